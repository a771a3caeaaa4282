import StructuredData
import Testing

@testable import JSONSchema

/// Patterns mean what ECMAScript says they mean.
@Suite struct PatternTests {
    private func matches(_ pattern: String, _ text: String) throws -> Bool {
        let memory = PatternMemory()
        memory.begin(instanceLength: text.utf8.count)
        return switch try Pattern(pattern).matches(text, memory) {
        case .yes: true
        case .no: false
        case .gaveUp: throw PatternError(problem: "gave up")
        }
    }

    @Test(arguments: [
        ("^a$", "a"), ("a", "bab"), ("", ""), ("^$", ""), ("^\\d+$", "2025"), ("^\\w+$", "a_1"), ("^\\S$", "é"),
        ("^\\s$", "\u{FEFF}"), ("^\\s$", "\u{2029}"), ("^[\\s]$", "\u{A0}"), ("^[^\\S]$", " "), ("^.$", "😀"),
        ("^\\p{Letter}+$", "Größe"), ("^\\p{L}+$", "Größe"), ("^\\p{Lu}", "Ä"), ("^\\P{L}$", "1"),
        ("^\\p{Script=Greek}$", "β"), ("^\\p{sc=Cyrl}$", "ж"), ("^\\p{digit}$", "৪"), ("^\\p{gc=Nd}$", "4"),
        ("^\\p{Emoji}$", "😀"), ("^\\p{Assigned}$", "a"), ("^[\\p{L}\\p{Mn}-]+$", "o\u{308}-x"), ("^\\u00e9$", "é"),
        ("^\\u{1F600}$", "😀"), ("^\\ud83d\\ude00$", "😀"), ("^\\x41$", "A"), ("^\\cJ$", "\n"), ("^\\0$", "\0"),
        ("^[^]$", "\n"), ("^[\\b]$", "\u{8}"), ("^(a)|b\\1$", "b"), ("^(?<y>\\d)\\k<y>$", "11"), ("^\\1(a)$", "a"),
        ("^(?=a)a$", "a"), ("^(\\1[ab]){2}$", "ab"), ("(?<!a)b", "cb"), ("^a{2,3}?$", "aaa"), ("^a{2,}$", "aaaa"),
        ("^[a-c-e]+$", "a-e"),
        ("^[\\w-.]+$", "a-."), ("^x{$", "x{"), ("^]$", "]"), ("^a\\-b$", "a-b"),
        ("^\\/$", "/"), ("^[\\d-x]$", "-"), ("^[a-\\d]$", "-"), ("\\bdose\\b", "the dose is"), ("^#\\ x$", "# x"),
        ("^[&&a]$", "&"), ("^(?:|a)$", ""), ("^[\u{10000}-\u{10FFFF}]$", "😀"),
        ("^\\t\\n\\v\\f\\r$", "\t\n\u{B}\u{C}\r"), ("^a\\_b[\\_]$", "a_b_"), ("^[^\\ud800-\\udfff]$", "-"),
        ("^[\\u0020-\\udbff]$", "\u{D7FF}"), ("^[\\udc00-\\uffff]$", "\u{E000}"), ("^[a&&b[]$", "["),
    ])
    func matching(pattern: String, text: String) throws {
        #expect(try matches(pattern, text))
    }

    @Test(arguments: [
        ("^a$", "a\n"), ("^a$", "b\na"), ("^.$", "\n"), ("^.$", "\u{2028}"), ("^\\d$", "৪"), ("^\\w$", "é"),
        ("^\\S$", "\u{3000}"), ("[]", "a"), ("^[^\\s]$", "\u{A0}"), ("^\\p{Lu}$", "a"), ("^e\u{301}$", "é"),
        ("^A$", "a"),
        ("^[A-Z]$", "é"), ("\\ud83d", "😀"), ("[\\ud800-\\udfff]", "-"), ("^[\\u0020-\\udbff]$", "\u{E000}"),
        ("\\Bdose", "dose"), ("^[\\D]$", "1"),
    ])
    func notMatching(pattern: String, text: String) throws {
        #expect(try !matches(pattern, text))
    }

