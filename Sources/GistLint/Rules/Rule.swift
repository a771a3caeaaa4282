package import Diagnostics
internal import Facts

/// What every rule says of itself.
package protocol Rule: Sendable {
    /// Its id, severity, reasons and examples.
    static var metadata: RuleMetadata { get }
}

/// A rule that looks at one document: a pure function of the document and of today.
package protocol DocumentRule: Rule {
    /// What is wrong with the document.
    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic]
}

/// A rule that looks at what the prose of one document says. Texts without front matter are held to these rules too.
package protocol FactRule: DocumentRule {}

/// A rule that looks at all documents: a pure function of what was collected from them.
package protocol CorpusRule: Rule {
    /// What is wrong between the documents.
    func check(_ corpus: Corpus) -> [Diagnostic]
}

/// A rule that looks at a suppression once all other rules have run: only then it shows what it was good for.
package protocol SuppressionRule: Rule {
    /// What is wrong with the suppression.
    func check(_ use: SuppressionUse) -> Diagnostic?
}

extension SuppressionRule {
    /// A finding at the place of a suppression.
    func finding(_ use: SuppressionUse, _ message: String, help: String, timing: Diagnostic.Timing? = nil) -> Diagnostic
    {
        let metadata = Self.metadata
        return Diagnostic(
            rule: metadata.id, severity: metadata.severity, message: message, location: use.suppression.location,
            help: help, subject: use.suppression.rule, timing: timing)
    }
}

/// What rules know besides the document.
package struct RuleContext: Sendable {
    /// The date that the run takes for today.
    let today: CalendarDate
    /// What the team decided.
    let configuration: Configuration
    /// What has happened by today.
    let timeline: OnDemand<Timeline>
    /// The names of the works that packs know the editions of.
    let works: WorkNames

    init(today: CalendarDate, configuration: Configuration) {
        self.today = today
        self.configuration = configuration
        timeline = OnDemand { Timeline(configuration.knowledge, today: today) }
        works = WorkNames(configuration.knowledge.works)
    }

    /// The same with another configuration that has the same knowledge packs.
    init(_ context: RuleContext, configuration: Configuration) {
        today = context.today
        self.configuration = configuration
        timeline = context.timeline
        works = context.works
    }
}

/// What was collected from all documents, in the order of their paths.
package struct Corpus: Sendable {
    /// One record for each document.
    let records: [DocumentRecord]
    /// The date that the run takes for today.
    let today: CalendarDate
    /// What the team decided.
    let configuration: Configuration
    /// What the documents say and can be held against something.
    let claims: [ClaimRecord]
    /// What documents say that can't all be right, or may not be.
    let contradictions: [Contradiction]
    /// What the change says that the run looks at.
    let changed: ChangedClaims

    /// Holds the claims of the documents against each other.
    init(records: [DocumentRecord], _ context: RuleContext) {
        self.records = records
        today = context.today
        configuration = context.configuration
        claims = records.flatMap(\.claims)
        var index = FactIndex(claims, configuration.knowledge)
        contradictions = index.contradictions()
        changed = ChangedClaims(records)
    }
}
