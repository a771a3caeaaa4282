import Foundation
import Testing

/// A fenced block of a page, and the comment before it that says what the tests do with it.
struct CodeBlock: Sendable {
    /// The page, relative to the repository.
    let page: String
    /// The line of the opening fence; the first is 1.
    let line: Int
    /// What stands after the opening fence: `console`, `yaml`, …
    let language: String
    /// The content of an HTML comment on the lines right before the fence; empty where there is none.
    let instruction: String
    /// The heading that it stands below, by its line.
    let section: Int
    /// The lines between the fences.
    let lines: [String]

    /// The lines as a text.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// What stands after a word such as `in:` in the instruction.
    func value(of name: String) -> String? {
        guard instruction.hasPrefix(name + ":") else { return nil }
        return instruction.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
    }

    /// The blocks of a page.
    static func blocks(in page: String) throws -> [CodeBlock] {
        let text = try String(contentsOf: Sandbox.repository.appending(path: page), encoding: .utf8)
        var blocks: [CodeBlock] = []
        var instruction = ""
        var section = 0
        var open: (line: Int, fence: Substring, language: String)?
        var content: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let block = open {
                guard line == block.fence else {
                    content.append(String(line))
                    continue
                }
                blocks.append(
                    CodeBlock(
                        page: page, line: block.line, language: block.language, instruction: instruction,
                        section: section, lines: content))
                (open, content, instruction) = (nil, [], "")
            } else if line.hasPrefix("```") {
                let fence = line.prefix { $0 == "`" }
                open = (index + 1, fence, String(line.dropFirst(fence.count)))
            } else if line.hasPrefix("<!--"), line.hasSuffix("-->") {
                instruction = line.dropFirst(4).dropLast(3).trimmingCharacters(in: .whitespaces)
            } else if !line.isEmpty {
                instruction = ""
                if line.hasPrefix("#") { section = index + 1 }
            }
        }
        return blocks
    }

    /// The pages for people: the README and everything under `docs/`.
    static let pages: [String] = {
        let docs = FileManager.default.enumerator(atPath: Sandbox.repository.appending(path: "docs").path)
        let found = docs?.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.map { "docs/" + $0 } ?? []
        return ["README.md", "CONTRIBUTING.md"] + found.sorted()
    }()
}

extension CodeBlock: CustomTestStringConvertible {
    var testDescription: String { "\(page):\(line)" }
}
