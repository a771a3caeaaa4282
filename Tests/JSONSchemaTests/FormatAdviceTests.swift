import Testing

@testable import JSONSchema

/// What is said of a text that has not its format, where the text shows what was meant.
@Suite struct FormatAdviceTests {
    @Test(arguments: [
        ("date", "2026-1-31", "write `2026-01-31`"), ("date", "2026/01/31", "write `2026-01-31`"),
        ("date", "20260131", "write `2026-01-31`"), ("date", "2026-01-31T10:00:00Z", "write `2026-01-31`"),
        ("date", " 2026-01-31 ", "write `2026-01-31`"), ("date", "2026-02-30", "that month has 28 days: 2026-02"),
        ("date-time", "2026-01-31 10:00", "write `2026-01-31T10:00:00Z`"),
        ("date-time", "2026-01-31T10:00:00", "write `2026-01-31T10:00:00Z`"), ("time", "10:00", "write `10:00:00Z`"),
        ("time", "8:30", "write `08:30:00Z`"),
        ("regex", "(a", "a group is opened by `(` and not closed"),
        ("duration", "2h", "write `PT2H`"), ("duration", "every 6 months", "write `P6M`"),
        ("duration", "90 min", "write `PT90M`"), ("duration", "p6m", "write `P6M`"),
        ("uri", "clinic.example/wounds", "write `https://clinic.example/wounds`"),
        ("hostname", "https://clinic.example", "write `clinic.example`"),
        ("doi", "https://doi.org/10.1000/182", "write `10.1000/182`"),
        ("doi", "doi: 10.1000/182", "write `10.1000/182`"),
        ("orcid", "https://orcid.org/0000-0002-1825-0097", "write `0000-0002-1825-0097`"),
        ("orcid", "0000-0002-1825-0098", "look for a slip: the last character would have to be `7`"),
        ("pmid", "PMID: 31452104", "write `31452104`"), ("nct", "nct 04280705", "write `NCT04280705`"),
        ("isbn", "ISBN 978-3-16-148410-0", "write `978-3-16-148410-0`"),
        ("isbn", "978-3-16-148410-1", "look for a slip: the last character would have to be `0`"),
        ("bcp47", "en_GB", "write `en-GB`"), ("spdx", "Apache 2", "write `Apache-2.0`"),
        ("json-pointer", "a/b", "write `/a/b`"),
    ])
    func isGiven(name: String, text: String, help: String) throws {
        let format = try #require(Format.named(name))
        #expect(FormatAdvice(format, for: text).help == help)
    }

    @Test(arguments: [
        ("date", "31.01.2026"), ("date", "01/02/2026"), ("date", "soon"), ("date", ""), ("date-time", "2026-01-31"),
        ("duration", "often"), ("uri", "page.md"), ("uri", "a b"), ("doi", "182"), ("orcid", "1234"), ("orcid", ""),
        ("isbn", "12"), ("bcp47", "english language"), ("email", "ada at home"), ("uuid", "1-2-3"),
    ])
    func isNotGivenWhereNothingCanBeTold(name: String, text: String) throws {
        let format = try #require(Format.named(name))
        #expect(FormatAdvice(format, for: text).help == nil)
    }
}
