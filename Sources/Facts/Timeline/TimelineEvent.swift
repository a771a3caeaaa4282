internal import StructuredData

/// Something that changed what can truly be said: an approval, a withdrawal, a result, a new wording.
package struct TimelineEvent: Sendable {
    /// The kind of event, by its name in packs.
    package let kind: String
    /// What it is about.
    package let subject: String
    /// Where it holds.
    package let scope: [ScopeValue]
    /// The authority that decided.
    package let authority: String?
    /// Its date, as precise as it is known: a year, a month, a day.
    package let date: String
    /// What happened, as it goes on behind the subject: `approved for …`.
    package let what: String
    /// What a text can say instead; nil where the kind's own wording will do.
    package let wording: String?
    /// What it makes untrue besides what all events of its kind do.
    let superseded: [Statement]
    /// What to cite.
    package let source: String
    /// True where somebody saw it in a published source.
    package let isVerified: Bool
    /// The pack that knows of it.
    package let pack: String

    /// What packs tell of their events.
    ///
    /// - Parameter dimension: The dimension of authorities, which an event's own limits like any other.
    static func all(in root: Node, pack: String, authority dimension: String?) -> [TimelineEvent] {
        (root["timeline"]?.sequence ?? []).map { node in
            let authority = node["authority"]?.string
            let decided = dimension.flatMap { name in authority.map { ScopeValue(name, $0) } }
            return TimelineEvent(
                kind: node["event"]?.string ?? "", subject: node["subject"]?.string ?? "",
                scope: node.scopeValues("scope") + [decided].compactMap { $0 }, authority: authority,
                date: node["date"]?.scalar?.text ?? "", what: node["what"]?.string ?? "",
                wording: node["wording"]?.string, superseded: Statement.all(node["supersedes"]),
                source: node["source"]?.string ?? "", isVerified: node.isNotDenied("verified"), pack: pack)
        }
    }
}

/// What events of one kind make of what texts say.
package struct EventKind: Sendable {
    /// Its name in packs.
    let id: String
    /// What it makes untrue.
    let superseded: [Statement]
    /// True where a list of what has such an event is no longer complete when another has it.
    let isListed: Bool
    /// The kinds whose earlier events of the same subject and case it takes back.
    let ended: [String]
    /// Dimensions of a claim that do not matter.
    let ignored: [String]
    /// Dimensions in which what is narrower than the event is covered by it.
    let included: [String]
    /// By dimension, others with one of which a sentence says by itself of which case it is, whatever surrounds it says.
    let yielding: [String: [String]]
    /// What a claim or an event means that does not state a dimension.
    let assumed: [ScopeValue]
    /// What a text can say instead, with `{subject}`, `{what}`, `{date}` and `{authority}`.
    let wording: String?

    /// The kinds that packs name.
    static func all(in root: Node) -> [EventKind] {
        root.members("events").map { entry in
            let node = entry.value
            return EventKind(
                id: entry.name, superseded: Statement.all(node["supersedes"]), isListed: node.isSet("listed"),
                ended: node.strings("ends"), ignored: node.strings("ignores"),
                included: node.strings("includes"),
                yielding: Dictionary(
                    node.members("yields").map { ($0.name, $0.value.texts) }, uniquingKeysWith: { $0 + $1 }),
                assumed: node.scopeValues("assume"),
                wording: node["wording"]?.string)
        }
    }
}

/// Facts of which a sentence with several makes a list.
struct Listing: Sendable {
    /// Which facts.
    let statement: Statement
    /// True where a list of them is one of decisions, and names all there are if it speaks of today.
    let isFormal: Bool
    /// True where the value is how many there are.
    let isCount: Bool

    /// The listings that packs name.
    static func all(in root: Node) -> [Listing] {
        let nodes = root["listings"]?.sequence ?? []
        return zip(nodes, Statement.all(root["listings"])).map {
            Listing(statement: $1, isFormal: $0.isSet("formal"), isCount: $0.isSet("counts"))
        }
    }
}

/// Facts that an event makes untrue.
struct Statement: Sendable {
    /// Their attribute.
    let attribute: String
    /// Their values; any where empty.
    let values: [String]
    /// The unit of these.
    let unit: String?
    /// Their polarity; any where nil.
    let polarity: Polarity?
    /// What their scope must say.
    let scope: [ScopeValue]
    /// Dimensions that they must state.
    let required: [String]
    /// Dimensions in which the event may not be narrower than they are.
    let whole: [String]
    /// The list of words with which a sentence says something else.
    let exception: String?
    /// The list of words of which a sentence must have one.
    let wanted: String?
    /// What they say, in a few words for people.
    let says: String

    static func all(_ node: Node?) -> [Statement] {
        (node?.sequence ?? []).map { node in
            Statement(
                attribute: node["attribute"]?.string ?? "", values: node.strings("values"),
                unit: node["unit"]?.string, polarity: node["polarity"]?.string.flatMap(Polarity.init),
                scope: node.scopeValues("with"),
                required: node.strings("requires"), whole: node.strings("whole"), exception: node["unless"]?.string,
                wanted: node["needs"]?.string,
                says: node["says"]?.string ?? "")
        }
    }

    /// True where it is only told of what a fact itself says: what repeats the fact elsewhere says less of its case.
    func isOnlyOfItself(_ event: TimelineEvent) -> Bool {
        whole.contains { dimension in event.scope.contains { $0.dimension == dimension } }
    }

    /// True where an event is narrower than a fact in one of the dimensions in which it may not be.
    func isNarrowed(by event: TimelineEvent, _ fact: Fact, _ knowledge: Knowledge) -> Bool {
        whole.contains { dimension in
            guard let known = event.scope.first(where: { $0.dimension == dimension })?.value else { return false }
            guard let claimed = fact.scope(dimension) else { return true }
            return !knowledge.covers(dimension, known, claimed)
        }
    }

    /// True for a sentence that has the words that it must have, and none of those that it may not.
    func isWorded(in sentence: String, _ knowledge: Knowledge) -> Bool {
        if wanted == nil, exception == nil { return true }
        let words = SentenceTime(sentence, knowledge)
        return (wanted.map(words.has) ?? true) && !(exception.map(words.has) ?? false)
    }

    /// True for a fact that is meant.
    func fits(_ fact: Fact) -> Bool {
        fact.attribute == attribute && (values.isEmpty || values.contains(fact.value.description))
            && (unit == nil || unit == fact.unit) && (polarity == nil || polarity == fact.polarity)
            && scope.allSatisfy(fact.scope.contains) && required.allSatisfy { fact.scope($0) != nil }
    }
}
