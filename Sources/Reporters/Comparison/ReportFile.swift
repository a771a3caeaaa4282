package import Diagnostics
internal import StructuredData

/// A JSON report as it is read again, as far as two of them are compared.
package struct ReportFile: Sendable {
    /// A document.
    package struct Document: Sendable {
        let path: String
        let title: String?
        let status: String?
        let lastReviewed: String?
        let reviewDue: CalendarDate?
        let isCompliant: Bool
        let digest: String
        let facts: Int
        /// A digest of what its prose states; nil in reports of older versions, and where it states nothing.
        let factsDigest: String?
    }

    /// A finding.
    package struct Finding: Sendable {
        let rule: String
        let severity: Severity
        let path: String
        let line: Int
        let range: TextRange
        let message: String
        let fingerprint: String
    }

    /// What keeps findings out.
    struct Suppression: Sendable {
        let rule: String
        /// The document; nil for one of the configuration, which may mean any.
        let document: String?
        let findings: Int
    }

    /// The file that it was read from.
    package let name: String
    /// The day that its run took for today.
    package let today: CalendarDate
    let toolVersion: String
    let configuration: String
    /// Whether documents have digests of what they state.
    let hasFactDigests: Bool
    let documents: [Document]
    let findings: [Finding]
    let suppressions: [Suppression]

    /// The version of reports that can be read, by its first number.
    private static let version = "1."

    /// Reads a report; what is wrong with it is a finding in its file.
    package init(_ file: SourceFile) throws(ComparedFileError) {
        let reader = ComparedFile(file, kind: "report", remedy: "gist-lint check --format json=\(file.path)")
        let root = try reader.root(version: ReportFile.version, members: ["documents", "diagnostics", "today"])
        name = file.path
        today = try reader.date(root, "today")
        toolVersion = root["tool"]?["version"]?.string ?? ""
        configuration = root["configuration"]?["digest"]?.string ?? ""
        var hasFactDigests = true
        documents = try reader.items(root, "documents").map { (node) throws(ComparedFileError) in
            hasFactDigests = hasFactDigests && node["factsDigest"] != nil
            return Document(
                path: try reader.string(node, "path"), title: node["title"]?.string, status: node["status"]?.string,
                lastReviewed: node["lastReviewed"]?.string,
                reviewDue: node["reviewDue"]?.string.flatMap { CalendarDate(iso: $0) },
                isCompliant: node["compliant"]?.scalar?.text == "true", digest: try reader.string(node, "digest"),
                facts: ComparedFile.integer(node["facts"]) ?? 0, factsDigest: node["factsDigest"]?.string)
        }
        self.hasFactDigests = hasFactDigests
        findings = try reader.items(root, "diagnostics").map { (node) throws(ComparedFileError) in
            let severity = try reader.string(node, "severity")
            guard let severity = Severity(rawValue: severity) else {
                throw reader.error("`\(severity)` is no severity", at: node)
            }
            let start = node["range"]?["start"]
            let (first, last) = (
                ComparedFile.integer(start?["offset"]) ?? 0,
                ComparedFile.integer(node["range"]?["end"]?["offset"]) ?? 0
            )
            return Finding(
                rule: try reader.string(node, "rule"), severity: severity, path: try reader.string(node, "path"),
                line: ComparedFile.integer(start?["line"]) ?? 1, range: TextRange(first, max(first, last)),
                message: try reader.string(node, "message"), fingerprint: try reader.string(node, "fingerprint"))
        }
        suppressions = (root["suppressions"]?.sequence ?? []).compactMap { node in
            guard let rule = node["rule"]?.string else { return nil }
            let isOfAll = node["place"]?.string == "configuration"
            return Suppression(
                rule: rule, document: isOfAll ? nil : node["path"]?.string,
                findings: ComparedFile.integer(node["findings"]) ?? 0)
        }
    }

    /// Whether a document is overdue on the report's day: it is past its due date, and in use.
    func isOverdue(_ document: Document) -> Bool {
        guard let due = document.reviewDue, due < today else { return false }
        return document.status != "inactive" && document.status != "deprecated"
    }
}
