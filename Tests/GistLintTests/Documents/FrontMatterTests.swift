import Diagnostics
import Testing

@testable import GistLint

/// What stands at the top of a file, and where it begins and ends.
struct FrontMatterTests {
    @Test(arguments: [
        "---\n«title: a\n»---\n", "---\n«title: a\n»...\n", "---\r\n«title: a\r\n»---\r\n", "---\r«title: a\r»---",
        "---  \t\n«title: a\n»---  ", "\u{FEFF}---\n«title: 治療\n»---\n", "---\n«»---\n", "---\n«\n\n»---\n---\n",
        "---\n«a: |\n  text\n ---\n»---\n", "---\n«a: b\n»...\n---\n",
    ])
    func `the content lies between the fences`(_ text: String) {
        let marks = Marks(text)
        guard case .yaml(let content) = FrontMatter(of: marks.file).form else {
            Issue.record("no front matter was found")
            return
        }
        #expect(content == marks.range)
    }

    @Test(arguments: [
        ("«---»\na: b\n", "unclosed"), ("«---»", "unclosed"), ("«---»\na: b\n----\n", "unclosed"),
        ("\n«---»\na: b\n---\n", "misplaced"), ("«-----»\na: b\n---\n", "misplaced"),
        ("«----»\na: b\n----\n", "misplaced"), ("«---yaml»\na: b\n---\n", "misplaced"), ("«+++»\n", "TOML"),
        ("«---toml»\n", "TOML"), ("«```toml»\n", "TOML"), ("«{»\n", "JSON"), ("«{ \"a\": 1 }»\n", "JSON"),
        ("«;;;»\n", "JSON"), ("«---json»\n", "JSON"), ("«---js»\n", "another format"), ("«»", "missing"),
        ("«»\n\n", "missing"), ("«»# Title\n---\na: b\n---\n", "missing"), ("«»\n---\n\n---\n", "missing"),
        ("«»----\n\na: b\n---\n", "missing"), ("\u{FEFF}«»text", "missing"), ("«»--- a\n---\n", "missing"),
        ("«» ---\na: b\n---\n", "missing"), ("«»{{ a }}\n", "missing"), ("«»{: .a }\n", "missing"),
        ("«»+++ a\n", "missing"),
    ])
    func `what is no front matter is told apart`(_ text: String, _ kind: String) {
        let marks = Marks(text)
        let frontMatter = FrontMatter(of: marks.file)
        #expect(name(of: frontMatter.form) == kind)
        #expect(frontMatter.openingFence == marks.range)
    }

    @Test(arguments: ["---\na: b\n---\n«body»", "\u{FEFF}---\na: b\n...\r\n«\nbody»", "«# body\n\n---\na: b\n---\n»"])
    func `the body starts behind it`(_ text: String) {
        let marks = Marks(text)
        #expect(FrontMatter(of: marks.file).bodyStart == marks.range.start)
    }

    private func name(of form: FrontMatter.Form) -> String {
        switch form {
        case .yaml: "YAML"
        case .unclosed: "unclosed"
        case .misplaced: "misplaced"
        case .foreign(let format): format.rawValue
        case .missing: "missing"
        }
    }
}
