internal import Diagnostics
internal import Prose

/// What a document and its sections are about, as far as their headings and its title say it.
struct DocumentTopics {
    private let headings: [Int: Passage]
    private let title: Passage
    private let topics: Passage
    /// The first sentences: what a text without title is about.
    private let opening: [Passage]

    init(_ knowledge: SharedKnowledge, _ document: ProseDocument, _ surroundings: FactExtractor.Surroundings) {
        let reader = PassageReader(knowledge: knowledge, document: document)
        var headings: [Int: Passage] = [:]
        for (index, block) in document.blocks.enumerated() {
            if case .heading = block.kind { headings[index] = reader.heading(block) }
        }
        self.headings = headings
        // A text without a title is about what its first lines name.
        let first = document.blocks.prefix(4).map { reader.heading($0) }
        let naming = first.first { !$0.subjects.isEmpty } ?? first.first
        if surroundings.title.isEmpty, let naming {
            title = naming
        } else {
            title = DocumentTopics.passage(surroundings.title, knowledge)
        }
        topics = DocumentTopics.passage(surroundings.topics.joined(separator: "; "), knowledge)
        opening = document.sentences.prefix(6).indices.map { reader.passage($0) }
    }

    private static func passage(_ text: String, _ knowledge: SharedKnowledge) -> Passage {
        let bytes = Array(text.utf8)
        let document = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .plainText)
        return PassageReader(knowledge: knowledge, document: document).whole
    }

    /// Everything that names what the document is about.
    var named: [Passage] { Array(headings.values) + [title, topics] }

    /// A place further out than the sentence.
    struct Place {
        /// What stands there.
        let passage: Passage
        /// Its name for people.
        let name: String
        /// How far a dimension must reach to take its values from here.
        let reach: Dimension.Reach

        /// True for a place within a dimension's reach.
        func isWithin(_ other: Dimension.Reach) -> Bool {
            let order = Dimension.Reach.allCases
            return (order.firstIndex(of: reach) ?? 0) <= (order.firstIndex(of: other) ?? 0)
        }
    }

    /// The places around a block, nearest first.
    func places(around block: ProseBlock, in document: ProseDocument) -> [Place] {
        var places: [Place] = []
        var heading = block.heading
        while let index = heading, places.count < 12 {
            if let passage = headings[index] {
                places.append(Place(passage: passage, name: "heading", reach: .section))
            }
            heading = document.blocks[index].heading
        }
        places.append(Place(passage: title, name: "title", reach: .title))
        places.append(Place(passage: topics, name: "front matter", reach: .title))
        places += opening.map { Place(passage: $0, name: "opening", reach: .document) }
        return places
    }
}
