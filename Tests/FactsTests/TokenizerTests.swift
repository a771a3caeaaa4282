import Testing

@testable import Facts

@Suite struct TokenizerTests {
    /// Tokens in brackets; a joined one behind `+`.
    private func cut(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: bytes, in: 0..<bytes.count, Vocabulary()).map { token in
            (token.isJoined ? "+" : " ") + String(decoding: bytes[token.range], as: UTF8.self)
        }.joined()
    }

    @Test(arguments: [
        ("two words", " two words"), ("STI571", " STI+571"), ("STI-571", " STI+571"), ("exon-9", " exon+9"),
        ("40-mg", " 40+mg"), ("5.6 mg", " 5.6 mg"), ("1,640 mg", " 1,640 mg"), ("1,2,3", " 1+,+2+,+3"),
        ("5-7%", " 5+-+7+%"),
        ("5–7 %", " 5+–+7 %"), ("75%–80%", " 75+%+– 80+%"), ("p < .05", " p < .05"), ("a - b", " a - b"),
        ("patient’s", " patient’s"), ("doesn't", " doesn't"), ("Name®", " Name"), ("m²", " m"), ("10–15", " 10+–+15"),
        ("café", " café"), ("α-type", " α+type"), ("(x)", " (+x+)"), ("3/4", " 3+/+4"),
    ])
    func cuts(_ text: String, _ expected: String) {
        #expect(cut(text) == expected)
    }

    @Test func `case, plurals and possessives do not make another word`() {
        var vocabulary = Vocabulary()
        let lily = vocabulary.add("lily".utf8)
        let bell = vocabulary.add("bell".utf8)
        func words(_ text: String) -> [Int32] {
            let bytes = Array(text.utf8)
            return Tokenizer.tokens(of: bytes, in: 0..<bytes.count, vocabulary).map { max($0.word, $0.singular) }
        }
        #expect(words("Lily LILY lily's bells Bell") == [lily, lily, lily, bell, bell])
    }

    @Test func `bytes that are no text do no harm`() {
        let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x28, 0xE2, 0x80, 0x00, 0xF0, 0x9F]
        #expect(Tokenizer.tokens(of: bytes, in: 0..<bytes.count, Vocabulary()).count >= 1)
    }

    @Test(arguments: ["1,640", "1640"]) func `thousands may be grouped`(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(Tokenizer.tokens(of: bytes, in: 0..<bytes.count, Vocabulary())[0].number == 1_640)
    }
}
