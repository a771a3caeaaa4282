internal import Diagnostics
internal import Prose

/// Finds the marks in a text that lead to numbered references: `relapse.3,4`, `trials [12]`, `care.¹²`.
struct CitationMarkers {
    private let prose: ProseDocument

    init(_ prose: ProseDocument) { self.prose = prose }

    /// What marks may begin with.
    private static let brackets = ByteSet("[".utf8)
    private static let figures = ByteSet(Array("0123456789".utf8) + Array(0xC2...0xFF))

    /// What certainly is a mark, with or without a list: numbers in square brackets right behind the end of a sentence.
    var certainMarkers: [ReferenceList.Item] {
        read(from: Self.brackets) { text, place in
            guard place > text.startIndex, text[place - 1] == UInt8(ascii: ".") else { return nil }
            return bracket(text, at: place)
        }
    }

    /// The marks of a document with references up to a number. One that ends a sentence without brackets counts only
    /// where the document uses that form for numbers that it has.
    func markers(upTo highest: Int) -> [ReferenceList.Item] {
        let inBrackets = read(from: Self.brackets) { text, place in
            place > text.startIndex ? bracket(text, at: place) : nil
        }
        let behindStops = read(from: Self.figures) { text, place in
            stopped(text, at: place) ?? superscript(text, at: place)
        }
        return plausible(inBrackets, highest) + plausible(behindStops, highest)
    }

    /// Marks of a form of which most lead to an entry; a number far beyond the last is another kind of number.
    private func plausible(_ items: [ReferenceList.Item], _ highest: Int) -> [ReferenceList.Item] {
        let numbers = items.compactMap { Int($0.label) }
        let fitting = numbers.count { $0 >= 1 && $0 <= highest }
        guard fitting * 2 > numbers.count else { return [] }
        return items.filter { Int($0.label).map { $0 >= 1 && $0 <= highest * 2 + 5 } ?? false }
    }

    private typealias Reader = (_ text: ArraySlice<UInt8>, _ place: Int) -> (numbers: [Int], end: Int)?

    /// The marks of one form outside of references. Few bytes may begin one.
    private func read(from beginnings: ByteSet, _ reader: Reader) -> [ReferenceList.Item] {
        var items: [ReferenceList.Item] = []
        let bytes = prose.text.span
        for block in prose.blocks where !block.isReference {
            let text = prose.text[block.text]
            var place = block.text.lowerBound
            while true {
                place = beginnings.first(in: bytes, from: place, before: block.text.upperBound)
                if place >= block.text.upperBound { break }
                if let (numbers, end) = reader(text, place) {
                    let range = prose.sourceRange(place..<end)
                    items += numbers.map { ReferenceList.Item(label: String($0), range: range) }
                    place = end
                } else {
                    place += 1
                }
            }
        }
        return items
    }

    /// `[12]`, `[1,2]`, `[3-5]`
    private func bracket(_ text: ArraySlice<UInt8>, at open: Int) -> (numbers: [Int], end: Int)? {
        guard let (numbers, end) = numbers(text, from: open + 1), end < text.endIndex, text[end] == UInt8(ascii: "]")
        else { return nil }
        return (numbers, end + 1)
    }

    /// `relapse.3,4` before a space or the end.
    private func stopped(_ text: ArraySlice<UInt8>, at place: Int) -> (numbers: [Int], end: Int)? {
        guard place - 4 >= text.startIndex, text[place].isDigit,
            [0x2E, 0x2C].contains(text[place - 1]),
            text[(place - 4)..<(place - 1)].allSatisfy({ $0.isLetter || $0 == 0x29 }),
            let (numbers, end) = numbers(text, from: place), end == text.endIndex || text[end] <= 0x20
        else { return nil }
        return (numbers, end)
    }

    /// `care.¹²`, and not the square of a metre.
    private func superscript(_ text: ArraySlice<UInt8>, at place: Int) -> (numbers: [Int], end: Int)? {
        guard place > text.startIndex, text[place] >= 0xC2, let first = superscriptDigit(text, place) else {
            return nil
        }
        let isUnit =
            text[place - 1] == UInt8(ascii: "m")
            && (place - 2 < text.startIndex || !text[place - 2].isLetter
                || [0x63, 0x6B, 0x6D, 0x64].contains(text[place - 2]))
        guard !isUnit, !text[place - 1].isDigit else { return nil }
        var (value, end) = (first.value, first.end)
        while end < text.endIndex, let next = superscriptDigit(text, end) {
            (value, end) = (value * 10 + next.value, next.end)
        }
        return value < 1_000 ? ([value], end) : nil
    }

    private func superscriptDigit(_ text: ArraySlice<UInt8>, _ place: Int) -> (value: Int, end: Int)? {
        let rest = text[place...]
        if rest.starts(with: [0xC2, 0xB9]) { return (1, place + 2) }
        if rest.starts(with: [0xC2, 0xB2]) { return (2, place + 2) }
        if rest.starts(with: [0xC2, 0xB3]) { return (3, place + 2) }
        guard rest.starts(with: [0xE2, 0x81]), rest.count > 2,
            [0xB0, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9].contains(rest[place + 2])
        else { return nil }
        return (Int(rest[place + 2] - 0xB0), place + 3)
    }

    /// `3,4` or `5-8` or `1, 2`; ranges are filled in.
    private func numbers(_ text: ArraySlice<UInt8>, from start: Int) -> (numbers: [Int], end: Int)? {
        var numbers: [Int] = []
        var place = start
        var isRange = false
        while true {
            let digits = text[place..<text.endIndex].prefix(while: \.isDigit)
            guard (1...4).contains(digits.count) else { return nil }
            let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if isRange, let last = numbers.last {
                guard number > last, number - last < 40 else { return nil }
                numbers += Array(last + 1...number)
            } else {
                numbers.append(number)
            }
            place = digits.endIndex
            guard place < text.endIndex else { return (numbers, place) }
            let next = separator(text, at: place)
            guard let next else { return (numbers, place) }
            (isRange, place) = (next.isRange, next.end)
        }
    }

    private func separator(_ text: ArraySlice<UInt8>, at place: Int) -> (isRange: Bool, end: Int)? {
        let rest = text[place...]
        var end: Int
        var isRange = true
        if rest.starts(with: [0xE2, 0x80, 0x93]) {
            end = place + 3
        } else if rest.first == UInt8(ascii: "-") {
            end = place + 1
        } else if rest.first == UInt8(ascii: ",") {
            (isRange, end) = (false, place + 1)
        } else {
            return nil
        }
        if end < text.endIndex, text[end] == 0x20 { end += 1 }
        return end < text.endIndex && text[end].isDigit ? (isRange, end) : nil
    }
}
