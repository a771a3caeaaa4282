package import Diagnostics
package import JSONSchema
internal import StructuredData

/// A file that is held against a schema: YAML, JSON, or the front matter of Markdown, as its name says.
package struct DataFile: Sendable {
    /// What came of it.
    package struct Result: Sendable {
        /// The path of the file.
        package let path: String
        /// What keeps the file from being read as it is meant: its encoding, its syntax, keys that stand twice.
        package let problems: [Diagnostic]
        /// Where it does not fit the schema.
        package let violations: [(violation: Violation, diagnostic: Diagnostic)]
        /// What the schema says about its values.
        package let annotations: [(annotation: Annotation, location: SourceLocation)]

        /// The content of the only file of a run: who is about to end the process need not take a large tree apart.
        fileprivate(set) var tree: Node?

        /// Whether it could not be told of some part of the file if it fits.
        package var isUndecided: Bool { violations.contains { $0.violation.isUndecided } }

        /// Whether the file fits.
        package var isValid: Bool { problems.isEmpty && violations.isEmpty }

        /// All findings, those that are only notes included.
        package var diagnostics: [Diagnostic] {
            problems + violations.map(\.diagnostic)
                + annotations.compactMap { $0.annotation.deprecation(at: $0.location) }
        }
    }

    private let file: SourceFile

    package init(_ file: SourceFile) { self.file = file }

    /// Whether a path is that of a file of a kind that can be validated.
    package static func isKnown(_ path: String) -> Bool {
        StructuredFile.isKnown(path) || isMarkdown(path)
    }

    /// The result of a file that can't be read.
    package static func unreadable(_ path: String) -> Result {
        DataFile(SourceFile(path: path, bytes: [])).failure(
            "unreadable", TextRange(0, 0), "the file can't be read", help: "look at its name and its permissions")
    }

    /// Holds the file against a schema. The result keeps the file's content alive where that is wished.
    package func result(against schema: Schema, keepsTree: Bool = false) -> Result {
        if let problem = EncodingCheck(file).problem, problem.kind != .nul {
            return failure("encoding", problem.range, "the file is not UTF-8", help: "save it as UTF-8")
        }
        let frontMatter = frontMatter
        if let frontMatter, let problem = frontMatter.problem(in: file) {
            return failure("front-matter", frontMatter.openingFence, problem.message, help: problem.help)
        }
        let name = frontMatter == nil ? "the file" : "the front matter"
        do throws(ReadError) {
            let parsed = try read(frontMatter)
            guard let root = parsed.root else {
                return failure("syntax", frontMatter?.openingFence ?? TextRange(0, 0), "\(name) is empty", help: nil)
            }
            let evaluation = schema.evaluation(of: root, named: name)
            return Result(
                path: file.path, problems: parsed.duplicateKeys.map { $0.diagnostic(in: file, rule: "duplicate-key") },
                violations: evaluation.violations.map { ($0, $0.diagnostic(in: file)) },
                annotations: evaluation.annotations.map { ($0, file.location($0.range)) },
                tree: keepsTree ? root : nil)
        } catch {
            return failure("syntax", error.range, error.message, help: error.help)
        }
    }

    private func read(_ frontMatter: FrontMatter?) throws(ReadError) -> ParsedText {
        if case .yaml(let range) = frontMatter?.form { return try YAMLReader.read(file.bytes, in: range) }
        return try StructuredFile.read(file)
    }

    /// The front matter of Markdown, and of a file of an unknown kind that has some; nil for YAML and JSON.
    private var frontMatter: FrontMatter? {
        if StructuredFile.isKnown(file.path) { return nil }
        let frontMatter = FrontMatter(of: file)
        if case .yaml = frontMatter.form { return frontMatter }
        return DataFile.isMarkdown(file.path) ? frontMatter : nil
    }

    /// Whether one of the endings of a name says Markdown, as those of `page.html.md.erb` do.
    private static func isMarkdown(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name.lowercased().split(separator: ".", omittingEmptySubsequences: false).dropFirst().contains {
            ["md", "markdown", "mdown", "mdx", "qmd", "rmd"].contains($0)
        }
    }

    private func failure(_ rule: String, _ range: TextRange, _ message: String, help: String?) -> Result {
        let problem = Diagnostic(
            rule: rule, severity: .error, message: message, location: file.location(range), help: help, subject: "")
        return Result(path: file.path, problems: [problem], violations: [], annotations: [])
    }
}
