import Diagnostics

/// A file whose text marks the range to report: `dose: «20 g»`. The marks themselves are not part of the file.
struct Marked {
    let file: SourceFile
    let range: TextRange

    init(_ text: String, path: String = "docs/a.md") {
        let parts = text.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
        let (before, marked, after) = (String(parts[0]), String(rest[0]), String(rest[1]))
        file = SourceFile(path: path, bytes: Array((before + marked + after).utf8))
        range = TextRange(before.utf8.count, before.utf8.count + marked.utf8.count)
    }

    var location: SourceLocation { file.location(range) }
}
