/// Finds words in the text of a document, whatever their letter case.
struct TextSearch {
    private let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text.map(TextSearch.small) }

    /// The places of a phrase that stands between other signs than letters and digits.
    func places(of phrase: String) -> [Range<Int>] {
        let words = Array(phrase.utf8).map(TextSearch.small)
        guard let first = words.first, words.count <= text.count else { return [] }
        var found: [Range<Int>] = []
        let bytes = text.span
        var place = 0
        let last = text.count - words.count
        while place <= last {
            if bytes[place] == first, isWord(at: place, words) {
                found.append(place..<place + words.count)
                place += words.count
            } else {
                place += 1
            }
        }
        return found
    }

    private func isWord(at place: Int, _ words: [UInt8]) -> Bool {
        let end = place + words.count
        if place > 0, text[place - 1].isWordByte { return false }
        // A plural is the same name.
        var after = end
        if after < text.count, text[after] == UInt8(ascii: "s") { after += 1 }
        if after < text.count, text[after].isWordByte { return false }
        return text[place..<end].elementsEqual(words)
    }

    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension UInt8 {
    /// An ASCII letter or digit, or a byte of a letter beyond them.
    fileprivate var isWordByte: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || (0xC3...0xDF).contains(self) }
}
