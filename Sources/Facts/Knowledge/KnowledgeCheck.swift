internal import Diagnostics
internal import StructuredData

/// What a schema can't say of packs: ids that nothing has, and names that stand for two things. All of it would otherwise
/// do nothing, or the wrong thing, in silence.
package struct KnowledgeCheck {
    private let knowledge: Knowledge
    private let subjects: [String: Int]
    private let values: [String: Set<String>]
    /// The pack that has an attribute first, and says all of it but wordings.
    private let owners: [String: String]

    /// A check by what all packs of a run know together.
    package init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
        subjects = Dictionary(
            knowledge.subjects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        values = Dictionary(
            knowledge.dimensions.map { ($0.id, Set($0.values.map(\.id))) }, uniquingKeysWith: { $0.union($1) })
        owners = Dictionary(
            knowledge.statements.flatMap { pack, root in root.members("attributes").map { ($0.name, pack) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// What is wrong in packs.
    package func problems(in packs: [KnowledgePack]) -> [PackProblem] {
        packs.flatMap { pack in
            let root = pack.root
            var found = root.members("subjects").flatMap(subject) + root.members("qualifiers").flatMap(qualifier)
            found += root.members("attributes").flatMap { attribute($0) + foreign($0, in: pack.id) }
            found += (root["references"]?.sequence ?? []).flatMap { statement($0, values: $0["value"]) }
            found += (root["timeline"]?.sequence ?? []).flatMap(event)
            found += root.members("events").flatMap { eventKind($0.value) }
            found += statements(root["listings"])
            found += (root["figures"]?.sequence ?? []).flatMap { statement($0, values: nil) }
            found += (root["examples"]?.sequence ?? []).flatMap { example in
                (example["facts"]?.sequence ?? []).flatMap { statement($0, values: nil) }
            }
            return found.map { PackProblem(pack: pack.id, range: $0.node.range, message: $0.message, help: $0.help) }
        }
    }

    private typealias Found = (node: Node, message: String, help: String?)

    // MARK: Subjects

    private func subject(_ entry: Mapping.Entry) -> [Found] {
        let node = entry.value
        let ids = unknown(node["class"], in: .class) + unknown(node["targets"], in: .target)
        let brands = node["brands"]?.mapping?.entries.map(\.key) ?? node["brands"]?.items ?? []
        let names = ["names", "codes", "misspellings", "exact"].flatMap { node[$0]?.items ?? [] } + brands
        let own = node.isSet("unnamed") ? [] : [entry.key]
        return ids + (own + names).compactMap { shared($0, by: entry.name) }
    }

    /// A name that another subject has too, in the same spelling as far as that counts.
    private func shared(_ node: Node, by id: String) -> Found? {
        guard let text = node.scalar?.text, let own = subjects[id] else { return nil }
        var vocabulary = knowledge.vocabulary
        let entries = knowledge.lexicon.entries(of: Tokenizer.symbols(of: Array(text.utf8), &vocabulary))
        let other = entries.first { entry in
            entry.layer == .subject && Int(entry.value) != own && entry.exact.map { $0 == Array(text.utf8) } ?? true
        }
        guard let other else { return nil }
        let subject = knowledge.subjects[Int(other.value)]
        return (
            node, "`\(text)` is a name of `\(subject.id)` too, in the pack `\(subject.pack)`",
            "a name stands for one subject; leave it out here"
        )
    }

    // MARK: Qualifiers and attributes

    private func qualifier(_ entry: Mapping.Entry) -> [Found] {
        let known = knowledge.dimension(entry.name)
        let others = [
            entry.value["reach"].flatMap { $0.scalar?.text == known?.reach.rawValue ? nil : $0 },
            entry.value["open"].flatMap { ($0.scalar?.text == "true") == known?.isOpen ? nil : $0 },
        ].compactMap { $0 }.map { node -> Found in
            (node, "another pack says otherwise of `\(entry.name)`", "only values and frames can be added to it")
        }
        return others + (entry.value["quotes"]?["of"].map(dimension) ?? [])
            + entry.value.members("values").flatMap { value in
                unknown(value.value["within"], in: entry.name) + unknown(value.value["compatible"], in: entry.name)
            }
    }

    private func attribute(_ entry: Mapping.Entry) -> [Found] {
        let node = entry.value
        let dimensions =
            ["from", "compares", "partners", "follows", "scope", "each", "requires"].flatMap {
                node[$0]?.items ?? []
            } + (node["ofStudies"]?["named"]?.items ?? [])
        let frames =
            (node["frames"]?.sequence ?? [])
            + node.members("values").flatMap { $0.value.sequence ?? $0.value["frames"]?.sequence ?? [] }
        let contexts = Set(knowledge.contexts.map(\.id))
        return dimensions.flatMap(dimension)
            + (node["hedgedBy"]?.items ?? []).compactMap { one($0, among: contexts, "kind of context") }
            + [node["subject"]].compactMap { $0.flatMap { one($0, among: subjects.keys, "subject") } }
            + frames.flatMap { scope($0["with"]) } + scope(node["ofStudies"]?["signs"])
    }

    /// What a pack says of another's attribute besides wordings, which would do nothing.
    private func foreign(_ entry: Mapping.Entry, in pack: String) -> [Found] {
        guard let owner = owners[entry.name], owner != pack else { return [] }
        let own = entry.value.mapping?.entries.filter { !["frames", "not", "values"].contains($0.name) } ?? []
        return own.map { member in
            (
                member.key, "`\(entry.name)` is an attribute of the pack `\(owner)`",
                "only frames, not and values can be added to it"
            )
        }
    }

    /// `gene|condition` names two.
    private func dimension(_ node: Node) -> [Found] {
        (node.scalar?.text ?? "").split(separator: "|").compactMap { name in
            values[String(name)] == nil ? missing(node, String(name), "qualifier", values.keys) : nil
        }
    }

    // MARK: Facts of references and examples

    private func statement(_ node: Node, values: Node?) -> [Found] {
        var found = [one(node["subject"], among: subjects.keys, "subject")].compactMap { $0 }
        guard let name = node["attribute"], let attribute = knowledge.attribute(name.scalar?.text ?? "") else {
            return found
                + [one(node["attribute"], among: knowledge.attributes.map(\.id), "attribute")].compactMap { $0 }
        }
        if attribute.kind == .term, let dimension = attribute.dimension { found += unknown(values, in: dimension) }
        return found + scope(node["scope"])
    }

    private func event(_ node: Node) -> [Found] {
        let found = [
            one(node["subject"], among: subjects.keys, "subject"),
            one(node["event"], among: knowledge.eventKinds.map(\.id), "kind of event"),
        ]
        return found.compactMap { $0 } + unknown(node["authority"], in: .authority) + scope(node["scope"])
            + statements(node["supersedes"])
    }

    private func eventKind(_ node: Node) -> [Found] {
        let known = knowledge.eventKinds.map(\.id)
        return statements(node["supersedes"])
            + (node["ends"]?.items ?? []).compactMap { one($0, among: known, "kind of event") }
            + (["ignores", "includes"].flatMap { node[$0]?.items ?? [] }).flatMap(dimension)
            + node.members("yields").flatMap { dimension($0.key) + $0.value.items.flatMap(dimension) }
    }

    private func statements(_ list: Node?) -> [Found] {
        (list?.sequence ?? []).flatMap { node in
            [one(node["attribute"], among: knowledge.attributes.map(\.id), "attribute")].compactMap { $0 }
                + scope(node["with"])
        }
    }

    private func scope(_ node: Node?) -> [Found] {
        (node?.mapping?.entries ?? []).flatMap { entry -> [Found] in
            guard let known = values[entry.name] else {
                return [missing(entry.key, entry.name, "qualifier", values.keys)]
            }
            let text = entry.value.scalar?.text ?? ""
            // A qualifier whose values come from wordings has any; the side of a trial may be a subject.
            let parts = Knowledge.alternatives(text).flatMap { $0.split(separator: ", ").map(String.init) }
            let isKnown =
                known.isEmpty || parts.allSatisfy { known.contains($0) || subjects[$0] != nil }
                || isMade(text, of: entry.name)
            return isKnown ? [] : [missing(entry.value, text, "value of `\(entry.name)`", known)]
        }
    }

    /// True for a value that a wording makes from what its slot takes: `first-changed` from `{gene}-changed`.
    private func isMade(_ text: String, of dimension: String) -> Bool {
        knowledge.frames.contains { frame in
            guard let value = frame.value, frame.dimension == knowledge.dimensionIndex(dimension),
                let slot = SlotText(value), text.count > slot.before.count + slot.after.count,
                text.hasPrefix(slot.before), text.hasSuffix(slot.after)
            else { return false }
            guard let known = values[slot.name] else { return true }
            let taken = text.dropFirst(slot.before.count).dropLast(slot.after.count)
            return Knowledge.alternatives(String(taken)).allSatisfy(known.contains)
        }
    }

    // MARK: Ids

    private func unknown(_ list: Node?, in dimension: String) -> [Found] {
        (list?.items ?? []).compactMap { one($0, among: values[dimension] ?? [], "value of `\(dimension)`") }
    }

    /// What no pack has of the dimension that is something to events and lists.
    private func unknown(_ list: Node?, in role: Dimension.Role) -> [Found] {
        unknown(list, in: knowledge.dimension(role)?.id ?? role.rawValue)
    }

    private func one(_ node: Node?, among known: some Collection<String>, _ noun: String) -> Found? {
        guard let node, let text = node.scalar?.text, !known.contains(text) else { return nil }
        return missing(node, text, noun, known)
    }

    private func missing(_ node: Node, _ text: String, _ noun: String, _ known: some Collection<String>) -> Found {
        let nearest = NearestName.find(text, among: known.sorted())
        return (
            node, "no pack has the \(noun) `\(text)`",
            nearest.map { "did you mean `\($0)`?" } ?? "add it, or require the pack that has it"
        )
    }
}

extension Node {
    /// The items of a list, or the one that stands for it.
    fileprivate var items: [Node] { sequence ?? (scalar == nil ? [] : [self]) }
}
