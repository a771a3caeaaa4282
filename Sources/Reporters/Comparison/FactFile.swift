package import Diagnostics
internal import StructuredData

/// What documents state, as `gist-lint facts --format json` has printed it.
package struct FactFile: Sendable {
    /// A fact, without its place and its sentence.
    struct Statement: Hashable, Sendable {
        let subject: String
        let attribute: String
        /// `400 mg/day`, `>= 3 years`, `approved`, and what denies or doubts it.
        let value: String
        /// Where it holds: `line: first; setting: adjuvant`.
        let scope: String
    }

    /// A fact and the line where a document states it first.
    struct Placed: Sendable {
        let statement: Statement
        let line: Int
    }

    /// The facts of each document, by path.
    let documents: [String: [Placed]]

    /// Reads a file of facts.
    package init(_ file: SourceFile) throws(ComparedFileError) {
        let reader = ComparedFile(file, kind: "file of facts", remedy: "gist-lint facts --format json > \(file.path)")
        let root = try reader.root(version: "1.", members: ["documents"])
        var documents: [String: [Placed]] = [:]
        for node in try reader.items(root, "documents") {
            documents[try reader.string(node, "path")] = try reader.items(node, "facts").map {
                (fact) throws(ComparedFileError) in
                let statement = Statement(
                    subject: try reader.string(fact, "subject"), attribute: try reader.string(fact, "attribute"),
                    value: FactFile.value(fact), scope: FactFile.scope(fact))
                return Placed(
                    statement: statement, line: ComparedFile.integer(fact["range"]?["start"]?["line"]) ?? 1)
            }
        }
        self.documents = documents
    }

    private static func value(_ fact: Node) -> String {
        let numbers = fact["value"]?.sequence?.compactMap { $0.scalar?.text }
        let amount = numbers.map { $0.joined(separator: "-") } ?? fact["value"]?.scalar?.text ?? ""
        let comparator = fact["qualifiers"]?["comparator"]?.string.map { $0 + " " } ?? ""
        let unit = fact["unit"]?.string.map { $0 == "%" ? "%" : " " + $0 } ?? ""
        let polarity = fact["polarity"]?.string ?? "affirmed"
        return comparator + amount + unit + (polarity == "affirmed" ? "" : " (\(polarity))")
    }

    private static func scope(_ fact: Node) -> String {
        let entries = fact["qualifiers"]?.mapping?.entries.filter { $0.name != "comparator" } ?? []
        return entries.map { "\($0.name): \($0.value.scalar?.text ?? "")" }.sorted().joined(separator: "; ")
    }
}
