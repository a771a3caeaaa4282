import Diagnostics
import Testing

@testable import GistLint

/// What a configuration says, and what is said of one that can't be used.
struct ConfigurationLoaderTests {
    /// The findings in a configuration whose text marks the range of the first, and the schemas beside it.
    private func errors(_ marked: String, files: [String: String] = [:]) -> (found: [Diagnostic], range: TextRange) {
        let marks = Marks(marked)
        do throws(ConfigurationError) {
            _ = try Lint.configuration(marks.text, files: files.mapValues { Array($0.utf8) })
            return ([], marks.range)
        } catch {
            return (error.diagnostics, marks.range)
        }
    }

    private static let frequencies =
        "no review frequency: write weekly, monthly, quarterly, semiannual, annual, biennial, triennial, as_needed, "
        + "or an ISO 8601 duration such as P6M"

    @Test(arguments: [
        ("«exclud»: []\n", "`exclud` is not a known key", nil),
        ("«reviews»: {}\n", "`reviews` is not a known key", "did you mean `review`?"),
        ("# Ü\nreview:\n  «graze»: P7D\n", "`graze` is not a known key", "did you mean `grace`?"),
        ("review: { grace: «PT24H» }\n", "`PT24H` is no interval of whole days", "write it like P14D or P6M"),
        (
            "sourceTypes: { a: { dueSoon: «'P0DT1H'» } }\n", "`P0DT1H` is no interval of whole days",
            "write it like P14D or P6M"
        ),
        (
            "schema: «missing.json»\n", "the schema missing.json can't be read",
            "write its path relative to this file, or `none`"
        ),
        ("review: { dueSoon: «14» }\n", "`dueSoon` must be text, not the number 14", "write it like `P14D`"),
        ("review: { grace: «true» }\n", "`grace` must be text, not the truth value `true`", "write it like `P7D`"),
        ("review: { frequency: «yearly» }\n", frequencies, nil), ("review: { frequency: «6» }\n", frequencies, nil),
        ("sourceTypes: { a: { frequency: «anual» } }\n", frequencies, "did you mean `annual`?"),
        ("dates: ISO\n«dates»: DMY\n", "the key `dates` stands here again", "keep the one that is right"),
    ])
    func `what is wrong is shown at its place`(_ text: String, _ message: String, _ help: String?) throws {
        let (found, range) = errors(text)
        let first = try #require(found.first)
        #expect(found.count == 1)
        #expect(first.message == message)
        #expect(first.location.range == range)
        if let help { #expect(first.help == help) }
    }

    @Test(arguments: [
        "dates: «YMD»\n", "failOn: «errors»\n", "rules: { citation-weak: «disabled» }\n",
        "rules: { «citation-week»: off }\n", "required: [«titel»]\n",
        "fields: { «titel»: name }\n", "review: «soon»\n", "files: { include: «[]» }\n", "intervals: «word»\n",
        "review: { frequency: «often» }\n", "sourceTypes: { a: { authority: «0» } }\n",
        "schemas: [«»{ files: ['*'] }]\n",
        "values: { status: «live» }\n",
    ])
    func `wrong values are found at their place`(_ text: String) {
        let (found, range) = errors(text)
        #expect(found.map(\.location.range).contains(range))
        #expect(found.allSatisfy { $0.severity == .error })
    }

    @Test
    func `a key that stands twice is shown with both places`() throws {
        let (found, _) = errors("dates: ISO\n«dates»: DMY\n")
        #expect(found.first?.related.map(\.location.range) == [TextRange(0, 5)])
        #expect(found.first?.related.map(\.message) == ["it stands here first"])
    }

    @Test
    func `broken YAML is one finding`() throws {
        let (found, range) = errors("review: «[»\n  a: b\n")
        #expect(found.map(\.location.range) == [range])
        #expect(found.first?.location.path == ".gist-lint.yml")
    }

    @Test(arguments: [
        ("{ \"type\": «\"txt\"» }", "`type` must be"), ("{ \"properties\": { \"a\": «[]» } }", "a schema must be"),
        ("{ \"$ref\": «\"#/$defs/x\"» }", "leads nowhere"), ("{ \"pattern\": «\"(\"» }", "is no regular expression"),
    ])
    func `an error in a schema is shown in the schema`(_ schema: String, _ message: String) throws {
        let marks = Marks(schema)
        let (found, _) = errors("schema: «own.json»\n", files: ["own.json": marks.text])
        let first = try #require(found.first)
        #expect(first.location.path == "own.json")
        #expect(first.location.range == marks.range)
        #expect(first.message.contains(message))
    }

    @Test
    func `a schema may refer to one beside it`() throws {
        let files = [
            "own.json": "{ \"$ref\": \"parts/title.json\" }", "parts/title.json": "{ \"required\": [\"title\"] }",
        ]
        let configuration = try Lint.configuration("schema: own.json\n", files: files.mapValues { Array($0.utf8) })
        let report = Lint.report(["a.md": Array("---\nb: c\n---\n".utf8)], configuration: configuration)
        #expect(report.findings.map(\.diagnostic.message) == ["`title` is missing"])
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "~\n"])
    func `an empty file is the built-in configuration`(_ text: String) throws {
        let (empty, builtIn) = (try Lint.configuration(text), try Lint.configuration())
        #expect(empty.failOn == .error)
        #expect(empty.review.dueSoon == builtIn.review.dueSoon)
        #expect(Set(empty.sourceTypes.keys) == Set(builtIn.sourceTypes.keys))
        #expect(empty.source.path == ".gist-lint.yml")
        #expect(builtIn.source.path == nil)
        #expect(empty.source.digest.hasPrefix("sha256:"))
    }

