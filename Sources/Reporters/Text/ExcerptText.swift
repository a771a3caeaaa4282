internal import Diagnostics

/// The line of a document as a terminal shows it, and where the carets under it stand.
struct ExcerptText {
    /// The line: tabs as spaces, control characters as escapes, `…` where something was left out.
    let text: String
    /// How many columns stand before the first caret.
    let caretIndent: Int
    /// How many carets there are; at least one.
    let caretCount: Int

    /// The excerpt in at most `width` columns, with the start of the mark in sight.
    init(_ excerpt: Excerpt, width: Int?) {
        let row = CellRow(excerpt.text)
        let mark = row.columns(of: excerpt.mark)
        let window = ExcerptText.window(of: row, around: mark, width: width, excerpt: excerpt)
        let isCutBefore = excerpt.isCutBefore || window.lowerBound > 0
        let isCutAfter = excerpt.isCutAfter || window.upperBound < row.width
        text = (isCutBefore ? "…" : "") + row.text(in: window) + (isCutAfter ? "…" : "")
        let shownEnd = window.upperBound + (isCutAfter && mark.upperBound > window.upperBound ? 1 : 0)
        caretIndent = mark.lowerBound - window.lowerBound + (isCutBefore ? 1 : 0)
        caretCount = max(1, min(mark.upperBound, shownEnd) - mark.lowerBound)
    }

    /// The columns to show: all where they fit, else those around the mark, with a third of the width before it.
    private static func window(of row: CellRow, around mark: Range<Int>, width: Int?, excerpt: Excerpt) -> Range<Int> {
        // A caret after the end of the line needs a column too.
        let needed = max(row.width, mark.upperBound)
        // The `…` of the excerpt itself.
        let (before, after) = (excerpt.isCutBefore ? 1 : 0, excerpt.isCutAfter ? 1 : 0)
        guard let width, before + needed + after > width else { return 0..<row.width }
        var start = 0
        if before + mark.upperBound + 1 > width {
            let latest = needed + after + 1 - width
            start = row.boundary(notBefore: max(0, min(mark.lowerBound - width / 3, latest)))
        }
        let room = width - (start > 0 ? 1 : before)
        if needed - start + after <= room { return start..<row.width }
        return start..<row.boundary(notAfter: start + room - 1)
    }
}
