internal import Diagnostics
internal import Prose

/// What a document and its sections are about, as far as their headings and its title say it. Each is read when it is
/// first asked for, since most documents ask for few.
final class DocumentTopics {
    private let knowledge: SharedKnowledge
    private let document: ProseDocument
    private let surroundings: FactExtractor.Surroundings
    /// The sentences of the document.
    private let passages: DocumentPassages
    /// Reads parts of the document.
    let reader: PassageReader
    /// The headings that were read.
    private var headings: [Int: Passage] = [:]
    /// The places around what stands under a heading, by its index and the reach.
    private var known: [Int: [Place]] = [:]
    /// Whether the headings around what stands under one have a wording, by that heading and the wording's frame.
    private var fitting: [Fitting: Bool] = [:]

    /// Whether the opening names one value of a dimension, by that dimension.
    private var openings: [Int: Bool] = [:]

    /// What the text is about, by the dimension.
    private var mains: [Int: String?] = [:]

    private struct Fitting: Hashable {
        let heading: Int?
        let frame: ObjectIdentifier
        let wording: HeadingWording
    }

    private lazy var title = titlePassage
    private lazy var topics = passage(of: surroundings.topics.joined(separator: "; "))
    /// The first sentences: what a text without title is about.
    private lazy var opening = document.sentences.prefix(6).indices.map { reader.passage($0) }

    init(_ reader: PassageReader, _ passages: DocumentPassages, _ surroundings: FactExtractor.Surroundings) {
        knowledge = reader.knowledge
        document = reader.document
        self.surroundings = surroundings
        self.passages = passages
        self.reader = reader
    }

    private var titlePassage: Passage {
        if !surroundings.title.isEmpty { return passage(of: surroundings.title) }
        // A text without a title is about what its first lines name, as long as they tell no story.
        let first = document.blocks.prefix(4).filter { $0.sentences.count <= 1 }.map { reader.heading($0) }
        return first.first { !$0.subjects.isEmpty } ?? first.first ?? passage(of: "")
    }

    private func passage(of text: String) -> Passage {
        let bytes = Array(text.utf8)
        let document = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .plainText)
        return PassageReader(knowledge: knowledge, document: document).whole
    }

    private func heading(_ index: Int) -> Passage? {
        guard case .heading = document.blocks[index].kind else { return nil }
        if let known = headings[index] { return known }
        let passage = reader.heading(document.blocks[index])
        headings[index] = passage
        return passage
    }

    /// Everything that names what the document is about, but for headings that name no more than their one sentence does.
    var named: [Passage] {
        let others = document.blocks.indices.filter { index in
            let block = document.blocks[index]
            guard case .heading = block.kind else { return false }
            let first = block.sentences.lowerBound
            guard block.sentences.count == 1, let outline = passages.outlines[first] else { return true }
            return outline.ownStart > 0 || document.sentences[first].text != block.text
        }
        return others.compactMap(heading) + [title, topics]
    }

    /// A place further out than the sentence.
    struct Place {
        /// What stands there.
        let passage: Passage
        /// Its name for people.
        let name: String
        /// True for a heading.
        var isHeading = false
        /// True for a list of words.
        var isList = false
        /// True for a sentence of the opening.
        var isOpening = false

        /// The values of a dimension that it names: of a text the first, for `the one, a kind of the other` is about one.
        func mentions(of dimension: Int) -> [Mention] {
            let kind = Mention.Kind.qualifier(dimension)
            if isList { return passage.mentions.filter { $0.kind == kind } }
            return passage.lists(of: kind).first?.members ?? []
        }
    }

    /// The places around a block, nearest first, as far out as a dimension may take its values from.
    func places(around block: ProseBlock, within reach: Dimension.Reach) -> [Place] {
        let width =
            switch reach {
            case .clause, .sentence: 0
            case .section: 1
            case .title: 2
            case .document: 3
            }
        if width == 0 { return [] }
        let key = (block.heading ?? -1) * 4 + width
        if let places = known[key] { return places }
        let places = places(above: block.heading, within: reach)
        known[key] = places
        return places
    }

    /// True where the opening of a text with a title names one value of a dimension, with parts or wholes of it: a list of many is
    /// about none of them. What has no title is about what it names first.
    func isOfOne(_ index: Int) -> Bool {
        if surroundings.title.isEmpty { return true }
        if let known = openings[index] { return known }
        let dimension = knowledge.dimensions[index]
        let named = Set(
            opening.flatMap(\.mentions).filter { $0.kind == .qualifier(index) && !knowledge.isUsual($0) }.map(\.value)
        ).map { dimension.values[$0].id }
        let isOfOne = named.contains { one in
            named.allSatisfy { dimension.contains(one, $0) || dimension.contains($0, one) }
        }
        openings[index] = isOfOne
        return isOfOne
    }

    /// The value of a dimension that the text names again and again and hardly another; nil where there is none. What holds for more
    /// than that value counts for nothing.
    func main(_ index: Int) -> String? {
        if let known = mains[index] { return known }
        let dimension = knowledge.dimensions[index]
        var counts: [Int: Int] = [:]
        for sentence in document.sentences.indices {
            for mention in passages.mentions(in: sentence)
            where mention.kind == .qualifier(index) && !knowledge.isUsual(mention) {
                counts[mention.value, default: 0] += 1
            }
        }
        let top = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        let main = top.flatMap { top -> String? in
            let id = dimension.values[top.key].id
            let others = counts.filter { $0.key != top.key && !dimension.contains(dimension.values[$0.key].id, id) }
            let all = top.value + others.values.reduce(0, +)
            return top.value >= DocumentTopics.fewest && top.value * 4 >= all * 3 ? id : nil
        }
        mains[index] = main
        return main
    }

    /// What is named less often is not what a text is about.
    private static let fewest = 3

    /// A wording of a frame that is looked for in headings.
    enum HeadingWording {
        case under
        case notUnder
    }

    /// True where a heading around a block has a wording of a frame.
    func isAnyHeading(
        around block: ProseBlock, _ wording: HeadingWording, _ frame: Frame, _ finder: SlotFinder
    ) -> Bool {
        guard let wanted = wording == .under ? frame.under : frame.notUnder else { return false }
        let key = Fitting(heading: block.heading, frame: ObjectIdentifier(frame), wording: wording)
        if let fits = fitting[key] { return fits }
        let fits = places(around: block, within: .section).contains {
            PatternMatcher.fits(wanted, $0.passage, finder)
        }
        fitting[key] = fits
        return fits
    }

    private func places(above start: Int?, within reach: Dimension.Reach) -> [Place] {
        var places: [Place] = []
        var next = start
        while let index = next, places.count < 12 {
            if let passage = heading(index) {
                places.append(Place(passage: passage, name: "the heading", isHeading: true))
            }
            next = document.blocks[index].heading
        }
        if reach == .section { return places }
        places.append(Place(passage: title, name: "the title"))
        places.append(Place(passage: topics, name: "the front matter", isList: true))
        if reach == .document { places += opening.map { Place(passage: $0, name: "the opening", isOpening: true) } }
        return places
    }
}
