import Diagnostics
import StructuredData
import Testing

/// What a scalar is: the core schema of YAML 1.2.2, section 10.3.2.
struct YAMLScalarTests {
    private func scalar(_ text: String) throws -> Scalar {
        try #require(try Reading.yaml("- \(text)\n").root?.sequence?.first?.scalar)
    }

    @Test(arguments: ["", "~", "null", "Null", "NULL"])
    func `null`(text: String) throws {
        #expect(try scalar(text).kind == .null)
        #expect(try scalar(text).text == text)
    }

    @Test(arguments: [
        ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false),
    ])
    func `truth values`(text: String, value: Bool) throws { #expect(try scalar(text).kind == .boolean(value)) }

    @Test(arguments: [
        "0", "7", "-0", "+12", "-12", "012", "08", "0o14", "0o0", "0x1F", "0xabcdef", "0xf",
        "123456789012345678901234567890",
    ])
    func `whole numbers`(text: String) throws {
        #expect(try scalar(text).kind == .integer)
        #expect(try scalar(text).text == text)
    }

    @Test(arguments: [
        "1.10", "1e3", "1E3", "1e+3", "-1.5e-3", ".5", "+.5", "5.", "0.", "1.e3", ".inf", ".Inf", ".INF", "+.inf",
        "-.inf", ".nan", ".NaN", ".NAN", "1e400",
    ])
    func `other numbers`(text: String) throws {
        #expect(try scalar(text).kind == .float)
        #expect(try scalar(text).text == text)
    }

    @Test(arguments: [
        "no", "No", "NO", "yes", "Yes", "on", "On", "off", "OFF", "y", "n", "tRue", "trUE", "nULL", "nil", "none",
        "2024-01-01", "2024-01-01T10:00:00Z", "12:30:45", "190:20:30", "1_000", "0b101", "0o18", "0o", "0x", "0xG",
        "-0x1F", "+0o14", "0O14", "0XFF", ".", "+", "..", "1.2.3", "v1", "1e", "1e+", "e3", ".e3", "+.", "-.nan",
        "+.nan", ".inF", ".nAN", "inf", "nan", "1,000", "1 000", "12g", "１２", "=", "<<", "~x", "0x1F g", "--1", "-true",
    ])
    func `everything else is a string`(text: String) throws {
        #expect(try scalar(text).kind == .string)
        #expect(try scalar(text).text == text)
    }

    @Test(arguments: ["'12'", "\"true\"", "'~'", "''", "\"\"", "|\n  12", ">-\n  null", "'.inf'"])
    func `what is quoted or a block is a string`(text: String) throws { #expect(try scalar(text).kind == .string) }

    @Test(arguments: [
        ("!!str 12", Scalar.Kind.string), ("!!str true", .string), ("!!str", .string), ("!!str ~", .string),
        ("!!int 12", .integer), ("!!int '12'", .integer), ("!!int x", .string), ("!!int 1.5", .string),
        ("!!float 1", .float), ("!!float 1.5", .float), ("!!float '.inf'", .float), ("!!float x", .string),
        ("!!bool true", .boolean(true)), ("!!bool 'False'", .boolean(false)), ("!!bool yes", .string),
        ("!!bool 12", .string), ("!!null ''", .null), ("!!null x", .null), ("!!null", .null), ("! 12", .string),
        ("!local 12", .string), ("!!binary aGk=", .string), ("!!timestamp 2024-01-01", .string),
        ("!<tag:yaml.org,2002:int> 12", .integer),
    ])
    func `tags`(text: String, kind: Scalar.Kind) throws { #expect(try scalar(text).kind == kind) }

    @Test(
        arguments: [
            ("a b", "a b", Scalar.Style.plain), ("'it''s'", "it's", .singleQuoted), ("'a\\n'", "a\\n", .singleQuoted),
            ("\"a\\n\\t\\\"\\\\\\x41\\u00e4\\U0001F600\\0\\_\"", "a\n\t\"\\Aä😀\u{0}\u{A0}", .doubleQuoted),
            ("a\n  b\n\n  c", "a b\nc", .plain), ("\"a\n  b\\\n  c\"", "a bc", .doubleQuoted),
            ("'a\n\n  b'", "a\nb", .singleQuoted),
            ("|\n  a\n   b\n\n  c\n\n", "a\n b\n\nc\n", .literal), ("|-\n  a\n", "a", .literal),
            ("|+\n  a\n", "a\n\n", .literal),
            (">\n  a\n  b\n\n  c\n", "a b\nc\n", .folded), ("|1\n   a\n", "  a\n", .literal),
        ])
    func `text and style`(written: String, text: String, style: Scalar.Style) throws {
        let scalar = try scalar(written)
        #expect(scalar.text == text)
        #expect(scalar.style == style)
    }

    @Test(arguments: ["a\r\n  b", "a\r  b"])
    func `line breaks in a value become one kind`(text: String) throws {
        #expect(try scalar(text).text == "a b")
        #expect(try scalar("|\n  " + text).text.hasPrefix("a\nb"))
    }

    @Test
    func `nothing but comments is no value`() throws {
        for text in ["", "\n", "# c\n", "  \n\n# c", "\u{FEFF}", "\u{FEFF}# c"] {
            #expect(try Reading.yaml(text).root == nil)
        }
        for text in ["---\n", "--- # c\n", "---\n...\n", "~"] { #expect(try Reading.yaml(text).root?.isNull == true) }
    }
}
