/// A pattern of a CODEOWNERS file. It is that of `.gitignore` with differences: braces and brackets mean nothing, and
/// `docs/*` fits what lies in the folder itself and not further down.
struct CodeOwnersPattern: Sendable {
    /// A part of a name.
    private enum Element: Sendable {
        case scalar(Unicode.Scalar)
        /// `?`
        case anyScalar
        /// `*`
        case anyScalars
    }

    /// A part of a path.
    private enum Part: Sendable {
        case name([Element])
        /// Any number of folders, none included.
        case anyFolders
    }

    private let parts: [Part]

    /// The pattern that a word writes; nil where it names nothing. On GitLab, only a slash at the start ties it to the top.
    init?(_ word: CodeOwnersWord, isGitLab: Bool = false) {
        let pieces = word.characters.split(omittingEmptySubsequences: false) { $0.scalar == "/" }
        let names = pieces.filter { !$0.isEmpty }
        guard let last = names.last else { return nil }
        var parts = names.map { CodeOwnersPattern.part($0) }
        // Without a slash before its end it fits in any folder.
        if names.count == 1 || isGitLab, pieces.first?.isEmpty == false { parts.insert(.anyFolders, at: 0) }
        let isFolder = pieces.last?.isEmpty == true
        switch last.map(\.scalar) {
        case ["*", "*"] where !last.contains(where: \.isLiteral): parts.append(.name([.anyScalars]))
        case ["*"] where !last.contains(where: \.isLiteral) && !isFolder: break
        default:
            if isFolder { parts.append(.name([.anyScalars])) }
            parts.append(.anyFolders)
        }
        self.parts = parts
    }

    private static func part(_ piece: ArraySlice<(scalar: Unicode.Scalar, isLiteral: Bool)>) -> Part {
        let elements = piece.map { character -> Element in
            if character.isLiteral { return .scalar(character.scalar) }
            switch character.scalar {
            case "*": return .anyScalars
            case "?": return .anyScalar
            default: return .scalar(character.scalar)
            }
        }
        if elements.count == 2, case .anyScalars = elements[0], case .anyScalars = elements[1] { return .anyFolders }
        return .name(elements)
    }

    /// True where it fits a path, given by its names from the top of the repository.
    func matches(_ path: [[Unicode.Scalar]]) -> Bool {
        WildcardMatch.matches(
            parts, path, isWild: { if case .anyFolders = $0 { true } else { false } },
            fits: { part, name in
                guard case .name(let elements) = part else { return false }
                return CodeOwnersPattern.matches(elements, name)
            })
    }

    private static func matches(_ elements: [Element], _ name: [Unicode.Scalar]) -> Bool {
        WildcardMatch.matches(
            elements, name, isWild: { if case .anyScalars = $0 { true } else { false } },
            fits: { element, scalar in
                switch element {
                case .scalar(let own): own == scalar
                case .anyScalar, .anyScalars: true
                }
            })
    }
}
