import Testing

@testable import JSONSchema

/// Our own formats; those of the standard are tested by the official suite.
@Suite struct FormatTests {
    private static let accepted: [(String, [String])] = [
        (
            "doi",
            [
                "10.1000/182", "10.1016/S0140-6736(20)30183-5", "10.1002/(SICI)1097-0142<1::AID>3.0.CO;2-#",
                "10.1000.10/ä",
            ]
        ),
        ("pmid", ["1", "31452104"]),
        ("nct", ["NCT04280705"]),
        ("spdx", ["MIT", "cc-by-4.0", "GPL-2.0-or-later WITH Classpath-exception-2.0", "(MIT OR CC0-1.0) AND Zlib"]),
        ("orcid", ["0000-0002-1825-0097", "0000-0002-1694-233X", "https://orcid.org/0000-0001-5109-3700"]),
        ("isbn", ["978-3-16-148410-0", "9783161484100", "0-306-40615-2", "080442957X", "979 10 90636 07 1"]),
        (
            "bcp47",
            [
                "de", "de-AT", "zh-Hant-TW", "sl-rozaj-biske", "de-1996", "es-419", "en-a-bbb-x-ab", "x-private",
                "i-klingon", "en-GB-oed", "sgn-BE-FR", "zh-cmn-Hans-CN", "de-CH-1901", "en-US-u-islamcal",
            ]
        ),
        ("date", ["2024-02-29", "0000-02-29"]), ("duration", ["P3M"]), ("time", ["23:59:60Z"]),
        ("uri", ["https://example.org/a?b#c"]), ("email", ["a@b", String(repeating: "a", count: 64) + "@b"]),
        ("idn-email", ["ö@Ä.de", "o\u{308}@a\u{308}.de", "用户@例子.广告"]),
        ("idn-hostname", ["ä.de", "क़.com", "ệ.vn", "q\u{323}\u{307}.com", "ب\u{200C}ب"]),
        ("ipv6", ["::"]), ("regex", ["(?<=a+)b"]),
    ]

    private static let refused: [(String, [String])] = [
        (
            "doi",
            [
                "", "10.1000", "10.1000/", "doi:10.1000/182", "https://doi.org/10.1000/182", "10.1/2", "10.1000/a b",
                "11.1000/1",
            ]
        ),
        ("pmid", ["", "0", "012", "123456789", "PMID31452104", "３"]),
        ("nct", ["", "NCT0428070", "nct04280705", "NCT042807055", "NCT0428070x"]),
        (
            "spdx",
            [
                "LicenseRef-ê", "DocumentRef-a", "DocumentRef-a:MIT", "LicenseRef-a:LicenseRef-b", "", "MIT OR",
                "CC BY 4.0", "public_domain", "(MIT", "MIT WITH nothing",
            ]
        ),
        ("orcid", ["", "0000-0002-1825-0098", "0000000218250097", "0000-0002-1825-00977", "000X-0002-1825-0097"]),
        (
            "isbn",
            [
                "", "978-3-16-148410-1", "977-3-16-148410-0", "-9783161484100", "978--3161484100", "12345",
                "0306406153", "9790060115615",
            ]
        ),
        ("bcp47", ["", "de_AT", "de-", "-de", "d", "deutschland", "de-AT-", "x", "en-a", "123", "a-DE", "de-x"]),
        ("date", ["2023-02-29", "2024-2-1", "2024-02-30", "20240201", "2024-02-01Z"]),
        ("duration", ["P", "3M", "P1Y1D"]),
        ("ipv6", [":::", "1:2:3:4:5:6:7::8:9"]),
        ("email", ["a@", "@b", "a b@c", "a@-b", String(repeating: "a", count: 65) + "@b"]),
        ("idn-email", ["ö@ä_.de", "ö@xn--X", "ö@\u{200B}.de", "ö@ä..de"]),
        // Not in normal form C: marks that melt into a letter, and marks in another order.
        (
            "idn-hostname",
            [
                "a\u{308}.de", "か\u{3099}.jp", "e\u{323}\u{302}.vn", "ê\u{323}.vn", "q\u{307}\u{323}.com",
                "ব\u{9C7}\u{9BE}",
            ]
        ),
        ("idn-hostname", ["\u{791}\u{200C}\u{797}", "\u{75B}\u{200C}\u{75C}"]),

        ("hostname", ["a..b", "-a", "xn--"]),
    ]

    @Test(arguments: accepted) func accepts(name: String, texts: [String]) throws {
        let format = try #require(Format.named(name))
        for text in texts { #expect(format.accepts(text), "\(text)") }
    }

    @Test(arguments: refused) func refuses(name: String, texts: [String]) throws {
        let format = try #require(Format.named(name))
        for text in texts { #expect(!format.accepts(text), "\(text)") }
    }

    @Test(arguments: Format.all) func exampleIsAccepted(format: Format) {
        #expect(format.accepts(format.example))
        #expect(Format.named(format.name)?.name == format.name)
    }

    /// Cuts, repetitions and odd bytes must end in an answer, whatever it is.
    @Test(arguments: Format.all) func oddTextsEndInAnAnswer(format: Format) {
        let example = Array(format.example.unicodeScalars)
        for cut in 0...example.count {
            for insert in ["", "\0", "é", "😀", "-", "%", "9999999999999999999999", "xn--", "\u{200C}", "[", "{", ":"] {
                let text = String(String.UnicodeScalarView(example[..<cut])) + insert
                _ = format.accepts(text)
                _ = format.accepts(text + String(String.UnicodeScalarView(example[cut...])))
            }
        }
    }
}

extension Format: CustomTestStringConvertible {
    package var testDescription: String { name }
}
