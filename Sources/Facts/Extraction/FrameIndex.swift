/// The frames that may fit a sentence, by the rarest words that each must have.
struct FrameIndex: Sendable {
    /// What each frame needs.
    let gates: [FrameGate]
    /// Frames that no word must be there for.
    private var anywhere: [Int32] = []
    /// The frames of all words one after another, and where those of each word begin.
    private var ofWords: [Int32] = []
    private var starts: [Int32] = []
    private var ofMarks: [Symbol: [Int32]] = [:]

    init(_ knowledge: SharedKnowledge) {
        // A word of many wordings is one that many sentences have.
        var uses = [Int](repeating: 1, count: knowledge.vocabulary.count)
        for frame in knowledge.frames {
            for case .symbol(let symbol) in frame.program.steps where symbol >= 0 { uses[Int(symbol)] += 1 }
        }
        let counts = uses
        gates = knowledge.frames.map { frame in
            FrameGate(frame, knowledge) { $0.reduce(0) { $0 + ($1 < 0 ? FrameIndex.costOfMark : counts[Int($1)]) } }
        }
        var framesOfWords = [[Int32]](repeating: [], count: counts.count)
        for (frame, gate) in gates.enumerated() {
            if gate.triggers.isEmpty { anywhere.append(Int32(frame)) }
            for symbol in Set(gate.triggers) {
                if symbol < 0 {
                    ofMarks[symbol, default: []].append(Int32(frame))
                } else {
                    framesOfWords[Int(symbol)].append(Int32(frame))
                }
            }
        }
        starts = [0]
        for frames in framesOfWords {
            ofWords += frames
            starts.append(Int32(ofWords.count))
        }
    }

    /// A mark stands in more sentences than nearly any word.
    private static let costOfMark = 1_000

    /// Calls `found` with each frame that has its rarest words among some tokens; with some several times.
    func each(of tokens: [Token], _ found: (Int) -> Void) {
        for token in tokens {
            each(of: token.symbol, found)
            if token.singular >= 0, token.singular != token.symbol { each(of: token.singular, found) }
        }
        for frame in anywhere { found(Int(frame)) }
    }

    private func each(of symbol: Symbol, _ found: (Int) -> Void) {
        if symbol >= 0 {
            for place in starts[Int(symbol)]..<starts[Int(symbol) + 1] { found(Int(ofWords[Int(place)])) }
        } else if symbol != Vocabulary.unknown, let frames = ofMarks[symbol] {
            for frame in frames { found(Int(frame)) }
        }
    }
}
