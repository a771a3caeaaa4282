internal import Diagnostics
internal import Facts
internal import GistLint
internal import Reporters
internal import StructuredData

/// Facts for programs: one object with all documents, or one object for each fact on a line of its own, as
/// `Schemas/fact.schema.json` describes it.
struct FactJSON {
    let documents: [FactRun.DocumentFacts]
    let skipped: [SkippedFile]
    let explains: Bool

    /// The version of the format; it rises by the rules of the compliance report.
    static let schemaVersion = "1.0.0"

    /// Writes one object.
    func write(to sink: inout ByteSink) {
        JSONWriter.write(to: &sink) { json in
            json.object { json in
                json.member("schemaVersion", FactJSON.schemaVersion)
                json.tool(ToolVersion.tool)
                json.array("documents", of: documents.filter { $0.failure == nil }) { json, document in
                    json.object { json in
                        json.member("path", document.source.path)
                        json.array("facts", of: document.facts) { json, placed in
                            json.fact(placed, explains: explains, .lines)
                        }
                    }
                }
                json.files("skipped", notRead)
            }
        }
    }

    /// Writes each fact on a line.
    func writeLines(to sink: inout ByteSink) {
        for placed in documents.flatMap(\.facts) {
            JSONWriter.write(to: &sink) { json in json.fact(placed, explains: explains, .inline) }
        }
    }

    private var notRead: [SkippedFile] {
        let failed = documents.compactMap { document in
            document.failure.map { SkippedFile(path: document.source.path, reason: $0) }
        }
        return (failed + skipped).sorted { $0.path < $1.path }
    }
}

extension JSONWriter {
    fileprivate mutating func fact(_ placed: FactRun.PlacedFact, explains: Bool, _ layout: Layout) {
        let fact = placed.fact
        object(layout) { json in
            json.member("path", placed.location.path)
            json.member("subject", fact.subject)
            json.member("attribute", fact.attribute)
            json.key("value")
            json.value(fact.value)
            json.member("unit", fact.unit)
            json.object("qualifiers", .inline) { json in
                for value in fact.qualifiers { json.member(value.dimension, value.value) }
                if fact.precision != .exact { json.member("comparator", fact.precision.rawValue) }
            }
            json.member("polarity", fact.polarity.rawValue)
            json.member("quote", fact.quote)
            json.key("range")
            json.range(placed.location)
            json.key("also")
            json.array(.inline) { json in
                for location in placed.also { json.range(location) }
            }
            if explains {
                json.key("derivation")
                json.array(layout) { json in
                    for step in fact.derivation {
                        json.object(.inline) { json in
                            json.member("kind", step.kind.rawValue)
                            json.member("text", step.text)
                        }
                    }
                }
            }
        }
    }

    private mutating func range(_ location: SourceLocation) {
        object(.inline) { json in
            for (name, position, offset) in [
                ("start", location.start, location.range.start), ("end", location.end, location.range.end),
            ] {
                json.object(name, .inline) { json in
                    json.member("line", position.line)
                    json.member("column", position.column)
                    json.member("offset", offset)
                }
            }
        }
    }

    private mutating func value(_ value: FactValue) {
        switch value {
        case .text(let text): string(text)
        case .number(let number): self.number(FactValue.text(of: number))
        case .range(let low, let high):
            array(.inline) { json in
                json.number(FactValue.text(of: low))
                json.number(FactValue.text(of: high))
            }
        }
    }
}
