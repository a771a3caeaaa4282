internal import Diagnostics
internal import Facts
internal import Prose
internal import StructuredData

/// The day of which a text is.
struct TextDate: Sendable {
    /// The day.
    let date: CalendarDate
    /// Who says so: a line of the text, or a field.
    let origin: String
    /// Where it stands.
    let range: TextRange
}

extension Document {
    /// The day of which the text is: that which it prints, or else that of its last review.
    var textDate: TextDate? {
        let lines = DateLine.all(in: self)
        let printed = lines.filter { $0.kind != .posted }.max { $0.date < $1.date } ?? lines.first
        if let printed { return TextDate(date: printed.date, origin: "`\(printed.text)`", range: printed.range) }
        guard let field = fields[.lastReviewed], let text = field.text, let date = fields.convention.date(text).date
        else { return nil }
        return TextDate(date: date, origin: "`\(field.writtenName)`", range: field.value.range)
    }

    /// How the day of the text stands to another, or to a month or year, as evidence: `the text is of 2019-12-01 (…), 39 days
    /// before 2020-01-09`.
    func ageEvidence(before date: String) -> [Evidence] {
        guard let own = textDate else { return [] }
        let distance: String
        if let day = CalendarDate(iso: date) {
            let days = day.daysSince1970 - own.date.daysSince1970
            distance = "\(abs(days)) day\(abs(days) == 1 ? "" : "s") \(days > 0 ? "before" : "after") \(date)"
        } else {
            let part = own.date.description.prefix(date.utf8.count)
            distance = part < date ? "before \(date)" : part > date ? "after \(date)" : "in \(date)"
        }
        return [Evidence(.arithmetic, "the text is of \(own.date) (\(own.origin.shown)), \(distance)")]
    }

    /// The whole sentence that a place stands in; the place itself where there is none.
    func sentence(around range: TextRange) -> TextRange {
        guard let prose, let index = sentenceIndex(around: range) else { return range }
        let sentence = prose.sourceRange(prose.sentences[index].text)
        return TextRange(min(sentence.start, range.start), max(sentence.end, range.end))
    }

    /// The readable text of the sentence that a place stands in.
    func quote(around range: TextRange) -> String {
        guard let prose, let index = sentenceIndex(around: range) else { return file.text(range) }
        return String(decoding: prose.text[prose.sentences[index].text], as: UTF8.self)
    }

    /// The readable text of the sentence in which a fact is stated at one of its places.
    func quote(of fact: Fact, at range: TextRange) -> String {
        range == fact.range ? fact.quote : quote(around: range)
    }

    /// The last sentence that starts no later than a place, by halves.
    private func sentenceIndex(around range: TextRange) -> Int? {
        guard let prose else { return nil }
        var low = 0
        var high = prose.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if prose.sourceRange(prose.sentences[middle].text).start <= range.start {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 ? low - 1 : nil
    }

    /// False for a place where a text tells what it said before: in a list of its changes, or in quotation marks.
    func isSaidToday(at range: TextRange, _ knowledge: Knowledge) -> Bool {
        guard let prose else { return false }
        guard let block = prose.blocks.last(where: { prose.sourceRange($0.text).start <= range.start }) else {
            return true
        }
        let start = prose.sourceRange(block.text).start
        if isQuoting(from: start, to: range.end) { return false }
        var heading = block.heading
        while let index = heading {
            let title = String(decoding: prose.text[prose.blocks[index].text], as: UTF8.self)
            if knowledge.isChangeLog(title) { return false }
            heading = prose.blocks[index].heading
        }
        return true
    }

    /// True where a quotation opens in a part of the file and goes on to its end, or closes with it.
    private func isQuoting(from start: Int, to end: Int) -> Bool {
        let bytes = file.bytes[start..<max(start, end)]
        // Of straight marks every second one opens; behind a number one is a measure.
        let straight = bytes.indices.filter { place in
            bytes[place] == UInt8(ascii: "\"") && !(place > start && bytes[place - 1].isDigit)
        }
        if straight.count % 2 == 1 { return true }
        if let last = straight.last, last + 2 >= bytes.endIndex, last - straight[straight.count - 2] > Self.nameLength {
            return true
        }
        let mark: (Int) -> UInt8? = { place in
            place + 2 < bytes.endIndex && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 ? bytes[place + 2] : nil
        }
        let opening = bytes.indices.last { mark($0) == 0x9C }
        let closing = bytes.indices.last { mark($0) == 0x9D }
        guard let opening else { return false }
        return closing.map { $0 < opening || $0 + 4 >= bytes.endIndex } ?? true
    }

    /// What is no longer than this may be a name in quotation marks.
    private static let nameLength = 24
}
