package import Diagnostics
internal import StructuredData

/// Why a file can't be compared.
package struct ComparedFileError: Error {
    /// What is wrong, where, and what to do.
    package let diagnostic: Diagnostic
}

/// Reads JSON that gist-lint has written, and says of other files what they lack and how to make the right one.
struct ComparedFile {
    private let file: SourceFile
    private let kind: String
    private let remedy: String

    /// A file of a kind (`report`), and the command that makes one.
    init(_ file: SourceFile, kind: String, remedy: String) {
        self.file = file
        self.kind = kind
        self.remedy = remedy
    }

    /// The object of the file, which must be of a version that begins so and have some members.
    func root(version: String, members: [String]) throws(ComparedFileError) -> Node {
        let node: Node?
        do throws(ReadError) { node = try JSONReader.read(file).root } catch {
            throw self.error("this is no JSON: " + error.message, at: error.range)
        }
        guard let node else { throw error("the file is empty", at: TextRange(0, 0)) }
        guard let written = node["schemaVersion"]?.string, members.allSatisfy({ node[$0] != nil }) else {
            throw error("this is no \(kind) of gist-lint", at: TextRange(node.range.start, node.range.start))
        }
        if !written.hasPrefix(version) {
            throw error(
                "the \(kind) is of version \(written), and this gist-lint reads \(version)x",
                at: node["schemaVersion"]?.range ?? node.range)
        }
        return node
    }

    /// The items of a list.
    func items(_ node: Node, _ name: String) throws(ComparedFileError) -> [Node] {
        guard let items = node[name]?.sequence else { throw error("`\(name)` is missing or no list", at: node) }
        return items
    }

    /// A text that must be there.
    func string(_ node: Node, _ name: String) throws(ComparedFileError) -> String {
        guard let text = node[name]?.string else { throw error("`\(name)` is missing or no text", at: node) }
        return text
    }

    /// A date that must be there.
    func date(_ node: Node, _ name: String) throws(ComparedFileError) -> CalendarDate {
        guard let date = CalendarDate(iso: try string(node, name)) else {
            throw error("`\(name)` is no date", at: node[name] ?? node)
        }
        return date
    }

    /// A whole number, where it is one.
    static func integer(_ node: Node?) -> Int? { node?.scalar.flatMap { Int($0.text) } }

    /// What is wrong with a value: at its start, since it may fill the file.
    func error(_ message: String, at node: Node) -> ComparedFileError {
        error(message, at: TextRange(node.range.start, node.range.start))
    }

    private func error(_ message: String, at range: TextRange) -> ComparedFileError {
        ComparedFileError(
            diagnostic: Diagnostic(
                rule: kind, severity: .error, message: message, location: file.location(range),
                help: "make one with `\(remedy)`", subject: ""))
    }
}
