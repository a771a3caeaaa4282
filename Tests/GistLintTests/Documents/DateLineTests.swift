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
            ("© 2015 The Council. Last updated: 5th May 2016.", "revised 2016-05-05"),
            ("Version 3, updated March 2017", "revised 2017-03-31"), ("Review date: 05/2017", "reviewed 2017-05-31"),
            ("Last reviewed by the whole team: 4 March 2018", "reviewed 2018-03-04"),
            ("Date last updated: Thursday, 4 July 2019", "revised 2019-07-04"),
            ("Created: 3 March 2012", "posted 2012-03-03"),
            ("This page was last updated on March 3, 2016.", "revised 2016-03-03"),
            ("This information was last reviewed in June 2017.", "reviewed 2017-06-30"),
            ("Page last reviewed: 3 April 2019\nNext review due: 3 April 2022", "reviewed 2019-04-03"),
            ("Last updated: March 3, 2016 | Share this page", "revised 2016-03-03"),
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
            "Updated March 2017 lists are better.", "Version 3, reviewed by all, is better.",
            "This page was updated in March 2017 with a new list, and people liked it.",
            "By March 2015, updated lists were out.",
        ])
    func `anything else is no such line`(_ line: String) throws {
        #expect(try lines(Self.prose + line + "\n").isEmpty)
    }

    @Test func `days of several entries date none`() throws {
        let entry = Self.prose + "Updated: May 3, 2021\n\n" + Self.prose + "Updated: May 4, 2021\n"
        #expect(try lines(entry).isEmpty)
    }
}
