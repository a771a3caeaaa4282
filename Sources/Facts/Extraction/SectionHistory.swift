internal import Prose

/// What the sentences before named in the present section. They are gone through when somebody asks, for few claims leave it to
/// them what they are about.
final class SectionHistory {
    private let knowledge: SharedKnowledge
    private let document: ProseDocument
    private let passages: DocumentPassages
    private let scopes: ScopeWordings
    private var heading: Int?
    /// What was gone through so far, and the block and sentence at which to go on.
    private var past = Antecedents()
    private var block = 0
    private var sentence = 0
    /// The block that was entered last.
    private var entered: Int?
    /// Where to stop.
    private var end = 0

    init(
        _ knowledge: SharedKnowledge, _ document: ProseDocument, _ passages: DocumentPassages, _ scopes: ScopeWordings
    ) {
        self.knowledge = knowledge
        self.document = document
        self.passages = passages
        self.scopes = scopes
    }

    /// A block begins. What stands before a section is no matter in it.
    func enter(_ index: Int) {
        let block = document.blocks[index]
        let isHeading = if case .heading = block.kind { true } else { false }
        guard isHeading || block.heading != heading else { return }
        heading = isHeading ? index : block.heading
        past = Antecedents()
        entered = nil
        self.block = index
        sentence = block.sentences.lowerBound
    }

    /// A sentence is read; those before it are what came before.
    func enter(sentence: Int) { end = sentence }

    /// What stands before the present sentence.
    var antecedents: Antecedents {
        let last = document.sentences[end].block
        while block <= last {
            let current = document.blocks[block]
            if current.isRead {
                if entered != block {
                    past.enter(
                        current, at: block, leadIn: current.leadIn.map { document.sentences[$0].block })
                    entered = block
                }
                while sentence < min(current.sentences.upperBound, end) {
                    add(sentence)
                    sentence += 1
                }
            }
            if block == last { break }
            block += 1
            sentence = document.blocks[block].sentences.lowerBound
        }
        return past
    }

    private func add(_ sentence: Int) {
        guard let outline = passages.outlines[sentence] else { return past.passOver() }
        guard outline.hasSubject, let passage = passages[sentence] else {
            let isPronoun = past.mayGoOn && outline.traits.contains(.pronoun) && passages[sentence]?.hasAnaphor == true
            return isPronoun ? past.goOn() : past.passOver()
        }
        readAsides(of: passage)
        past.add(passage, knowledge)
    }

    /// The names and values in a sentence.
    func mentions(in sentence: Int) -> [Mention] { passages.mentions(in: sentence) }

    /// The subjects that a block names, without those that it names only for what came before.
    func subjects(in block: ProseBlock) -> [MentionList] {
        block.sentences.flatMap { sentence -> [MentionList] in
            guard passages.outlines[sentence]?.hasSubject == true, let passage = passages[sentence] else { return [] }
            readAsides(of: passage)
            return passage.subjects.filter {
                $0.tokens.lowerBound >= passage.ownStart && !passage.isAside($0.tokens)
            }
        }
    }

    private func readAsides(of passage: Passage) {
        if passage.asides.isEmpty { passage.asides = scopes.asides(in: passage.sentence) }
    }
}
