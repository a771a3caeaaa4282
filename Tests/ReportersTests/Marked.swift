import Diagnostics

/// A file whose text marks the range to report: `dose: «20 g»`. The marks themselves are not part of the file.
struct Marked {
    let file: SourceFile
    let range: TextRange

    init(_ text: String, path: String = "docs/a.md") {
        // By scalars: a combining mark after « would make one character with it.
        let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }.map {
            String($0)
        }
        let (before, marked, after) = (parts[0], parts[1], parts[2])
        file = SourceFile(path: path, bytes: Array((before + marked + after).utf8))
        range = TextRange(before.utf8.count, before.utf8.count + marked.utf8.count)
    }

    var location: SourceLocation { file.location(range) }
}
