package import Diagnostics

/// A value read from YAML or JSON, with the byte range that it was written in.
///
/// What an alias stands for has the range of the alias; what lies inside it keeps the range of its definition.
package struct Node: Sendable {
    /// What the value is.
    package enum Content: Sendable {
        /// A single value.
        case scalar(Scalar)
        /// A list of values.
        case sequence([Node])
        /// Named values.
        case mapping(Mapping)
    }

    /// What the value is.
    package let content: Content
    /// Where it is written, without anchor, tag, or the spaces around it.
    package let range: TextRange

    package init(_ content: Content, range: TextRange) {
        self.content = content
        self.range = range
    }

    /// The scalar, or nil for a sequence or mapping.
    package var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The items, or nil for a scalar or mapping.
    package var sequence: [Node]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The mapping, or nil for a scalar or sequence.
    package var mapping: Mapping? {
        if case .mapping(let mapping) = content { mapping } else { nil }
    }

    /// The text of a string; nil for everything else, so for numbers, truth values and null too.
    package var string: String? {
        if let scalar, scalar.kind == .string { scalar.text } else { nil }
    }

    /// True for null, however written.
    package var isNull: Bool { scalar?.kind == .null }

    /// True for null and for a text of nothing but white space.
    package var isBlank: Bool { isNull || string.map { $0.unicodeScalars.allSatisfy(\.isSpace) } ?? false }

    /// The value of a mapping's key; nil where there is none or where this is no mapping.
    package subscript(name: String) -> Node? { mapping?[name]?.value }
}

/// Named values in the order of the file.
package struct Mapping: Sendable {
    /// One key and its value.
    package struct Entry: Sendable {
        /// The key; always a scalar.
        package let key: Node
        /// The value.
        package let value: Node
        /// What the entry is found by: the key's text, unless it goes by another name than the one written.
        package let name: String

        /// An entry that is found by its key's text, or by `name`.
        package init(key: Node, value: Node, name: String? = nil) {
            self.key = key
            self.value = value
            self.name = name ?? key.scalar?.text ?? ""
        }

        /// The name as it is written.
        package var writtenName: String { key.scalar?.text ?? name }

        /// From the start of the key to the end of the value.
        package var range: TextRange { TextRange(key.range.start, max(key.range.end, value.range.end)) }
    }

    /// The entries, each name once.
    package let entries: [Entry]
    /// Where each name stands, in a mapping that is too large for a walk.
    private let positions: [ExactText: Int]
    /// Up to here, a walk is quicker.
    static let walkLimit = 24

    package init(_ entries: [Entry]) {
        self.entries = entries
        positions = entries.count < Mapping.walkLimit ? [:] : Mapping.positions(of: entries)
    }

    /// A mapping of entries whose places are known, where there are too many for a walk.
    init(_ entries: [Entry], positions: [ExactText: Int]) {
        self.entries = entries
        self.positions = positions
    }

    /// The entry of a name, compared code point by code point.
    package subscript(name: String) -> Entry? { position(of: name).map { entries[$0] } }

    /// Where the entry of a name stands.
    package func position(of name: String) -> Int? {
        // By index, since a loop over the entries would copy each of them.
        if positions.isEmpty { return entries.indices.first { entries[$0].name.hasSameScalars(as: name) } }
        return positions[ExactText(name)]
    }

    private static func positions(of entries: [Entry]) -> [ExactText: Int] {
        var positions: [ExactText: Int] = [:]
        positions.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            let name = ExactText(entry.name)
            if positions[name] == nil { positions[name] = index }
        }
        return positions
    }
}

extension Unicode.Scalar {
    /// White space; the property's table is looked at beyond ASCII only.
    package var isSpace: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
