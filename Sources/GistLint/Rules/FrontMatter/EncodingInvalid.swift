internal import Diagnostics

/// Flags files that are no UTF-8 text.
struct EncodingInvalid: DocumentRule {
    static let metadata = RuleMetadata(
        id: "encoding-invalid", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The file is no UTF-8 text.",
        rationale: """
            A byte that is no UTF-8, a zero byte, or a file in UTF-16: what readers see in its place differs from one \
            program to the next, and a number may be what is lost. The front matter of such a file is not read.
            """,
        badExample: "a file saved as UTF-16 or Latin-1",
        goodExample: "the same file saved as UTF-8")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let problem = document.encoding.problem else { return [] }
        let (message, help): (String, String) =
            switch problem.kind {
            case .utf16: ("the file is UTF-16", "save it as UTF-8")
            case .nul: ("the file holds a zero byte, so it is no text", "save it as UTF-8 text, or remove the byte")
            case .illFormed: (.illFormed(document.file.bytes[problem.range.start]), "save the file as UTF-8")
            }
        return [document.diagnostic(Self.metadata, at: problem.range, message, help: help, about: "")]
    }
}

extension String {
    fileprivate static func illFormed(_ byte: UInt8) -> String {
        "the file is not UTF-8: byte 0x\(String(byte, radix: 16, uppercase: true)) can't stand here"
    }
}
