internal import Diagnostics
internal import Prose

/// The numbered references of a document, and what in its text leads to them.
struct ReferenceList: Sendable {
    /// One entry or one mark.
    struct Item: Sendable {
        /// Its number, or the name of a footnote.
        let label: String
        /// Its place in the file.
        let range: TextRange
    }

    /// The entries, in the order of the text.
    private(set) var entries: [Item] = []
    /// The marks in the text.
    private(set) var markers: [Item] = []
    /// True for footnotes, whose names stand for themselves: one alone is certainly a mark.
    private(set) var isOfFootnotes = false

    /// The lists of a document, as far as it has any.
    static func all(in prose: ProseDocument, of document: Document) -> [ReferenceList] {
        [numbered(in: prose, of: document.file), footnotes(in: document)].compactMap(\.self)
    }

    /// The list of numbered references; nil where the text has no such list and nothing that certainly leads to one.
    private static func numbered(in prose: ProseDocument, of file: SourceFile) -> ReferenceList? {
        var list = ReferenceList()
        for block in prose.blocks where block.isReference {
            guard let number = number(of: block, in: prose, file) else { continue }
            list.entries.append(Item(label: String(number), range: prose.sourceRange(block.text)))
        }
        // Two lists that both begin with 1 can't be told apart.
        let numbers = list.entries.map(\.label)
        if Set(numbers).count != numbers.count { return nil }
        let highest = numbers.compactMap { Int($0) }.max() ?? 0
        let scan = CitationMarkers(prose)
        list.markers = highest > 0 ? scan.markers(upTo: highest) : scan.certainMarkers
        return list.markers.isEmpty ? nil : list
    }

    /// The number that an entry begins with, or that stands before it as the number of a list item.
    private static func number(of block: ProseBlock, in prose: ProseDocument, _ file: SourceFile) -> Int? {
        let text = prose.text[block.text]
        let opening = text.first == UInt8(ascii: "[") ? 1 : 0
        let digits = text.dropFirst(opening).prefix(while: \.isDigit)
        if (1...3).contains(digits.count), digits.endIndex < text.endIndex,
            [0x20, 0x2E, 0x29, 0x5D, 0x09].contains(text[digits.endIndex])
        {
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard block.kind == .listItem else { return nil }
        var place = prose.sourceRange(block.text).start
        while place > 0, [0x20, 0x09].contains(file.bytes[place - 1]) { place -= 1 }
        guard place > 1, [0x2E, 0x29].contains(file.bytes[place - 1]) else { return nil }
        let end = place - 1
        place = end
        while place > 0, file.bytes[place - 1].isDigit { place -= 1 }
        let item = file.bytes[place..<end]
        return (1...3).contains(item.count) ? item.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }

    // MARK: Footnotes

    /// The footnotes of Markdown, `[^name]` and `[^name]: text`; nil where there are none.
    private static func footnotes(in document: Document) -> ReferenceList? {
        let file = document.file
        let bodyStart = document.frontMatter.bodyStart
        guard file.bytes.span.contains(UInt8(ascii: "^"), from: bodyStart, before: file.bytes.count) else { return nil }
        var list = ReferenceList()
        list.isOfFootnotes = true
        var isFenced = false
        var start = bodyStart
        while start < file.bytes.count {
            let end = file.bytes[start...].firstIndex(of: 0x0A) ?? file.bytes.count
            let line = file.bytes[start..<end]
            let text = line.drop { $0 == 0x20 }
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
                isFenced.toggle()
            } else if !isFenced, text.startIndex - line.startIndex < 4, line.contains(UInt8(ascii: "^")) {
                list.readFootnotes(line, startsAt: text.startIndex)
            }
            start = end + 1
        }
        // A name without any definition is as likely an expression.
        if list.entries.isEmpty { list.markers.removeAll { Int($0.label) == nil } }
        return list.markers.isEmpty && list.entries.isEmpty ? nil : list
    }

    private mutating func readFootnotes(_ line: ArraySlice<UInt8>, startsAt first: Int) {
        var place = line.startIndex
        var isCode = false
        while place + 3 < line.endIndex {
            if line[place] == UInt8(ascii: "`") { isCode.toggle() }
            let isEscaped = place > line.startIndex && line[place - 1] == UInt8(ascii: "\\")
            guard !isCode, !isEscaped, line[place] == UInt8(ascii: "["), line[place + 1] == UInt8(ascii: "^"),
                let close = line[place...].firstIndex(of: UInt8(ascii: "]")), close > place + 2,
                line[(place + 2)..<close].allSatisfy(\.isFootnoteByte)
            else {
                place += 1
                continue
            }
            let item = Item(
                label: String(decoding: line[(place + 2)..<close], as: UTF8.self), range: TextRange(place, close + 1))
            let isEntry =
                place == first && close + 1 < line.endIndex && line[close + 1] == UInt8(ascii: ":")
            if isEntry { entries.append(item) } else { markers.append(item) }
            place = close + 1
        }
    }

    // MARK: Both ways

    /// Marks that lead to no entry, each label once, with how often it stands there.
    var unresolved: [(marker: Item, count: Int)] {
        let known = Set(entries.map(\.label))
        var places: [String: Int] = [:]
        var found: [(marker: Item, count: Int)] = []
        for marker in markers where !known.contains(marker.label) {
            if let index = places[marker.label] {
                found[index].count += 1
            } else {
                places[marker.label] = found.count
                found.append((marker, 1))
            }
        }
        return found
    }

    /// Entries that no mark leads to. A list that few marks lead to is one of further reading.
    var unused: [Item] {
        let used = Set(markers.map(\.label))
        let rest = entries.filter { !used.contains($0.label) }
        return rest.count * 2 > entries.count && !isOfFootnotes ? [] : rest
    }
}

extension UInt8 {
    /// What the name of a footnote is made of.
    fileprivate var isFootnoteByte: Bool {
        isWordByte || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
    }
}
