internal import Diagnostics

/// The end of the text report: what it all adds up to, short however much was found.
struct SummaryText {
    private let report: Report
    private let style: TextStyle
    private let tally: ReportTally

    init(_ report: Report, style: TextStyle) {
        self.report = report
        self.style = style
        tally = ReportTally(report)
    }

    /// The whole summary.
    var lines: [StyledLine] {
        let answer = AnswerText(report, width: style.width)
        let sections = [
            headline, SummaryTables(report, tally, style).lines, answer.alterations, answer.rest, notChecked,
            footer + answer.footer + more,
        ]
        let rule = StyledLine(String(repeating: "─", count: min(style.width ?? 80, 80)), .faint)
        let spaced = sections.filter { !$0.isEmpty }.joined(separator: [StyledLine()])
        return (report.findings.isEmpty ? [] : [rule]) + spaced
    }

    /// The summary of a quiet run.
    var oneLine: StyledLine {
        let skipped = report.skipped.isEmpty ? "" : " \(skippedCount)."
        if report.documents.isEmpty { return StyledLine(noDocuments, .severity(.warning)).adding(skipped) }
        let words = AnswerWords(report)
        return StyledLine(
            "\(words.change ?? verdict) \(words.counted)\(tally.bySeverity.summary).\(skipped) Today is \(report.today)."
        )
    }

    /// What the limit of findings per rule left out.
    func omissions(_ omitted: [String: Int]) -> [StyledLine] {
        guard !omitted.isEmpty else { return [] }
        let lines = omitted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, count in
            StyledLine("  … \(Amount.grouped(count)) more of ").adding(rule, .heading)
        }
        return [StyledLine("Not shown above; the JSON report holds all of them:")] + lines + [StyledLine()]
    }

    private var headline: [StyledLine] {
        if report.documents.isEmpty { return sentence(noDocuments, .severity(.warning)) }
        let words = AnswerWords(report)
        let isCompliant = tally.compliant == report.documents.count
        let isPlain = report.change == nil && report.baseline == nil
        let counts =
            report.findings.isEmpty && isPlain ? [] : sentence(words.counted + tally.bySeverity.summary + ".", .plain)
        guard let change = words.change else { return sentence(verdict, isCompliant ? .good : .heading) + counts }
        return sentence(change, report.findings.isEmpty ? .good : .heading) + counts
    }

    private func sentence(_ text: String, _ role: TextRole) -> [StyledLine] {
        StyledLine.wrapped(text, role, after: StyledLine(), width: style.width, hanging: 0)
    }

    /// What is said of a run without documents.
    let noDocuments = "No document was checked: this run says nothing about any."

    /// How many documents comply, in a sentence.
    var verdict: String {
        let total = report.documents.count
        if tally.compliant == total {
            return total == 1
                ? "The 1 document checked complies: no errors, no warnings."
                : "All \(Amount.grouped(total)) documents comply: no errors, no warnings."
        }
        if total == 1 { return "The 1 document checked does not comply: it has errors or warnings." }
        let open = total - tally.compliant
        // Rounded down: 100% is said only where it is true.
        let percent = tally.compliant == 0 ? "" : " (\(tally.compliant * 100 / total)%)"
        return "\(Amount.grouped(tally.compliant)) of \(Amount.of(total, "document")) "
            + "\(tally.compliant == 1 ? "complies" : "comply")\(percent); "
            + "\(Amount.grouped(open)) \(open == 1 ? "has" : "have") errors or warnings."
    }

    private var skippedCount: String {
        "\(Amount.of(report.skipped.count, "file")) \(report.skipped.count == 1 ? "was" : "were") not checked"
    }

    /// The skipped files by reason, the commonest first, with the first few paths of each.
    private var notChecked: [StyledLine] {
        guard !report.skipped.isEmpty else { return [] }
        var pathsByReason: [String: [String]] = [:]
        for file in report.skipped { pathsByReason[file.reason, default: []].append(file.path) }
        let reasons = pathsByReason.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        var lines = [StyledLine("\(skippedCount):", .heading)]
        for (reason, paths) in reasons {
            if paths.count == 1 {
                lines.append(StyledLine("  \(paths[0]): \(reason)"))
                continue
            }
            lines.append(StyledLine("  \(Amount.of(paths.count, "file")): \(reason)"))
            lines += paths.prefix(SummaryText.shownPaths).map { StyledLine("    \($0)") }
            let rest = paths.count - SummaryText.shownPaths
            if rest > 0 { lines.append(StyledLine("    … and \(Amount.grouped(rest)) more", .faint)) }
        }
        return lines
    }

    private static let shownPaths = 5

    /// What was read out of the prose; what states no fact was held against nothing.
    private var facts: String {
        let counts = report.documents.map(\.facts) + report.texts.map(\.facts)
        let total = counts.reduce(0, +)
        let stating = counts.count { $0 > 0 }
        if total == 0 { return "none in \(Amount.of(counts.count, report.texts.isEmpty ? "document" : "file"))" }
        let rest = counts.count - stating
        let none = rest == 0 ? "" : "; \(Amount.grouped(rest)) \(rest == 1 ? "states" : "state") none"
        return "\(Amount.grouped(total)) in \(Amount.of(stating, report.texts.isEmpty ? "document" : "file"))\(none)"
    }

    private var footer: [StyledLine] {
        let configuration = report.configuration.path ?? "built in (no configuration file found)"
        var lines = [
            StyledLine("Facts: ", .faint).adding(facts),
            StyledLine("Today: ", .faint).adding("\(report.today)"),
            StyledLine("Configuration: ", .faint).adding(configuration),
        ]
        if report.documents.isEmpty, report.texts.isEmpty { lines.removeFirst() }
        let foreign = report.textsNotChecked.count
        if foreign > 0 {
            let texts = "\(Amount.of(foreign, "text")) in a language that no knowledge pack has"
            lines.insert(StyledLine("Not checked: ", .faint).adding(texts), at: 1)
        }
        let hidden = report.suppressions.reduce(0) { $0 + $1.findings }
        if hidden > 0 {
            let count = report.suppressions.count { $0.findings > 0 }
            lines.insert(
                StyledLine("Suppressed: ", .faint).adding(
                    "\(Amount.of(hidden, "finding")) by \(Amount.of(count, "suppression")); the JSON report lists them"),
                at: 0)
        }
        // A change is not asked for the state of all documents, but it is not kept from it either.
        if report.change != nil, !report.documents.isEmpty {
            lines.insert(StyledLine("All documents: ", .faint).adding(verdict), at: 0)
        }
        return lines
    }

    private var more: [StyledLine] {
        if report.findings.isEmpty { return [] }
        return [StyledLine("More about a rule: ", .faint).adding("\(report.tool.name) explain RULE")]
    }
}
