internal import StructuredData

/// Equality as JSON Schema has it: numbers as numbers, texts by code points, mappings without order.
extension Node {
    /// Whether two values are the same.
    func equals(_ other: Node) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)): left.equals(right)
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.equals($1) }
        case (.mapping(let left), .mapping(let right)):
            left.entries.count == right.entries.count
                && left.entries.enumerated().allSatisfy { position, entry in
                    right.position(of: entry.name, guess: position).map {
                        entry.value.equals(right.entries[$0].value)
                    } ?? false
                }
        default: false
        }
    }

    /// A number under which equal values are alike.
    var contentHash: Int {
        var hasher = Hasher()
        hashValue(into: &hasher)
        return hasher.finalize()
    }

    /// A hash under which equal values are alike.
    func hashValue(into hasher: inout Hasher) {
        switch content {
        case .scalar(let scalar):
            switch scalar.kind {
            // `~` and `null` are the same, and so are `true` and `True`.
            case .null, .boolean: hasher.combine(scalar.kind)
            case .integer, .float: hasher.combine(Number(scalar))
            case .string: hasher.combine(ExactText(scalar.text))
            }
        case .sequence(let items):
            hasher.combine(items.count)
            for item in items { item.hashValue(into: &hasher) }
        case .mapping(let mapping):
            // The sum does not depend on the order.
            hasher.combine(mapping.entries.reduce(0) { $0 &+ $1.unorderedHash })
        }
    }
}

extension Scalar {
    /// Whether two values are the same.
    func equals(_ other: Scalar) -> Bool {
        switch (kind, other.kind) {
        case (.string, .string): return text.hasSameScalars(as: other.text)
        case (.null, .null): return true
        case (.boolean(let left), .boolean(let right)): return left == right
        default:
            guard let left = Number(self), let right = Number(other) else { return false }
            return left == right
        }
    }
}

extension Mapping {
    /// Where the entry of a name stands, with a look at a likely place first.
    fileprivate func position(of name: String, guess: Int) -> Int? {
        entries[guess].name.hasSameScalars(as: name) ? guess : position(of: name)
    }
}

extension Mapping.Entry {
    fileprivate var unorderedHash: Int {
        var hasher = Hasher()
        hasher.combine(ExactText(name))
        value.hashValue(into: &hasher)
        return hasher.finalize()
    }
}
