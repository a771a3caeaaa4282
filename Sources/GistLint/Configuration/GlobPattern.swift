/// A pattern of paths: `*` and `?` within a folder, `**` across folders, `[a-z]`, and `{md,txt}`.
///
/// A pattern without `/` fits a name in any folder, and one that ends in `/` all that the folder holds, as in
/// `.gitignore`.
package struct GlobPattern: Sendable {
    /// What stands between two slashes.
    private enum Part {
        case name([Element])
        /// `**`: any number of folders, none included.
        case anyFolders
    }

    /// What fits a character of a name, or several.
    private enum Element {
        case scalar(Unicode.Scalar)
        /// `?`
        case anyScalar
        /// `*`
        case anyScalars
        /// `a-z`, `!a-z` or `^a-z`, which stood in brackets.
        case classOfScalars([Unicode.Scalar])
    }

    /// The pattern as written.
    let text: String
    /// The alternatives that the braces spell out.
    private let alternatives: [[Part]]
    /// What a path must end in for a pattern such as `**/*.md`, the usual kind, which needs no more than that look.
    private let ending: String?

    /// The pattern that a text writes.
    package init(_ text: String) {
        self.text = text
        let whole = text.hasSuffix("/") ? text + "**" : text
        let anchored = whole.contains("/") ? whole : "**/" + whole
        let rest = anchored.hasPrefix("**/*") ? anchored.dropFirst(4) : "*"
        ending = rest.contains { "*?[{/".contains($0) } ? nil : String(rest)
        alternatives = GlobPattern.expandingBraces(Array(anchored.unicodeScalars)).map { pattern in
            let names = pattern.split(separator: "/").filter { !$0.elementsEqual(["."]) }
            let parts = names.map { $0.elementsEqual(["*", "*"]) ? Part.anyFolders : .name(GlobPattern.elements($0)) }
            // A pattern that ends in `**` stands for everything in the folder.
            guard case .anyFolders = parts.last else { return parts }
            return parts + [.name([.anyScalars])]
        }
    }

    /// True where the pattern fits a path relative to the pattern's folder.
    package func matches(_ path: String) -> Bool {
        if let ending { return path.utf8.reversed().starts(with: ending.utf8.reversed()) }
        let parts = path.unicodeScalars.split(separator: "/").map(Array.init)
        return alternatives.contains { pattern in
            WildcardMatch.matches(
                pattern, parts, isWild: { if case .anyFolders = $0 { true } else { false } },
                fits: { part, name in
                    guard case .name(let elements) = part else { return false }
                    return GlobPattern.matches(elements, name)
                })
        }
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

    private static func elements(_ text: ArraySlice<Unicode.Scalar>) -> [Element] {
        var elements: [Element] = []
        var rest = text
        while let first = rest.popFirst() {
            if first == "[", let close = rest.dropFirst().firstIndex(of: "]") {
                elements.append(.classOfScalars(Array(rest[..<close])))
                rest = rest[(close + 1)...]
            } else {
                elements.append(first == "*" ? .anyScalars : first == "?" ? .anyScalar : .scalar(first))
            }
        }
        return elements
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

    /// `a{b,c}d` as `abd` and `acd`; braces without a partner stand for themselves.
    private static func expandingBraces(_ text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        // The innermost pair first: the last brace that opens before one that closes.
        guard let firstOpen = text.firstIndex(of: "{"), let close = text[firstOpen...].firstIndex(of: "}"),
            let open = text[..<close].lastIndex(of: "{")
        else { return [text] }
        let choices = text[(open + 1)..<close].split(separator: ",", omittingEmptySubsequences: false)
        return choices.flatMap { expandingBraces(Array(text[..<open] + $0 + text[(close + 1)...])) }
    }
}
