package import Prose

/// Takes the facts out of one document.
package struct FactExtractor: Sendable {
    private let knowledge: SharedKnowledge
    private let index: FrameIndex
    private let names: NameIndex

    package init(_ knowledge: Knowledge) {
        self.knowledge = SharedKnowledge(knowledge)
        index = FrameIndex(self.knowledge)
        names = NameIndex(knowledge.subjects)
    }

    /// False where nothing is known that a text could name.
    package var isUseful: Bool { !knowledge.subjects.isEmpty }

    /// What is known of a document besides its text.
    package struct Surroundings: Sendable {
        /// Its title.
        package var title: String
        /// Words of its front matter that say what it is about, such as tags.
        package var topics: [String]

        package init(title: String = "", topics: [String] = []) {
            self.title = title
            self.topics = topics
        }
    }

    /// The facts of a document, in the order of the text; what it says several times is one fact with several places.
    package func facts(of document: ProseDocument, _ surroundings: Surroundings = Surroundings()) -> [Fact] {
        reading(of: document, surroundings).facts
    }

    /// The facts of a document and what is odd about the names in it.
    package func reading(of document: ProseDocument, _ surroundings: Surroundings = Surroundings()) -> FactReading {
        var reading = DocumentReading(knowledge, index, document, surroundings, names: names)
        reading.run()
        return FactReading(facts: FactMerger.merged(reading.facts, knowledge.value), names: reading.remarks)
    }
}
