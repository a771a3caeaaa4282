/// The difference between two texts in the unified format, which `patch` and `git apply` read.
package struct UnifiedDiff {
    private let path: String
    private let before: [ArraySlice<UInt8>]
    private let after: [ArraySlice<UInt8>]
    /// So many equal lines stand around each change.
    private static let context = 3

    /// The difference between a file's content before and after.
    package init(path: String, before: [UInt8], after: [UInt8]) {
        self.path = path
        self.before = UnifiedDiff.lines(before)
        self.after = UnifiedDiff.lines(after)
    }

    /// The format's lines; empty where nothing differs.
    package var bytes: [UInt8] {
        let hunks = hunks
        if hunks.isEmpty { return [] }
        var output = Array("--- a/\(shownPath)\n+++ b/\(shownPath)\n".utf8)
        for hunk in hunks { write(hunk, to: &output) }
        return output
    }

    /// A line of the one text, of the other, or of both, by its number from 0.
    private enum Line {
        case same(Int, Int)
        case old(Int)
        case new(Int)

        var isSame: Bool { if case .same = self { true } else { false } }
    }

    /// A name with control characters would break the lines of the format.
    private var shownPath: String { VisibleText.escaped(path) }

    /// Lines with their line feeds; what the format calls a line ends at a line feed alone.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    /// All lines of both texts in their order.
    private var script: [Line] {
        let head = zip(before, after).prefix { $0 == $1 }.count
        let most = min(before.count, after.count) - head
        let tail = zip(before.reversed(), after.reversed()).prefix(most).prefix { $0 == $1 }.count
        let (old, new) = (head..<(before.count - tail), head..<(after.count - tail))
        return (0..<head).map { .same($0, $0) } + middle(old, new)
            + (0..<tail).map { .same(old.upperBound + $0, new.upperBound + $0) }
    }

    /// More cells than this are not worth a table: everything in between counts as changed.
    private static let tableLimit = 1 << 22

    /// The lines between the equal ones at both ends, by their longest common subsequence.
    private func middle(_ old: Range<Int>, _ new: Range<Int>) -> [Line] {
        guard old.count * new.count <= UnifiedDiff.tableLimit else {
            return old.map { .old($0) } + new.map { .new($0) }
        }
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                let cell = (row - old.lowerBound) * width + column - new.lowerBound
                lengths[cell] =
                    before[row] == after[column]
                    ? lengths[cell + width + 1] + 1 : max(lengths[cell + width], lengths[cell + 1])
            }
        }
        var lines: [Line] = []
        var (row, column) = (old.lowerBound, new.lowerBound)
        while row < old.upperBound || column < new.upperBound {
            let cell = (row - old.lowerBound) * width + column - new.lowerBound
            if row < old.upperBound, column < new.upperBound, before[row] == after[column] {
                lines.append(.same(row, column))
                (row, column) = (row + 1, column + 1)
            } else if row < old.upperBound, column == new.upperBound || lengths[cell + width] >= lengths[cell + 1] {
                lines.append(.old(row))
                row += 1
            } else {
                lines.append(.new(column))
                column += 1
            }
        }
        return lines
    }

    /// Changes with the lines around them; those whose surroundings meet stand in one.
    private var hunks: [ArraySlice<Line>] {
        let script = script
        var ranges: [Range<Int>] = []
        for index in script.indices where !script[index].isSame {
            let start = max(0, index - UnifiedDiff.context)
            let end = min(script.count, index + UnifiedDiff.context + 1)
            if let last = ranges.last, start <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<end
            } else {
                ranges.append(start..<end)
            }
        }
        return ranges.map { script[$0] }
    }

    private func write(_ hunk: ArraySlice<Line>, to output: inout [UInt8]) {
        var (old, new) = ([Int](), [Int]())
        for line in hunk {
            switch line {
            case .same(let one, let other):
                old.append(one)
                new.append(other)
            case .old(let number): old.append(number)
            case .new(let number): new.append(number)
            }
        }
        output += "@@ -\(range(old)) +\(range(new)) @@\n".utf8
        for line in hunk {
            switch line {
            case .same(let number, _): append(" ", before[number], to: &output)
            case .old(let number): append("-", before[number], to: &output)
            case .new(let number): append("+", after[number], to: &output)
            }
        }
    }

    /// The first line and the number of lines. Only an empty text has none in a hunk, since changes have lines around
    /// them; the format calls its place 0.
    private func range(_ lines: [Int]) -> String {
        guard let first = lines.first else { return "0,0" }
        return lines.count == 1 ? "\(first + 1)" : "\(first + 1),\(lines.count)"
    }

    private func append(_ mark: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        output += mark.utf8
        output += line
        if line.last != 0x0A { output += "\n\\ No newline at end of file\n".utf8 }
    }
}
