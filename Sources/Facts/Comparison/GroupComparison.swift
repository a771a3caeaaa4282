/// Compares what is said of one subject in one attribute.
struct GroupComparison {
    private let attribute: Attribute
    private let knowledge: Knowledge
    private let groups: [ClaimGroup]
    private let values: ValueComparison
    private let places: Places
    /// The groups to which each document adds.
    private var groupsOfDocument: [Int: [Int]] = [:]
    private let cases: ScopeCases
    /// What packs know of the subject.
    private let references: [ReferenceFact]
    // Values and scopes have numbers, and what was settled of two of them is kept: many groups share one, and each two
    // groups meet again for every document that knows of both.
    private var valueNumbers: [Int] = []
    private var scopeNumbers: [Int] = []
    private var verdicts = PairTable()
    /// The places in `settled` of the relations of two scopes.
    private var relations = PairTable()
    private var settled: [ScopeRelation] = []
    private var agreements = PairTable()
    /// For each exclusion, the groups that are one of its sides.
    private var exclusions: [(this: [Bool], that: [Bool])] = []
    /// How many pairs were compared.
    private(set) var comparisons = 0

    /// Where each claim of the run stands.
    struct Places: Sendable {
        /// Its document, counted through.
        var documents: [Int32] = []
        /// Its sentence, counted through.
        var sentences: [Int32] = []

        /// Makes room for so many claims.
        mutating func reserve(_ count: Int) {
            documents.reserveCapacity(count)
            sentences.reserveCapacity(count)
        }
    }

    /// Two groups that contradict each other.
    private struct Edge {
        let groups: (Int, Int)
        let kind: Contradiction.Kind
        /// The case that one side states and the other leaves open: of each case it is a contradiction of its own.
        let stated: String?
        let claims: [Int]
    }

    /// The groups; those of other attributes follow those of the attribute itself.
    init(
        _ attribute: Attribute, _ knowledge: Knowledge, _ groups: [ClaimGroup], _ places: Places, _ cases: ScopeCases,
        _ references: [ReferenceFact]
    ) {
        self.attribute = attribute
        self.knowledge = knowledge
        self.groups = groups
        self.places = places
        self.cases = cases
        self.references = references
        values = ValueComparison(attribute, knowledge)
        var numbers: [[ScopeValue]: Int] = [:]
        var numbersOfValues: [ValueComparison.Value: Int] = [:]
        for (index, group) in groups.enumerated() {
            let number = numbers[group.statement.scope] ?? numbers.count
            numbers[group.statement.scope] = number
            scopeNumbers.append(number)
            let value = numbersOfValues[group.statement.value] ?? numbersOfValues.count
            numbersOfValues[group.statement.value] = value
            valueNumbers.append(value)
            for document in group.documents { groupsOfDocument[document, default: []].append(index) }
        }
        exclusions = attribute.comparison.exclusions.map { exclusion in
            (groups.map { $0.fits(exclusion.this) }, groups.map { $0.fits(exclusion.that) })
        }
    }

    /// The contradictions, each once with all its claims.
    mutating func run() -> [(kind: Contradiction.Kind, claims: [Int])] {
        var edges: [Edge] = []
        for left in groups.indices where groups[left].statement.attribute == attribute.id {
            for right in groups.indices where right > left {
                comparisons += 1
                if let edge = edge(left, right) { edges.append(edge) }
            }
        }
        return components(edges)
    }

    // MARK: Two groups

    /// What the values of two groups are to each other.
    private enum Verdict {
        case agree
        case contradict(both: [String])
        case unrelated
    }

