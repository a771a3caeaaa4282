internal import Diagnostics
internal import Facts
internal import JSONSchema
internal import Prose
internal import StructuredData

/// One document, read once: what rules look at. It is let go when they have looked.
package struct Document: Sendable {
    /// What became of the front matter.
    enum Content: Sendable {
        /// Fields, as written.
        case fields(Node)
        /// Front matter that holds nothing.
        case empty
        /// YAML that is a single value or a list.
        case notMapping(Node)
        /// Text that is no YAML.
        case invalid(ReadError)
        /// No front matter that can be read; `frontMatter` says why.
        case none
    }

    /// The file.
    let file: SourceFile
    /// Where the front matter is.
    let frontMatter: FrontMatter
    /// What it holds.
    let content: Content
    /// Keys that stand twice in it.
    let duplicateKeys: [DuplicateKey]
    /// Places in it where a key is empty.
    let emptyKeys: [TextRange]
    /// What is wrong with the encoding of the file.
    let encoding: EncodingCheck
    /// The fields under our names and with our values; empty where there are none.
    let fields: FieldSet
    /// Where the fields do not fit their schema.
    let violations: [Violation]
    /// What the schema says about them without demanding it: that a field is deprecated.
    let annotations: [Annotation]
    /// The schema that they were held against.
    let schema: SchemaSelection.Choice?
    /// The dates among the fields, valid or not.
    private(set) var dates: [DateField] = []
    /// When the next review is due; nil where that can't be told.
    private(set) var schedule: ReviewSchedule?
    /// What the document cites.
    private(set) var citations: [Citation] = []
    /// True where the configuration says that it is kept and no longer looked after.
    let isArchived: Bool
    /// Its body, where it has been read.
    private(set) var prose: ProseDocument?
    /// True for a body in a language that a pack has the words of.
    private(set) var isCovered = false
    /// Its lists of references, with the marks that lead to them, where its body has been read.
    private(set) var references: [ReferenceList] = []
    /// The last change of its text; known only where somebody has asked the history.
    var bodyChange: BodyChange?
    /// How it differs from what it was; known only where a history was given.
    var change: DocumentChange?
    /// What its prose says; empty until it has been read for facts.
    var reading = FactReading()

    /// Reads a file. `relativePath` is relative to the configuration's folder and chooses the schema.
    init(_ file: SourceFile, relativePath: String, configuration: Configuration) {
        self.file = file
        isArchived = configuration.files.isArchived(relativePath)
        encoding = EncodingCheck(file)
        frontMatter = FrontMatter(of: file)
        var duplicateKeys: [DuplicateKey] = []
        var emptyKeys: [TextRange] = []
        if encoding.isReadable, case .yaml(let range) = frontMatter.form {
            do throws(ReadError) {
                let parsed = try YAMLReader.read(file.bytes, in: range)
                duplicateKeys = parsed.duplicateKeys
                emptyKeys = parsed.emptyKeys
                content = Document.content(parsed.root)
            } catch {
                content = .invalid(error)
            }
        } else {
            content = .none
        }
        self.duplicateKeys = duplicateKeys
        self.emptyKeys = emptyKeys
        guard case .fields(let written) = content else {
            fields = FieldSet(root: nil, convention: configuration.convention)
            violations = []
            annotations = []
            schema = nil
            return
        }
        fields = FieldSet(root: written, convention: configuration.convention)
        schema = configuration.schemas.choice(for: relativePath)
        let instance = schema?.usesOurNames == true ? fields.root ?? written : written
        let evaluation = schema?.schema.evaluation(of: instance, named: "the front matter")
        violations = evaluation?.violations ?? []
        annotations = evaluation?.annotations ?? []
        dates = dateFields(configuration.convention)
        schedule = ReviewSchedule(fields, configuration)
        citations = Citation.all(in: fields)
    }

    /// Reads the body: its sentences and what they say.
    mutating func readBody(by extractor: FactExtractor, _ knowledge: Knowledge) {
        guard encoding.isReadable, extractor.isUseful else { return }
        let prose = body
        self.prose = prose
        isCovered = knowledge.covers(prose, language: fields[.language]?.text)
        if isCovered { references = ReferenceList.all(in: prose, of: self) }
        reading = facts(of: prose, by: extractor)
    }

    /// How a finding of a rule on the text counts; nil where the text is left alone: it is archived or of a status that is
    /// passed over, or written in a language that no pack has.
    func textSeverity(of rule: RuleMetadata, _ context: RuleContext) -> Severity? {
        guard isCovered, !isArchived else { return nil }
        let policy = context.configuration.reviewPolicy(for: fields[.sourceType]?.text)
        return policy.severity(of: rule, for: fields[.status]?.text)
    }

    private static func content(_ root: Node?) -> Content {
        guard let root, !root.isNull else { return .empty }
        return root.mapping == nil ? .notMapping(root) : .fields(root)
    }

    /// The fields as the schema sees them: under our names for the built-in schema, as written for any other.
    var instance: Node? {
        guard case .fields(let written) = content else { return nil }
        return schema?.usesOurNames == true ? fields.root ?? written : written
    }

    /// The place of what is missing: the opening fence.
    var fence: TextRange { frontMatter.openingFence }

    /// What in the document hides findings: in its front matter and in comments.
    func suppressions(today: CalendarDate) -> [ScopedSuppression] {
        guard encoding.isReadable else { return [] }
        let comments = SuppressionComments(file: file, today: today)
            .suppressions(from: frontMatter.bodyStart) { (prose ?? body).code }
        guard case .fields(let written) = content else { return comments }
        let list = SuppressionList(file: file, place: .frontMatter, today: today)
        let slips = (written.mapping?.entries ?? []).filter { entry in
            entry.name != SuppressionList.fieldName && SuppressionKeyword.isMeant(by: entry.name)
        }
        return list.suppressions(in: written[SuppressionList.fieldName]) + slips.map { list.misspelled($0.key) }
            + comments
    }

    /// A finding of a rule in this document.
    func diagnostic(
        _ rule: RuleMetadata, at range: TextRange, _ message: String, help: String? = nil, evidence: [Evidence] = [],
        related: [RelatedLocation] = [], fixIt: FixIt? = nil, about subject: String, severity: Severity? = nil,
        timing: Diagnostic.Timing? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule: rule.id, severity: severity ?? rule.severity, message: message, location: file.location(range),
            help: help, evidence: evidence, related: related, fixIt: fixIt, subject: subject, timing: timing)
    }

    /// The finding of a rule that the front matter can't be read as YAML.
    func frontMatterProblem(_ rule: RuleMetadata) -> [Diagnostic] {
        guard let problem = frontMatter.problem(in: file) else { return [] }
        return [diagnostic(rule, at: fence, problem.message, help: problem.help, about: "")]
    }

    /// A second place in this document that takes part in a finding.
    func related(_ range: TextRange, _ message: String) -> RelatedLocation {
        RelatedLocation(file.location(range), message: message)
    }
}
