internal import Diagnostics

/// The day that the text of a document says it was reviewed or revised on: "Last Revised: December 1, 2019".
struct BodyDate {
    /// The day.
    let date: CalendarDate
    /// The line as it is written, without white space around it.
    let line: String
    /// Where the line stands.
    let range: TextRange

    /// The date line of a body; of several kinds, the one that says most about a review. Nil where there is none, or
    /// where lines of that kind name several days.
    init?(of document: Document) {
        let found = BodyDate.all(in: document.file, from: document.frontMatter.bodyStart, document.fields.convention)
        guard let best = found.map(\.rank).min() else { return nil }
        let candidates = found.filter { $0.rank == best }
        guard let first = candidates.first, candidates.allSatisfy({ $0.date.date == first.date.date }) else {
            return nil
        }
        self = first.date
    }

    private init(date: CalendarDate, line: String, range: TextRange) {
        self.date = date
        self.line = line
        self.range = range
    }

    /// What may stand before the day, from what says most about a review to what says least.
    private static let labels = ["reviewed", "revised", "updated"]

    private static func all(
        in file: SourceFile, from start: Int, _ convention: Convention
    ) -> [(rank: Int, date: BodyDate)] {
        var lines = LineReader(file.bytes, from: start)
        var found: [(rank: Int, date: BodyDate)] = []
        var isInFence = false
        while let line = lines.next() {
            let text = file.bytes[line.bounds]
            if isFence(text) { isInFence.toggle() }
            // Longer lines are prose.
            guard !isInFence, text.count <= 120, mayNameDay(text) else { continue }
            let written = trimmed(file.text(line))
            if let (rank, rest) = label(of: written), let date = day(in: rest, convention) {
                found.append((rank, BodyDate(date: date, line: written, range: line)))
            }
        }
        return found
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == 0x20 }
        return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    }

    private static func mayNameDay(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains { (0x30...0x39).contains($0) }
            && line.contains { $0 == UInt8(ascii: "d") || $0 == UInt8(ascii: "D") }
    }

    /// The rank of a line that begins like `Last reviewed:`, and what follows it.
    private static func label(of line: String) -> (rank: Int, rest: String)? {
        let lower = line.lowercased()
        for (rank, label) in labels.enumerated() {
            for opening in ["last \(label)", "date last \(label)", "date \(label)", "\(label) on", "\(label)"] {
                guard lower.hasPrefix(opening) else { continue }
                let rest = trimmed(String(line.dropFirst(opening.count)))
                let isWhole = line.dropFirst(opening.count).first.map { !$0.isLetter } ?? false
                return isWhole ? (rank, rest) : nil
            }
        }
        return nil
    }

    /// The day that the rest of the line is.
    private static func day(in rest: String, _ convention: Convention) -> CalendarDate? {
        let text = rest.lowercased().hasPrefix("on ") ? String(rest.dropFirst(3)) : rest
        return convention.date(text).date
    }

    /// Without white space and marks of emphasis, lists and quotes around it.
    private static func trimmed(_ text: String) -> String {
        // By scalars: CR and LF together are one character, and neither of the two.
        let marks = " \t\r\n*_#>-|:.".unicodeScalars
        let scalars = text.unicodeScalars.drop { marks.contains($0) }
        let end = scalars.lastIndex { !marks.contains($0) }.map { scalars.index(after: $0) }
        return String(scalars[..<(end ?? scalars.startIndex)])
    }
}
