/// A form that a text may be asked to have: `date`, `doi` and so on. A pure function of the text.
package struct Format: Sendable {
    /// The name that `format` uses.
    package let name: String
    /// What messages call a text of this form, with its article: "a date".
    package let words: String
    /// A text of this form.
    package let example: String
    private let test: @Sendable (Span<UInt8>) -> Bool

    /// A format that a test of the UTF-8 decides.
    init(_ name: String, _ words: String, example: String, test: @escaping @Sendable (Span<UInt8>) -> Bool) {
        self.name = name
        self.words = words
        self.example = example
        self.test = test
    }

    /// Whether a text has this form.
    package func accepts(_ text: String) -> Bool { test(text.utf8.span) }

    /// The format with a name.
    package static func named(_ name: String) -> Format? { byName[name] }

    /// The formats of the standard.
    static let standard: [Format] = [
        date, time, dateTime, duration, email, internationalEmail, hostname, internationalHostname, ipv4, ipv6, uri,
        uriReference, iri, iriReference, uriTemplate, uuid, jsonPointer, relativeJSONPointer, regex,
    ]

    /// All formats, those that only we know included.
    package static let all = standard + [doi, pmid, nct, orcid, isbn, bcp47, spdx]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
