/// A path with wild cards, whoever writes them: each kind of pattern reads its own signs into it.
struct WildcardPath: Sendable {
    /// What stands between two slashes.
    enum Part: Sendable {
        case name([Element])
        /// Any number of folders, none included.
        case anyFolders
    }

    /// What fits a character of a name, or several.
    enum Element: Sendable {
        case scalar(Unicode.Scalar)
        /// One character, whatever it is.
        case anyScalar
        /// Any number of characters.
        case anyScalars
        /// `a-z`, `!a-z` or `^a-z`, which stood in brackets.
        case classOfScalars([Unicode.Scalar])
    }

    /// The parts, from the top.
    let parts: [Part]

    /// True where it fits a path, given by its names.
    func matches(_ path: [[Unicode.Scalar]]) -> Bool {
        WildcardMatch.matches(
            parts, path, isWild: { if case .anyFolders = $0 { true } else { false } },
            fits: { part, name in
                guard case .name(let elements) = part else { return false }
                return WildcardPath.matches(elements, name)
            })
    }

    private static func matches(_ elements: [Element], _ name: [Unicode.Scalar]) -> Bool {
        WildcardMatch.matches(
            elements, name, isWild: { if case .anyScalars = $0 { true } else { false } },
            fits: { element, scalar in
                switch element {
                case .scalar(let own): own == scalar
                case .anyScalar, .anyScalars: true
                case .classOfScalars(let content): classContains(content[...], scalar)
                }
            })
    }

    /// Whether `a-z`, `!a-z` or `^a-z` holds a scalar.
    private static func classContains(_ content: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar) -> Bool {
        let isNegated = content.first == "!" || content.first == "^"
        var rest = isNegated ? content.dropFirst() : content
        var isFound = false
        while let low = rest.popFirst() {
            if rest.first == "-", rest.count > 1 {
                let high = rest[rest.startIndex + 1]
                isFound = isFound || (low...max(low, high)).contains(scalar)
                rest = rest.dropFirst(2)
            } else {
                isFound = isFound || low == scalar
            }
        }
        return isFound != isNegated
    }
}
