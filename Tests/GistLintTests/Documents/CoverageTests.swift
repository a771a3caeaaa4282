import Diagnostics
import Testing

@testable import GistLint

/// Texts in a language that no pack has are left alone and counted.
struct CoverageTests {
    private static let german = """
        # Gut leben

        Diese Seite liest der Beirat gemeinsam mit Menschen, die mit der Krankheit leben, und mit denen, die sich um sie \
        sorgen. Wer Fragen hat, wendet sich an die Sprechstunde oder ruft uns an. Wir beraten kostenlos und vertraulich, \
        auch am Wochenende und an Feiertagen, wenn sonst niemand da ist. TODO: Telefonnummer nachtragen.

        TODO: Telefonnummer nachtragen.

        """

    @Test func `a text in another language is counted and left alone`() throws {
        let report = try Lint.report(on: Self.german)
        #expect(report.textsNotChecked == ["document.md"])
        #expect(!report.findings.contains { $0.diagnostic.rule == "placeholder-text" })
    }

    @Test(arguments: ["de", "fr-CA", "zh"])
    func `so is one whose front matter names another language`(_ code: String) throws {
        let report = try Lint.report(on: "---\nlanguage: \(code)\n---\n\nTODO: write it.\n")
        #expect(report.textsNotChecked == ["document.md"])
    }

    @Test(arguments: ["en", "en-GB", "English"])
    func `an English text is read`(_ code: String) throws {
        let report = try Lint.report(on: "---\nlanguage: \(code)\n---\n\nTODO: write it.\n")
        #expect(report.textsNotChecked.isEmpty)
        #expect(report.findings.contains { $0.diagnostic.rule == "placeholder-text" })
    }

    @Test func `an archived document is left alone and not counted`() throws {
        let report = try Lint.report(on: "TODO: write it.\n", "files: {archived: ['*.md']}")
        #expect(report.textsNotChecked.isEmpty)
        #expect(!report.findings.contains { $0.diagnostic.rule == "placeholder-text" })
    }
}
