package import Prose
internal import StructuredData

/// A language whose texts can be read: its code, and common words by which a text shows that it is written in it.
struct Language: Sendable {
    /// The code of ISO 639-1, such as `en`.
    let code: String
    /// The hashes of the words.
    private let words: NumberTable

    /// What a pack says of its language; nil where it says nothing.
    init?(_ node: Node?) {
        guard let node, let code = node["code"]?.string else { return nil }
        self.code = code.lowercased()
        var words = NumberTable()
        for word in node.strings("words") { words[Vocabulary.hash(word.utf8)] = 1 }
        self.words = words
    }

    /// A text with fewer words shows nothing.
    private static let enoughWords = 40
    /// More is not looked at.
    private static let longestLook = 8_000
    /// The least share of common words: ordinary prose has five times as many, lists of names a little more.
    private static let leastShare = 0.05

    /// False for a text that is certainly written in another language.
    func mayBeLanguage(of text: [UInt8]) -> Bool {
        var count = 0
        var common = 0
        var place = 0
        let end = min(text.count, Language.longestLook)
        let text = text.span
        while place < end {
            // Each sign of Chinese or Japanese is as much as a word.
            if (0xE3...0xED).contains(text[place]) {
                count += 1
                place += 3
                continue
            }
            let start = place
            var hash = Vocabulary.start
            while place < end, text[place].isLetter || (0xC2..<0xE0).contains(text[place]) || text[place] & 0xC0 == 0x80
            {
                Vocabulary.step(&hash, text[place])
                place += 1
            }
            if place > start {
                count += 1
                if words[hash] != NumberTable.nothing {
                    common += 1
                    // Enough, even if all the rest were words of one letter that are not common.
                    if isEnough(common, of: count + (end - place) / 2 + 1) { return true }
                }
            } else {
                place += 1
            }
        }
        return count < Language.enoughWords || isEnough(common, of: count)
    }

    private func isEnough(_ common: Int, of count: Int) -> Bool {
        Double(common) >= Language.leastShare * Double(count)
    }
}

extension Knowledge {
    /// True for a text that some pack has the language of.
    ///
    /// - Parameter declared: What the document says its language is, such as `en` or `en-GB`; nil where it says nothing.
    package func covers(_ document: ProseDocument, language declared: String?) -> Bool {
        let declared = declared.map { String($0.lowercased().prefix { $0.isLetter }) }
        return languages.contains { language in
            let isDeclared = declared.map { $0.isEmpty || $0 == language.code || $0.count > 3 } ?? true
            return isDeclared && language.mayBeLanguage(of: document.text)
        }
    }
}
