import Foundation
import Subprocess
import TestSupport
import Testing

/// Documents whose names and fields are full of what means something to one format or another, written in all formats by
/// one run, and read by other people's readers.
struct HostileDocumentTests {
    /// Names of files; only some file systems allow all of them.
    private static let names =
        ["a b.md", "50%.md", "胃癌/治療.md", "it's-[x](y).md", "--x.md", "=1+1.md", "@all.md"]
        + (Sandbox.allowsAnyName ? ["<b>&amp;\"q\".md", "a\nb\u{1B}[31m.md", "c:d|e`f`.md", "]]>.md"] : [])

    /// Reads each file in its own way and prints how many findings it holds and which paths.
    private static let reader = """
        import csv, html.parser, json, sys
        import xml.etree.ElementTree as xml
        def show(name, paths): print(name, json.dumps(paths))
        run = json.load(open("out/sarif", encoding="utf-8"))["runs"][0]
        show("sarif", [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]])
        show("gitlab", [i["location"]["path"] for i in json.load(open("out/gitlab", encoding="utf-8"))])
        files = xml.parse("out/checkstyle").getroot()
        show("checkstyle", [f.get("name") for f in files for _ in f])
        cases = [c for s in xml.parse("out/junit").getroot() for c in s]
        show("junit", [c.get("classname") for c in cases if c.tag == "testcase" and len(c)])
        class Page(html.parser.HTMLParser):
            place = path = None
            found = []
            def handle_starttag(self, tag, attributes):
                names = (dict(attributes).get("class") or "").split()
                self.place = "path" if names == ["path"] else None
                if "finding" in names: self.found.append(self.path)
            def handle_data(self, data):
                if self.place: self.path, self.place = data, None
        page = Page()
        page.feed(open("out/html", encoding="utf-8").read())
        show("html", page.found)
        rows = csv.DictReader(open("out/csv", newline="", encoding="utf-8"), strict=True)
        show("csv", [r["path"] for r in rows])
        """

    private func hostileBox() throws -> Sandbox {
        let box = try Sandbox()
        for (index, name) in HostileDocumentTests.names.enumerated() {
            let title = "'<i>]]>&amp;{0} [a](b) |=1+1 \(index)'"
            let document = Sandbox.document("x", changing: "title", to: title)
            try box.write(document.replacingOccurrences(of: "status: active", with: "status: \"<b>|`\\e\""), to: name)
        }
        return box
    }

    @Test(.enabled(if: Tool.isInstalled("python3"), "skipped: it needs Python's readers of JSON, XML and CSV"))
    func `every reader finds every finding`() async throws {
        let box = try hostileBox()
        // Page and text would be documents of the next run if they were called so.
        try FileManager.default.createDirectory(
            at: box.folder.appending(path: "out"), withIntermediateDirectories: false)
        let formats = ["sarif", "gitlab", "checkstyle", "junit", "csv", "markdown", "html", "github", "json", "text"]
        let run = try await box.run(["check"] + Tool.today + formats.flatMap { ["--format", "\($0)=out/\($0)"] })
        #expect(run.code == 1)
        #expect(run.stdout.isEmpty && run.stderr.isEmpty, "\(run.stdout)\(run.stderr)")
        let reading = try await Tool.run(.name("python3"), ["-c", HostileDocumentTests.reader], in: box.folder)
        #expect(reading.stderr.isEmpty, "\(reading.stderr)")
        var paths: [String: [String]] = [:]
        for line in reading.lines where !line.isEmpty {
            let parts = line.split(separator: " ", maxSplits: 1)
            paths[String(parts[0])] = try JSONDecoder().decode([String].self, from: Data(parts[1].utf8))
        }
        let report = try await box.report("--fail-on", "never")
        let found = report.diagnostics.map(\.path)
        #expect(Set(found) == Set(HostileDocumentTests.names))
        #expect(paths["gitlab"] == found)
        #expect(paths["sarif"]?.map { $0.removingPercentEncoding ?? "" } == found)
        for format in ["checkstyle", "csv", "html"] { #expect(paths[format]?.count == found.count, "\(format)") }
        #expect(Set(paths["junit"] ?? []).count == HostileDocumentTests.names.count)
    }

    @Test func `no format sends a control character`() async throws {
        let box = try hostileBox()
        for format in ["sarif", "gitlab", "checkstyle", "junit", "csv", "markdown", "html", "github", "json", "text"] {
            let text = try await box.check("--format", format).stdout
            let controls = text.unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n" && !(format == "csv" && scalar == "\r")
            }
            #expect(controls.isEmpty, "\(format)")
            #expect(!text.isEmpty)
        }
    }
}
