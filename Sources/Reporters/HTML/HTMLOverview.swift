internal import Diagnostics

/// The head of the page and its tables: how much complies, and what was found.
struct HTMLOverview {
    private let report: Report
    private let index: HTMLIndex
    private let tally: ReportTally

    init(_ report: Report, _ index: HTMLIndex) {
        self.report = report
        self.index = index
        tally = ReportTally(report)
    }

    /// How many documents comply, in a few words: the title of the page.
    var title: String {
        let total = report.documents.count
        if total == 0 { return "No document was checked" }
        if tally.compliant == total {
            return total == 1 ? "The document complies" : "All \(Amount.grouped(total)) documents comply"
        }
        return "\(Amount.grouped(tally.compliant)) of \(Amount.of(total, "document")) "
            + (tally.compliant == 1 ? "complies" : "comply")
    }

    // MARK: The head

    /// Writes the head of the page.
    func writeHead(_ html: inout HTMLWriter) {
        html.element("header") { html in
            html.element("p", ["class": "kind"], text: "Compliance report, \(report.today)")
            html.element("h1", text: title)
            html.element("p", ["class": "lede"], text: sentence)
            if !report.documents.isEmpty { share(&html) }
            html.element("p", ["class": "made"]) { html in
                html.text("Made by \(report.tool.name) \(report.tool.version) for \(report.today), with ")
                if let path = report.configuration.path {
                    html.element("code", text: path)
                } else {
                    html.text("the configuration that is built in")
                }
                html.text(", ")
                html.element("span", ["class": "digest"], text: report.configuration.digest)
                let words = AnswerWords(report)
                if let event = words.event { html.text(". Event: \(event)") }
                if let base = words.base { html.text(". Compared with \(base)") }
            }
        }
    }

    private var sentence: String {
        if report.documents.isEmpty { return "This run says nothing about any." }
        let words = AnswerWords(report)
        let change = words.change.map { $0 + " " } ?? ""
        if report.listed.isEmpty { return change + "No errors, no warnings, no notes." }
        let counted = words.counted.isEmpty ? "Found: " : words.counted
        return change + counted + tally.bySeverity.summary
            + ". A document complies when it has neither errors nor warnings."
    }

    /// How many documents comply, have warnings only, or have errors: one bar, and the numbers below it.
    private func share(_ html: inout HTMLWriter) {
        let total = report.documents.count
        let errors = report.documents.count { $0.counts.errors > 0 }
        let parts = [
            ("good", "compliant", tally.compliant), ("warning", "with warnings", total - tally.compliant - errors),
            ("error", "with errors", errors),
        ]
        html.element("svg", ["class": "share", "aria-hidden": "true", "width": "100%", "height": "10"]) { html in
            var before = 0
            for (kind, _, count) in parts where count > 0 {
                html.element(
                    "rect",
                    [
                        "class": kind, "x": HTMLTimeline.percent(before, of: total),
                        "width": HTMLTimeline.percent(count, of: total), "y": "0", "height": "10",
                    ], text: "")
                before += count
            }
        }
        html.element("p", ["class": "legend"]) { html in
            for (kind, words, count) in parts {
                html.element("span", ["class": "key \(kind)"], text: "\(Amount.grouped(count)) \(words)")
                html.text(" ")
            }
        }
    }

    // MARK: The tables

    /// Writes what was found, by rule, by source type and by owner.
    func writeTables(_ html: inout HTMLWriter) {
        guard !report.documents.isEmpty || !report.findings.isEmpty else { return }
        html.element("section", ["id": "found", "aria-labelledby": "found-title"]) { html in
            html.element("h2", ["id": "found-title"], text: "What was found")
            byRule(&html)
            let types = groups { [$0.fields.sourceType ?? ReportTally.noSourceType] }
            groupTable("By source type", "source type", types, index.sourceTypes, &html)
            if report.documents.contains(where: { !$0.fields.owners.isEmpty }) {
                groupTable("By owner", "owner", groups(by: \.fields.ownerNames), index.owners, &html)
            }
        }
    }

    private func byRule(_ html: inout HTMLWriter) {
        let rows = RuleRow.rows(of: report)
        guard !rows.isEmpty else { return }
        let summaries = Dictionary(report.rules.map { ($0.id, $0.summary) }) { first, _ in first }
        table("By rule", numbers: ["findings", "documents"], texts: ["severity", "rule"], &html) { html in
            for row in rows {
                html.element("tr") { html in
                    html.element("td", ["class": "number"], text: Amount.grouped(row.findings))
                    html.element("td", ["class": "number"], text: Amount.grouped(row.documents))
                    html.element("td", ["class": row.severity.rawValue], text: row.severity.rawValue)
                    html.element("th", ["scope": "row"]) { html in
                        choice(row.rule, of: index.rules, &html)
                        html.element("span", ["class": "summary"], prose: summaries[row.rule] ?? "")
                    }
                }
            }
        }
    }

    private func groups(by keys: (DocumentSummary) -> [String]) -> [(name: String, tally: SourceTypeTally)] {
        let tallies = report.documents.reduce(into: [String: SourceTypeTally]()) { tallies, document in
            for key in keys(document) { tallies[key, default: SourceTypeTally()].add(document) }
        }
        return tallies.sorted { ($1.value.documents, $0.key) < ($0.value.documents, $1.key) }
            .map { (name: $0.key, tally: $0.value) }
    }

    private func groupTable(
        _ caption: String, _ name: String, _ groups: [(name: String, tally: SourceTypeTally)], _ filter: HTMLFilter,
        _ html: inout HTMLWriter
    ) {
        guard !groups.isEmpty else { return }
        table(caption, numbers: ["documents", "comply", "errors", "warnings", "notes"], texts: [name], &html) { html in
            for (name, tally) in groups {
                html.element("tr") { html in
                    for number in [tally.documents, tally.compliant, tally.errors, tally.warnings, tally.notes] {
                        html.element("td", ["class": "number"], text: Amount.grouped(number))
                    }
                    html.element("th", ["scope": "row", "dir": "auto"]) { html in choice(name, of: filter, &html) }
                }
            }
        }
    }

    /// A name that chooses it among the findings; without the script it leads there.
    private func choice(_ name: String, of filter: HTMLFilter, _ html: inout HTMLWriter) {
        html.element(
            "a", ["href": "#documents", "data-filter": filter.id, "data-choice": filter[name]], text: name)
    }

    private func table(
        _ caption: String, numbers: [String], texts: [String], _ html: inout HTMLWriter,
        rows: (inout HTMLWriter) -> Void
    ) {
        html.element("div", ["class": "wide"]) { html in
            html.element("table") { html in
                html.element("caption", text: caption)
                html.element("thead") { html in
                    html.element("tr") { html in
                        for name in numbers { html.element("th", ["scope": "col", "class": "number"], text: name) }
                        for name in texts { html.element("th", ["scope": "col"], text: name) }
                    }
                }
                html.element("tbody") { html in rows(&html) }
            }
        }
    }
}
