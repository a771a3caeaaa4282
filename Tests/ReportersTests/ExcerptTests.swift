import Diagnostics
@testable import Reporters
import TestSupport
import Testing

/// The line of a document and the carets under it, in terminals that are too narrow for it.
struct ExcerptTests {
    /// The line and the carets that a finding shows at 40 columns, of which 32 are left for the text.
    private func excerpt(_ text: String) -> [String] {
        let diagnostic = Diagnostic(
            rule: "field-value", severity: .error, message: "m", location: Marked(text).location, subject: "")
        let report = SampleReport.report(diagnostics: [diagnostic])
        let output = SampleReport.output(report, TextReporter(style: TextStyle(width: 40)))
        return output.split(separator: "\n").filter { $0.contains(" |") }.map { String($0.dropFirst(8)) }
    }

    @Test
    func `a line that fits is whole`() {
        #expect(
            excerpt("12345678901234567890123456789«012»") == [
                "12345678901234567890123456789012",
                "                             ^^^",
            ])
    }

    @Test
    func `a long line is cut after the mark`() {
        #expect(
            excerpt("title: «abc» 0123456789 0123456789 0123456789") == [
                "title: abc 0123456789 012345678…",
                "       ^^^",
            ])
    }

    @Test
    func `a long line is cut before the mark`() {
        #expect(
            excerpt("0123456789 0123456789 0123456789 title: «abc»") == [
                "…123456789 0123456789 title: abc",
                "                             ^^^",
            ])
    }

    @Test
    func `a long line is cut on both sides of the mark`() {
        let far = String(repeating: "0123456789 ", count: 30)
        #expect(
            excerpt("\(far)«abc» \(far)") == [
                "…123456789 abc 0123456789 01234…",
                "           ^^^",
            ])
    }

    @Test
    func `carets end with the line where the mark goes on`() {
        #expect(
            excerpt("title: «0123456789 0123456789 0123456789»") == [
                "title: 0123456789 0123456789 01…",
                "       ^^^^^^^^^^^^^^^^^^^^^^^^^",
            ])
    }

    @Test
    func `a wide character is never cut in half`() {
        #expect(
            excerpt("«a»" + String(repeating: "治", count: 20)) == [
                "a" + String(repeating: "治", count: 15) + "…",
                "^",
            ])
    }

    @Test
    func `a place after the end of a line gets one caret`() {
        #expect(excerpt("title: abc«»\nnext") == ["title: abc", "          ^"])
        #expect(excerpt("title: abc«\n»next") == ["title: abc", "          ^"])
        #expect(excerpt("«»\nnext") == ["", " ^"].map { $0.isEmpty ? $0 : String($0.dropFirst()) })
    }

    @Test
    func `a range over several lines says where it ends`() {
        #expect(excerpt("a: «b\n  c\n  d»\n") == ["a: b", "   ^ to line 3"])
        #expect(excerpt("a: «b\n»c\n") == ["a: b", "   ^"])
    }

    @Test(arguments: 20...70)
    func `the caret stands under its character, whatever stands around it`(width: Int) throws {
        let pieces = ["a", " ", "治", "\t", "e\u{301}", "\u{1B}", "👩‍⚕️", "हि", "bcd efg"]
        for seed in 0..<60 {
            let before = (0..<seed).map { pieces[($0 * 7 + seed * 5 + width) % pieces.count] }.joined()
            let after = (0..<(60 - seed)).map { pieces[($0 * 5 + seed * 3) % pieces.count] }.joined()
            let shown = ExcerptText(Marked("\(before)«@@»\(after)").location.excerpt, width: width)
            let mark = try #require(shown.text.firstIndex(of: "@"))
            #expect(DisplayWidth.of(shown.text[..<mark]) == shown.caretIndent)
            #expect(shown.caretCount == 2)
            #expect(DisplayWidth.of(shown.text) <= width)
        }
    }
}
