/// Finds words in the text of a document, whatever their letter case.
struct TextSearch {
    private var text: [UInt8]

    init(_ text: some Sequence<UInt8>) {
        self.text = Array(text)
        var bytes = self.text.mutableSpan
        for place in bytes.indices { bytes[place] = bytes[place].lowered }
    }

    /// The places of a phrase that stands between other signs than letters and digits.
    func places(of phrase: String) -> [Range<Int>] {
        let words = phrase.utf8.map(\.lowered)
        var found: [Range<Int>] = []
        var place = 0
        while let range = next(words, from: place) {
            found.append(range)
            place = range.upperBound
        }
        return found
    }

    /// True where one of some phrases, given in small letters, stands between other signs than letters and digits.
    func hasOne(of phrases: [[UInt8]]) -> Bool { phrases.contains { next($0, from: 0) != nil } }

    private func next(_ words: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = words.first, words.count <= text.count else { return nil }
        let bytes = text.span
        var place = start
        let last = text.count - words.count
        while true {
            place = bytes.first(first, from: place, before: last + 1)
            if place > last { return nil }
            if isWord(at: place, words) { return place..<place + words.count }
            place += 1
        }
    }

    private func isWord(at place: Int, _ words: [UInt8]) -> Bool {
        let end = place + words.count
        // Most words that begin in the same way differ in their second letter.
        if words.count > 1, text[place + 1] != words[1] { return false }
        if place > 0, isOfWord(text[place - 1]) { return false }
        // A plural is the same name.
        var after = end
        if after < text.count, text[after] == UInt8(ascii: "s") { after += 1 }
        if after < text.count, isOfWord(text[after]) { return false }
        return text[place..<end].elementsEqual(words)
    }

    /// A letter or digit of ASCII, or the first byte of a letter beyond.
    private func isOfWord(_ byte: UInt8) -> Bool { byte.isWordByte || (0xC3...0xDF).contains(byte) }
}
