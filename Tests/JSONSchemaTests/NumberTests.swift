import StructuredData
import Testing

@testable import JSONSchema

/// Numbers are compared exactly, however they are written.
@Suite struct NumberTests {
    @Test(arguments: [
        ("1", "1.0"), ("1", "10e-1"), ("100", "1e2"), ("0", "-0"), ("0", "0.000"), ("0.1", "1e-1"),
        ("1e400", "10e399"), ("123456789012345678901234567890", "1.2345678901234567890123456789e29"),
        ("1000000000000000000000000", "1e24"), ("0e99999999999999999999", "0"),
        ("0x7fffffffffffffff", "9223372036854775807"), ("0xde0b6b3a7640000", "1e18"), ("0o777", "511"),
    ])
    func equal(left: String, right: String) {
        #expect(NumberReader.read(left) == NumberReader.read(right))
        #expect(NumberReader.read(left).compared(to: NumberReader.read(right)) == 0)
        #expect(NumberReader.read(left).hashValue == NumberReader.read(right).hashValue)
    }

    @Test(arguments: [
        ("1", "2"), ("-2", "-1"), ("9", "10"), ("0.1", "0.11"), ("9007199254740992", "9007199254740993"),
        ("0.1", "0.1000000000000000000000000000001"), ("1e400", "1e401"), ("-1e401", "-1e400"), ("-1", "1e-400"),
        ("99999999999999999999", "100000000000000000000"), ("-.inf", "-1e400"), ("1e400", ".inf"), ("0", "1e-400"),
        ("-1e-400", "0"), ("123456789012345678901", "123456789012345678902"),
    ])
    func ordered(smaller: String, larger: String) throws {
        let (left, right) = (NumberReader.read(smaller), NumberReader.read(larger))
        #expect(try #require(left.compared(to: right)) < 0)
        #expect(try #require(right.compared(to: left)) > 0)
        #expect(left != right)
    }

    @Test(arguments: [
        ("10", "5"), ("0", "7"), ("0.3", "0.1"), ("1e308", "0.5"), ("1e400", "3e399"), ("4.5", "1.5"), ("-9", "3"),
        ("1e1000000", "7.8125e-3"), ("123456789012345678901234567890", "10"), ("1e30", "2e15"),
        ("246913578024691357802469135780", "123456789012345678901234567890"),
    ])
    func multiples(number: String, divisor: String) {
        let isMultiple = NumberReader.read(number).isMultiple(of: NumberReader.read(divisor))
        #expect(isMultiple == (divisor != "3e399"))
    }

    @Test(arguments: [
        ("10", "3"), ("0.35", "0.1"), ("1e-9", "1"), ("1e1000000", "7"), ("1", "2e1"), (".inf", "1"), (".nan", "1"),
        ("123456789012345678901234567891", "10"), ("1e999999999999", "3"),
    ])
    func noMultiples(number: String, divisor: String) {
        #expect(!NumberReader.read(number).isMultiple(of: NumberReader.read(divisor)))
    }

    @Test(arguments: [
        ("0x10", "16"), ("0o17", "15"), ("+5", "5"), ("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695"),
        ("0x7FFFFFFFFFFFFFFF", "9223372036854775807"), ("0x00000000000000000000000001", "1"), ("0x0", "0"),
    ])
    func yamlNumbers(written: String, value: String) {
        #expect(NumberReader.read(written) == NumberReader.read(value))
    }

    @Test func wholeNumbers() {
        #expect(NumberReader.read("1.0").isInteger)
        #expect(NumberReader.read("1e400").isInteger)
        #expect(!NumberReader.read("1.5").isInteger)
        #expect(!NumberReader.read("12345678901234567890.5").isInteger)
        #expect(!NumberReader.read(".inf").isInteger)
        #expect(NumberReader.read("3e1").count == 30)
        #expect(NumberReader.read("1e400").count == Int.max)
        #expect(NumberReader.read("-1").count == nil)
        #expect(NumberReader.read("0.5").count == nil)
    }

    @Test func notANumberIsWithinNoBound() throws {
        let schema = try Schema(yaml("{minimum: 0, maximum: 5}"), uri: "file:///s")
        #expect(schema.evaluate(try yaml(".nan")).map(\.keyword) == ["minimum", "maximum"])
        #expect(schema.evaluate(try yaml(".inf")).map(\.keyword) == ["maximum"])
        #expect(schema.evaluate(try yaml("0x04")).isEmpty)
        #expect(try Schema(yaml("{const: .nan}"), uri: "file:///s").evaluate(yaml(".NaN")).isEmpty)
    }

    @Test func integerAndFloatAreOneNumber() throws {
        #expect(try holds(#"{"enum": [1]}"#, "1.0"))
        #expect(try !holds(#"{"uniqueItems": true}"#, "[1, 1.0]"))
        #expect(try !holds(#"{"uniqueItems": true}"#, "[0,1,2,3,4,5,6,7,8,9,10,11,12,13,1e1]"))
        #expect(try holds(#"{"type": "integer"}"#, "1.0"))
        #expect(try !holds(#"{"type": "integer"}"#, "1.0", .draft4))
    }
}
