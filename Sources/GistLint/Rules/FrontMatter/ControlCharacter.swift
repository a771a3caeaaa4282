internal import Diagnostics
internal import StructuredData

/// Flags control characters in a text.
struct ControlCharacter: DocumentRule {
    static let metadata = RuleMetadata(
        id: "control-character", severity: .warning, category: .frontMatter, since: "0.1.0",
        summary: "The file holds control characters that can't be seen.",
        rationale: """
            Characters such as escape or backspace are left behind by conversions from PDF and word processors. They \
            can't be seen, break search and copying, and YAML forbids them. Tab, line breaks and form feed are allowed. \
            One finding points at the first and counts them all.
            """,
        badExample: "a text with an escape character in a word",
        goodExample: "the same text without it")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard document.encoding.isReadable, let found = document.encoding.controlCharacters else { return [] }
        // The only one, on which the parser gave up: `front-matter-invalid` says so.
        if found.count == 1, case .invalid(let error) = document.content, error.range == found.first { return [] }
        let code = String(document.file.bytes[found.first.start], radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: 4 - code.count) + code
        let message = "the control character \(name) stands in the text" + (found.count > 1 ? .others(found.count) : "")
        return [document.diagnostic(Self.metadata, at: found.first, message, help: "remove it", about: "")]
    }
}

extension String {
    fileprivate static func others(_ count: Int) -> String { ", the first of \(count) such characters" }
}
