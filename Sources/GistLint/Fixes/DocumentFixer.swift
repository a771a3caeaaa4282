internal import Diagnostics

/// Makes the repairs of one document: applies what the rules propose, looks again, and goes on until nothing is left. A
/// set of repairs that does harm is undone, and each of them tried alone.
struct DocumentFixer {
    let source: Linter.Source
    let selection: FixSelection
    /// The findings of the rules on a text of the document.
    let check: ([UInt8]) -> CheckedText

    /// More rounds than repairs could ever build upon each other.
    private static let roundLimit = 20

    /// The bytes with all repairs that do no harm.
    func fixed(_ bytes: [UInt8]) -> FixedDocument {
        var current = check(bytes)
        var applied: [FixedDocument.Repair] = []
        var refused: [FixedDocument.Refusal] = []
        /// Repairs after which the text would state something else.
        var doubtful: [FixedDocument.Repair] = []
        /// What did harm once is not tried again.
        var barred: Set<Finding> = []
        var seen: Set<[UInt8]> = [bytes]
        for _ in 0..<DocumentFixer.roundLimit {
            let chosen = chosen(from: current, without: barred)
            if chosen.isEmpty { break }
            var done: [Diagnostic] = []
            if let next = tried(chosen, on: current).next {
                (current, done) = (next, chosen)
            } else {
                for diagnostic in chosen {
                    // Places have moved once one repair was made: the others come again in the next round.
                    let (next, harm) = tried([diagnostic], on: current)
                    if let next {
                        (current, done) = (next, [diagnostic])
                        break
                    }
                    barred.insert(Finding(diagnostic))
                    if harm?.origin == .text {
                        doubtful += [diagnostic].repairs
                    } else {
                        refused += [diagnostic].repairs.map { .init($0, harm) }
                    }
                }
                if done.isEmpty { break }
            }
            applied += done.repairs
            guard seen.insert(current.bytes).inserted else {
                refused += done.repairs.map {
                    .init($0, EditCheck.Harm(reason: "brought back what another fix changes"))
                }
                break
            }
        }
        let left = current.diagnostics.filter { $0.fixIt.map(selection.wouldInclude) == true && !selects($0) }
        return FixedDocument(
            source: source, before: bytes, after: current.bytes, applied: applied, left: left.repairs + doubtful,
            refused: refused)
    }

    /// What identifies a finding from one round to the next.
    private struct Finding: Hashable {
        let rule: String
        let subject: String

        init(_ diagnostic: Diagnostic) {
            rule = diagnostic.rule
            subject = diagnostic.subject
        }
    }

    private func selects(_ diagnostic: Diagnostic) -> Bool { diagnostic.fixIt.map(selection.includes) ?? false }

    /// The findings whose repairs are made together: none of them touches what another does.
    private func chosen(from text: CheckedText, without barred: Set<Finding>) -> [Diagnostic] {
        var taken: [TextRange] = []
        return text.diagnostics.filter { diagnostic in
            guard selects(diagnostic), !barred.contains(Finding(diagnostic)), let edits = diagnostic.fixIt?.edits,
                !edits.contains(where: { edit in taken.contains { $0.touches(edit.range) } })
            else { return false }
            taken += edits.map(\.range)
            return true
        }
    }

    /// The text with some repairs, or what they would do to it.
    private func tried(_ diagnostics: [Diagnostic], on text: CheckedText) -> (next: CheckedText?, harm: EditCheck.Harm?)
    {
        let edits = diagnostics.flatMap { $0.fixIt?.edits ?? [] }.sorted { $0.range < $1.range }
        let next = check(edits.applied(to: text.bytes))
        let check = EditCheck(
            before: text, after: next, edits: edits, allowsOtherStatements: selection.includesUnsafe)
        if let harm = check.harm { return (nil, harm) }
        // What is there again as often as before would be repaired for ever.
        let (old, new) = (counts(in: text), counts(in: next))
        let tried = Dictionary(grouping: diagnostics, by: Finding.init).mapValues(\.count)
        if tried.contains(where: { new[$0.key, default: 0] > old[$0.key, default: 0] - $0.value }) {
            return (nil, EditCheck.Harm(reason: "not put right what was found"))
        }
        return (next, nil)
    }

    /// How often each finding is there with a repair that is to be made: a name may be written wrongly in many places.
    private func counts(in text: CheckedText) -> [Finding: Int] {
        Dictionary(grouping: text.diagnostics.filter(selects), by: Finding.init).mapValues(\.count)
    }
}

/// A text of a document and what the rules say about it.
struct CheckedText {
    /// The text.
    let bytes: [UInt8]
    /// The document that it is.
    let document: Document
    /// What the rules found that the configuration does not turn off.
    let diagnostics: [Diagnostic]
}

extension [Diagnostic] {
    /// Their repairs.
    fileprivate var repairs: [FixedDocument.Repair] {
        compactMap { diagnostic in diagnostic.fixIt.map { FixedDocument.Repair(diagnostic, $0) } }
    }
}

extension TextRange {
    /// True for ranges that share a byte or a place between two.
    fileprivate func touches(_ other: TextRange) -> Bool { start <= other.end && other.start <= end }
}
