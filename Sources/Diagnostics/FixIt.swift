/// A proposed repair as data: what it does, the edits, and how far it can be trusted.
package struct FixIt: Hashable, Sendable {
    /// What the repair does, as an order: "write the date as 2025-12-30".
    package let title: String
    /// The edits, sorted by place, none overlapping another.
    package let edits: [Edit]
    /// How far the repair can be trusted.
    package let applicability: Applicability
    /// What the repair is about.
    package let topic: Topic

    /// What a repair is about, for those who want some of them only.
    package enum Topic: Sendable, CaseIterable {
        /// How a date or an interval is written, and what follows from them.
        case dates
        /// A name in the text below the front matter.
        case text
        /// Everything else.
        case fields
    }

    /// A repair with the given edits, which are sorted here.
    package init(_ title: String, edits: [Edit], applicability: Applicability, topic: Topic = .fields) {
        self.title = title
        self.edits = edits.sorted { $0.range < $1.range }
        self.applicability = applicability
        self.topic = topic
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

extension [Edit] {
    /// The bytes with the edits made, which are sorted and don't overlap. Every byte outside of them stays.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + reduce(0) { $0 + $1.replacement.utf8.count })
        var offset = 0
        for edit in self {
            precondition(offset <= edit.range.start, "edits are sorted and don't overlap")
            result += bytes[offset..<edit.range.start]
            result += edit.replacement.utf8
            offset = edit.range.end
        }
        return result + bytes[offset...]
    }
}

/// How far a repair can be trusted, from the least to the most.
package enum Applicability: String, Sendable, CaseIterable, Comparable {
    /// Only shown: a person must decide and write it.
    case displayOnly
    /// May change what the document claims; applied only on demand.
    case unsafe
    /// Changes how a thing is written, never what it says.
    case safe

    /// Orders from the least trusted to the most.
    package static func < (left: Applicability, right: Applicability) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .displayOnly: 0
        case .unsafe: 1
        case .safe: 2
        }
    }
}
