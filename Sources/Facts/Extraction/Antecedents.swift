internal import Prose

/// The subjects that `it` and `these drugs` may stand for.
struct Antecedents {
    private var heading: Int?
    private var distance = 0
    /// The subjects of the last sentence that named any; empty where there were several that it could be.
    private(set) var last: [Int] = []
    /// What the last sentence that named any said something of: the name that it began with, if no other did something.
    private(set) var centre: Int?
    /// All that the last sentence that named any named.
    private(set) var lastNamed: Set<Int> = []
    /// What a block is about whose first words name it: `**A name:** …`.
    private(set) var topic: Int?
    private var isFirst = false
    /// True where the last subjects stand in the present block.
    private(set) var isInBlock = false
    /// All subjects named since the section began.
    private(set) var section: Set<Int> = []
    /// What the sentence that leads in to the present list item is about, with its block: `Of the drug it was found:`.
    private(set) var lead: Int?
    /// The one way of treating that the last sentence of the block named.
    private(set) var general: Int?
    /// The last subjects that were said to be given together.
    private(set) var together: [Int] = []
    /// All subjects of each block of the section.
    private var named: [Int: Set<Int>] = [:]
    private var block = 0

    /// A block begins; a new section forgets what the one before was about.
    ///
    /// - Parameter leadIn: The block that leads in to this one.
    mutating func enter(_ block: ProseBlock, at index: Int, leadIn: Int?) {
        defer {
            topic = nil
            isFirst = true
            isInBlock = false
            general = nil
            self.block = index
            let subjects = leadIn.flatMap { named[$0] } ?? []
            lead = subjects.count == 1 ? subjects.first : nil
        }
        if case .heading = block.kind {
            self = Antecedents()
            heading = index
        } else if block.heading != heading {
            self = Antecedents()
            heading = block.heading
        }
    }

    /// A sentence ends that names a subject.
    mutating func add(_ passage: Passage, _ knowledge: SharedKnowledge) {
        let lists = passage.subjects.filter { list in
            list.tokens.lowerBound >= passage.ownStart
                && list.members.contains { knowledge.subjects[$0.value].role == .main }
                && !passage.isAside(list.tokens)
                && !passage.isParenthetical(list.tokens.lowerBound, against: passage.tokens.count)
        }
        if isFirst, lists.count == 1, lists[0].members.count == 1,
            lists[0].tokens.lowerBound - passage.ownStart <= 2
        {
            topic = lists[0].members[0].value
        }
        isFirst = false
        let general = Set(
            passage.mentions.filter {
                $0.kind == .subject && $0.tokens.lowerBound >= passage.ownStart
                    && knowledge.subjects[$0.value].role == .general
            }.map(\.value))
        if !general.isEmpty { self.general = general.count == 1 ? general.first : nil }
        let together = passage.together(lists)
        if !together.isEmpty { self.together = together }
        let groups = Set(lists.map { Set($0.members.map(\.value)) })
        for group in groups { section.formUnion(group) }
        if !groups.isEmpty { named[block, default: []].formUnion(groups.joined()) }
        if groups.isEmpty { return passOver() }
        distance = 0
        isInBlock = true
        last = groups.count == 1 ? lists[0].members.map(\.value) : []
        lastNamed = groups.reduce(into: []) { $0.formUnion($1) }
        centre = Antecedents.centre(of: lists, in: passage)
    }

    /// True where a block may go on from one before with `it`.
    var mayGoOn: Bool { single != nil && !isInBlock }

    /// A sentence ends that says `it`: the block is about what that stands for.
    mutating func goOn() {
        isFirst = false
        isInBlock = true
    }

    /// A sentence ends that names none, or none that may be meant.
    mutating func passOver() {
        isFirst = false
        distance += 1
        if distance > 2 { (last, centre, lastNamed) = ([], nil, []) }
    }

    /// The one subject that a sentence begins with, unless a verb goes with another one too.
    private static func centre(of lists: [MentionList], in passage: Passage) -> Int? {
        guard let first = lists.first, first.members.count == 1, first.tokens.lowerBound - passage.ownStart <= 2,
            lists.dropFirst().allSatisfy({ list in
                // `…, but the other one …`
                let isNext = (1...2).contains {
                    !passage.isOneClause(list.tokens.lowerBound - $0, list.tokens.lowerBound - $0 - 1)
                }
                return !isNext && passage.isOneClause(list.tokens.lowerBound - 1, list.tokens.lowerBound)
                    && passage.grammar(.verb, in: list.tokens.upperBound..<list.tokens.upperBound + 2).isEmpty
            })
        else { return nil }
        return first.members[0].value
    }

    /// What `it` stands for.
    var single: Int? { Set(last).count == 1 ? last.first : nil }
    /// What `both` stands for.
    var several: [Int] { Set(last).count > 1 ? last : [] }
}
