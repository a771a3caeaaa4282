/// Why a pattern can't mean what its writer wanted.
struct GlobProblem {
    /// What is wrong, as a clause after the pattern.
    let clause: String
    /// The remedy.
    let help: String

    fileprivate static let openClass = GlobProblem(
        clause: "has a `[` without its `]`", help: "close it, or write `[[]` for the character")
    fileprivate static let openBrace = GlobProblem(
        clause: "has a `{` without its `}`", help: "close it, or write `[{]` for the character")
    fileprivate static let leadsOut = GlobProblem(
        clause: "leads out of the folder of this file and can fit nothing",
        help: "write it relative to this file, as in `docs/*.md`")
}

extension GlobPattern {
    /// What is wrong with a pattern; nil where nothing is.
    static func problem(in text: String) -> GlobProblem? {
        let parts = text.unicodeScalars.split(separator: "/").map(Array.init)
        if parts.contains([".", "."]) { return .leadsOut }
        var openBraces = 0
        for part in parts {
            var rest = part[...]
            while let scalar = rest.popFirst() {
                switch scalar {
                case "[":
                    // The first character of a class may be a `]` itself.
                    guard let close = rest.dropFirst().firstIndex(of: "]") else { return .openClass }
                    rest = rest[(close + 1)...]
                case "{": openBraces += 1
                case "}": openBraces = max(0, openBraces - 1)
                default: break
                }
            }
        }
        return openBraces > 0 ? .openBrace : nil
    }
}
