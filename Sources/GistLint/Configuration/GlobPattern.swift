/// A pattern of paths: `*` and `?` within a folder, `**` across folders, `[a-z]`, and `{md,txt}`.
///
/// A pattern without `/` fits a name in any folder, and one that ends in `/` all that the folder holds, as in
/// `.gitignore`.
package struct GlobPattern: Sendable {
    /// The pattern as written.
    let text: String
    /// The alternatives that the braces spell out, each as the parts between slashes.
    private let alternatives: [[[Unicode.Scalar]]]
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
            pattern.split(separator: "/").map(Array.init).filter { $0 != ["."] }
        }
    }

    /// True where the pattern fits a path relative to the pattern's folder.
    package func matches(_ path: String) -> Bool {
        if let ending { return path.utf8.reversed().starts(with: ending.utf8.reversed()) }
        let parts = path.unicodeScalars.split(separator: "/").map(Array.init)
        return alternatives.contains { GlobPattern.matches($0[...], parts[...]) }
    }

    private static func matches(_ pattern: ArraySlice<[Unicode.Scalar]>, _ parts: ArraySlice<[Unicode.Scalar]>) -> Bool
    {
        guard let first = pattern.first else { return parts.isEmpty }
        let rest = pattern.dropFirst()
        if first == ["*", "*"] {
            // A pattern that ends in `**` stands for everything in the folder.
            if rest.isEmpty { return !parts.isEmpty }
            return (0...parts.count).contains { matches(rest, parts.dropFirst($0)) }
        }
        guard let part = parts.first, matchesName(first[...], part[...]) else { return false }
        return matches(rest, parts.dropFirst())
    }

    private static func matchesName(_ pattern: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        switch first {
        case "*":
            let rest = pattern.dropFirst()
            return (0...name.count).contains { matchesName(rest, name.dropFirst($0)) }
        case "?": return !name.isEmpty && matchesName(pattern.dropFirst(), name.dropFirst())
        case "[":
            if let close = pattern.dropFirst(2).firstIndex(of: "]") {
                guard let scalar = name.first, classContains(pattern[pattern.startIndex..<close].dropFirst(), scalar)
                else { return false }
                return matchesName(pattern[(close + 1)...], name.dropFirst())
            }
        default: break
        }
        return name.first == first && matchesName(pattern.dropFirst(), name.dropFirst())
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
