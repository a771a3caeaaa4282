internal import Diagnostics

extension JSONWriter {
    /// Writes a value that was read from YAML or JSON. A number that JSON has no way to write, as `.inf`, becomes a string.
    package mutating func node(_ node: Node) {
        switch node.content {
        case .mapping(let mapping):
            object(mapping.entries.isEmpty ? .inline : .lines) { json in
                for entry in mapping.entries {
                    json.key(entry.name)
                    json.node(entry.value)
                }
            }
        case .sequence(let items):
            array(items.isEmpty ? .inline : .lines) { json in
                for item in items { json.node(item) }
            }
        case .scalar(let scalar): self.scalar(scalar)
        }
    }

    private mutating func scalar(_ scalar: Scalar) {
        switch scalar.kind {
        case .null: null()
        case .boolean(let value): boolean(value)
        case .string: string(scalar.text)
        case .integer, .float:
            if JSONReader.isNumber(scalar.text) { number(scalar.text) } else { string(scalar.text) }
        }
    }
}