    private mutating func verdict(_ one: Int, _ other: Int) -> Verdict {
        for exclusion in exclusions.indices where fits(exclusion, one, other) || fits(exclusion, other, one) {
            return .contradict(both: attribute.comparison.exclusions[exclusion].both)
        }
        guard groups[one].statement.attribute == groups[other].statement.attribute else { return .unrelated }
        let verdict = valueVerdict(one, other)
        if verdict == .incomparable { return .unrelated }
        // Most pairs say the same without any more ado.
        if verdict == .agree, attribute.comparison.contradicts == nil, groups[one].isPlain, groups[other].isPlain {
            return .agree
        }
        let arePlain = (groups[one].isPlain, groups[other].isPlain)
        if arePlain == (true, true) {
            if let dimension = attribute.comparison.contradicts {
                guard verdict == .agree, let one = groups[one].scope(dimension),
                    let other = groups[other].scope(dimension)
                else { return .unrelated }
                return knowledge.overlap(dimension, one, other) ? .agree : .contradict(both: [])
            }
            if verdict == .agree { return .agree }
            return attribute.isMany ? .unrelated : .contradict(both: attribute.comparison.both)
        }
        // One side denies what the other claims.
        guard verdict == .agree else { return .unrelated }
        let polarities = (groups[one].statement.polarity, groups[other].statement.polarity)
        if polarities.0 == polarities.1 { return .agree }
        let isDenied = polarities.0 == .negated && arePlain.1 || polarities.1 == .negated && arePlain.0
        return isDenied ? .contradict(both: attribute.comparison.both) : .unrelated
    }

    /// True where the pack says that what one group says excludes what the other says.
    private mutating func fits(_ exclusion: Int, _ this: Int, _ that: Int) -> Bool {
        guard exclusions[exclusion].this[this], exclusions[exclusion].that[that] else { return false }
        // Of one attribute, only the same value can be claimed and excluded.
        guard groups[this].statement.attribute == groups[that].statement.attribute,
            attribute.comparison.exclusions[exclusion].that.values.isEmpty
        else { return true }
        return valueVerdict(this, that) == .agree
    }

    private mutating func valueVerdict(_ one: Int, _ other: Int) -> ValueComparison.Verdict {
        if let known = verdicts[valueNumbers[one], valueNumbers[other]].flatMap(ValueComparison.Verdict.init) {
            return known
        }
        let verdict = values.verdict(groups[one].statement.value, groups[other].statement.value)
        verdicts[valueNumbers[one], valueNumbers[other]] = verdict.rawValue
        return verdict
    }

    private mutating func relation(_ left: Int, _ right: Int, both: [String]) -> ScopeRelation {
        let denial = (groups[left].statement.polarity == .negated, groups[right].statement.polarity == .negated)
        let code = (denial.0 ? 1 : 0) + (denial.1 ? 2 : 0) + (both.isEmpty ? 0 : 4)
        let pair = (scopeNumbers[left] * 8 + code, scopeNumbers[right])
        if let known = relations[pair.0, pair.1] { return settled[Int(known)] }
        var dimensions = attribute.scope
        // Of two attributes, only what limits both.
        for index in [left, right] where groups[index].statement.attribute != attribute.id {
            let other = knowledge.attribute(groups[index].statement.attribute)?.scope ?? []
            dimensions.removeAll { !other.contains($0) }
        }
        let relation = cases.relation(
            groups[left].statement.scope, groups[right].statement.scope, attribute.comparison, dimensions: dimensions,
            both: both,
            denial: denial)
        relations[pair.0, pair.1] = Int32(settled.count)
        settled.append(relation)
        return relation
    }

    private mutating func edge(_ left: Int, _ right: Int) -> Edge? {
        guard case .contradict(let both) = verdict(left, right) else { return nil }
        let kind: Contradiction.Kind
        var stated: String?
        switch relation(left, right, both: both) {
        case .apart: return nil
        case .open(let dimension):
            if isKnown(left, leavingOpen: dimension) || isKnown(right, leavingOpen: dimension) { return nil }
            kind = .differs(dimension: dimension)
            stated = groups[left].scope(dimension) ?? groups[right].scope(dimension)
        case .same: kind = attribute.comparison.isSoft ? .differs(dimension: nil) : .conflict
        }
        let claims = claims(left, against: right, kind)
        return claims.isEmpty ? nil : Edge(groups: (left, right), kind: kind, stated: stated, claims: claims)
    }

    /// True for a group that leaves a dimension open and says what is known of one of its values: that one is meant.
    private func isKnown(_ group: Int, leavingOpen dimension: String) -> Bool {
        groups[group].scope(dimension) == nil
            && references.contains { reference in
                reference.scope.contains { $0.dimension == dimension } && isValue(group, of: reference)
                    && knowledge.areCompatible(groups[group].statement.scope, reference.scope)
            }
    }

