internal import Diagnostics
internal import Prose

/// A line by which a publisher dates a page, outside of its sentences: `Last Revised: December 1, 2019`.
struct DateLine: Sendable {
    /// What happened on the day.
    enum Kind: Sendable {
        /// It was put out.
        case posted
        /// It was changed.
        case revised
        /// It was read again.
        case reviewed
    }

    /// What happened on the day.
    let kind: Kind
    /// The day; of a month the last one.
    let date: CalendarDate
    /// True where the line names the day itself.
    let isDay: Bool
    /// Label and date as they stand there.
    let text: String
    /// Their place.
    let range: TextRange

    /// What publishers write before the day, the longer first where one begins with the other; without a kind for what is
    /// yet to come.
    private static let labels: [(text: String, kind: Kind?)] = [
        ("next review due", nil), ("next review date", nil), ("next review", nil), ("next update", nil),
        ("due for review", nil), ("review due", nil),
        ("date of last review", .reviewed), ("date last reviewed", .reviewed), ("page last reviewed", .reviewed),
        ("content last reviewed", .reviewed), ("last medically reviewed", .reviewed),
        ("last medical review", .reviewed), ("medically reviewed", .reviewed), ("clinically reviewed", .reviewed),
        ("last reviewed", .reviewed), ("last review", .reviewed), ("date reviewed", .reviewed),
        ("review date", .reviewed), ("reviewed", .reviewed), ("date last updated", .revised),
        ("date last modified", .revised), ("content last updated", .revised), ("page last updated", .revised),
        ("last updated", .revised), ("last update", .revised), ("last revised", .revised), ("last revision", .revised),
        ("last modified", .revised), ("date updated", .revised), ("date modified", .revised),
        ("date revised", .revised), ("updated", .revised), ("revised", .revised), ("modified", .revised),
        ("originally published", .posted), ("first published", .posted), ("date published", .posted),
        ("publication date", .posted), ("published", .posted), ("date posted", .posted), ("first posted", .posted),
        ("posted", .posted), ("date created", .posted),
        ("created", .posted), ("date:", .posted),
    ]

    /// What a line may begin with instead: the sentence that some publishers make of it, `This page was last updated on …`.
    private static let openings = ["this ", "the "]
    private static let nouns = [
        "page ", "information ", "article ", "content ", "document ", "leaflet ", "summary ", "guide ", "guideline ",
        "text ",
    ]
    private static let verbs = ["was ", "has been "]
    /// What stands before a line in one block with it: `© 2015 Publisher. Last updated …`.
    private static let prefaces = ["\u{A9}", "copyright", "version ", "by "]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// What labels begin with.
    private static let beginnings = ByteSet((labels.map(\.text) + openings + prefaces).compactMap(\.utf8.first))

    /// A block of more bytes is no such line.
    private static let longest = 240
    /// So many blocks from the top or the end such lines stand.
    private static let marginBlocks = 10

    /// The lines of a document that date the document itself. They stand at its top or its end, and not behind an entry of
    /// a list of other pages.
    static func all(in document: Document) -> [DateLine] {
        let prose = document.prose ?? document.body
        let convention = document.fields.convention
        let count = prose.blocks.count
        var found: [DateLine] = []
        for (index, block) in prose.blocks.enumerated() where block.text.count <= longest && !block.isQuotation {
            guard index < marginBlocks || index >= count - marginBlocks else { continue }
            if block.isReference, !isAlone(block, in: prose) { continue }
            found += lines(in: block, of: prose, document.file, convention).filter { line in
                line.isOfDocument || !isOfEntry(index, in: prose)
            }
        }
        // Several days of one kind belong to what the page lists.
        return found.filter { line in !found.contains { $0.kind == line.kind && $0.date != line.date } }
    }

    /// True where the label says that more is meant than an entry: `Last updated`, `Medically reviewed`.
    private var isOfDocument: Bool {
        let first = text.utf8.first.map { $0 | 0x20 }
        return kind == .reviewed || first == UInt8(ascii: "l") || first == UInt8(ascii: "d")
            || text.lowercased().hasPrefix("page ") || text.lowercased().hasPrefix("content ")
    }

    /// True for a block that begins with a label.
    private static func isAlone(_ block: ProseBlock, in prose: ProseDocument) -> Bool {
        let text = prose.text[block.text]
        return labels.contains { starts(text, with: $0.text) }
    }

    /// True for a line right behind a list item or a heading below the first: it dates what that names.
    private static func isOfEntry(_ index: Int, in prose: ProseDocument) -> Bool {
        guard index > 0 else { return false }
        switch prose.blocks[index - 1].kind {
        case .listItem, .tableCell: return true
        case .heading(let level): return level > 1 && index > 3 && index < prose.blocks.count - 1
        default: return false
        }
    }

    private static func starts(_ text: ArraySlice<UInt8>, with label: String) -> Bool {
        guard text.count > label.utf8.count else { return false }
        var place = text.startIndex
        for byte in label.utf8 {
            if text[place].lowered != byte { return false }
            place += 1
        }
        return true
    }

