import Facts
import Diagnostics
import Testing

@testable import GistLint

/// The lines by which publishers date a page.
struct DateLineTests {
    private static let prose = "The council reads this page with people who live with the disease.\n\n"

    private func lines(_ text: String) throws -> [String] {
        let configuration = try Lint.configuration()
        var document = try Lint.document(text)
        document.readBody(by: .init(configuration.knowledge), configuration.knowledge)
        return DateLine.all(in: document).map { "\($0.kind) \($0.date)" }
    }

    @Test(
        arguments: [
            ("Last Revised: December 1, 2019", "revised 2019-12-01"),
            ("**Last Medical Review:** 8 January 2018", "reviewed 2018-01-08"),
            ("Page last reviewed: March 2022", "reviewed 2022-03-31"),
            ("Medically reviewed by Jane Doe, MD on May 3, 2021.", "reviewed 2021-05-03"),
            ("Updated 2024-02-29", "revised 2024-02-29"), ("_Posted: July 9, 2024_", "posted 2024-07-09"),
        ])
    func `a line at the end dates the page`(_ line: String, _ expected: String) throws {
        #expect(try lines("# Rest\n\n" + Self.prose + line + "\n") == [expected])
    }

    @Test func `two lines may stand in one`() throws {
        let text = Self.prose + "Last reviewed: 2021-05-03 | Last updated: 2022-06-04\n"
        #expect(try lines(text) == ["reviewed 2021-05-03", "revised 2022-06-04"])
    }

    @Test(
        arguments: [
            "The rules were last revised on December 1, 2019.", "Updated rules hold since December 1, 2019.",
            "Last revised: by the council", "Next review due: March 1, 2027", "Reviewed: 31 February 2020",
            "> Last Revised: December 1, 2019", "Last Revised: 03/04/2019",
        ])
    func `anything else is no such line`(_ line: String) throws {
        #expect(try lines(Self.prose + line + "\n").isEmpty)
    }

    @Test func `days of several entries date none`() throws {
        let entry = Self.prose + "Updated: May 3, 2021\n\n" + Self.prose + "Updated: May 4, 2021\n"
        #expect(try lines(entry).isEmpty)
    }
}
