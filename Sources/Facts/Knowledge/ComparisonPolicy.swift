internal import StructuredData

/// What a pack says of how the facts of an attribute are held against each other.
package struct ComparisonPolicy: Sendable {
    /// What it means that one of two facts states a dimension and the other does not; `apart` where nothing is said.
    private var gaps: [(dimension: String, gap: Gap)] = []
    /// What a fact means that does not state a dimension.
    package private(set) var assumed: [ScopeValue] = []
    /// The scope whose facts are held against nothing, such as what one trial gave; `*` for any value, `-` for none.
    private var exceptions: [(dimension: String, values: [String])] = []
    /// Dimensions that both facts must state; else they count as one that only one states.
    package private(set) var both: [String] = []
    /// Dimensions that one settles where both facts state it alike: a trial has its condition and its line.
    private var settled: [(by: String, dimensions: [String])] = []
    /// The dimension whose different values for the same value contradict each other: `common` and `rare`.
    package private(set) var contradicts: String?
    /// True where a newer fact takes the place of an older one.
    package private(set) var isSuperseded = false
    /// False where nothing is compared.
    package private(set) var isCompared = true
    /// The kinds of subjects whose facts are compared; all where empty.
    package private(set) var subjects: [String] = []
    /// True where one document can contradict itself. Mostly two values in one document are two cases, and only the
    /// difference was not understood.
    package private(set) var isHeldAgainstItself = false
    /// True where a difference is only for a person to look at.
    package private(set) var isSoft = false
    /// True for what is counted or measured: of the whole it is another than of a part.
    package private(set) var isExact = false
    /// What can't be true together with a fact of the attribute although the values are not two of one kind.
    package private(set) var exclusions: [Exclusion] = []

    /// What a dimension means that only one of two facts states.
    package enum Gap: String, Sendable, CaseIterable {
        /// Nothing: they are compared.
        case same
        /// They may speak of the same case; a person is asked to say it.
        case note
        /// They speak of two cases.
        case apart
    }

    /// Two facts that can't both be true.
    package struct Exclusion: Sendable {
        /// The one, of the attribute itself.
        package let this: Side
        /// The other.
        package let that: Side
        /// Dimensions that both must state.
        package let both: [String]
    }

    /// One of two facts that exclude each other.
    package struct Side: Sendable {
        /// The attribute.
        package let attribute: String
        /// Its polarity.
        package let polarity: Polarity
        /// The values; any where empty.
        package let values: [String]
        /// What its scope must say.
        package let scope: [ScopeValue]

        /// True for a fact that is meant.
        func fits(_ attribute: String, _ value: FactValue, _ polarity: Polarity, _ scope: [ScopeValue]) -> Bool {
            self.attribute == attribute && self.polarity == polarity
                && (values.isEmpty || values.contains(value.description)) && self.scope.allSatisfy(scope.contains)
        }
    }

    /// What it means that only one of two facts states a dimension; nil where the pack does not say.
    func gap(_ dimension: String) -> Gap? { gaps.first { $0.dimension == dimension }?.gap }

    /// True for a dimension that need not be stated, since another one that two scopes state alike settles it.
    func isSettled(_ dimension: String, _ left: [ScopeValue], _ right: [ScopeValue]) -> Bool {
        settled.contains { settled in
            settled.dimensions.contains(dimension)
                && left.contains { $0.dimension == settled.by && right.contains($0) }
        }
    }

    /// True for a scope whose facts are held against nothing.
    func excepts(_ scope: [ScopeValue]) -> Bool {
        !exceptions.isEmpty
            && exceptions.allSatisfy { exception in
                let value = scope.first { $0.dimension == exception.dimension }?.value
                return exception.values.contains(value ?? "-") || value != nil && exception.values.contains("*")
            }
    }

    /// Nothing but the rules that hold for all attributes.
    init() {}

    /// What an attribute's `comparison` says.
    init(_ node: Node, attribute: String) {
        for entry in node.members("unstated") {
            if let gap = entry.value.scalar.flatMap({ Gap(rawValue: $0.text) }) { gaps.append((entry.name, gap)) }
        }
        assumed = node.scopeValues("assume")
        exceptions = node.members("except").map { ($0.name, $0.value.texts) }
        both = node.strings("both")
        settled = node.members("settles").map { ($0.name, $0.value.texts) }
        contradicts = node["contradicts"]?.scalar?.text
        isSuperseded = node.isSet("supersedes")
        isCompared = node.isNotDenied("compared")
        subjects = node.strings("of")
        isHeldAgainstItself = node.isSet("withinDocument")
        isSoft = node.isSet("soft")
        isExact = node.isSet("exact")
        exclusions = (node["excludes"]?.sequence ?? []).map { entry in
            Exclusion(
                this: ComparisonPolicy.side(entry["this"], attribute),
                that: ComparisonPolicy.side(entry["that"], attribute),
                both: entry.strings("both"))
        }
    }

    private static func side(_ node: Node?, _ attribute: String) -> Side {
        Side(
            attribute: node?["attribute"]?.scalar?.text ?? attribute,
            polarity: node?["polarity"]?.scalar.flatMap { Polarity(rawValue: $0.text) } ?? .affirmed,
            values: node?.strings("values") ?? [],
            scope: node?.scopeValues("with") ?? [])
    }
}
