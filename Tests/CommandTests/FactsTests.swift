import Foundation
import Testing

/// What `facts` prints.
struct FactsTests {
    private static let page = """
        ---
        title: Taking imatinib
        ---

        # Taking imatinib

        Imatinib (Glivec) is a tyrosine kinase inhibitor. The usual dose of imatinib is 400 mg once daily.

        Imatinib has not been approved in Japan.
        """

    private static let files = [
        "page.md": page, "walk.md": "# A walk\n\nThe path is two miles long.\n",
    ]

    @Test func `a table has a line for each fact and the sentence under it`() async throws {
        let run = try await Sandbox(FactsTests.files).run(["facts"])
        #expect(run.code == 0)
        #expect(run.stderr.isEmpty)
        #expect(run.lines.first == "page.md")
        #expect(run.lines.contains("  line  subject   attribute        value                      polarity  scope"))
        #expect(
            run.lines.contains("     7  imatinib  drug_class       tyrosine kinase inhibitor"), "\(run.stdout)")
        #expect(run.lines.contains("        “The usual dose of imatinib is 400 mg once daily.”"))
        #expect(run.stdout.hasSuffix("\nfacts in 1 document, 1 document without facts\n") == false)
        #expect(run.lines.dropLast().last?.hasSuffix(" facts in 1 document, 1 document without facts") == true)
        #expect(run.lines.allSatisfy { $0.last != " " })
    }

    @Test func `JSON has every document, also one without facts`() async throws {
        let run = try await Sandbox(FactsTests.files).run(["facts", "--format", "json"])
        let root = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
        #expect(root["schemaVersion"] as? String == "1.0.0")
        let documents = try #require(root["documents"] as? [[String: Any]])
        #expect(documents.compactMap { $0["path"] as? String } == ["page.md", "walk.md"])
        #expect((documents[1]["facts"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [[], ["--explain"]])
    func `each line of JSONL fits the schema`(options: [String]) async throws {
        let box = try Sandbox(FactsTests.files)
        let run = try await box.run(["facts", "--format", "jsonl"] + options)
        let lines = run.lines.dropLast()
        #expect(lines.count >= 4)
        for (index, line) in lines.enumerated() { try box.write(line, to: "facts/\(index).json") }
        let schema = Sandbox.repository.appending(path: "Schemas/fact.schema.json").path
        let check = try await box.run(["validate", "--schema", schema, "facts"])
        #expect(check.stdout == "\(lines.count) of \(lines.count) files valid\n")
        #expect(lines.allSatisfy { $0.contains("\"derivation\"") == !options.isEmpty })
    }

    @Test func `what is said twice is one fact with two places`() async throws {
        let text = "# Doses\n\nThe dose of imatinib is 400 mg daily.\n\nThe dose of imatinib is 400 mg daily.\n"
        let run = try await Sandbox(["a.md": text]).run(["facts", "--format", "json"])
        let root = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
        let facts = try #require((root["documents"] as? [[String: Any]])?.first?["facts"] as? [[String: Any]])
        let dose = try #require(facts.first { $0["attribute"] as? String == "dose" })
        let also = try #require(dose["also"] as? [[String: [String: Int]]])
        #expect(also.map { $0["start"]?["line"] } == [5])
    }

    @Test func `CSV is quoted, and no cell is a formula`() async throws {
        let text = "# Doses\n\n=cmd, \"so\": the dose of imatinib is 400 mg daily.\n"
        let run = try await Sandbox(["a.md": text]).run(["facts", "--format", "csv"])
        let lines = run.stdout.components(separatedBy: "\r\n")
        #expect(lines.first == "path,line,column,subject,attribute,value,unit,scope,polarity,quote")
        #expect(lines.last?.isEmpty == true)
        let dose = lines.first { $0.contains(",imatinib,dose,400,mg/day,") }
        #expect(dose?.hasSuffix(",affirmed,\"'=cmd, \"\"so\"\": the dose of imatinib is 400 mg daily.\"") == true)
    }

    @Test func `colour comes only where it is asked for, and control characters are shown`() async throws {
        let text = "# Doses\n\nThe \u{1B}[31mdose of imatinib is 400 mg daily.\n"
        let box = try Sandbox(["a.md": text])
        #expect(try await box.run(["facts"]).stdout.contains("\u{1B}") == false)
        #expect(try await box.run(["facts"]).stdout.contains("\\u{1B}[31m"))
        #expect(try await box.run(["facts", "--color", "always"]).stdout.contains("\u{1B}[1m"))
    }

    @Test func `standard input is a document too`() async throws {
        let run = try await Sandbox().run(["facts", "-"], stdin: FactsTests.page)
        #expect(run.code == 0)
        #expect(run.lines.first == "<stdin>")
    }

    @Test func `a file that can't be read is named, and the others are printed`() async throws {
        let box = try Sandbox(FactsTests.files)
        try Data([0x23, 0x20, 0xFF, 0xFE, 0x0A]).write(to: box.folder.appending(path: "broken.md"))
        let run = try await box.run(["facts"])
        #expect(run.code == 2)
        #expect(run.stderr.contains("can't read broken.md: "))
        #expect(run.lines.first == "page.md")
    }

    @Test func `the number of threads changes nothing`() async throws {
        let box = try Sandbox(copyOf: "Fixtures/corpora/leaflets")
        let one = try await box.run(["facts", "--format", "json", "--jobs", "1"])
        #expect(try await box.run(["facts", "--format", "json", "--jobs", "4"]).bytes == one.bytes)
        #expect(try await box.run(["facts", "--jobs", "0"]).code == 2)
    }

    @Test func `without packs there are no facts`() async throws {
        let box = try Sandbox(FactsTests.files)
        try box.write("packs: []\n", to: ".gist-lint.yml")
        #expect(try await box.run(["facts"]).stdout == "0 facts in 0 documents, 2 documents without facts\n")
    }
}
