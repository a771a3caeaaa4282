package import StructuredData
package import Diagnostics

/// One pack as it is written: what it holds is taken out of its nodes when packs are put together.
package struct KnowledgePack: Sendable {
    /// Its name.
    package let id: String
    /// What it is about.
    package let title: String
    /// The day up to which it was brought.
    package let asOf: String
    /// The packs that it builds on.
    package let requires: [String]
    /// The whole pack.
    package let root: Node

    /// A pack of a file that fits the schema of packs.
    package init(_ root: Node) {
        self.root = root
        id = root["pack"]?.string ?? ""
        title = root["title"]?.string ?? ""
        asOf = root["asOf"]?.scalar?.text ?? ""
        requires = root.strings("requires")
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
}

extension Node {
    /// The scalars of a list, or the one that stands for it.
    func strings(_ name: String) -> [String] { self[name]?.texts ?? [] }

    /// The scalars of a list, or the one that stands for it.
    var texts: [String] { sequence?.compactMap { $0.scalar?.text } ?? scalar.map { [$0.text] } ?? [] }

    /// The entries of a member that is a mapping.
    func members(_ name: String) -> [Mapping.Entry] { self[name]?.mapping?.entries ?? [] }

    /// True where a member says so.
    func isSet(_ name: String) -> Bool { self[name]?.scalar?.text == "true" }

    /// A number.
    var number: Double? { scalar.flatMap { Double($0.text) } }
}
