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
        let topics = context.configuration.knowledge.topics
        let values = [FieldName.cancerTypes, .tags].compactMap { document.fields[$0] }.flatMap { field in
            (field.value.sequence ?? [field.value]).enumerated().map { (field, $0, $1) }
        }
        let known = values.compactMap { field, index, node in
            node.scalar.flatMap { topics[$0.text.lowercased()] }.map { (field, index, node, $0) }
        }
        if known.isEmpty || prose.blocks.isEmpty { return [] }
        let text = TextSearch(Array((document.fields[.title]?.text ?? "").utf8) + [0x0A] + Self.spoken(prose))
        return known.compactMap { field, index, node, names in
            if names.contains(where: { !text.places(of: $0).isEmpty }) { return nil }
            let value = node.scalar?.text ?? ""
            let shown = names.prefix(4).joined(separator: ", ")
            return document.diagnostic(
                Self.metadata, at: node.range, "nothing in the document is about `\(value.shown)`",
                help: "take it out of `\(field.writtenName)`, or say in the text what it has to do with it",
                evidence: [Evidence(.description, "looked for: \(shown)\(names.count > 4 ? ", …" : "")")],
                about: "\(field.subject)/\(value)#\(index)", severity: severity)
        }
    }

    /// The text without references and without what stands in quotation marks.
    private static func spoken(_ prose: ProseDocument) -> [UInt8] {
        var spoken: [UInt8] = []
        for block in prose.blocks where !block.isReference {
            var isQuoted = false
            var place = block.text.lowerBound
            while place < block.text.upperBound {
                let mark = prose.text[place..<min(place + 3, block.text.upperBound)]
                if mark.elementsEqual([0xE2, 0x80, 0x9C]) { isQuoted = true }
                if mark.elementsEqual([0xE2, 0x80, 0x9D]) { isQuoted = false }
                spoken.append(isQuoted ? 0x20 : prose.text[place])
                place += 1
            }
            spoken.append(0x0A)
        }
        return spoken
    }
}
