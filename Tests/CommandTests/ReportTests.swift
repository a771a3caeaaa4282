import Foundation
import Testing

/// What a run writes, where, and that it is the same each time.
struct ReportTests {
    private let leaflets = "Fixtures/corpora/leaflets"

    @Test func `two reports in one place are refused, whatever the order`() async throws {
        let box = try Sandbox(copyOf: leaflets)
        for formats in [
            ["text", "json"], ["json", "json"], ["json=a", "github=a"], ["text=-", "github"],
            ["json=a", "text=./b/../a"],
        ] {
            let run = try await box.run(["check"] + formats.flatMap { ["--format", $0] })
            #expect(run.code == 2)
            #expect(run.stderr.contains("two reports go to"))
        }
    }

    @Test func `a place has many names`() async throws {
        let box = try Sandbox(Sandbox.everySeverity)
        try box.write("", to: "out/a.json")
        try box.link("link.json", to: "out/a.json")
        try box.link("folder", to: "out")
        try box.link("ahead.html", to: "later.html")
        for formats in [
            "--format json=out/a.json --format sarif=link.json", "--format json=out/new --format sarif=folder/new",
            "--format text --format json=/dev/stdout", "--format html=later.html --format sarif=ahead.html",
        ] {
            let run = try await box.shell("gist-lint check \(formats)")
            #expect(run.code == 2, "\(formats)")
            #expect(run.stderr.contains("two reports go to"))
            #expect(run.stdout.isEmpty)
        }
        let run = try await box.shell("gist-lint check --format json=out/new --format sarif=new --format text")
        #expect(run.code == 1)
    }

    @Test func `several reports come from one run`() async throws {
        let box = try Sandbox(copyOf: leaflets)
        let run = try await box.check("--format", "json=report.json", "--format", "github", "--format", "text=out.txt")
        #expect(run.code == 1)
        #expect(run.lines.filter { $0.hasPrefix("::error ") }.count == 6)
        let fresh = try Sandbox(copyOf: leaflets)
        let json = try await fresh.check("--format", "json").stdout
        #expect(try box.text(of: "report.json") == json)
        let text = try await fresh.check().stdout
        #expect(try box.text(of: "out.txt") == text)
    }

    @Test func `the JSON report fits its schema`() async throws {
        let box = try Sandbox(copyOf: leaflets)
        _ = try await box.check("--format", "json=report.json")
        let schema = Sandbox.repository.appending(path: "Schemas/report.schema.json").path
        let run = try await box.run(["validate", "--schema", schema, "report.json"])
        #expect(run.stdout == "1 of 1 file valid\n")
        #expect(run.code == 0)
    }

    @Test(arguments: ["empty", "everyday", "hostile", "change"])
    func `reports in every shape fit it too`(name: String) async throws {
        let arguments = ["validate", "--schema", "Schemas/report.schema.json", "Fixtures/reports/\(name).json"]
        let run = try await Tool.run(arguments, in: Sandbox.repository)
        #expect(run.stdout == "1 of 1 file valid\n", "\(run.stdout)")
    }

    @Test(arguments: ["text", "json", "sarif", "junit", "gitlab", "checkstyle", "csv", "github", "markdown"])
    func `threads and repetition change no byte`(format: String) async throws {
        let box = try Sandbox(copyOf: leaflets)
        for number in 0..<24 {
            try box.write(Sandbox.document("Number \(number % 20)"), to: "many/\(number).md")
        }
        let first = try await box.check("--format", format, "--jobs", "1").bytes
        for jobs in ["1", "4", "4"] {
            let again = try await box.check("--format", format, "--jobs", jobs)
            #expect(again.bytes == first)
        }
    }

    @Test(arguments: ["gitlab", "checkstyle", "csv"])
    func `what was not checked is said, whatever the format`(format: String) async throws {
        let box = try Sandbox()
        let empty = try await box.check("--format", format)
        #expect(empty.stderr == "gist-lint: note: no document was checked\n")
        try box.write(Sandbox.document(), to: "fine.md")
        try box.link("link.md", to: "fine.md")
        let skipping = try await box.check("--format", format)
        #expect(
            skipping.stderr == "gist-lint: note: 1 file was not checked; the text and JSON reports say which and why\n")
        #expect(try await box.check("--format", format, "--format", "text=out.txt").stderr == "")
    }

    @Test func `colour only where it is wanted`() async throws {
        let box = try Sandbox(Sandbox.everySeverity)
        func hasColor(_ run: Tool.Run) -> Bool { run.stdout.contains("\u{1B}[") }
        #expect(!hasColor(try await box.check()), "a pipe is no terminal")
        #expect(hasColor(try await box.check("--color", "always")))
        #expect(hasColor(try await box.check("--color", "always", environment: ["NO_COLOR": "1"])), "asked outright")
        #expect(!hasColor(try await box.check("--color", "never")))
        let json = try await box.check("--color", "always", "--format", "json")
        #expect(!hasColor(json))
        _ = try await box.check("--color", "always", "--format", "text=out.txt")
        #expect(try !box.text(of: "out.txt").contains("\u{1B}"))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1)"))
    func `a terminal gets colour unless NO_COLOR is set`() async throws {
        let box = try Sandbox(Sandbox.everySeverity)
        let command = "gist-lint check --today 2026-11-20 error.md"
        let plain = try await box.shell("script -qec '\(command)' /dev/null < /dev/null")
        #expect(plain.stdout.contains("\u{1B}["))
        let without = try await box.shell("NO_COLOR=1 script -qec '\(command)' /dev/null < /dev/null")
        #expect(!without.stdout.contains("\u{1B}["))
    }

    @Test func `a quiet run shows errors and one line`() async throws {
        let run = try await Sandbox(Sandbox.everySeverity).check("--quiet")
        #expect(run.stdout.contains("error[field-invalid]"))
        #expect(!run.stdout.contains("citation-weak"))
        #expect(run.lines.dropLast().last?.hasPrefix("2 of 4 documents comply (50%)") == true)
        #expect(try await Sandbox(Sandbox.everySeverity).check("-q").stdout == run.stdout)
        let fine = try await Sandbox(["a.md": Sandbox.document()]).check("--quiet")
        #expect(fine.lines.count == 2)
    }

    @Test func `fingerprints outlive the day and the line`() async throws {
        let box = try Sandbox(copyOf: leaflets)
        func fingerprints(_ today: String) async throws -> [String] {
            try await box.run(["--today", today, "--format", "json", "treatment"]).lines
                .filter { $0.contains("\"fingerprint\"") }
        }
        let before = try await fingerprints("2026-11-20")
        #expect(before.count == 3)
        #expect(try await fingerprints("2026-11-21") == before)
        for name in ["if-treatment-changes", "side-effects", "taking-your-tablets"] {
            let text = try box.text(of: "treatment/\(name).md")
            try box.write(
                text.replacingOccurrences(of: "---\ntitle", with: "---\n# moved\n\ntitle"), to: "treatment/\(name).md")
        }
        #expect(try await fingerprints("2026-11-20") == before)
    }
}
