import Foundation
import Testing

/// Every example on the pages for people is run. What is done with a block stands in an HTML comment before it:
///
/// - `in: Fixtures/corpora/leaflets`: a `console` block is run in a fresh copy of that folder;
/// - `in: the files above`: it is run in a folder with the blocks of its section that are files;
/// - `in: this repository`: it is run here, and writes nothing;
/// - `file: NAME`: the block is such a file;
/// - `configuration`: the block is a configuration that the tool takes;
/// - `document`: the block is a document, or the start of one, in which nothing is found as of 2026-11-20;
/// - `document: RULE, …`: exactly these rules find something in it;
/// - `not run: WHY`.
///
/// `RECORD_SNAPSHOTS=1` writes what is printed in truth into the pages; what is left out by `…` stays left out.
struct DocumentationTests {
    @Test(arguments: CodeBlock.pages)
    func `every example is true`(page: String) async throws {
        let blocks = try CodeBlock.blocks(in: page)
        var corrections: [(line: Int, count: Int, lines: [String])] = []
        for block in blocks {
            if block.language == "console" {
                corrections += try await run(block, among: blocks)
            } else {
                try await check(block, among: blocks)
            }
        }
        if !corrections.isEmpty { try correct(page, corrections) }
    }

    @Test(arguments: CodeBlock.pages)
    func `every link between pages leads somewhere`(page: String) throws {
        let file = Sandbox.repository.appending(path: page)
        // What stands in a block of code is no link.
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
        let text = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
        for link in text.matches(of: #/\]\(([^)\s#]*)(#[^)\s]*)?\)/#) where !link.1.contains("://") && !link.1.isEmpty {
            let target = file.deletingLastPathComponent().appending(path: String(link.1))
            #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(link.1)")
        }
    }

    // MARK: Console blocks

    private func run(_ block: CodeBlock, among blocks: [CodeBlock]) async throws
        -> [(line: Int, count: Int, lines: [String])]
    {
        guard let place = block.value(of: "in") else {
            Issue.record("\(block.testDescription): say where it runs: <!-- in: … -->")
            return []
        }
        let example = ConsoleExample(block.lines)
        #expect(!example.steps.isEmpty, "\(block.testDescription) has no command")
        let outputs =
            switch place {
            case "this repository": try await example.outputs(in: Sandbox.repository)
            case "the files above": try await outputs(of: example, in: folder(for: block, among: blocks))
            default: try await outputs(of: example, in: Sandbox(copyOf: place))
            }
        var corrections: [(line: Int, count: Int, lines: [String])] = []
        var line = block.line
        for (step, output) in zip(example.steps, outputs) {
            line += 1
            let comparison = OutputComparison(page: step.output, truth: output)
            if DocumentationTests.isRecording, let correction = comparison.correction {
                corrections.append((line, step.output.count, correction))
            } else if !comparison.isTrue {
                Issue.record("\(block.page):\(line): $ \(step.command)\n\(comparison.difference)")
            }
            line += step.output.count
        }
        return corrections
    }

    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

    private func correct(_ page: String, _ corrections: [(line: Int, count: Int, lines: [String])]) throws {
        let file = Sandbox.repository.appending(path: page)
        var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        for correction in corrections.reversed() {
            lines.replaceSubrange(correction.line..<(correction.line + correction.count), with: correction.lines)
        }
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    // MARK: Other blocks

    private func check(_ block: CodeBlock, among blocks: [CodeBlock]) async throws {
        let isRulePage = block.page.hasPrefix("docs/rules/")
        if isRulePage && block.language == "yaml" || block.instruction == "configuration" {
            try await checkConfiguration(block, among: blocks)
        } else if block.instruction == "document" || block.value(of: "document") != nil {
            let rules = block.value(of: "document")?.components(separatedBy: ", ") ?? []
            let box = try folder(for: block, among: blocks)
            try box.write(block.text, to: "document.md")
            let report = try await box.report("document.md")
            #expect(report.rules.sorted() == rules.sorted(), "\(block.testDescription)")
        } else if block.value(of: "file") == nil, block.value(of: "not run") == nil, !isRulePage {
            #expect(
                ["sh", "text"].contains(block.language), "\(block.testDescription): say in a comment what this block is"
            )
        }
    }

    private func checkConfiguration(_ block: CodeBlock, among blocks: [CodeBlock]) async throws {
        let box = try folder(for: block, among: blocks)
        try box.write(block.text, to: ".gist-lint.yml")
        try box.write(Sandbox.document(), to: "document.md")
        let run = try await box.check("--fail-on", "never")
        #expect(run.code == 0, "\(block.testDescription)\n\(run.stderr)")
    }

    /// A folder with the blocks above in the same section that are files.
    private func folder(for block: CodeBlock, among blocks: [CodeBlock]) throws -> Sandbox {
        let box = try Sandbox()
        for other in blocks where other.section == block.section && other.line < block.line {
            if let path = other.value(of: "file") { try box.write(other.text, to: path) }
        }
        return box
    }

    private func outputs(of example: ConsoleExample, in box: Sandbox) async throws -> [[String]] {
        // The folder must outlive the commands.
        defer { withExtendedLifetime(box) {} }
        return try await example.outputs(in: box.folder)
    }
}
