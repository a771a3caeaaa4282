import Testing

@testable import GistLint

/// What counts as another text.
struct DocumentBodyTests {
    private func body(_ text: String) -> DocumentBody { DocumentBody(of: Array("---\ntitle: A\n---\n\(text)".utf8)) }

    @Test(arguments: [
        ("One two.", "One  two.\n"), ("One two.", "One\r\ntwo."), ("10 mg", "10\u{A0}mg"), ("10 mg", "10\u{202F}mg"),
        ("a\u{3000}b", "a b"),
    ])
    func `white space is no text`(_ one: String, _ other: String) {
        #expect(body(one).reads(like: body(other)))
        #expect(body(one).wording == body(other).wording)
    }

    @Test(arguments: [("One two.", "One three."), ("10 mg", "10 g"), ("é", "è"), ("", "a")])
    func `other words are another text`(_ one: String, _ other: String) {
        #expect(!body(one).reads(like: body(other)))
        #expect(body(one).wording != body(other).wording)
    }

    @Test(arguments: [
        ("See [this](https://a.example/x).", "See [this](https://b.example/y_(z)).", true),
        ("See [this](a.md).", "See [that](a.md).", false), ("<https://a.example>", "<https://b.example>", true),
        ("(see https://a.example)", "(see https://b.example)", true), ("a](b", "a](c", false),
    ])
    func `the address of a link is text, and no wording`(_ one: String, _ other: String, _ isSame: Bool) {
        #expect((body(one).wording == body(other).wording) == isSame)
        #expect(!body(one).reads(like: body(other)))
    }

    @Test
    func `a digest fits the same text with other ends of lines, and no other`() {
        let digest = body("One\ntwo\n").digest
        #expect(body("One\r\ntwo\r\n").hasDigest(among: [digest]))
        #expect(body("One\ntwo\n").hasDigest(among: [body("One\r\ntwo\r\n").digest]))
        #expect(!body("One\ntwo").hasDigest(among: [digest]))
        #expect(!body("One\rtwo\n").hasDigest(among: [digest]))
    }
}
