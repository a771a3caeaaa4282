internal import Diagnostics
internal import Facts
internal import GistLint
internal import Reporters
internal import StructuredData

/// Prints facts.
struct FactPrinter {
    /// The documents of a run.
    let documents: [FactRun.DocumentFacts]
    /// What was found and left out.
    let skipped: [SkippedFile]
    /// Whether to say how each fact was found.
    let explains: Bool

    /// Prints the facts in a format; `style` counts for the table only.
    func print(as format: FactFormat, style: TextStyle, to target: OutputTarget) {
        var sink = target.sink
        switch format {
        case .table:
            FactTable(documents: documents, explains: explains, style: style).write(to: &sink)
            sink.flush()
        case .json: FactJSON(documents: documents, skipped: skipped, explains: explains).write(to: &sink)
        case .jsonl: FactJSON(documents: documents, skipped: skipped, explains: explains).writeLines(to: &sink)
        case .csv:
            csv(to: &sink)
            sink.flush()
        }
    }

    /// A line for each fact.
    private func csv(to sink: inout ByteSink) {
        sink.append(
            CSVText.line([
                "path", "line", "column", "subject", "attribute", "value", "unit", "scope", "polarity", "quote",
            ]))
        for placed in documents.flatMap(\.facts) {
            let (fact, location) = (placed.fact, placed.location)
            let fields = [
                location.path, "\(location.start.line)", "\(location.start.column)", fact.subject, fact.attribute,
                fact.shownValue, fact.unit ?? "", fact.shownScope, fact.polarity.rawValue, fact.quote,
            ]
            sink.append(CSVText.line(fields))
        }
    }
}

extension Fact {
    /// The value with what it is not exact by: `>=3`.
    var shownValue: String { (precision == .exact ? "" : precision.rawValue) + value.description }

    /// The scope in one line.
    var shownScope: String { qualifiers.map { "\($0.dimension): \($0.value)" }.joined(separator: "; ") }
}
