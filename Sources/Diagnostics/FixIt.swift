/// A proposed repair as data: what it does, the edits, and how far it can be trusted.
package struct FixIt: Hashable, Sendable {
    /// What the repair does, as an order: "write the date as 2025-12-30".
    package let title: String
    /// The edits, sorted by place, none overlapping another.
    package let edits: [Edit]
    /// How far the repair can be trusted.
    package let applicability: Applicability

    /// A repair with the given edits, which are sorted here.
    package init(_ title: String, edits: [Edit], applicability: Applicability) {
        self.title = title
        self.edits = edits.sorted { $0.range < $1.range }
        self.applicability = applicability
    }
}

/// The replacement of one byte range by a text.
package struct Edit: Hashable, Sendable {
    /// The bytes to replace; empty to insert.
    package let range: TextRange
    /// What stands there afterwards.
    package let replacement: String

    package init(_ range: TextRange, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// How far a repair can be trusted, from the least to the most.
package enum Applicability: String, Sendable, CaseIterable {
    /// Only shown: a person must decide and write it.
    case displayOnly
    /// May change what the document claims; applied only on demand.
    case unsafe
    /// Changes how a thing is written, never what it says.
    case safe
}
