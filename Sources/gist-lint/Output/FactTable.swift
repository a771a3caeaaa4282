internal import Diagnostics
internal import Facts
internal import GistLint
internal import Reporters
internal import StructuredData

/// Facts for people: a table for each document, with each sentence under what it states.
struct FactTable {
    let documents: [FactRun.DocumentFacts]
    let explains: Bool
    let style: TextStyle

    /// Writes the tables and a line of summary.
    func write(to sink: inout ByteSink) {
        var lines: [StyledLine] = []
        for document in documents where !document.facts.isEmpty {
            lines += [StyledLine(document.source.path, .heading)] + table(document.facts) + [StyledLine()]
        }
        lines.append(StyledLine(summary))
        for line in lines { line.write(to: &sink, isColored: style.isColored) }
    }

    private func table(_ facts: [FactRun.PlacedFact]) -> [StyledLine] {
        let isPlain = facts.allSatisfy { $0.fact.polarity == .affirmed }
        let rows = facts.map { placed -> [TextTable.Cell] in
            let fact = placed.fact
            let polarity = fact.polarity == .affirmed ? "" : fact.polarity.rawValue
            return [
                .init(placed.location.start.line), .init(fact.subject), .init(fact.attribute),
                .init(fact.shownValue + (fact.unit.map { $0 == "%" ? " %" : " " + $0 } ?? ""), .heading),
            ] + (isPlain ? [] : [.init(polarity, .severity(.warning))]) + [.init(fact.shownScope)]
        }
        let header = ["line", "subject", "attribute", "value"] + (isPlain ? [] : ["polarity"]) + ["scope"]
        let lines = TextTable(header: header, rows: rows).lines
        var result = [lines[0]]
        for (index, placed) in facts.enumerated() {
            result.append(lines[index + 1])
            if explains { result += placed.fact.derivation.map(step) }
            if !placed.also.isEmpty {
                let places = placed.also.map { "\($0.start.line)" }.joined(separator: ", ")
                result.append(StyledLine("\(FactTable.indent)also in line \(places)", .faint))
            }
            // A sentence that states several facts stands under the last of them.
            let isLast = index == facts.count - 1 || facts[index + 1].fact.quote != placed.fact.quote
            if isLast { result.append(quote(placed.fact.quote)) }
        }
        return result
    }

    private static let indent = "        "

    private func quote(_ text: String) -> StyledLine {
        let width = style.width.map { $0 - FactTable.indent.utf8.count - 2 }
        return StyledLine("\(FactTable.indent)“\(TextCut.end(text, width: width))”", .faint)
    }

    private func step(_ step: DerivationStep) -> StyledLine {
        StyledLine("\(FactTable.indent)= \(step.kind.rawValue): \(step.text)")
    }

    /// `5 facts in 2 documents, 1 document without facts`.
    private var summary: String {
        let read = documents.filter { $0.failure == nil }
        let count = read.reduce(0) { $0 + $1.facts.count }
        let stating = read.count { !$0.facts.isEmpty }
        return
            "\(Amount.of(count, "fact")) in \(Amount.of(stating, "document")), \(Amount.of(read.count - stating, "document")) without facts"
    }
}
