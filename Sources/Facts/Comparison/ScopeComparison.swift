extension Knowledge {
    /// False for what is held against nothing: names, what is told of the past or of animals, and what the
    /// pack excepts.
    package func isCompared(_ fact: Fact) -> Bool {
        guard let attribute = attribute(fact.attribute), attribute.kind != .name else { return false }
        let policy = attribute.comparison
        let isOfKind =
            policy.subjects.isEmpty || subject(fact.subject).map { policy.subjects.contains($0.kind) } ?? false
        return policy.isCompared && isOfKind && !policy.excepts(fact.scope)
            && !fact.contexts.contains(where: isHistory)
    }

    /// True where two facts may speak of the same case: in every dimension that both state, one value holds within the
    /// other.
    package func areCompatible(_ left: [ScopeValue], _ right: [ScopeValue]) -> Bool {
        left.allSatisfy { one in
            guard let other = right.first(where: { $0.dimension == one.dimension }) else { return true }
            return overlap(one.dimension, one.value, other.value)
        }
    }

    /// True where something can be both, alternatives joined by ` or `.
    package func overlap(_ dimension: String, _ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let lefts = Knowledge.alternatives(left)
        let rights = Knowledge.alternatives(right)
        guard let known = self.dimension(dimension) else { return !Set(lefts).isDisjoint(with: rights) }
        return lefts.contains { one in
            rights.contains { other in
                known.contains(one, other) || known.contains(other, one) || known.areCompatible(one, other)
            }
        }
    }

    /// True where what holds for the one holds for all of the other, alternatives joined by ` or `.
    func covers(_ dimension: String, _ outer: String, _ inner: String) -> Bool {
        let outers = Knowledge.alternatives(outer)
        guard let known = self.dimension(dimension) else { return outers.contains(inner) }
        return Knowledge.alternatives(inner).allSatisfy { one in
            outers.contains { known.contains($0, one) || known.areCompatible($0, one) }
        }
    }

    /// The values of a text such as `metastatic or recurrent`.
    package static func alternatives(_ text: String) -> [String] {
        let bytes = text.utf8
        var parts: [String] = []
        var start = bytes.startIndex
        var index = start
        // Byte by byte, since this is asked for every two scopes that meet.
        while let space = bytes[index...].firstIndex(of: UInt8(ascii: " ")) {
            index = bytes.index(after: space)
            guard bytes[space...].starts(with: " or ".utf8) else { continue }
            parts.append(String(text[start..<space]))
            index = bytes.index(space, offsetBy: 4)
            start = index
        }
        return parts.isEmpty ? [text] : parts + [String(text[start...])]
    }
}

extension Dimension {
    /// True for values that can hold together.
    package func areCompatible(_ left: String, _ right: String) -> Bool {
        isOpen || values.contains { $0.id == left && $0.compatible.contains(right) }
            || values.contains { $0.id == right && $0.compatible.contains(left) }
    }
}
