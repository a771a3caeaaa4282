internal import Diagnostics

/// What a report says of a change and of a baseline, in words: what the run looks at, and what it does not list.
struct AnswerWords {
    private let report: Report

    init(_ report: Report) { self.report = report }

    /// What the change touches, in a sentence; nil for a run that looks at all documents alike.
    var change: String? {
        guard let change = report.change else { return nil }
        let deleted = change.base.deleted.count
        let touched =
            change.documents.isEmpty
            ? "The change touches no document" : "The change touches \(Amount.of(change.documents.count, "document"))"
        let taken = deleted == 0 ? "" : " and takes \(Amount.grouped(deleted)) away"
        let affected = change.affected.count
        let others =
            affected == 0
            ? "" : "; \(Amount.of(affected, "other")) \(affected == 1 ? "states" : "state") what it alters"
        return touched + taken + others + "."
    }

    /// What the counts are of, before them.
    var counted: String { report.baseline == nil || listsAll ? "" : "Besides what is known: " }

    /// A fact that documents state otherwise than before, all in the same way.
    struct Alteration {
        /// What is altered: the fact, its old values and the new ones.
        let text: String
        /// The documents that do.
        let paths: [String]
        /// The other documents and texts that state it.
        let others: [String]
    }

    /// The facts that the change alters, in the order of the documents.
    var alterations: [Alteration] {
        var order: [String] = []
        var groups: [String: [FactAlteration]] = [:]
        for alteration in report.change?.alterations ?? [] {
            let text = AnswerWords.text(of: alteration)
            if groups[text] == nil { order.append(text) }
            groups[text, default: []].append(alteration)
        }
        return order.map { text in
            let paths = groups[text]?.map(\.path) ?? []
            let others = Set(groups[text]?.flatMap(\.statedIn) ?? []).subtracting(paths)
            return Alteration(text: text, paths: paths, others: others.sorted())
        }
    }

    private static func text(of alteration: FactAlteration) -> String {
        let scope = alteration.scope.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
        let what = alteration.attribute.split(separator: "_").joined(separator: " ")
        let now = alteration.after.isEmpty ? "no longer stated" : alteration.after.joined(separator: ", ")
        return "\(alteration.subject), \(what)\(scope.isEmpty ? "" : " (\(scope))"): "
            + "\(alteration.before.joined(separator: ", ")) → \(now)"
    }

    /// What findings are there that do not count: how many, in how many files, and of which rules. A line for each reason.
    var uncounted: [String] {
        var lines: [String] = []
        if let outside = report.change?.outside, outside.count > 0 {
            lines.append("not of this change: " + AnswerWords.sum(outside))
        }
        if let baseline = report.baseline, baseline.known.count > 0 {
            lines.append("known by \(baseline.path): " + AnswerWords.sum(baseline.known))
        }
        return lines
    }

    /// True where what does not count is listed all the same.
    var listsAll: Bool { report.findings.contains { $0.standing == .outside || $0.standing == .known } }

    private static func sum(_ tally: FindingTally) -> String {
        let rules = tally.byRule.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = rules.prefix(shownRules).map { "\(Amount.grouped($0.value)) \($0.key)" }.joined(separator: ", ")
        let more = rules.count > shownRules ? ", …" : ""
        return "\(Amount.of(tally.count, "finding")) in \(Amount.of(tally.files, "file")) "
            + "(\(tally.bySeverity.summary)): \(shown)\(more)"
    }

    private static let shownRules = 3

    /// What became of entries of the baseline: a heading, and a line for each of the first entries.
    var entries: [(heading: String, lines: [String])] {
        guard let baseline = report.baseline else { return [] }
        let gone = baseline.isPruned ? "Taken out of \(baseline.path)" : "Known, and no longer found"
        return [
            (heading: gone, entries: baseline.gone),
            (heading: "Known until a day that has passed", entries: baseline.expired),
        ].filter { !$0.entries.isEmpty }.map { heading, entries in
            let shown = entries.prefix(AnswerWords.shownEntries).map { entry in
                let day = entry.until.map { ", until \($0)" } ?? ""
                return "\(entry.path): \(entry.rule)\(entry.subject.isEmpty ? "" : " (\(entry.subject))")\(day)"
            }
            let rest = entries.count - shown.count
            let more = rest > 0 ? ["… and \(Amount.grouped(rest)) more; all are in the JSON report"] : []
            return ("\(heading): \(Amount.of(entries.count, "finding"))", shown + more)
        }
    }

    private static let shownEntries = 10

    /// What the run was taken for, and why; nil where nothing was assumed.
    var event: String? {
        guard !report.event.isPlainDefault else { return nil }
        let isLenient = report.findings.contains { $0.standing == .calendar }
        let calendar = isLenient ? "; what the calendar alone brought stops no run" : ""
        return "\(report.event.kind.rawValue) (\(report.event.why))\(calendar)"
    }

    /// What the documents were compared with; nil where they were with nothing.
    var base: String? {
        guard let base = report.change?.base else { return nil }
        let configuration = base.isConfigurationChanged ? "; the configuration changed too" : ""
        guard let revision = base.revision else { return "the last commit, with what is staged" + configuration }
        let commit = base.commit.map { String($0.prefix(9)) } ?? ""
        return (base.hasParted ? "\(commit), where \(revision) and HEAD branched" : "\(revision), commit \(commit)")
            + configuration
    }
}
