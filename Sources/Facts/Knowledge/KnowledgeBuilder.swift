internal import StructuredData

/// Puts packs together: what two of them say of one subject or one value is merged.
package struct KnowledgeBuilder {
    var knowledge = Knowledge()
    private var problems: [PackProblem] = []
    private var subjectIndex: [String: Int] = [:]
    private var parser = PatternParser(lists: [:])
    private var pack = ""

    /// What the packs know together, laid over what is known already, and what in them can't be used.
    package static func build(
        _ packs: [KnowledgePack], over known: Knowledge? = nil
    ) -> (Knowledge, [PackProblem]) {
        var builder = KnowledgeBuilder(known)
        builder.run(packs)
        return (builder.knowledge, builder.problems)
    }

    /// Knowledge with what packs state of attributes and references; the wordings are in it already.
    static func adding(_ statements: [(pack: String, root: Node)], to known: Knowledge) -> Knowledge {
        var builder = KnowledgeBuilder(known)
        for (pack, root) in statements {
            builder.pack = pack
            builder.attributes(root)
        }
        for (pack, root) in statements {
            builder.pack = pack
            builder.references(root)
            builder.surroundings(root)
        }
        builder.knowledge.statements = statements
        return builder.knowledge
    }

    private init(_ known: Knowledge?) {
        guard let known else { return }
        knowledge = known
        subjectIndex.reserveCapacity(known.subjects.count)
        for (index, subject) in known.subjects.enumerated() { subjectIndex[subject.id] = index }
    }

    private mutating func run(_ packs: [KnowledgePack]) {
        knowledge.packs += packs.map(\.head)
        for pack in packs {
            for list in pack.root.members("words") { knowledge.wordLists[list.name, default: []] += list.value.texts }
        }
        for entry in packs.flatMap({ $0.root.members("kinds") })
        where !knowledge.kinds.contains(where: { $0.name == entry.name }) {
            knowledge.kinds.append((entry.name, entry.value.string.flatMap(SubjectRole.init) ?? .main))
        }
        parser = PatternParser(lists: knowledge.wordLists)
        for pack in packs { each(pack) { $0.language(pack.root) } }
        // Values before what names them: a class of one pack may lie within that of another.
        for pack in packs { each(pack) { $0.dimensions(pack.root) } }
        for pack in packs { each(pack) { $0.subjects(pack.root) } }
        for pack in packs { each(pack) { $0.attributes(pack.root) } }
        for pack in packs { each(pack) { $0.frames(pack.root) } }
        for pack in packs { each(pack) { $0.references(pack.root) } }
        for pack in packs { each(pack) { $0.surroundings(pack.root) } }
        knowledge.statements += packs.map { ($0.id, KnowledgeBuilder.statements(of: $0.root)) }
    }

    /// What a pack states of attributes, without wordings, its references, and what it knows of whole documents.
    private static func statements(of root: Node) -> Node {
        let attributes = root.mapping?["attributes"].map { entry in
            Mapping.Entry(
                key: entry.key,
                value: entry.value.mapValues { attribute in
                    attribute.without(["frames", "not"]).replacing("values") { values in
                        values.mapValues {
                            $0.mapping == nil ? Node(.sequence([]), range: $0.range) : $0.without(["frames"])
                        }
                    }
                })
        }
        let others = [
            "references", "language", "topics", "timeline", "events", "listings", "limits", "forecasts", "figures",
            "works", "retractions",
        ].map { root.mapping?[$0] }
        let entries = ([attributes] + others).compactMap { $0 }
        return Node(.mapping(Mapping(entries)), range: root.range)
    }

    private mutating func each(_ pack: KnowledgePack, _ body: (inout KnowledgeBuilder) -> Void) {
        self.pack = pack.id
        body(&self)
    }

    mutating func complain(_ node: Node, _ message: String) {
        problems.append(PackProblem(pack: pack, range: node.range, message: message))
    }

    // MARK: Phrases

    mutating func pattern(_ node: Node) -> Pattern? {
        guard let text = node.scalar?.text else { return nil }
        do throws(PatternError) {
            return try parser.pattern(text, &knowledge.vocabulary)
        } catch {
            complain(node, error.message)
            return nil
        }
    }

    /// A wording without slots.
    mutating func condition(_ name: String, of node: Node) -> PatternProgram? {
        guard let node = node[name], let wording = pattern(node) else { return nil }
        do throws(PatternError) {
            return try PatternProgram(wording) { _ in nil }
        } catch {
            complain(node, error.message)
            return nil
        }
    }

    /// Adds the wordings of a phrase to the lexicon.
    mutating func phrase(_ node: Node, _ layer: Lexicon.Layer, value: Int32, name: Int32 = 0) {
        guard let pattern = pattern(node) else { return }
        guard let wordings = pattern.wordings() else {
            return complain(node, "a phrase can't have gaps or slots, nor more than 2,000 wordings")
        }
        for wording in wordings where !wording.isEmpty {
            knowledge.lexicon.add(wording, Lexicon.Entry(layer: layer, value: value, name: name, exact: nil))
        }
    }

    /// Adds a name as it is spelled; `isExact` where case counts.
    mutating func name(_ text: String, _ layer: Lexicon.Layer, value: Int32, name: Int32 = 0, isExact: Bool) {
        let symbols = Tokenizer.symbols(of: Array(text.utf8), &knowledge.vocabulary)
        let exact = isExact ? Array(text.utf8) : nil
        knowledge.lexicon.add(symbols, Lexicon.Entry(layer: layer, value: value, name: name, exact: exact))
    }

    private mutating func language(_ root: Node) {
        for entry in root.members("grammar") {
            if let word = GrammarWord.allCases.first(where: { $0.name == entry.name }) {
                for node in entry.value.sequence ?? [] { phrase(node, .grammar, value: word.rawValue) }
            }
        }
        for entry in root.members("frequencies") {
            guard let frequency = KnowledgeBuilder.frequency(entry.name) else {
                complain(entry.key, "`\(entry.name)` is no frequency such as `2/day` or `1/week`")
                continue
            }
            let value = Knowledge.firstFrequency + Int32(knowledge.frequencies.count)
            knowledge.frequencies.append(frequency)
            for node in entry.value.sequence ?? [] { phrase(node, .grammar, value: value) }
        }
        for entry in root.members("context") {
            let kind = knowledge.contexts.firstIndex { $0.id == entry.name } ?? knowledge.contexts.count
            if kind == knowledge.contexts.count {
                let effect = entry.value["effect"]?.string.flatMap(Polarity.init)
                let isCompared = entry.value.isNotDenied("compared")
                let isClaimed = entry.value.isNotDenied("claimed")
                knowledge.contexts.append(
                    ContextKind(id: entry.name, effect: effect, isCompared: isCompared, isClaimed: isClaimed))
            }
            for role in ContextKind.Role.allCases {
                for node in entry.value["\(role)"]?.sequence ?? [] {
                    phrase(node, .context(kind, role), value: role.rawValue)
                }
            }
        }
    }

    /// `2/day`: two times in one day.
    private static func frequency(_ text: String) -> Quantity.Frequency? {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let times = Double(parts[0]), let unit = Unit.words[String(parts[1])],
            unit.measure == .time
        else { return nil }
        return Quantity.Frequency(times: times, days: (unit.factor * Unit.daysInMonth).rounded())
    }

    // MARK: Subjects

    private mutating func subjects(_ root: Node) {
        for entry in root.members("subjects") {
            let node = entry.value
            let index: Int
            if let known = subjectIndex[entry.name] {
                index = known
                knowledge.subjects[index].classes += node.strings("class")
                knowledge.subjects[index].targets += node.strings("targets")
            } else {
                index = knowledge.subjects.count
                subjectIndex[entry.name] = index
                let kind = node["kind"]?.string ?? knowledge.usualKind
                knowledge.subjects.append(
                    Subject(
                        id: entry.name, kind: kind, role: knowledge.role(of: kind), names: [],
                        classes: node.strings("class"), targets: node.strings("targets"), pack: pack))
                if !node.isSet("unnamed") { add(entry.name, .generic, to: index) }
            }
            let exact = Set(node.strings("caseSensitive") + node.strings("exact"))
            for text in node.strings("names") { add(text, .generic, to: index, isExact: exact.contains(text)) }
            if let brands = node["brands"]?.mapping {
                for brand in brands.entries {
                    add(brand.name, .brand, to: index, regions: brand.value.texts, isExact: exact.contains(brand.name))
                }
            } else {
                for text in node.strings("brands") { add(text, .brand, to: index, isExact: exact.contains(text)) }
            }
            for text in node.strings("codes") { add(text, .code, to: index) }
            for text in node.strings("misspellings") { add(text, .misspelling, to: index) }
            for text in node.strings("exact") { add(text, .generic, to: index, isExact: true) }
        }
    }

    private mutating func add(
        _ text: String, _ kind: SubjectName.Kind, to index: Int, regions: [String] = [], isExact: Bool = false
    ) {
        let name = SubjectName(text: text, kind: kind, regions: regions)
        if knowledge.subjects[index].names.contains(where: { $0.text == text }) { return }
        let number = Int32(knowledge.subjects[index].names.count)
        knowledge.subjects[index].names.append(name)
        self.name(text, .subject, value: Int32(index), name: number, isExact: isExact)
    }

    // MARK: Attributes and frames

    private mutating func attributes(_ root: Node) {
        for entry in root.members("attributes") where knowledge.attribute(entry.name) == nil {
            let node = entry.value
            let values = node.members("values")
            var negated: [String: String] = [:]
            var polarities: [String: Polarity] = [:]
            for value in values { if let other = value.value["whenNegated"]?.string { negated[value.name] = other } }
            for value in values { polarities[value.name] = value.value["polarity"]?.string.flatMap(Polarity.init) }
            knowledge.attributes.append(
                Attribute(
                    id: entry.name, title: node["title"]?.string ?? entry.name,
                    kind: node["kind"]?.string.flatMap(Attribute.Kind.init) ?? .term,
                    units: node.strings("unit"), dimension: node["from"]?.string,
                    subjects: node["of"] == nil ? [knowledge.usualKind] : node.strings("of"),
                    subject: node["subject"]?.string,
                    takesAsides: node.isSet("asides"), compares: node["compares"]?.string,
                    isMany: node.isSet("many"),
                    tolerance: Attribute.Tolerance(
                        absolute: node["tolerance"]?["absolute"]?.number ?? 0,
                        relative: node["tolerance"]?["relative"]?.number ?? 0),
                    scope: node.strings("scope"), required: node.strings("requires"), each: node.strings("each"),
                    hedgedBy: node.strings("hedgedBy"), isNear: node.isSet("near"),
                    partners: node["partners"]?.string, follows: node["follows"]?.string,
                    isDeniable: node.isNotDenied("deniable"),
                    whenNegated: negated,
                    valuePolarity: polarities,
                    agreeing: (node["agreeing"]?.sequence ?? []).map(\.texts),
                    isWhole: node.isSet("whole"), ofStudies: node["ofStudies"].map(StudyPolicy.init),
                    comparison: node["comparison"].map { ComparisonPolicy($0, attribute: entry.name) }
                        ?? ComparisonPolicy()))
        }
    }

    private mutating func frames(_ root: Node) {
        for entry in root.members("attributes") {
            guard let index = knowledge.attributes.firstIndex(where: { $0.id == entry.name }) else { continue }
            for node in entry.value["frames"]?.sequence ?? [] { frame(node, attribute: index) }
            for node in entry.value["not"]?.sequence ?? [] { frame(node, attribute: index, isVeto: true) }
            for value in entry.value.members("values") {
                let frames = value.value.sequence ?? value.value["frames"]?.sequence ?? []
                for node in frames { frame(node, attribute: index, value: value.name) }
            }
        }
        for entry in root.members("qualifiers") {
            guard let index = knowledge.dimensionIndex(entry.name) else { continue }
            for node in entry.value["frames"]?.sequence ?? [] { frame(node, dimension: index) }
            for value in entry.value.members("values") {
                for node in value.value["frames"]?.sequence ?? [] { frame(node, dimension: index, value: value.name) }
            }
        }
    }

    private mutating func frame(
        _ node: Node, attribute: Int? = nil, dimension: Int? = nil, value: String? = nil, isVeto: Bool = false
    ) {
        let match = node["match"] ?? node
        guard let pattern = pattern(match) else { return }
        if let text = node["value"], let slot = text.string.flatMap(SlotText.init),
            match.scalar?.text.contains("{\(slot.name)}") == false
        {
            return complain(text, "the wording has no slot `{\(slot.name)}`")
        }
        let dimensions = knowledge.dimensions
        do throws(PatternError) {
            let program = try PatternProgram(pattern) { name in
                switch name {
                case "subject": .subject
                case "value": .value
                case "rate": .rate
                case "number": .number
                case "date": .date
                case "code": .code
                case "words": .words
                default: dimensions.firstIndex { $0.id == name }.map { .qualifier($0) }
                }
            }
            knowledge.frames.append(
                Frame(
                    attribute: attribute, dimension: dimension, program: program,
                    value: node["value"]?.scalar?.text ?? value, needs: condition("needs", of: node),
                    under: condition("under", of: node), notUnder: condition("notUnder", of: node),
                    unless: condition("unless", of: node),
                    polarity: node["polarity"]?.string.flatMap(Polarity.init),
                    unit: node["unit"]?.string,
                    scope: node.scopeValues("with"),
                    text: Substring(match.scalar?.text ?? ""), isStrict: node.isSet("strict"), isVeto: isVeto))
        } catch {
            complain(match, error.message)
        }
    }

    // MARK: References

    /// What packs know of whole documents: their language, the names of what they are about.
    private mutating func surroundings(_ root: Node) {
        knowledge.events += TimelineEvent.all(in: root, pack: pack, authority: knowledge.dimension(.authority)?.id)
        knowledge.eventKinds += EventKind.all(in: root)
        knowledge.listings += Listing.all(in: root)
        for limit in root.members("limits") { knowledge.ageLimits[limit.name] = limit.value.number.map { Int($0) } }
        knowledge.forecasts += root.strings("forecasts")
        knowledge.figures += FigureEdition.all(in: root, pack: pack)
        knowledge.works += CitedWork.all(in: root, pack: pack)
        knowledge.retractions += Retraction.all(in: root, pack: pack)
        if let language = Language(root["language"]) { knowledge.languages.append(language) }
        for topic in root.members("topics") {
            knowledge.topics[topic.name.lowercased(), default: []] += topic.value.texts
        }
    }

    private mutating func references(_ root: Node) {
        for node in root["references"]?.sequence ?? [] {
            let subject = node["subject"]?.string ?? ""
            let attribute = node["attribute"]?.string ?? ""
            // What no pack has is for the check of packs to say.
            guard subjectIndex[subject] != nil, let known = knowledge.attribute(attribute) else { continue }
            knowledge.references.append(
                ReferenceFact(
                    subject: subject, attribute: attribute,
                    values: (node["value"]?.texts ?? []).map { known.value(of: $0) },
                    unit: node["unit"]?.string ?? (known.units.count == 1 ? known.units[0] : nil),
                    scope: node.scopeValues("scope"),
                    from: node["from"]?.scalar?.text, source: node["source"]?.string ?? "",
                    isVerified: node.isNotDenied("verified"), pack: pack))
        }
    }
}

extension Attribute {
    /// A value of the attribute as packs write it.
    func value(of text: String) -> FactValue {
        guard kind == .quantity else { return .text(text) }
        let parts = text.split(separator: "-").compactMap { Double($0) }
        if parts.count == 2 { return .range(parts[0], parts[1]) }
        return parts.count == 1 ? .number(parts[0]) : .text(text)
    }
}