    // MARK: One block

    private static func lines(
        in block: ProseBlock, of prose: ProseDocument, _ file: SourceFile, _ convention: Convention
    ) -> [DateLine] {
        var found: [DateLine] = []
        let end = block.text.upperBound
        guard beginnings.contains(prose.text[block.text.lowerBound].lowered) else { return [] }
        var place = afterOpening(prose.text[block.text])
        while place < end {
            let rest = prose.text[place..<end]
            guard let label = labels.first(where: { starts(rest, with: $0.text) }) else {
                return isOfAnother(rest, of: prose.text) ? found : []
            }
            var start = place + label.text.utf8.count
            if prose.text[start].isLetter { return [] }
            start = afterConnection(from: start, to: end, in: prose.text)
            guard let (date, isDay, dateEnd) = date(from: start, to: end, in: prose.text, convention) else { return [] }
            let text = String(decoding: prose.text[place..<dateEnd], as: UTF8.self)
            if let kind = label.kind {
                found.append(
                    DateLine(
                        kind: kind, date: date, isDay: isDay, text: text, range: prose.sourceRange(place..<dateEnd)))
            }
            place = dateEnd
            while place < end, isSeparator(prose.text[place]) { place += 1 }
        }
        return found
    }

    /// Past `This page was` and `© 2015 Publisher.`
    private static func afterOpening(_ text: ArraySlice<UInt8>) -> Int {
        var place = text.startIndex
        for words in [openings, nouns, verbs] {
            guard let word = words.first(where: { starts(text[place...], with: $0) }) else { break }
            place += word.utf8.count
            if words == verbs { return place }
        }
        guard prefaces.contains(where: { starts(text, with: $0) }) else { return text.startIndex }
        let label = text.indices.dropFirst(2).first { place in
            [0x2E, 0x2C, 0x7C, 0x3B].contains(text[place - 2]) && text[place - 1] == 0x20
                && labels.contains { starts(text[place...], with: $0.text) }
        }
        return label ?? text.startIndex
    }

    /// True for what a line or a bar parts from the dates before it: it belongs to something else.
    private static func isOfAnother(_ rest: ArraySlice<UInt8>, of text: [UInt8]) -> Bool {
        var place = rest.startIndex - 1
        while place >= 0, isSeparator(text[place]) {
            if text[place] == 0x7C { return true }
            if text[place] == 0x0A { return text[rest.startIndex].isUpper }
            place -= 1
        }
        return false
    }

    /// What may stand between one date and the next label.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x80 || [0x2E, 0x2C, 0x3B, 0x7C, 0x29, 0x28, 0x2D, 0x2F].contains(byte)
    }

    /// Past `: `, ` on `, ` by Jane Doe, MD on `, ` by our team: ` and the name of a day of the week.
    private static func afterConnection(from start: Int, to end: Int, in text: [UInt8]) -> Int {
        var place = start
        func skipMarks() {
            while place < end, text[place] == 0x20 || text[place] == 0x3A || text[place] == 0x0A { place += 1 }
        }
        func hasWord(_ word: String) -> Bool { starts(text[place..<end], with: word) }
        skipMarks()
        if hasWord("by ") {
            var next = place
            while next < end, text[next] != 0x3A, !starts(text[next..<end], with: " on ") { next += 1 }
            if next < end { place = next + (text[next] == 0x3A ? 1 : 4) }
        } else if hasWord("on ") || hasWord("in ") {
            place += 3
        }
        skipMarks()
        if let day = weekdays.first(where: hasWord) {
            place += day.utf8.count
            if place < end, text[place] == 0x2C { place += 1 }
            skipMarks()
        }
        return place
    }

    /// The date that begins at a place, and where it ends: the longest run of words that is one.
    private static func date(
        from start: Int, to end: Int, in text: [UInt8], _ convention: Convention
    ) -> (date: CalendarDate, isDay: Bool, end: Int)? {
        var ends: [Int] = []
        var place = start
        while place < end, ends.count < 4 {
            while place < end, text[place] > 0x20, text[place] != 0x7C, text[place] != 0x3B { place += 1 }
            ends.append(place)
            while place < end, text[place] <= 0x20 { place += 1 }
            if place < end, text[place] == 0x7C { break }
        }
        for last in ends.reversed() {
            var dateEnd = last
            while dateEnd > start, [0x2E, 0x2C, 0x29].contains(text[dateEnd - 1]) { dateEnd -= 1 }
            let written = String(decoding: text[start..<dateEnd], as: UTF8.self)
            if let date = convention.date(written).date { return (date, true, dateEnd) }
            if let (year, month) = CitationText.month(written) {
                let day = CalendarDate.daysIn(month: month, of: year)
                if let date = CalendarDate(year: year, month: month, day: day) { return (date, false, dateEnd) }
            }
        }
        return nil
    }
}
