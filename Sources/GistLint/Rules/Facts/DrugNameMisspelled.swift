internal import Diagnostics
internal import Facts
internal import Prose

/// Flags names of drugs that are written wrongly.
struct DrugNameMisspelled: FactRule {
    static let metadata = RuleMetadata(
        id: "drug-name-misspelled", severity: .warning, category: .facts, fixAvailability: .sometimes, since: "0.1.0",
        summary: "The name of a drug is written wrongly.",
        rationale: """
            A search does not find the document, and a reader may take the name for that of another drug. Knowledge packs list slips that are often made; the repair is safe where one name alone is nearest. A word of seven letters or more that no pack knows and that is one slip from one name alone is reported too, but as a guess: it may be a drug that no pack has, so its repair wants a look, as it does in a quotation. `--fix` makes the safe repair, `--fix-dates` never touches a text. The ending of a name in another language is no slip.
            """,
        badExample: "the name of a drug with one letter too many",
        goodExample: "the name as a knowledge pack has it")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.reading.names.compactMap { remark in
            guard case .misspelled(let subject, let names, let isKnown) = remark.kind,
                !document.isPartOfName(remark.range)
            else { return nil }
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
        // Mark-up inside of a name is not ours to move, and what leads somewhere by its letters would lead nowhere.
        guard names.count == 1, document.file.text(remark.range) == remark.text, !document.isLabel(remark.range) else {
            return nil
        }
        return FixIt(
            "write `\(names[0])`", edits: [Edit(remark.range, replacement: names[0])],
            applicability: isKnown && !document.isQuoted(remark.range) ? .safe : .unsafe, topic: .text)
    }
}

extension Document {
    private func byte(at place: Int) -> UInt8 { file.bytes.indices.contains(place) ? file.bytes[place] : 0x20 }

    /// True for letters that are a part of an address or of the name of a thing: `name_2`, `name@example.org`, `a/name`.
    fileprivate func isPartOfName(_ range: TextRange) -> Bool {
        let (before, after) = (byte(at: range.start - 1), byte(at: range.end))
        if "_@\\#=&".utf8.contains(before) || "_@\\=".utf8.contains(after) { return true }
        let around = wordAround(range)
        if around.contains("://") || around.contains("@") || around.hasPrefix("www.") { return true }
        let next = byte(at: range.end + 1)
        return after == UInt8(ascii: ".") && next.isLetter
    }

    /// What stands around some letters without a space, a bracket or a quotation mark in between.
    private func wordAround(_ range: TextRange) -> String {
        let isEnd = { (place: Int) in byte(at: place) <= 0x20 || "<>()[]{}\"'`|".utf8.contains(byte(at: place)) }
        var (start, end) = (range.start, range.end)
        while !isEnd(start - 1) { start -= 1 }
        while !isEnd(end) { end += 1 }
        return file.text(TextRange(start, end)).lowercased()
    }

    /// True for a whole label in brackets that leads to a place of that name, and for what a template puts something else
    /// in the place of: `[name]`, `[[name]]`, `{{ name }}`.
    fileprivate func isLabel(_ range: TextRange) -> Bool {
        var (start, end) = (range.start - 1, range.end)
        while byte(at: start) == 0x20 { start -= 1 }
        while byte(at: end) == 0x20 { end += 1 }
        if byte(at: start) == UInt8(ascii: "{"), byte(at: end) == UInt8(ascii: "}") { return true }
        guard byte(at: start) == UInt8(ascii: "["), byte(at: end) == UInt8(ascii: "]") else { return false }
        let isLink = byte(at: end + 1) == UInt8(ascii: "(")
        let isNamed = byte(at: end + 1) == UInt8(ascii: "[") && byte(at: end + 2) != UInt8(ascii: "]")
        return !isLink && !isNamed
    }

    /// True for what somebody else wrote: in a block quote or between quotation marks. It may be shown on purpose.
    fileprivate func isQuoted(_ range: TextRange) -> Bool {
        guard let prose, let block = prose.blocks.first(where: { prose.sourceRange($0.text).holds(range) }) else {
            return false
        }
        if block.isQuotation { return true }
        let before = file.text(TextRange(prose.sourceRange(block.text).start, range.start)).unicodeScalars
        let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("\u{201C}", "\u{201D}"), ("\u{AB}", "\u{BB}")]
        return before.count { $0 == "\"" } % 2 == 1
            || pairs.contains { open, end in before.count { $0 == open } > before.count { $0 == end } }
    }
}

extension TextRange {
    /// Whether another range lies in this one.
    fileprivate func holds(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
}