    private func isValue(_ group: Int, of reference: ReferenceFact) -> Bool {
        groups[group].statement.attribute == reference.attribute
            && reference.values.contains {
                values.ownVerdict(groups[group].statement.value, ValueComparison.Value($0, unit: reference.unit))
                    == .agree
            }
    }

    // MARK: Who takes part

    /// The claims of two groups that contradict each other. A document that also says what the other side says does
    /// not contradict it: it knows of both.
    private mutating func claims(_ left: Int, against right: Int, _ kind: Contradiction.Kind) -> [Int] {
        var documents: Set<Int> = []
        // What one document says of both is no matter between documents.
        if groups[left].documents.count > 1 || groups[left].documents != groups[right].documents {
            let ones = self.documents(of: left, besides: right)
            let others = self.documents(of: right, besides: left)
            if let one = ones.first, let other = others.first, ones.count > 1 || others.count > 1 || one != other {
                documents = ones.union(others)
            }
        }
        if kind == .conflict, attribute.comparison.isHeldAgainstItself {
            for document in groups[left].documents.intersection(groups[right].documents)
            where sentences(left, document) != sentences(right, document) { documents.insert(document) }
        }
        if documents.isEmpty { return [] }
        return (groups[left].claims + groups[right].claims).filter { documents.contains(Int(places.documents[$0])) }
    }

    /// The documents of a group that do not also say what another group says.
    private mutating func documents(of group: Int, besides other: Int) -> Set<Int> {
        var documents = groups[group].documents
        for document in groups[group].documents
        where groupsOfDocument[document]?.contains(where: { $0 != group && agree($0, other) }) == true {
            documents.remove(document)
        }
        return documents
    }

    private mutating func agree(_ left: Int, _ right: Int) -> Bool {
        if left == right { return true }
        if let known = agreements[left, right] { return known == 1 }
        let agree = settleAgreement(left, right)
        agreements[left, right] = agree ? 1 : 0
        return agree
    }

    private mutating func settleAgreement(_ left: Int, _ right: Int) -> Bool {
        guard case .agree = verdict(left, right) else { return false }
        // What the pack only lets stand beside it is not the same.
        guard values.ownVerdict(groups[left].statement.value, groups[right].statement.value) == .agree else {
            return false
        }
        return relation(left, right, both: []) == .same
    }

    private func sentences(_ group: Int, _ document: Int) -> Set<Int32> {
        Set(groups[group].claims.filter { places.documents[$0] == document }.map { places.sentences[$0] })
    }

    // MARK: One finding for all that hang together

    private func components(_ edges: [Edge]) -> [(kind: Contradiction.Kind, claims: [Int])] {
        var found: [(kind: Contradiction.Kind, claims: [Int])] = []
        var parts: [[Edge]] = []
        for edge in edges {
            if let part = parts.firstIndex(where: { $0[0].kind == edge.kind && $0[0].stated == edge.stated }) {
                parts[part].append(edge)
            } else {
                parts.append([edge])
            }
        }
        for own in parts {
            var parents = Array(groups.indices)
            func root(_ index: Int) -> Int {
                var index = index
                while parents[index] != index {
                    parents[index] = parents[parents[index]]
                    index = parents[index]
                }
                return index
            }
            for edge in own { parents[root(edge.groups.1)] = root(edge.groups.0) }
            var claims: [Int: Set<Int>] = [:]
            for edge in own { claims[root(edge.groups.0), default: []].formUnion(edge.claims) }
            found += claims.sorted { $0.key < $1.key }.map { (own[0].kind, $0.value.sorted()) }
        }
        return found
    }
}

extension ClaimGroup {
    /// The value of a dimension.
    fileprivate func scope(_ dimension: String) -> String? {
        statement.scope.first { $0.dimension == dimension }?.value
    }

    fileprivate func fits(_ side: ComparisonPolicy.Side) -> Bool {
        side.fits(statement.attribute, statement.value.value, statement.polarity, statement.scope)
    }
}
