internal import Diagnostics

/// The part of the text report on a change and a baseline.
struct AnswerText {
    private let report: Report
    private let words: AnswerWords
    private let width: Int?
    /// How much of what could be long is shown.
    private static let limit = (alterations: 20, documents: 10)

    init(_ report: Report, width: Int?) {
        self.report = report
        self.width = width
        words = AnswerWords(report)
    }

    /// The facts that the change alters, and the documents that state them.
    var alterations: [StyledLine] {
        let all = words.alterations
        guard !all.isEmpty else { return [] }
        var lines = [StyledLine("What the change alters", .heading)]
        for alteration in all.prefix(AnswerText.limit.alterations) {
            lines += wrapped(alteration.text, indent: 2)
            lines += listed("in", alteration.paths, "") + listed("stated in", alteration.others, " too")
        }
        let rest = all.count - AnswerText.limit.alterations
        if rest > 0 {
            lines.append(StyledLine("  … and \(Amount.of(rest, "more fact")); all are in the JSON report", .faint))
        }
        return lines
    }

    private func listed(_ before: String, _ paths: [String], _ after: String) -> [StyledLine] {
        let shown = paths.prefix(AnswerText.limit.documents).map { StyledLine("    \(before) \($0)\(after)") }
        let rest = paths.count - shown.count
        return shown
            + (rest > 0 ? [StyledLine("    … \(before) \(Amount.of(rest, "more document"))\(after)", .faint)] : [])
    }

    /// What does not count, and the entries of the baseline that nothing fits any more.
    var rest: [StyledLine] {
        var lines: [StyledLine] = []
        if !words.uncounted.isEmpty {
            lines.append(
                StyledLine(words.listsAll ? "Listed, and not counted" : "Not listed; --all lists them", .heading))
            lines += words.uncounted.flatMap { wrapped($0, indent: 2) }
        }
        for entry in words.entries {
            if !lines.isEmpty { lines.append(StyledLine()) }
            lines.append(StyledLine(entry.heading, .heading))
            lines += entry.lines.map { StyledLine("  " + $0) }
        }
        return lines
    }

    /// Lines for the end: what the run was taken for, and what was compared.
    var footer: [StyledLine] {
        [("Event", words.event), ("Compared with", words.base)].compactMap { name, text in
            text.map { StyledLine(name + ": ", .faint).adding($0) }
        }
    }

    private func wrapped(_ text: String, indent: Int) -> [StyledLine] {
        StyledLine.wrapped(
            text, after: StyledLine(String(repeating: " ", count: indent)), width: width, hanging: indent + 2)
    }
}
