internal import Prose

/// The values that words such as `this variety` may stand for.
struct NamedValues {
    /// Of dimensions, by their index, the value that the sentence before named; none where it named several.
    private(set) var last: [Int: Int] = [:]
    private var heading: Int?

    /// A sentence of a block follows; a new section forgets what the one before was about.
    mutating func enter(_ block: ProseBlock) {
        if block.heading != heading { last = [:] }
        heading = block.heading
    }

    /// A sentence ends.
    mutating func add(_ passage: Passage, _ knowledge: SharedKnowledge) {
        var found: [Int: Set<Int>] = [:]
        for mention in passage.mentions {
            guard case .qualifier(let dimension) = mention.kind, knowledge.dimensions[dimension].hasAnaphors else {
                continue
            }
            found[dimension, default: []].insert(mention.value)
        }
        // What was named two sentences before is seldom meant.
        last = found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}
