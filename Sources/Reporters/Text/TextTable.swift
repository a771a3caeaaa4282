/// A table of the summary: names to the left, numbers to the right, columns as wide as they need to be.
package struct TextTable {
    /// A cell: what it says and how it looks.
    package struct Cell {
        let text: String
        let role: TextRole
        let isNumber: Bool

        package init(_ text: String, _ role: TextRole = .plain) {
            self.text = VisibleText.escaped(text)
            self.role = role
            isNumber = false
        }

        /// A number with `,` between thousands; zero is faint, so that the others stand out.
        package init(_ number: Int, _ role: TextRole = .plain) {
            text = Amount.grouped(number)
            self.role = number == 0 ? .faint : role
            isNumber = true
        }

        fileprivate var width: Int { DisplayWidth.of(text) }
    }

    private let header: [Cell]
    private let rows: [[Cell]]

    package init(header: [String], rows: [[Cell]]) {
        self.header = header.map { Cell($0, .faint) }
        self.rows = rows
    }

    /// The lines, indented by two; the last column is not padded.
    package var lines: [StyledLine] {
        let widths = header.indices.map { column in
            max(header[column].width, rows.map { $0[column].width }.max() ?? 0)
        }
        return [line(header, widths)] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [Cell], _ widths: [Int]) -> StyledLine {
        var line = StyledLine()
        // Nothing is padded behind the last cell that says something.
        let last = cells.lastIndex { !$0.text.isEmpty } ?? 0
        for (column, cell) in cells.prefix(last + 1).enumerated() {
            let padding = String(repeating: " ", count: widths[column] - cell.width)
            // A heading stands over its numbers.
            let isRight = cell.isNumber || rows.first?[column].isNumber == true
            line.add("  " + (isRight ? padding : ""))
            line.add(cell.text, cell.role)
            if !isRight, column < last { line.add(padding) }
        }
        return line
    }
}
