/// Everything one run found, in a stable order: the single input of every reporter.
package struct Report: Sendable {
    /// The tool that made the report.
    package let tool: Tool
    /// The date that the run took for today.
    package let today: CalendarDate
    /// The configuration that was in force.
    package let configuration: ConfigurationSource
    /// Every rule that the tool has, sorted by id.
    package let rules: [RuleMetadata]
    /// Every document that was checked, sorted by path.
    package var documents: [DocumentSummary]
    /// The findings that are listed, sorted by path, place and rule: all of them, where the run looks at no change and has
    /// no baseline.
    package var findings: [Finding]
    /// What was not checked and why, sorted by path.
    package let skipped: [SkippedFile]
    /// What kept findings out of the report or tried to, by path and place.
    package let suppressions: [SuppressionUse]
    /// The texts without front matter that were read for their facts only, and the facts of each; sorted by path.
    package let texts: [TextSummary]
    /// The documents and texts in a language that no pack has, sorted: what their texts say was not checked.
    package let textsNotChecked: [String]
    /// The findings that are silenced, in the order of `findings`, among which they are not: no reporter has to
    /// remember that they don't count.
    package let suppressed: [Finding]
    /// What the run was made for.
    package var event = RunEvent.unknown
    /// The change that it looks at; nil where it looks at all documents alike.
    package var change: ChangeSummary?
    /// The baseline that it was held against; nil for none.
    package var baseline: BaselineSummary?
    /// The findings that the baseline knows, in the order of `findings`, where they are not listed among these.
    package var known: [Finding] = []

    package init(
        tool: Tool, today: CalendarDate, configuration: ConfigurationSource, rules: [RuleMetadata],
        documents: [DocumentSummary], findings: [Finding], skipped: [SkippedFile],
        texts: [TextSummary] = [], textsNotChecked: [String] = [], suppressions: [SuppressionUse] = [],
        suppressed: [Finding] = []
    ) {
        self.tool = tool
        self.today = today
        self.configuration = configuration
        self.rules = rules
        self.documents = documents
        self.findings = findings
        self.skipped = skipped
        self.texts = texts
        self.textsNotChecked = textsNotChecked
        self.suppressed = suppressed
        self.suppressions = suppressions
    }

    /// The paths of what was read and states no fact, sorted.
    package var withoutFacts: [String] {
        (documents.filter { $0.facts == 0 }.map(\.path) + texts.filter { $0.facts == 0 }.map(\.path)).sorted()
    }
}

/// A text without front matter that was read for its facts only.
package struct TextSummary: Sendable {
    /// The path as shown in reports.
    package let path: String
    /// How many facts it states.
    package let facts: Int

    package init(path: String, facts: Int) {
        self.path = path
        self.facts = facts
    }
}

/// The tool that made a report.
package struct Tool: Sendable {
    /// Its name.
    package let name: String
    /// Its version, as in `CHANGELOG.md`.
    package let version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// Where the configuration of a run came from.
package struct ConfigurationSource: Sendable {
    /// The path of its file; nil where the built-in configuration alone was in force.
    package let path: String?
    /// `sha256:` and the digest of everything that decides findings: the file, the built-in defaults, the schemas.
    package let digest: String

    package init(path: String?, digest: String) {
        self.path = path
        self.digest = digest
    }
}

/// A diagnostic as it stands in a report.
package struct Finding: Sendable {
    /// What was found.
    package var diagnostic: Diagnostic
    /// 32 hexadecimal digits that name the finding from one run to the next.
    package let fingerprint: String
    /// Where the edits of its repair lie, in their order; empty where nobody had the file at hand.
    package var editLocations: [SourceLocation] = []
    /// Whether a baseline knows it; nil where the run had none.
    package var baselineState: BaselineState?
    /// What it can do to the run.
    package var standing = Standing.counts
    /// What silences it; nil where nothing does.
    package var suppression: Suppression? {
        get { silencing.first }
        set { silencing = newValue.map { [$0] } ?? [] }
    }
    /// Few findings have it, and each would be half as large again with it in it.
    private var silencing: [Suppression] = []

    package init(diagnostic: Diagnostic, fingerprint: String) {
        self.diagnostic = diagnostic
        self.fingerprint = fingerprint
    }

    /// The finding with the places of its edits in the file that it is about.
    package func locatingEdits(in file: SourceFile) -> Finding {
        guard let fixIt = diagnostic.fixIt else { return self }
        var finding = self
        finding.editLocations = fixIt.edits.map { file.location($0.range) }
        return finding
    }
}

/// A file that was asked for and not checked.
package struct SkippedFile: Sendable {
    /// The path as shown in reports.
    package let path: String
    /// Why, as a clause: "permission denied".
    package let reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}
