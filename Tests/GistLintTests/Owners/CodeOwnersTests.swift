import Diagnostics
import Testing

@testable import GistLint

/// Who answers for which paths: the examples are those of GitHub's and GitLab's own pages, in other words.
struct CodeOwnersTests {
    private func owners(_ text: String, _ path: String, at place: String = "CODEOWNERS") -> [String] {
        CodeOwners(Array(text.utf8), path: place).owners(of: path)?.names ?? []
    }

    private func fits(_ pattern: String, _ path: String) -> Bool { !owners("\(pattern) @a", path).isEmpty }

    @Test(arguments: [
        // Everything, at any depth.
        ("*", "a.md", true), ("*", "a/b/c.md", true),
        ("*.md", "a.md", true), ("*.md", "a/b/c.md", true), ("*.md", "a.mdx", false),
        // A slash at the start or in the middle ties a pattern to the top.
        ("/build/logs/", "build/logs/a/b.md", true), ("/build/logs/", "x/build/logs/a.md", false),
        ("build/logs", "build/logs/a.md", true), ("build/logs", "x/build/logs/a.md", false),
        ("/a.md", "a.md", true), ("/a.md", "x/a.md", false),
        ("a.md", "x/y/a.md", true),
        // A star at the end of a path stays in its folder.
        ("docs/*", "docs/a.md", true), ("docs/*", "docs/b/a.md", false), ("docs/*", "x/docs/a.md", false),
        ("docs/**", "docs/a.md", true), ("docs/**", "docs/b/a.md", true), ("docs/**", "docs", false),
        ("docs/*.md", "docs/a.md", true), ("docs/*.md", "docs/b/a.md", false),
        ("docs/*/", "docs/b/a.md", true), ("docs/*/", "docs/a.md", false),
        // A folder anywhere, with all that it holds; a file of the same name is none.
        ("apps/", "x/apps/y/a.md", true), ("apps/", "apps/a.md", true), ("apps/", "x/apps", false),
        ("apps", "x/apps/y/a.md", true), ("apps", "x/apps", true), ("apps", "x/apps2/a.md", false),
        ("/docs/", "docs/a.md", true), ("/docs/", "x/docs/a.md", false), ("/docs", "docs", true),
        // Two stars are any number of folders.
        ("**/logs", "logs/a.md", true), ("**/logs", "x/y/logs/a.md", true), ("**/logs", "x/logs2/a.md", false),
        ("a/**/b.md", "a/b.md", true), ("a/**/b.md", "a/x/y/b.md", true), ("a/**/b.md", "x/a/b.md", false),
        ("/**/b.md", "b.md", true), ("**", "a/b", true), ("a**b", "axxb", true), ("a**b", "ax/xb", false),
        // One character, and none that is a slash.
        ("?.md", "a.md", true), ("?.md", "ab.md", false), ("a?b.md", "a/b.md", false),
        // Brackets and braces mean nothing, and letter case counts.
        ("[ab].md", "a.md", false), ("{a,b}.md", "a.md", false), ("{a,b}.md", "{a,b}.md", true),
        ("A.md", "a.md", false),
        // Spaces and what else has a meaning are written with a backslash.
        ("a\\ b.md", "a b.md", true), ("a\\*.md", "ab.md", false), ("a\\*.md", "a*.md", true),
        ("a#b.md", "a#b.md", true),
        ("胃*/*.md", "胃癌/治療.md", true), ("/", "a.md", false),
    ])
    func `a pattern fits`(pattern: String, path: String, expected: Bool) {
        #expect(fits(pattern, path) == expected, "\(pattern) and \(path)")
    }

    @Test func `the last line that fits wins, and one without owners takes them away`() {
        let text = """
            # Everybody
            *              @clinic
            *.md           @editors @clinic/editors   # two of them
            /treatment/    docs@clinic.example
            /treatment/old
            """
        #expect(owners(text, "a.txt") == ["@clinic"])
        #expect(owners(text, "living/a.md") == ["@editors", "@clinic/editors"])
        #expect(owners(text, "treatment/a.md") == ["docs@clinic.example"])
        #expect(owners(text, "treatment/old/a.md").isEmpty)
        #expect(CodeOwners(Array(text.utf8), path: "docs/CODEOWNERS").owners(of: "x.md")?.source == "docs/CODEOWNERS:3")
    }

    @Test func `a line that GitHub passes over is passed over and told`() {
        let text = "*.md @editors\r\n*.md docs team\r\n!a.md @x\r\n\r\n  # nothing\r\n/ @x\r\n*.md @\r\n"
        let file = CodeOwners(Array("\u{FEFF}\(text)".utf8), path: "CODEOWNERS")
        #expect(file.owners(of: "a.md")?.names == ["@editors"])
        #expect(file.problems.map(\.line) == [2, 3, 6, 7])
        #expect(file.problems[0].message.hasPrefix("`docs` is no owner"))
    }

    @Test func `sections of GitLab give owners each, by their headings where a line names none`() {
        let text = """
            *.md @editors

            [Medicines][2] @pharmacy
            treatment/
            /treatment/costs.md @finance

            ^[Data protection] @@maintainer
            *.md
            !living/

            [medicines]
            /living/tablets.md
            """
        #expect(owners(text, "treatment/a.md") == ["@editors", "@pharmacy", "@@maintainer"])
        #expect(owners(text, "x/treatment/a.md") == ["@editors", "@pharmacy", "@@maintainer"])
        #expect(owners(text, "treatment/costs.md") == ["@editors", "@finance", "@@maintainer"])
        #expect(owners(text, "living/tablets.md") == ["@editors", "@pharmacy"])
        #expect(owners(text, "living/a.md") == ["@editors"])
        #expect(owners("!a.md\n*.md @x nobody", "a.md", at: ".gitlab/CODEOWNERS").isEmpty)
        #expect(owners("*.md @x nobody", "a.md", at: ".gitlab/CODEOWNERS") == ["@x"])
    }

    @Test func `patterns full of stars take no time`() {
        let stars = String(repeating: "*a", count: 60) + "b"
        let deep = String(repeating: "**/a/", count: 60) + "b.md"
        let path = String(repeating: "a/", count: 200) + String(repeating: "a", count: 200)
        #expect(!fits(stars, path))
        #expect(!fits(deep, path))
        #expect(fits(deep, String(repeating: "a/", count: 200) + "b.md"))
    }
}
