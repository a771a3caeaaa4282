import Testing

@testable import GistLint

/// Which files of a folder are documents.
struct FileSelectionTests {
    private let selection = FileSelection(
        include: ["**/*.md", "Handbook/*.txt"], exclude: ["README", "draft", "archive/**", "*.part.md"])

    @Test(arguments: [
        "a.md", "docs/a.md", "docs/A.MD", "Handbook/a.txt", "Handbook/a.TXT", "my-readme.md", "docs/archive/a.md",
        "größe/ü.md",
    ])
    func documents(_ path: String) {
        #expect(selection.verdict(on: path) == .document)
    }

    @Test(arguments: ["README.md", "docs/readme.md", "docs/ReadMe.de.md", "DRAFT.md"])
    func `bare names leave out a file in any folder`(_ path: String) {
        #expect(selection.verdict(on: path) == .excluded("left out by its name"))
    }

    @Test(arguments: ["archive/a.md", "archive/deep/a.md", "docs/a.part.md"])
    func `patterns leave out what they fit`(_ path: String) {
        #expect(selection.verdict(on: path) == .excluded("left out by a pattern"))
    }

    @Test(arguments: ["a.html.md.erb", "a.rst"])
    func `what may be a text is named and not passed over in silence`(_ path: String) {
        guard case .excluded(let reason) = selection.verdict(on: path) else {
            Issue.record("\(path) is passed over")
            return
        }
        #expect(reason.hasPrefix("not Markdown by its name"))
    }

    @Test(arguments: ["a.txt", "handbook/A.TXT"])
    func `plain texts are read for what they say`(_ path: String) {
        #expect(selection.verdict(on: path) == .plainText)
    }

    @Test(arguments: ["a.csv", "handbook/a.png", "README", "a.mdx", "md", "README.txt", "archive/a.txt"])
    func `other files are no documents`(_ path: String) {
        #expect(selection.verdict(on: path) == .other)
    }

    @Test
    func `the papers of a repository are left out by default`() throws {
        let files = try Lint.configuration().files
        for name in ["README.md", "LICENSE.md", "changelog.md", "CONTRIBUTING.md", "sub/CLAUDE.md"] {
            #expect(files.verdict(on: name) == .excluded("left out by its name"))
        }
        #expect(files.verdict(on: "docs/licences.md") == .document)
        #expect(files.verdict(on: "docs/page.mdx") == .document)
    }
}
