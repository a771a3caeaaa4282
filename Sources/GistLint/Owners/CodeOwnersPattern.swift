/// A pattern of a CODEOWNERS file. It is that of `.gitignore` with differences: braces and brackets mean nothing, and
/// `docs/*` fits what lies in the folder itself and not further down.
struct CodeOwnersPattern: Sendable {
    private let path: WildcardPath

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
        path = WildcardPath(parts: parts)
    }

    private static func part(_ piece: ArraySlice<(scalar: Unicode.Scalar, isLiteral: Bool)>) -> WildcardPath.Part {
        let elements = piece.map { character -> WildcardPath.Element in
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
    func matches(_ path: [[Unicode.Scalar]]) -> Bool { self.path.matches(path) }
}