    @Test(arguments: [
        ("(", "a group is opened by `(` and not closed"), (")", "`)` closes no group"),
        ("[a", "a class is opened by `[` and not closed"), ("*a", "`*` has nothing to repeat"),
        ("a**", "`*` has nothing to repeat"),
        ("a++", "`+` has nothing to repeat; ECMAScript has no possessive repetition"),
        ("{2}", "`{` has nothing to repeat"),
        ("a{3,2}", "`{3,2}` counts down"), ("[z-a]", "the range `z-a` runs backward"), ("\\", "it ends in a backslash"),
        ("\\A", "`\\A` is no escape: write `^`"), ("\\Z", "`\\Z` is no escape: write `$`"),
        ("\\a", "`\\a` is no escape: write `\\x07`"), ("\\Q", "`\\Q` is no escape"),
        ("\\1", "`\\1` refers to no group"), ("\\k<a>", "`\\k<a>` refers to no group"),
        ("\\k", "`\\k` needs a name: `\\k<name>`"), ("(?<a>x)(?<a>y)", "two groups have the name `a`"),
        ("(?<1>x)", "a group's name may have letters, digits, `_` and `$`"), ("(?<a", "a group's name is not closed"),
        ("(?i)a", "ECMAScript has no flags in patterns: write `[Aa]` for both cases"),
        ("(?-i:a)", "ECMAScript has no flags in patterns: write `[Aa]` for both cases"),
        ("(?P<a>x)", "a group gets its name by `(?<name>`, without a `P`"),
        ("(?>a)", "ECMAScript has no atomic groups, `(?>`"), ("(?#a)", "ECMAScript has no comments in patterns, `(?#`"),
        ("(?|a)", "`(?` is followed by none of `:`, `=`, `!`, `<=`, `<!`, `<name>`"),
        ("[[:alpha:]_]", "ECMAScript has no `[:alpha:]`: write `\\p{L}`, `\\d`, … or the characters"),
        ("[\\w&&[^_]]", "a class can't hold another class"), ("[\\w--[a-f]]", "a class can't hold another class"),
        ("[\\udfff-\\ud800]", "the range `\\udfff-\\ud800` runs backward"),
        ("\\p{Greek}", "`\\p{Greek}` is no Unicode property"), ("\\pL", "`\\p` needs a property: `\\p{L}`"),
        ("\\u12", "`\\u` needs 4 hexadecimal digits"),
        ("\\u{110000}", "`\\u{` needs a code point in hexadecimal and `}`"),
        ("\\c1", "`\\c` needs a letter"), ("\\01", "`\\0` is followed by a digit"),
        ("(?<=(a)\\1+)b", "a lookbehind needs a fixed length in a pattern that refers to its groups"),
        ("(ab){100000}", "a count is above 65535"),
        ("\\p{sc=Klingon}", "it names a Unicode property that does not exist"),
    ])
    func refused(pattern: String, problem: String) {
        #expect { try Pattern(pattern) } throws: { ($0 as? PatternError)?.problem == problem }
    }

    @Test(arguments: [
        ("(?<=a+)b", "caab", "b"), ("(?<!a+)b", "b", "caab"), ("(?<=^a{1,3})b", "aaab", "aaaab"),
        ("^\\w+(?<!foo|ba+r)$", "baz", "baaar"), ("(?<=(?<![xy]+)z+)b", "azzb", "xyb"), ("(?<=€|a😀+)b", "a😀😀b", "😀b"),
        ("a(?<=b|.)c|x(?<!y*x)", "ac", "x"),
    ])
    func lookbehindOfAnyLength(pattern: String, matching: String, other: String) throws {
        #expect(try matches(pattern, matching))
        #expect(try !matches(pattern, other))
    }

    @Test func patternMayRepeatALongGroup() throws {
        let pattern = "^([a-z0-9_=/]|\\{first_name\\}|\\{second_name\\}|\\{third_name\\}|\\{year\\}){1,2000}$"
        #expect(try matches(pattern, String(repeating: "a{year}", count: 1_000)))
        #expect(try !matches(pattern, String(repeating: "a{year}", count: 1_000) + "b"))
    }

    @Test(arguments: [
        ("^[^]{1,262144}$", 262_144, true), ("^[^]{1,262144}$", 262_145, false), ("^a{70000}$", 70_000, true),
        ("^a{70000}$", 69_999, false), ("^a{70000,}?$", 90_000, true), ("^a{70000,70001}$", 70_001, true),
        ("^a{70000,70001}$", 70_002, false), ("^.{0,100000}$", 0, true),
        // A long text may take more steps than a short one.
        ("^(?:[a-z]{2})*(?:[a-z]=)?$", 3_000_000, true),
    ])
    func longTexts(pattern: String, length: Int, isMatch: Bool) throws {
        #expect(try matches(pattern, String(repeating: "a", count: length)) == isMatch)
    }

    @Test func groupsInGroupsAreBounded() {
        let pattern = String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000)
        #expect { try Pattern(pattern) } throws: {
            ($0 as? PatternError)?.problem == "its groups are nested too deep"
        }
    }

    @Test(arguments: ["^(a+)+$", "^(a|aa)+$", "^(.*a){12}$", "(x+x+)+y"])
    func runawayEndsSoon(pattern: String) throws {
        let text = String(repeating: pattern.contains("x") ? "x" : "a", count: 40) + "!"
        let time = try ContinuousClock().measure {
            let schema = try Schema(json(#"{"properties": {"note": {"pattern": "\#(pattern)"}}}"#), uri: "file:///s")
            let found = schema.evaluate(try json(#"{"note": "\#(text)"}"#))
            #expect(found.count == 1)
            #expect(found.first?.keyword == "pattern")
        }
        #expect(time < .seconds(1))
    }

    @Test func runawayIsSaid() throws {
        let text = String(repeating: "a", count: 60) + "!"
        #expect(
            try findings("{properties: {note: {pattern: '^(a|aa)+$'}}}", "note: «\(text)»") == [
                "`note` can't be checked: the pattern `^(a|aa)+$` takes too many steps on it"
                    + " | make it simpler, with no group repeated that itself repeats, as in `(a+)+`, or let it begin with `^`"
            ])
        #expect(
            try findings("{patternProperties: {'^(a|aa)+$': true}}", "«\(text)»: 1") == [
                "the name `\(text.prefix(59))…` can't be checked: the pattern `^(a|aa)+$` takes too many steps on it"
                    + " | make it simpler, with no group repeated that itself repeats, as in `(a+)+`, or let it begin with `^`"
            ])
    }
}
