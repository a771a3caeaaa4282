internal import StructuredData

/// The dimensions of packs: how facts are limited.
extension KnowledgeBuilder {
    /// Adds the dimensions of a pack.
    mutating func dimensions(_ root: Node) {
        for entry in root.members("qualifiers") {
            let index: Int
            if let known = knowledge.dimensionIndex(entry.name) {
                index = known
            } else {
                index = knowledge.dimensions.count
                knowledge.dimensions.append(
                    Dimension(
                        id: entry.name, reach: entry.value["reach"]?.string.flatMap(Dimension.Reach.init) ?? .section,
                        isOpen: entry.value.isSet("open"), isContinued: entry.value.isSet("continued"),
                        units: entry.value.strings("unit"), usual: entry.value["usual"]?.string,
                        isBound: entry.value.isSet("bound"),
                        role: entry.value["role"]?.string.flatMap(Dimension.Role.init), values: []))
            }
            if let node = entry.value["quotes"] {
                knowledge.dimensions[index].quotation = quotation(node)
                if entry.value["values"] != nil || entry.value["frames"] != nil {
                    complain(node, "a qualifier that quotes has no values of its own")
                }
            }
            for value in entry.value.members("values") { self.value(value, of: index) }
            for phrase in entry.value["anaphors"]?.sequence ?? [] {
                knowledge.dimensions[index].hasAnaphors = true
                self.phrase(phrase, .qualifier(index), value: Dimension.anaphor)
            }
        }
    }

    private mutating func quotation(_ node: Node) -> CaseQuotation? {
        guard let opening = condition("opening", of: node), let limit = condition("limit", of: node),
            let plain = condition("plain", of: node)
        else { return nil }
        return CaseQuotation(
            dimension: node["of"]?.string ?? "", opening: opening, limit: limit, plain: plain)
    }

    private mutating func value(_ entry: Mapping.Entry, of dimension: Int) {
        let node = entry.value
        let known = knowledge.dimensions[dimension].index(of: entry.name)
        let index = known ?? knowledge.dimensions[dimension].values.count
        if known == nil {
            knowledge.dimensions[dimension].values.append(
                DimensionValue(id: entry.name, within: [], compatible: [], subject: nil))
        }
        knowledge.dimensions[dimension].values[index].within += node.strings("within")
        knowledge.dimensions[dimension].values[index].compatible += node.strings("compatible")
        if let subject = node["subject"]?.string { knowledge.dimensions[dimension].values[index].subject = subject }
        let layer = Lexicon.Layer.qualifier(dimension)
        for phrase in node.sequence ?? node["phrases"]?.sequence ?? [] {
            self.phrase(phrase, layer, value: Int32(index))
        }
        for text in node.strings("exact") { name(text, layer, value: Int32(index), isExact: true) }
    }
}
