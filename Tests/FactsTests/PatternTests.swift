import Testing

@testable import Facts

@Suite struct PatternTests {
    private func wordings(_ text: String) throws -> Int? {
        var parser = PatternParser(lists: ["be": ["is", "was"]])
        var vocabulary = Vocabulary()
        return try parser.pattern(text, &vocabulary).wordings()?.count
    }

    @Test(arguments: [
        ("one", 1), ("one two", 1), ("(a|b)", 2), ("(a|b) c?", 4), ("<be> listed", 2), ("(a (b|c)|d)?", 4),
        ("STI-571", 1),
        (#"\(a\)"#, 1),
    ])
    func `a phrase stands for so many wordings`(_ text: String, _ count: Int) throws {
        #expect(try wordings(text) == count)
    }

    @Test(arguments: ["a ... b", "{subject}", "a ~ b", "^ a"]) func `gaps and slots have no list of wordings`(
        _ text: String
    ) throws {
        #expect(try wordings(text) == nil)
    }

    @Test(arguments: [
        ("(a|b", "`(` without `)`"), ("a)", "`)` without `(` in `a)`"), ("?", "nothing stands before `?`"),
        ("<none> a", "no pack has a word list `none`"), ("{subject", "`}` is missing"),
    ])
    func `what can't be read is said`(_ text: String, _ message: String) {
        #expect(throws: PatternError(message: message)) { try wordings(text) }
    }

    @Test func `what can have thousands of wordings is no phrase`() throws {
        #expect(try wordings("(a|b|c|d|e|f)? (a|b|c|d|e|f)? (a|b|c|d|e|f)? (a|b|c|d|e|f)? (a|b|c|d|e|f)?") == nil)
    }
}
