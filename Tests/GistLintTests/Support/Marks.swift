import Diagnostics

/// A text that marks a range: `dose: «20 g»`. The marks themselves are not part of the text.
struct Marks {
    let text: String
    let range: TextRange

    init(_ marked: String) {
        let parts = marked.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
            .map { String($0) }
        precondition(parts.count == 3, "a test marks one range: \(marked)")
        text = parts.joined()
        range = TextRange(parts[0].utf8.count, parts[0].utf8.count + parts[1].utf8.count)
    }

    var file: SourceFile { SourceFile(path: "document.md", bytes: Array(text.utf8)) }
}
