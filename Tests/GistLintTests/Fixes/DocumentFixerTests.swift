import Diagnostics
import StructuredData
import Testing

@testable import GistLint

/// What the engine makes of repairs, good ones and such as a faulty rule could propose.
struct DocumentFixerTests {
    private static let text = "---\na: one\nb: two\n---\n\nBody\n"

    /// The document after repairs that replace each word in the list by the other, wherever it stands in the file.
    private func fixed(_ words: [(String, String)], raising error: String? = nil) throws -> FixedDocument {
        let configuration = try Lint.configuration("required: []\n")
        let source = Linter.Source(path: "a.md", relativePath: "a.md")
        let selection = FixSelection(onlyDates: false, includesUnsafe: false)
        let fixer = DocumentFixer(source: source, selection: selection) { bytes in
            let file = SourceFile(path: "a.md", bytes: bytes)
            let document = Document(file, relativePath: "a.md", configuration: configuration)
            let text = String(decoding: bytes, as: UTF8.self)
            func finding(_ word: String, _ severity: Severity, _ fixIt: FixIt?, _ range: TextRange) -> Diagnostic {
                Diagnostic(
                    rule: "word", severity: severity, message: word, location: file.location(range), fixIt: fixIt,
                    subject: word)
            }
            var diagnostics = words.compactMap { word, other -> Diagnostic? in
                guard let place = text.range(of: word) else { return nil }
                let edit = Edit(place, replacement: other)
                return finding(word, .warning, FixIt(other, edits: [edit], applicability: .safe), place)
            }
            if let error, let place = text.range(of: error) { diagnostics.append(finding(error, .error, nil, place)) }
            return CheckedText(bytes: bytes, document: document, diagnostics: diagnostics)
        }
        return fixer.fixed(Array(DocumentFixerTests.text.utf8))
    }

    private func result(_ document: FixedDocument) -> String { String(decoding: document.after, as: UTF8.self) }

    @Test
    func `repairs build upon each other`() throws {
        let document = try fixed([("one", "three"), ("three", "four"), ("two", "2nd")])
        #expect(result(document) == "---\na: four\nb: 2nd\n---\n\nBody\n")
        #expect(document.applied.count == 3)
        #expect(document.refused.isEmpty)
    }

    @Test(arguments: [
        ("one", "[one", "left front matter that can't be read"), ("one", "1\nb: 2", "broken a key"),
        ("one", "1\nc: 3\nd: 4", nil), ("Body", "Text", "changed a text that was not read"),
        ("b: two", "c: 2", nil), ("one\n", "one\n#", "changed another value"),
        ("one", "bad", "raised word: bad"),
    ])
    func `a repair that does harm is not made, and the others are`(_ word: String, _ other: String, _ harm: String?)
        throws
    {
        let document = try fixed([(word, other), ("two", "2nd")], raising: "bad")
        if let harm {
            #expect(document.refused.map(\.reason) == [harm])
            #expect(result(document) == "---\na: one\nb: 2nd\n---\n\nBody\n")
        } else {
            #expect(document.refused.isEmpty)
        }
    }

    @Test(arguments: [("Body", nil), ("2nd", "raised other: new")])
    func `an error in the text that a repair of a field reveals is none of its making`(_ word: String, _ harm: String?)
        throws
    {
        let configuration = try Lint.configuration("required: []\n")
        func text(_ text: String, finding word: String?) throws -> CheckedText {
            let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
            let found = try word.map { word in
                let place = try #require(text.range(of: word))
                return Diagnostic(
                    rule: "other", severity: .error, message: "new", location: file.location(place), subject: "new")
            }
            return CheckedText(
                bytes: file.bytes, document: Document(file, relativePath: "a.md", configuration: configuration),
                diagnostics: found.map { [$0] } ?? [])
        }
        let place = try #require(DocumentFixerTests.text.range(of: "two"))
        let edit = Edit(place, replacement: "2nd")
        let after = String(decoding: [edit].applied(to: Array(DocumentFixerTests.text.utf8)), as: UTF8.self)
        let check = try EditCheck(
            before: text(DocumentFixerTests.text, finding: nil), after: text(after, finding: word), edits: [edit])
        #expect(check.harm?.reason == harm)
    }

    @Test(arguments: [
        ("400 mg", "800 mg", false, "changed what the text states"), ("400 mg", "800 mg", true, nil),
        ("Dose", "Doses", false, nil), ("# Dose", "Dose", false, "changed the structure of the text"),
        ("white", "`white`", false, "changed the structure of the text"),
    ])
    func `a repair in the text leaves what it states and how it is built`(
        _ word: String, _ other: String, _ includesUnsafe: Bool, _ harm: String?
    ) throws {
        let before = "---\ntitle: A\n---\n\n# Dose\n\nThe dose of imatinib is 400 mg once daily. It is white.\n"
        let linter = Linter(
            tool: ToolVersion.tool, configuration: try Lint.configuration("required: [title]\n"), today: Lint.today)
        let source = Linter.Source(path: "a.md", relativePath: "a.md")
        let selection = FixSelection(onlyDates: false, includesUnsafe: includesUnsafe)
        let fixer = DocumentFixer(source: source, selection: selection) { bytes in
            let text = linter.checked(bytes, source, { _ in nil }, readsText: true)
            let place = String(decoding: bytes, as: UTF8.self).range(of: word).flatMap {
                bytes == Array(before.utf8) ? $0 : nil
            }
            let found = place.map { place in
                Diagnostic(
                    rule: "word", severity: .warning, message: word, location: text.document.file.location(place),
                    fixIt: FixIt(other, edits: [Edit(place, replacement: other)], applicability: .safe, topic: .text),
                    subject: word)
            }
            return CheckedText(bytes: bytes, document: text.document, diagnostics: found.map { [$0] } ?? [])
        }
        let document = fixer.fixed(Array(before.utf8))
        #expect(document.isChanged == (harm == nil))
        // Nobody is to blame for a text that states something else: somebody has to look at it.
        let isDoubtful = harm == "changed what the text states"
        #expect(document.left.count == (isDoubtful ? 1 : 0))
        #expect(document.refused.map(\.reason) == (isDoubtful ? [] : [harm].compactMap(\.self)))
    }

    @Test
    func `repairs that undo each other end, and are reported`() throws {
        let document = try fixed([("one", "six"), ("six", "one")])
        #expect(document.refused.count == 1)
    }

    @Test
    func `a repair that leaves what was found is reported`() throws {
        let document = try fixed([("one", "one more")])
        #expect(document.refused.map(\.reason) == ["not put right what was found"])
        #expect(!document.isChanged)
    }
}

extension String {
    /// Where a text stands first.
    fileprivate func range(of text: String) -> TextRange? {
        let (whole, part) = (Array(utf8), Array(text.utf8))
        guard let start = whole.indices.first(where: { whole[$0...].starts(with: part) }) else { return nil }
        return TextRange(start, start + part.count)
    }
}
