internal import Prose

/// The subjects that `it` and `these drugs` may stand for.
struct Antecedents {
    private var heading: Int?
    private var distance = 0
    /// The subjects of the last sentence that named any; empty where there were several that it could be.
    private(set) var last: [Int] = []
    /// What a block is about whose first words name it: `**A name:** …`.
    private(set) var topic: Int?
    private var isFirst = false
    /// True where the last subjects stand in the present block.
    private(set) var isInBlock = false
    /// All subjects named since the section began.
    private(set) var section: Set<Int> = []

    /// A block begins; a new section forgets what the one before was about.
    mutating func enter(_ block: ProseBlock, at index: Int) {
        defer {
            topic = nil
            isFirst = true
            isInBlock = false
        }
        if case .heading = block.kind {
            self = Antecedents()
            heading = index
        } else if block.heading != heading {
            self = Antecedents()
            heading = block.heading
        }
    }

    /// A sentence ends.
    mutating func add(_ passage: Passage, _ knowledge: SharedKnowledge) {
        let lists = passage.subjects.filter { list in
            list.tokens.lowerBound >= passage.ownStart
                && list.members.contains { knowledge.subjects[$0.value].role == .main }
                && !passage.isAside(list)
                && !passage.isParenthetical(list.tokens.lowerBound, against: passage.tokens.count)
        }
        if isFirst, lists.count == 1, lists[0].members.count == 1,
            lists[0].tokens.lowerBound - passage.ownStart <= 2
        {
            topic = lists[0].members[0].value
        }
        isFirst = false
        let groups = Set(lists.map { Set($0.members.map(\.value)) })
        for group in groups { section.formUnion(group) }
        if groups.isEmpty {
            distance += 1
            if distance > 2 { last = [] }
            return
        }
        distance = 0
        isInBlock = true
        last = groups.count == 1 ? lists[0].members.map(\.value) : []
    }

    /// What `it` stands for.
    var single: Int? { Set(last).count == 1 ? last.first : nil }
    /// What `both` stands for.
    var several: [Int] { Set(last).count > 1 ? last : [] }
}
