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

/// A line as the cells of a terminal: one cell for each character that people see.
private struct CellRow {
    private struct Cell {
        var text: String
        var column: Int
        var width: Int
        /// The bytes of the excerpt that it shows.
        var bytes: Range<Int>
    }

    private var cells: [Cell] = []
    /// How many columns the whole row takes.
    private(set) var width = 0
    /// The distance of tab stops: half of the usual eight, as the gutter takes room too.
    private static let tabStop = 4

    init(_ text: String) {
        var measure = DisplayWidth()
        var offset = 0
        for scalar in text.unicodeScalars {
            let bytes = offset..<offset + UTF8.width(scalar)
            offset = bytes.upperBound
            if scalar == "\t" {
                append(String(repeating: " ", count: CellRow.tabStop - width % CellRow.tabStop), bytes)
            } else if let escape = VisibleText.escape(for: scalar) {
                append(escape, bytes)
            } else {
                switch measure.next(scalar) {
                case .begins(let columns): append(String(scalar), width: columns, bytes)
                case .extends(let columns): extend(by: scalar, columns, bytes)
                }
            }
        }
    }

    /// The columns of a range of bytes; where it is empty, the one column after it.
    func columns(of mark: TextRange) -> Range<Int> {
        let marked = cells.filter { $0.bytes.lowerBound < mark.end && $0.bytes.upperBound > mark.start }
        if !mark.isEmpty, let first = marked.first, let last = marked.last {
            return first.column..<last.column + last.width
        }
        let column = cells.first { $0.bytes.lowerBound >= mark.start }?.column ?? width
        return column..<column + 1
    }

    /// The first column from `column` on in which a cell begins; the end of the row where there is none.
    func boundary(notBefore column: Int) -> Int { cells.first { $0.column >= column }?.column ?? width }

    /// The last column up to `column` in which a cell begins or the row ends.
    func boundary(notAfter column: Int) -> Int {
        column >= width ? width : cells.last { $0.column <= column }?.column ?? 0
    }

    /// What stands in a range of columns.
    func text(in columns: Range<Int>) -> String {
        cells.lazy.filter { columns.contains($0.column) }.map(\.text).joined()
    }

    private mutating func append(_ text: String, _ bytes: Range<Int>) {
        append(text, width: text.utf8.count, bytes)
    }

    private mutating func append(_ text: String, width columns: Int, _ bytes: Range<Int>) {
        cells.append(Cell(text: text, column: width, width: columns, bytes: bytes))
        width += columns
    }

    private mutating func extend(by scalar: Unicode.Scalar, _ columns: Int, _ bytes: Range<Int>) {
        guard let last = cells.indices.last else {
            // A mark with nothing before it combines with a dotted circle, as in printed tables.
            return append("\u{25CC}\(scalar)", width: 1, bytes)
        }
        cells[last].text.unicodeScalars.append(scalar)
        cells[last].width += columns
        cells[last].bytes = cells[last].bytes.lowerBound..<bytes.upperBound
        width += columns
    }
}
