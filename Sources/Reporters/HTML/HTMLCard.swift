internal import Diagnostics

/// A document's card: what governs it, and what was found in it.
struct HTMLCard {
    /// The path as shown in reports.
    let path: String
    /// The document; nil for another file in which something was found, such as the configuration.
    let document: DocumentSummary?
    /// What was found in it, the worst first.
    let findings: [Finding]

    /// The cards of a report: those with the worst findings first, then those due longest.
    static func cards(of report: Report) -> [HTMLCard] {
        let byPath = Dictionary(grouping: report.listed, by: \.diagnostic.location.path)
        let known = Set(report.documents.map(\.path))
        let others = byPath.keys.filter { !known.contains($0) }.sorted()
        let cards =
            report.documents.map {
                HTMLCard(path: $0.path, document: $0, findings: (byPath[$0.path] ?? []).inOrderOfWork())
            }
            + others.map { HTMLCard(path: $0, document: nil, findings: (byPath[$0] ?? []).inOrderOfWork()) }
        // The sort keeps no order of equals, so the path decides at last.
        return cards.map { (card: $0, counts: $0.counts, due: $0.document?.reviewDue?.daysSince1970 ?? .max) }
            .sorted { left, right in
                (right.counts.errors, right.counts.warnings, left.due, left.card.path)
                    < (left.counts.errors, left.counts.warnings, right.due, right.card.path)
            }.map(\.card)
    }

    private var counts: SeverityCounts {
        findings.reduce(into: SeverityCounts()) { $0.add($1.diagnostic.severity) }
    }

    /// Writes the card.
    func write(_ html: inout HTMLWriter, _ index: HTMLIndex, today: CalendarDate) {
        let type = document.map { $0.fields.sourceType ?? ReportTally.noSourceType }
        let owners = document?.fields.ownerNames.compactMap { index.owners[$0] } ?? []
        html.element(
            "article",
            [
                "id": index.card(path), "class": "card", "data-type": type.flatMap { index.sourceTypes[$0] } ?? "none",
                "data-owner": owners.joined(separator: " "),
            ]
        ) { html in
            html.element("h3", ["dir": "auto"], text: document?.fields.title ?? path)
            html.element("p", ["class": "path"], text: path)
            if let document { fields(of: document, today, &html) }
            guard !findings.isEmpty else {
                html.element("p", ["class": "good"], text: "Nothing was found.")
                return
            }
            html.element("ul", ["class": "findings"]) { html in
                for finding in findings { html.finding(finding, index) }
            }
        }
    }

    private func fields(of document: DocumentSummary, _ today: CalendarDate, _ html: inout HTMLWriter) {
        let fields = document.fields
        html.element("dl") { html in
            if let due = document.reviewDue {
                let days = due.daysSince1970 - today.daysSince1970
                let text =
                    days < 0
                    ? "\(due), \(Amount.of(-days, "day")) ago"
                    : days == 0 ? "\(due), today" : "\(due), in \(Amount.of(days, "day"))"
                HTMLCard.field("review due", text, kind: days < 0 ? "late" : nil, &html)
            }
            HTMLCard.field("last reviewed", fields.lastReviewed, &html)
            HTMLCard.field("reviewed", fields.reviewFrequency, &html)
            HTMLCard.field("source type", fields.sourceType, &html)
            let owners = fields.owners.joined(separator: ", ")
            HTMLCard.field("owner", owners.isEmpty ? nil : owners, &html)
            HTMLCard.field("licence", fields.license, &html)
            HTMLCard.field("status", fields.status, &html)
            HTMLCard.field("facts", Amount.grouped(document.facts), &html)
            HTMLCard.field("digest", document.digest, kind: "digest", &html)
        }
    }

    private static func field(_ name: String, _ value: String?, kind: String? = nil, _ html: inout HTMLWriter) {
        guard let value else { return }
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", ["class": kind, "dir": "auto"], text: value)
        }
    }
}
