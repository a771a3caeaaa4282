package import Diagnostics
internal import JSONSchema
internal import StructuredData

/// The file of a baseline: JSON with a line for each known finding, sorted, so that a change of it can be read.
extension Baseline {
    /// The version of the form; `Schemas/baseline.schema.json` describes it.
    static let schemaVersion = "1.0.0"

    /// Reads a baseline.
    package init(reading file: SourceFile) throws(ConfigurationError) {
        let parsed: ParsedText
        do throws(ReadError) {
            parsed = try JSONReader.read(file)
        } catch {
            throw ConfigurationError(
                file, at: error.range, error.message, help: Baseline.remedy, rule: Baseline.name)
        }
        guard let root = parsed.root else {
            throw ConfigurationError(
                file, at: TextRange(0, 0), "the file is empty", help: Baseline.remedy, rule: Baseline.name)
        }
        let violations = try SchemaLoader.baselineSchema().evaluate(root, named: "the baseline")
        if !violations.isEmpty { throw ConfigurationError(diagnostics: violations.map { $0.diagnostic(in: file) }) }
        var documents: [Document] = []
        for document in root["documents"]?.sequence ?? [] {
            var entries: [Entry] = []
            for entry in document["findings"]?.sequence ?? [] { entries.append(try Entry(entry, in: file)) }
            documents.append(Document(path: document["path"]?.string ?? "", entries: entries))
        }
        self.init(documents)
    }

    private static let name = "baseline"
    private static let remedy = "put back what git has, or remove the file and make it anew with --write-baseline"

    /// The file.
    package var bytes: [UInt8] {
        JSONWriter.bytes { json in
            json.object { json in
                json.member("schemaVersion", Baseline.schemaVersion)
                json.array("documents", of: documents) { json, document in
                    json.object { json in
                        json.member("path", document.path)
                        json.member("count", document.entries.count)
                        json.array("findings", of: document.entries) { json, entry in
                            json.object(.inline) { json in
                                json.member("rule", entry.rule)
                                json.member("subject", entry.subject)
                                json.member("fingerprint", entry.fingerprint)
                                if let until = entry.until { json.member("until", "\(until)") }
                                if let reason = entry.reason { json.member("reason", reason) }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Baseline.Entry {
    /// Reads an entry that fits the schema.
    fileprivate init(_ node: Node, in file: SourceFile) throws(ConfigurationError) {
        func text(_ name: String) -> String { node[name]?.string ?? "" }
        rule = text("rule")
        subject = text("subject")
        fingerprint = text("fingerprint")
        reason = node["reason"]?.string
        if let day = node["until"], let written = day.string {
            guard let date = CalendarDate(iso: written) else {
                throw ConfigurationError(
                    file, at: day.range, "the last day of an entry is no date: \(written.shown)",
                    help: "write the day as YYYY-MM-DD", rule: "baseline")
            }
            until = date
        }
    }
}
