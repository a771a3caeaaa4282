package import Diagnostics
package import Facts
internal import JSONSchema
internal import StructuredData

/// Everything that a team decides: what counts as a document, what its fields are called, and what is demanded.
package struct Configuration: Sendable {
    /// Which files are documents.
    package var files: FileSelection
    /// The least severity that makes a run fail; nil where none does.
    package var failOn: Severity?
    /// Where the configuration came from.
    package var source: ConfigurationSource
    /// What the team calls our fields and values.
    var convention: Convention
    /// The schemas that front matter must fit.
    var schemas: SchemaSelection
    /// When documents of a source type not named here are due.
    var review: ReviewPolicy
    /// What is said of each source type.
    var sourceTypes: [String: SourceTypePolicy]
    /// Which licences are known and allowed.
    var licenses: LicensePolicy
    /// The knowledge packs in force.
    package var packs: PackSet
    /// What is known of the subjects that documents speak of.
    package var knowledge: Knowledge { packs.knowledge }
    /// What the findings of a rule count for, as far as it is not the rule's own severity.
    var severities: [String: RuleSetting]

    /// What does nothing in the team's schemas, though probably something was meant.
    package var schemaNotices: [Diagnostic] { schemas.notices }

    /// The entries under `schemas` that decide none of some paths, each as its patterns are written.
    package func idleSchemas(among paths: [String]) -> [String] {
        var idle = Set(schemas.byPattern.indices)
        for path in paths where !idle.isEmpty {
            if let index = schemas.index(for: path) { idle.remove(index) }
        }
        return idle.sorted().map { schemas.byPattern[$0].patterns.map(\.text).joined(separator: ", ") }
    }

    /// The file that reviews are logged in, relative to the configuration's folder; nil where they are not.
    package var reviewLog: String?
    /// The file of known findings, relative to the configuration's folder; nil for none.
    package var baseline: String?
    /// What findings that time alone brought may do, by what the run is made for.
    var calendar: [RunEvent.Kind: CalendarPolicy] = [:]
    /// The team's suppressions as they are written, and the file that they stand in.
    var suppressions: (list: Node, file: SourceFile)?

    /// What the configuration says of a rule.
    enum RuleSetting: Sendable {
        case off
        case severity(Severity)
    }

    /// When documents of a source type are due.
    func reviewPolicy(for sourceType: String?) -> ReviewPolicy {
        sourceType.flatMap { sourceTypes[$0]?.review } ?? review
    }
}

/// Which schema a document must fit.
struct SchemaSelection: Sendable {
    /// A compiled schema, and whether it speaks of our field names or of the team's.
    struct Choice: Sendable {
        let schema: Schema
        /// True for the built-in schema, which sees the fields under our names.
        let usesOurNames: Bool
        /// Names that the schema knows at the top level, for "did you mean".
        let fieldNames: Set<String>
        /// Names that the schema demands at the top level.
        let requiredNames: Set<String>
        /// True where it demands a citation in one of its two forms.
        let demandsCitation: Bool
    }

    /// Schemas for some of the documents, the first that fits first; nil for "none".
    var byPattern: [(patterns: [GlobPattern], choice: Choice?)] = []
    /// The schema of all other documents; nil for "none".
    var general: Choice?
    /// What does nothing in the team's schemas, as findings in their files.
    var notices: [Diagnostic] = []

    /// The schema for a path relative to the configuration's folder.
    func choice(for path: String) -> Choice? {
        guard let index = index(for: path) else { return general }
        return byPattern[index].choice
    }

    /// The entry that decides a path: the first that fits.
    func index(for path: String) -> Int? {
        byPattern.firstIndex { entry in entry.patterns.contains { $0.matches(path) } }
    }
}