    @Test
    func `the team's file lies over the built-in one`() throws {
        let configuration = try Lint.configuration(
            """
            review: { grace: P7D }
            sourceTypes:
              02_nci_core: { grace: P1M }
              own: { authority: 1, licenses: [house] }
            licenses: { house: [house] }
            rules: { citation-weak: note, duplicate-title: off }
            failOn: never
            """)
        #expect(configuration.failOn == nil)
        #expect(configuration.review.dueSoon == ReviewInterval("P14D"))
        #expect(configuration.review.grace == ReviewInterval("P7D"))
        #expect(Set(configuration.sourceTypes.keys) == ["02_nci_core", "own"])
        let builtIn = try #require(configuration.sourceTypes["02_nci_core"])
        #expect(builtIn.review.frequency == ReviewInterval("quarterly"))
        #expect(builtIn.review.grace == ReviewInterval("P1M"))
        #expect(builtIn.demandsFrequency)
        let own = try #require(configuration.sourceTypes["own"])
        #expect(own.review.grace == ReviewInterval("P7D"))
        #expect(!own.demandsFrequency)
        #expect(own.licenses == ["house"])
        #expect(configuration.licenses.house == ["house"])
        #expect(configuration.licenses.host(of: "https://who.int")?.denied == ["public_domain"])
        guard case .severity(.note)? = configuration.severities["citation-weak"],
            case .off? = configuration.severities["duplicate-title"]
        else {
            Issue.record("the severities are not those of the file")
            return
        }
    }

    @Test
    func `whatever decides findings changes the digest`() throws {
        let schemas = ["{}", "{ \"required\": [\"a\"] }"].map { ["own.json": Array($0.utf8)] }
        let digests = [
            try Lint.configuration(), try Lint.configuration("failOn: note\n"),
            try Lint.configuration("schema: own.json\n", files: schemas[0]),
            try Lint.configuration("schema: own.json\n", files: schemas[1]),
        ].map(\.source.digest)
        #expect(Set(digests).count == digests.count)
        #expect(try Lint.configuration("failOn: note\n").source.digest == digests[1])
    }

    @Test
    func `so does a file that a schema refers to`() throws {
        let main = Array("{ \"$ref\": \"parts/a.json\" }".utf8)
        let digests = try ["{}", "{ \"$ref\": \"b.json\" }"].flatMap { first in
            try ["{}", "{ \"required\": [\"a\"] }"].map { second in
                let files = ["own.json": main, "parts/a.json": Array(first.utf8), "parts/b.json": Array(second.utf8)]
                return try Lint.configuration("schema: own.json\n", files: files).source.digest
            }
        }
        #expect(digests[0] == digests[1])
        #expect(Set(digests).count == 3)
    }

    @Test
    func `a schema may extend the built-in one, with the team's source types`() throws {
        let schema = """
            { "allOf": [{ "$ref": "urn:gist-lint:schema:document:1#/$defs/fields" }],
              "required": ["owner"] }
            """
        let configuration = try Lint.configuration(
            "schema: own.json\nsourceTypes: { ours: {} }\n", files: ["own.json": Array(schema.utf8)])
        let text = "---\nsourceType: 02_nci_core\nstatus: live\n---\n"
        let report = Lint.report(["a.md": Array(text.utf8)], configuration: configuration)
        #expect(
            report.findings.map(\.diagnostic.message) == [
                "`owner` is missing", "`sourceType` is `02_nci_core`, but must be `ours`",
                "`status` is `live`, but must be `active`, `inactive` or `deprecated`",
            ])
    }
}
