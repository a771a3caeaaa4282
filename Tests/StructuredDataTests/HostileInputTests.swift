import Diagnostics
import StructuredData
import Testing

/// Texts made to take a reader's time or memory. Each is read or refused in a moment; what is quadratic takes minutes.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct HostileInputTests {
    private static let many = 100_000

    private static func repeated(_ text: String, _ count: Int = many) -> String {
        String(repeating: text, count: count)
    }

    private static func lines(_ count: Int = many, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

    private func isTooDeep(_ error: ReadError?) -> Bool {
        if case .tooDeep(ReadLimit.depth, _) = error { true } else { false }
    }

    private func hasTooManyAliases(_ error: ReadError?) -> Bool {
        if case .tooManyAliasedValues(ReadLimit.aliasedValues, _) = error { true } else { false }
    }

    @Test(arguments: ["[", "{", "{a: ", "- ", "? ", "[? ", "{? ", "- ? ", "[{a: "])
    func `nesting`(opening: String) {
        #expect(isTooDeep(Reading.yamlError(Self.repeated(opening))))
        #expect(isTooDeep(Reading.yamlError("- x\n- " + Self.repeated(opening))))
    }

    @Test(arguments: ["a:\n", "-\n", "- a:\n"])
    func `nesting by indentation`(line: String) {
        #expect(isTooDeep(Reading.yamlError(Self.lines(1_500) { Self.repeated(" ", $0 * 2) + line })))
    }

    @Test
    func `nesting up to the limit`() throws {
        let limit = ReadLimit.depth
        let deepest = Self.repeated("[", limit) + Self.repeated("]", limit)
        #expect(try Reading.yaml(deepest).root != nil)
        #expect(try Reading.json(deepest).root != nil)
        #expect(isTooDeep(Reading.yamlError("[\(deepest)]")))
        #expect(isTooDeep(Reading.jsonError("[\(deepest)]")))
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\": "])
    func `nesting in JSON`(opening: String) { #expect(isTooDeep(Reading.jsonError(Self.repeated(opening)))) }

    @Test
    func `an alias bomb`() {
        let names = Array("abcdefghijklmnop")
        let levels = names.indices.dropFirst().map { level in
            "\(names[level]): &\(names[level]) [\(Self.repeated("*\(names[level - 1]), ", 10))]\n"
        }
        #expect(hasTooManyAliases(Reading.yamlError("a: &a [\(Self.repeated("x, ", 10))]\n" + levels.joined())))
    }

    /// Each level is an alias below 200 brackets, so that 20 short lines make a value 4,000 levels deep.
    @Test
    func `nesting by aliases`() {
        let levels = (1..<20).map { "- &a\($0) \(Self.repeated("[", 200))*a\($0 - 1)\(Self.repeated("]", 200))\n" }
        #expect(isTooDeep(Reading.yamlError("- &a0 []\n" + levels.joined())))
        #expect(
            isTooDeep(
                Reading.yamlError(
                    "a: &a \(Self.repeated("[", 200))\(Self.repeated("]", 200))\n" + "b: " + Self.repeated("[", 100)
                        + "*a")))
    }

    @Test
    func `nesting by aliases up to the limit`() throws {
        let inner = Self.repeated("[", 100) + Self.repeated("]", 100)
        let outer = Self.repeated("[", 154) + "*b" + Self.repeated("]", 154)
        #expect(try Reading.yaml("- &a \(inner)\n- &b [*a, x]\n- \(outer)\n").root != nil)
        #expect(isTooDeep(Reading.yamlError("- &a \(inner)\n- &b [*a, x]\n- [\(outer)]\n")))
    }

    @Test
    func `aliases up to the limit`() throws {
        let aliases = Self.repeated("- *a\n", ReadLimit.aliasedValues)
        #expect(try Reading.yaml("- &a x\n" + aliases).root?.sequence?.count == ReadLimit.aliasedValues + 1)
        #expect(hasTooManyAliases(Reading.yamlError("- &a x\n\(aliases)- *a\n")))
    }

    @Test
    func `a merge bomb`() {
        let base = "m0: &m0 {\(Self.lines(5_000) { "k\($0): 1, " })}\n"
        let levels = (1..<6).map { level in
            "m\(level): &m\(level)\n  <<: [\(Self.repeated("*m\(level - 1), ", 20))]\n  x\(level): 1\n"
        }
        #expect(hasTooManyAliases(Reading.yamlError(base + levels.joined())))
        #expect(hasTooManyAliases(Reading.yamlError(base + Self.lines(1_000) { "x\($0): {<<: *m0}\n" })))
        #expect(hasTooManyAliases(Reading.yamlError(base + "x: {" + Self.repeated("<<: *m0, ", 1_000) + "}")))
    }

    @Test
    func `very many empty merges`() throws {
        let text = "x:\n  <<: {\(Self.lines(50_000) { "k\($0): 1, " })}\n" + Self.repeated("  <<: []\n", 40_000)
        #expect(try Reading.yaml(text).duplicateKeys.count == 40_000)
    }

    @Test(arguments: ["{0}: {0}\n", "ö{0}: ü\n", "k{0}: &a{0} x\n"])
    func `very many keys`(line: String) throws {
        let text = Self.lines { line.replacing("{0}", with: String($0)) }
        let parsed = try Reading.yaml(text)
        #expect(parsed.root?.mapping?.entries.count == Self.many)
        #expect(parsed.duplicateKeys.isEmpty)
    }

    @Test
    func `very many keys in one line`() throws {
        let text = "{" + Self.lines { "\"k\($0)\": \($0)," } + "\"k\": 0}"
        #expect(try Reading.yaml(text).root?.mapping?.entries.count == Self.many + 1)
        #expect(try Reading.json(text).root?.mapping?.entries.count == Self.many + 1)
    }

    @Test
    func `very many duplicate keys`() throws {
        let parsed = try Reading.yaml(Self.repeated("a: 1\n"))
        #expect(parsed.duplicateKeys.count == Self.many - 1)
        #expect(parsed.duplicateKeys.allSatisfy { $0.first == TextRange(0, 1) })
        #expect(try Reading.json("{" + Self.repeated("\"a\":1,") + "\"a\":1}").duplicateKeys.count == Self.many)
    }

    /// To `String` they are all equal.
    @Test
    func `very many canonically equivalent keys`() throws {
        let keys = (0..<16_384).map { number in
            (0..<14).map { number >> $0 & 1 == 0 ? "\u{E9}" : "e\u{301}" }.joined()
        }
        let yaml = try Reading.yaml(keys.map { "\($0): 1\n" }.joined())
        #expect(yaml.root?.mapping?.entries.count == keys.count)
        let json = try Reading.json("{" + keys.map { "\"\($0)\": 1" }.joined(separator: ",") + "}")
        #expect(json.root?.mapping?.entries.count == keys.count)
    }

    @Test
    func `a very long key`() throws {
        let key = Self.repeated("k")
        #expect(Reading.yamlError("\(key): x\n") != nil)
        #expect(Reading.yamlError("\"\(key)\": x\n") != nil)
        #expect(Reading.yamlError("a: b\n\(key)\nc: d\n") != nil)
        #expect(try Reading.yaml("? \(key)\n: x\n").root?[key]?.string == "x")
        #expect(try Reading.json("{\"\(key)\": 1}").root?[key] != nil)
    }

    @Test(arguments: [
        "&a{0} x", "x", "!!str x", "&a # c\n  x", "[a: b]", "|\n  x\n\n",
    ])
    func `very many items`(item: String) throws {
        let text = Self.lines { "- \(item.replacing("{0}", with: String($0)))\n" }
        #expect(try Reading.yaml(text).root?.sequence?.count == Self.many)
    }

    @Test(arguments: ["a, ", "a,\n", "a: b, ", "[], ", "{}, ", "\"a\", "])
    func `very many items in brackets`(item: String) throws {
        #expect(try Reading.yaml("[\(Self.repeated(item))]").root?.sequence?.count == Self.many)
        // Closed nowhere, below many open brackets.
        #expect(Reading.yamlError(Self.repeated("[", 200) + Self.repeated(item, 20_000)) != nil)
    }

    @Test
    func `very long values and gaps`() throws {
        let spaces = Self.repeated(" ", 10 * Self.many)
        let texts = [
            Self.repeated("x "), Self.repeated("x\n  "), "x\n" + Self.repeated("\n") + "  y",
            "\"\(Self.repeated("\\n "))\"",
            "|\n  x" + Self.repeated("\n  x"), "|\n  x" + Self.repeated("\n"), spaces + "x", "x" + spaces,
            Self.repeated("\n# c") + "\n  x", "&a" + Self.repeated("\n# c") + "\n  x", "!<\(Self.repeated("a"))> x",
            "&\(Self.repeated("a")) x", "!<\(Self.repeated("%41"))> x", Self.repeated("\n") + "  x",
        ]
        for text in texts { #expect(try Reading.yaml("a: \(text)\n").root?["a"]?.string?.isEmpty == false) }
    }

    @Test
    func `very long scalars`() throws {
        let digits = Self.repeated("9", Self.many)
        for text in [digits, digits + "." + digits, "1e" + digits, "-" + digits, "\"\(digits)\""] {
            #expect(try Reading.json(text).root != nil)
            #expect(try Reading.yaml(text).root != nil)
        }
        let long = "\"" + Self.repeated("\\u00e4 ä ", Self.many) + "\""
        #expect(try Reading.json(long).root?.string?.utf8.count == 6 * Self.many)
        #expect(try Reading.yaml(long).root?.string?.utf8.count == 6 * Self.many)
    }

    @Test(arguments: ["---\n", "\"", "%", "*a ", "&a ", "!!str ", "{%", "?", ":", ": ", "''", "a: ", "- -", "\\", "\t"])
    func `very much nonsense`(text: String) { _ = Reading.yamlError(Self.repeated(text)) }

    @Test(arguments: ["1", "1e", "-", "\"\\u12", "\"\\", "[1,", "tru", "{\"a\" ", "\u{0}", " ", "\"a\":"])
    func `very much nonsense in JSON`(text: String) { _ = Reading.jsonError(Self.repeated(text)) }
}
