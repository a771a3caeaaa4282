internal import Diagnostics
internal import Facts

/// Flags names of drugs that are written wrongly.
struct DrugNameMisspelled: FactRule {
    static let metadata = RuleMetadata(
        id: "drug-name-misspelled", severity: .warning, category: .facts, fixAvailability: .sometimes, since: "0.1.0",
        summary: "The name of a drug is written wrongly.",
        rationale: """
            A search does not find the document, and a reader may take the name for that of another drug. Knowledge packs list slips that are often made; the repair is safe where one name alone is nearest. A word of seven letters or more that no pack knows and that is one slip from one name alone is reported too, but as a guess: it may be a drug that no pack has, so its repair wants a look. The ending of a name in another language is no slip.
            """,
        badExample: "the name of a drug with one letter too many",
        goodExample: "the name as a knowledge pack has it")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.reading.names.compactMap { remark in
            guard case .misspelled(let subject, let names, let isKnown) = remark.kind else { return nil }
            let meant = names.map { "`\($0)`" }.joined(separator: " or ")
            let message =
                isKnown
                ? "`\(remark.text.shown)` is a misspelling of \(meant)"
                : "`\(remark.text.shown)` is no known name; \(meant) is one slip away"
            return document.diagnostic(
                Self.metadata, at: remark.range, message,
                help: names.count == 1 ? nil : "write the name of \(subject) that is meant",
                fixIt: fixIt(remark, names, isKnown, document), about: remark.text.shown)
        }
    }

    private func fixIt(_ remark: NameRemark, _ names: [String], _ isKnown: Bool, _ document: Document) -> FixIt? {
        // Markup inside of a name is not ours to move.
        guard names.count == 1, document.file.text(remark.range) == remark.text else { return nil }
        return FixIt(
            "write `\(names[0])`", edits: [Edit(remark.range, replacement: names[0])],
            applicability: isKnown ? .safe : .unsafe)
    }
}
