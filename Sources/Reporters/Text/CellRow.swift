internal import Diagnostics

/// A line as the cells of a terminal: one cell for each character that people see.
struct CellRow {
    private struct Cell {
        var text: String
        var column: Int
        var width: Int
        /// The bytes of the excerpt that it shows.
        var bytes: Range<Int>
    }

    private var cells: [Cell] = []
    /// The line itself where it is plain ASCII, as most are: a byte is a column, and no cells are needed.
    private var plain: String?
    /// How many columns the whole row takes.
    private(set) var width = 0
    /// The distance of tab stops: half of the usual eight, as the gutter takes room too.
    private static let tabStop = 4

    /// The row that shows a line.
    init(_ text: String) {
        if VisibleText.isPlain(text) {
            plain = text
            width = text.utf8.count
            return
        }
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
        if plain != nil { return mark.start..<max(mark.end, mark.start + 1) }
        let marked = cells.filter { $0.bytes.lowerBound < mark.end && $0.bytes.upperBound > mark.start }
        if !mark.isEmpty, let first = marked.first, let last = marked.last {
            return first.column..<last.column + last.width
        }
        let column = cells.first { $0.bytes.lowerBound >= mark.start }?.column ?? width
        return column..<column + 1
    }

    /// The first column from `column` on in which a cell begins; the end of the row where there is none.
    func boundary(notBefore column: Int) -> Int {
        plain == nil ? cells.first { $0.column >= column }?.column ?? width : min(column, width)
    }

    /// The last column up to `column` in which a cell begins or the row ends.
    func boundary(notAfter column: Int) -> Int {
        if column >= width { return width }
        return plain == nil ? cells.last { $0.column <= column }?.column ?? 0 : column
    }

    /// What stands in a range of columns.
    func text(in columns: Range<Int>) -> String {
        guard let plain else { return cells.reduce(into: "") { if columns.contains($1.column) { $0 += $1.text } } }
        if columns.count == width { return plain }
        let start = plain.utf8.index(plain.startIndex, offsetBy: columns.lowerBound)
        return String(plain[start..<plain.utf8.index(start, offsetBy: columns.count)])
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
