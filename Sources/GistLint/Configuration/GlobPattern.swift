/// A pattern of paths: `*` and `?` within a folder, `**` across folders, `[a-z]`, and `{md,txt}`.
///
/// A pattern without `/` fits a name in any folder, and one that ends in `/` all that the folder holds, as in
/// `.gitignore`.
package struct GlobPattern: Sendable {
    /// The pattern as written.
    let text: String
    /// The alternatives that the braces spell out.
    private let alternatives: [WildcardPath]
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
            var parts = names.map { name -> WildcardPath.Part in
                name.elementsEqual(["*", "*"]) ? .anyFolders : .name(GlobPattern.elements(name))
            }
            // A pattern that ends in `**` stands for everything in the folder.
            if case .anyFolders = parts.last { parts.append(.name([.anyScalars])) }
            return WildcardPath(parts: parts)
        }
    }

    /// True where the pattern fits a path relative to the pattern's folder.
    package func matches(_ path: String) -> Bool {
        if let ending { return path.utf8.reversed().starts(with: ending.utf8.reversed()) }
        let parts = path.unicodeScalars.split(separator: "/").map(Array.init)
        return alternatives.contains { $0.matches(parts) }
    }

    private static func elements(_ text: ArraySlice<Unicode.Scalar>) -> [WildcardPath.Element] {
        var elements: [WildcardPath.Element] = []
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
