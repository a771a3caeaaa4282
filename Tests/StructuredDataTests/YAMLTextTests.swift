import Diagnostics
import Testing

@testable import StructuredData

struct YAMLTextTests {
    @Test(arguments: [
        ("active", "active"), ("2025-12-30", "2025-12-30"), ("CC-BY-4.0 OR MIT", "CC-BY-4.0 OR MIT"), ("yes", "'yes'"),
        ("1.0", "'1.0'"), ("a: b", "'a: b'"), ("it's", "'it''s'"), ("", "''"), (" a", "' a'"), ("- a", "'- a'"),
        ("a\u{7}", "\"a\\u0007\""), ("null", "'null'"),
    ])
    func `a text has quotes where it needs them`(_ text: String, _ written: String) {
        #expect(YAMLText.scalar(text) == written)
    }

    @Test(arguments: ["a", "'", "\"", "\\", "a\nb", "é😀", "\u{2028}", "#x", "a #b", "\u{FEFF}", "*a", "\u{85}", "%"])
    func `what is written is read again`(_ text: String) throws {
        for old in ["x", "'x'", "\"x\""] {
            let written = YAMLText.scalar(text, inPlaceOf: TextRange(0, old.utf8.count), of: Array(old.utf8))
            let bytes = Array("[\(written)]".utf8)
            let root = try YAMLReader.read(bytes, in: TextRange(0, bytes.count)).root
            #expect(root?.sequence?.first?.string.map { Array($0.utf8) } == Array(text.utf8), "\(written)")
        }
    }
}
