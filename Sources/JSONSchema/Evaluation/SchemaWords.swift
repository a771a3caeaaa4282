internal import StructuredData

/// What messages call the schemas of a graph, and what they see in them.
extension SchemaGraph {
    /// What messages call a branch: its title, or its number.
    func name(ofBranch schema: SubschemaID, _ position: Int) -> String {
        self[schema].notes?.title.map { "“\($0)”" } ?? "form \(position + 1)"
    }

    /// What messages call a value that a schema allows, where that can be said in a few words.
    func words(for schema: SubschemaID) -> String? {
        if let title = self[schema].notes?.title { return "“\(title)”" }
        let keywords = self[resolved(schema)].keywords
        for keyword in keywords {
            if let value = keyword as? ValueKeyword, value.allowed.count <= 3 {
                return ValueDescription.alternatives(value.allowed.map(ValueDescription.quoted))
            }
        }
        if let format = keywords.first(FormatKeyword.self) { return format.format.words }
        if let pattern = keywords.first(PatternKeyword.self) {
            return "text that matches `\(shortened(pattern.pattern.source))`"
        }
        return keywords.first(TypeKeyword.self)?.allowed.words
    }

    /// The same as a clause after a noun: "that is text", "with `chair: true`".
    func clause(for schema: SubschemaID, isPlural: Bool) -> String {
        if let words = words(for: schema) { return isPlural ? "that are \(words)" : "that is \(words)" }
        let fixed = fixedValues(in: schema).compactMap { name, keyword in
            keyword.allowed.count == 1 ? keyword.allowed[0].scalar.map { "`\(name): \($0.text)`" } : nil
        }
        return fixed.isEmpty ? "of the kind asked for" : "with \(ValueDescription.list(fixed))"
    }

    /// The names that a schema requires, where it does nothing else.
    func namesAlone(in schema: SubschemaID) -> [String] {
        let keywords = self[schema].keywords
        guard keywords.count == 1, let required = keywords.first as? RequiredKeyword else { return [] }
        return required.names
    }

    /// The entries that a schema fixes to certain values, in its order.
    func fixedValues(in schema: SubschemaID) -> [(name: String, keyword: ValueKeyword)] {
        self[resolved(schema)].keywords.flatMap { keyword -> [(name: String, keyword: ValueKeyword)] in
            guard let properties = keyword as? PropertiesKeyword else { return [] }
            return properties.properties.names.compactMap { name in
                let keywords = properties.schema(of: name).map { self[resolved($0)].keywords } ?? []
                return keywords.first(ValueKeyword.self).map { (name, $0) }
            }
        }
    }

    /// The names that a schema knows, by itself and by the schemas that it applies to the same value.
    func knownNames(in schema: SubschemaID) -> [String] {
        var names: [String] = []
        var seenNames: Set<ExactText> = []
        var seen: Set<SubschemaID> = []
        var next = [schema]
        while let id = next.popLast() {
            guard seen.insert(id).inserted else { continue }
            for keyword in self[id].keywords {
                let found = (keyword as? PropertiesKeyword)?.properties.names ?? []
                names += found.filter { seenNames.insert(ExactText($0)).inserted }
                next += keyword.inPlaceTargets
            }
        }
        return names
    }

    /// What of an instance made a schema apply, or not: "`status` is `published`"; nil where that is no matter of entries.
    ///
    /// - Parameter isHolding: Whether only values count that are as the schema wants them.
    func circumstances(of schema: SubschemaID, in instance: Node, isHolding: Bool = false) -> String? {
        guard let mapping = instance.mapping else { return nil }
        let fixed = fixedValues(in: schema).compactMap { name, keyword -> String? in
            guard let value = mapping[name]?.value, value.scalar != nil else { return nil }
            if isHolding, !keyword.allows(value) { return nil }
            return "`\(name)` is \(ValueDescription.quoted(value))"
        }
        if !fixed.isEmpty { return ValueDescription.list(fixed) }
        let present = namesAlone(in: resolved(schema)).filter { mapping[$0] != nil }
        return present.isEmpty
            ? nil : "\(ValueDescription.list(present.map { "`\($0)`" })) \(present.count == 1 ? "is" : "are") there"
    }

    /// The schema behind one that is only a reference.
    func resolved(_ schema: SubschemaID) -> SubschemaID {
        var id = schema
        // Circles of references alone are refused; the bound is for chains of them.
        for _ in 0..<8 {
            guard self[id].keywords.count == 1, let reference = self[id].keywords.first as? ReferenceKeyword else {
                return id
            }
            id = reference.target
        }
        return id
    }
}
