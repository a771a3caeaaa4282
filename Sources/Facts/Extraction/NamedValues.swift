internal import Prose

/// The values that words such as `this variety` may stand for.
struct NamedValues {
    /// Of dimensions, by their index, the value that was named last; none where a sentence named several.
    private(set) var last: [Int: Int] = [:]
    /// How many sentences ago that was.
    private var age: [Int: Int] = [:]
    /// What was named longer ago is seldom meant.
    private static let reach = 3
    private var heading: Int?

    /// A sentence of a block follows; a new section forgets what the one before was about.
    mutating func enter(_ block: ProseBlock) {
        if block.heading != heading { last = [:] }
        heading = block.heading
    }

    /// A sentence ends.
    mutating func add(_ sentence: DocumentPassages.Outline, _ knowledge: SharedKnowledge) {
        if last.isEmpty, !sentence.dimensions.meets(knowledge.dimensionsWithAnaphors) { return }
        var found: [Int: Set<Int>] = [:]
        for mention in sentence.mentions {
            guard case .qualifier(let dimension) = mention.kind, knowledge.dimensions[dimension].hasAnaphors else {
                continue
            }
            found[dimension, default: []].insert(mention.value)
        }
        for dimension in last.keys where found[dimension] == nil {
            age[dimension, default: 0] += 1
            if age[dimension, default: 0] >= NamedValues.reach { last[dimension] = nil }
        }
        for (dimension, values) in found {
            last[dimension] = values.count == 1 ? values.first : nil
            age[dimension] = 0
        }
    }
}
