internal import Diagnostics
internal import Facts
internal import Prose
internal import StructuredData

/// Notes tags that nothing in the document supports.
struct TagUnsupported: DocumentRule {
    static let metadata = RuleMetadata(
        id: "tag-unsupported", severity: .note, category: .fields, since: "0.1.0",
        summary: "A value of `cancerTypes` or `tags` is supported by nothing in the document.",
        rationale: """
            Readers who look for one disease find a page on another, and a list of all pages on it is wrong. Knowledge packs name the words by which a text shows what it is about; a tag is looked at where a pack has such words for it. One of them in the title, in a heading or in a sentence is enough. What stands in quotation marks is an example and supports nothing, nor does a list of references.
            """,
        badExample: """
            ---
            title: Cancer of the bladder
            cancerTypes: [bladder, breast]
            ---

            # Cancer of the bladder

            Blood in the urine is often the first sign of a tumour of the bladder.
            """,
        goodExample: """
            ---
            title: Cancer of the bladder
            cancerTypes: [bladder]
            ---

            # Cancer of the bladder

            Blood in the urine is often the first sign of a tumour of the bladder.
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let severity = document.textSeverity(of: Self.metadata, context), let prose = document.prose else {
            return []
        }
        let knowledge = context.configuration.knowledge
        let values = [FieldName.cancerTypes, .tags].compactMap { document.fields[$0] }.flatMap { field in
            (field.value.sequence ?? [field.value]).enumerated().map { (field, $0, $1) }
        }
        let known = values.compactMap { field, index, node in
            node.scalar.flatMap { knowledge.topic(of: $0.text) }.map { (field, index, node, $0) }
        }
        if known.isEmpty || prose.blocks.isEmpty { return [] }
        let phrases = known.map { $0.3.map { $0.utf8.map(\.lowered) } }
        let title = TextSearch((document.fields[.title]?.text ?? "").utf8)
        var unsupported = known.indices.filter { !title.hasOne(of: phrases[$0]) }
        for block in prose.blocks where !unsupported.isEmpty && !block.isReference {
            let text = TextSearch(Self.spoken(prose.text[block.text]))
            unsupported.removeAll { text.hasOne(of: phrases[$0]) }
        }
        return unsupported.map { known[$0] }.map { field, index, node, names in
            let value = node.scalar?.text ?? ""
            let shown = names.prefix(4).joined(separator: ", ")
            return document.diagnostic(
                Self.metadata, at: node.range, "nothing in the document is about `\(value.shown)`",
                help: "take it out of `\(field.writtenName)`, or say in the text what it has to do with it",
                evidence: [Evidence(.description, "looked for: \(shown)\(names.count > 4 ? ", …" : "")")],
                about: "\(field.subject)/\(value)#\(index)", severity: severity)
        }
    }

    /// A text with spaces for what stands in quotation marks.
    private static func spoken(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.span.contains(0xE2, from: 0, before: text.count) else { return text }
        var spoken = text
        var isQuoted = false
        for place in text.indices {
            if text[place] == 0xE2 {
                let mark = text[place...].prefix(3)
                if mark.elementsEqual([0xE2, 0x80, 0x9C]) { isQuoted = true }
                if mark.elementsEqual([0xE2, 0x80, 0x9D]) { isQuoted = false }
            }
            if isQuoted { spoken[place] = 0x20 }
        }
        return spoken
    }
}
