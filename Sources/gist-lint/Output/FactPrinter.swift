internal import Diagnostics
internal import Facts
internal import GistLint
internal import StructuredData

/// Prints facts.
enum FactPrinter {
    private typealias Placed = (fact: Fact, location: SourceLocation)

    /// Prints the facts of documents in a format.
    static func print(
        _ documents: [FactRun.DocumentFacts], as format: FactFormat, explain: Bool, to sink: consuming ByteSink
    ) {
        let facts = documents.flatMap(\.facts)
        switch format {
        case .jsonl:
            for placed in facts {
                JSONWriter.write(to: &sink) { json in json.fact(placed.fact, placed.location, explain: explain, .inline)
                }
            }
        case .json:
            JSONWriter.write(to: &sink) { json in
                json.array("facts", of: facts) { json, placed in
                    json.fact(placed.fact, placed.location, explain: explain, .lines)
                }
            }
        case .csv:
            sink.append("path,line,column,subject,attribute,value,unit,qualifiers,polarity,quote\n")
            for (fact, location) in facts {
                let fields = [
                    location.path, "\(location.start.line)", "\(location.start.column)", fact.subject, fact.attribute,
                    fact.value.description, fact.unit ?? "", scope(fact), fact.polarity.rawValue, fact.quote,
                ]
                sink.append(fields.map(cell).joined(separator: ",") + "\n")
            }
        case .table:
            for (fact, location) in facts {
                sink.append(
                    "\(location.path):\(location.start.line):\(location.start.column): \(fact.subject) \(fact.attribute) \(fact.value.description)\(fact.unit.map { " " + $0 } ?? "") [\(scope(fact))] \(fact.polarity.rawValue)\n    \(fact.quote)\n"
                )
                if explain { for step in fact.derivation { sink.append("    \(step.kind.rawValue): \(step.text)\n") } }
            }
        }
        sink.flush()
    }

    private static func scope(_ fact: Fact) -> String {
        fact.scope.map { "\($0.dimension): \($0.value)" }.joined(separator: "; ")
    }

    /// A field of CSV after RFC 4180; what a spreadsheet would take for a formula is led by an apostrophe.
    private static func cell(_ text: String) -> String {
        let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard text.contains(where: { "\",\n\r".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension JSONWriter {
    fileprivate mutating func fact(_ fact: Fact, _ location: SourceLocation, explain: Bool, _ layout: Layout) {
        object(layout) { json in
            json.member("path", location.path)
            json.member("subject", fact.subject)
            json.member("attribute", fact.attribute)
            json.key("value")
            json.value(fact.value)
            json.member("unit", fact.unit)
            json.object("qualifiers", .inline) { json in
                for value in fact.scope { json.member(value.dimension, value.value) }
                if fact.precision != .exact { json.member("comparator", fact.precision.rawValue) }
            }
            json.member("polarity", fact.polarity.rawValue)
            json.member("quote", fact.quote)
            json.object("range", .inline) { json in
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
            if explain {
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
