import Diagnostics
import TestSupport

/// What no document should hold and some do: text that would steer a terminal, break a command or shift a caret.
extension SampleReport {
    static let hostile = report(
        documents: [
            (hostilePath, fields("Title\u{1B}]0;owned\u{7}\nwith a second line", "02_nci_core\u{202E}")),
            ("docs/wide.md", fields("胃癌の治療", "(none)", lastReviewed: nil)),
        ],
        diagnostics: [steering, multiline, atEnd, emptyFile] + widths,
        skipped: [SkippedFile(path: "docs/\u{9B}31m.md", reason: "the name holds a \u{9B}")], configuration: nil)

    private static let hostilePath = "docs/50%,a:b\u{1B}[31m\r\n::error::owned.md"

    private static let steering = Diagnostic(
        rule: "field-value", severity: .error,
        message: "`\u{1B}[2J\u{202E}drow` is not allowed: 100%,\r\n::set-output name=x::",
        location: Marked("title: «\u{1B}[2J\u{202E}drow\u{2069}» # \u{7}\u{9B}\u{85}\u{E0041}", path: hostilePath)
            .location,
        help: "remove \u{7F}", evidence: [Evidence(.quote, "line one\nline two\tand a tab")],
        related: [
            RelatedLocation(
                Marked("\t\u{200B}a\t«b\tc»", path: hostilePath).location, message: "\u{1B}[1mhere")
        ],
        fixIt: FixIt("write \u{0} out", edits: [Edit(TextRange(0, 1), replacement: "\u{0}\"\\")], applicability: .safe),
        subject: "/title")

    private static let multiline = Diagnostic(
        rule: "field-value", severity: .error, message: "this text goes on for several lines",
        location: Marked("# a\ncitations: «\n  - NCI\n  - WHO»\n", path: hostilePath).location, subject: "/citations")

    private static let atEnd = Diagnostic(
        rule: "front-matter-unclosed", severity: .error, message: "the front matter does not end",
        location: Marked("---\ntitle: x«»", path: hostilePath).location, subject: "")

    private static let emptyFile = Diagnostic(
        rule: "front-matter-missing", severity: .error, message: "no front matter",
        location: Marked("«»", path: hostilePath).location, subject: "")

    /// One finding for each line, the mark under the same word each time.
    private static let widths = [
        "title: 胃癌の«治療»と薬", "title: 👩‍⚕️👍🏽 «治» ❤️ 1️⃣ 🇮🇳 end", "title: cafe\u{301} «nai\u{308}ve»", "\ttitle:\t«tab»\tend",
        "title: 각 «한국» e", "title: हिन्दी «में»", "title: «\u{301}x» end", "ti\u{AD}tle: «soft»", "ｔｉｔｌｅ： «wide»",
    ].map { line in
        Diagnostic(
            rule: "field-value", severity: .warning, message: "the mark stands under the word",
            location: Marked(line, path: "docs/wide.md").location, subject: "/title")
    }
}
