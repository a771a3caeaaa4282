import Testing

@testable import GistLint

/// Which paths a pattern fits.
struct GlobPatternTests {
    @Test(arguments: [
        ("*.md", "a.md"), ("*.md", "docs/deep/a.md"), ("**/*.md", "a.md"), ("**/*.md", "docs/a.md"),
        ("docs/*.md", "docs/a.md"), ("./docs/*.md", "docs/a.md"), ("/docs/*.md", "docs/a.md"),
        ("docs/**", "docs/a.md"), ("docs/**", "docs/deep/a.md"), ("docs/", "docs/deep/a.md"),
        ("docs/**/a.md", "docs/a.md"), ("docs/**/a.md", "docs/x/y/a.md"), ("**/old/**", "a/old/b.md"),
        ("a?.md", "ab.md"), ("a?.md", "a漢.md"), ("[a-c].md", "b.md"), ("[!a-c].md", "d.md"), ("[^a].md", "b.md"),
        ("[]].md", "].md"), ("[a-].md", "-.md"), ("*.{md,markdown}", "x/a.markdown"), ("{a,b/c}.md", "b/c.md"),
        ("{a,{b,c}d}.md", "cd.md"), ("{a,b}{1,2}.md", "b1.md"), ("a{,b}.md", "a.md"), ("a}b{c,d}.md", "a}bd.md"),
        ("a{b.md", "a{b.md"), ("a[b.md", "a[b.md"), ("*a*b*.md", "xaybz.md"), ("*.html.md.erb", "docs/x.html.md.erb"),
        ("größe/*.md", "größe/ü.md"),
    ])
    func fits(_ pattern: String, _ path: String) {
        #expect(GlobPattern(pattern).matches(path))
    }

    @Test(arguments: [
        ("*.md", "a.mdx"), ("*.md", "a.MD"), ("docs/*.md", "docs/deep/a.md"), ("docs/*.md", "x/docs/a.md"),
        ("docs/**", "docs"), ("docs/", "documents/a.md"), ("docs/**/a.md", "docs/xa.md"), ("a?.md", "a.md"),
        ("a?b.md", "a/b.md"), ("[a-c].md", "d.md"), ("[!a-c].md", "a.md"), ("*.{md,txt}", "a.{md,txt}"),
        ("{a,{b,c}d}.md", "b}.md"), ("*a*b*.md", "xbya.md"), ("README", "README.md"),
    ])
    func `does not fit`(_ pattern: String, _ path: String) {
        #expect(!GlobPattern(pattern).matches(path))
    }

    @Test(arguments: ["*a*a*a*a*a*a*a*b", "**/a/**/a/**/a/**/a/**/a/**/a/**/b"])
    func `takes no longer for many wild cards`(_ pattern: String) {
        let name = String(repeating: pattern.contains("/") ? "a/" : "a", count: 400) + "c"
        var fits = true
        let time = ContinuousClock().measure { fits = GlobPattern(pattern).matches(name) }
        #expect(!fits)
        #expect(time < .seconds(2))
    }
}
