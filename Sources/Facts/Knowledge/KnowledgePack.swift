package import StructuredData
package import Diagnostics

/// One pack as it is written: what it holds is taken out of its nodes when packs are put together.
package struct KnowledgePack: Sendable {
    /// What it says of itself.
    package let head: Head
    /// The whole pack.
    package let root: Node
    /// Its name.
    package var id: String { head.id }

    /// What a pack says of itself.
    package struct Head: Hashable, Sendable {
        /// Its name.
        package let id: String
        /// What it is about.
        package let title: String
        /// The day up to which it was brought.
        package let asOf: String
        /// The packs that it builds on.
        package let requires: [String]
    }

    /// A pack of a file that fits the schema of packs.
    package init(_ root: Node) {
        self.root = root
        head = Head(
            id: root["pack"]?.string ?? "", title: root["title"]?.string ?? "",
            asOf: root["asOf"]?.scalar?.text ?? "", requires: root.strings("requires"))
    }

    /// The sentences that show what it finds and what it must not find.
    package var examples: [PackExample] {
        (root["examples"]?.sequence ?? []).map(PackExample.init)
    }
}

/// Something in a pack that can't be used.
package struct PackProblem: Error, Sendable {
    /// The pack.
    package let pack: String
    /// Where in its file.
    package let range: TextRange
    /// What is wrong, lower case, no full stop.
    package let message: String
    /// What to do about it.
    package let help: String?

    init(pack: String, range: TextRange, message: String, help: String? = nil) {
        self.pack = pack
        self.range = range
        self.message = message
        self.help = help
    }
}

extension Node {
    /// The scalars of a list, or the one that stands for it.
    func strings(_ name: String) -> [String] { self[name]?.texts ?? [] }

    /// The scalars of a list, or the one that stands for it.
    var texts: [String] { sequence?.compactMap { $0.scalar?.text } ?? scalar.map { [$0.text] } ?? [] }

    /// The entries of a member that is a mapping.
    func members(_ name: String) -> [Mapping.Entry] { self[name]?.mapping?.entries ?? [] }

    /// The entries of a member as values of dimensions; the value is empty where it is no scalar.
    func scopeValues(_ name: String) -> [ScopeValue] {
        members(name).map { ScopeValue($0.name, $0.value.scalar?.text ?? "") }
    }

    /// The node without the members of some names.
    func without(_ names: Set<String>) -> Node {
        guard let mapping else { return self }
        return Node(.mapping(Mapping(mapping.entries.filter { !names.contains($0.name) })), range: range)
    }

    /// The mapping with each value changed.
    func mapValues(_ change: (Node) -> Node) -> Node {
        guard let mapping else { return self }
        let entries = mapping.entries.map { Mapping.Entry(key: $0.key, value: change($0.value), name: $0.name) }
        return Node(.mapping(Mapping(entries)), range: range)
    }

    /// The mapping with the value of one member changed, where it has it.
    func replacing(_ name: String, _ change: (Node) -> Node) -> Node {
        guard let mapping, mapping[name] != nil else { return self }
        let entries = mapping.entries.map { entry in
            entry.name == name ? Mapping.Entry(key: entry.key, value: change(entry.value), name: name) : entry
        }
        return Node(.mapping(Mapping(entries)), range: range)
    }

    /// True where a member says so.
    func isSet(_ name: String) -> Bool { self[name]?.scalar?.text == "true" }

    /// True unless a member denies it.
    func isNotDenied(_ name: String) -> Bool { self[name]?.scalar?.text != "false" }

    /// A number.
    var number: Double? { scalar.flatMap { Double($0.text) } }
}
