/// The frames that may fit a sentence, by the symbols that it has.
struct FrameIndex: Sendable {
    /// What each frame needs.
    let gates: [FrameGate]
    /// Frames that no word must be there for.
    private let anywhere: [Int]
    /// The frames of all words one after another, and where those of each word begin.
    private var ofWords: [Int32] = []
    private var starts: [Int32] = []
    private var ofMarks: [Symbol: [Int32]] = [:]

    init(_ knowledge: Knowledge) {
        gates = knowledge.frames.map { FrameGate($0, knowledge) }
        anywhere = knowledge.framesAnywhere
        starts.reserveCapacity(knowledge.vocabulary.count + 1)
        for word in 0..<Symbol(knowledge.vocabulary.count) {
            starts.append(Int32(ofWords.count))
            if let frames = knowledge.framesBySymbol[word] { ofWords += frames.map(Int32.init) }
        }
        starts.append(Int32(ofWords.count))
        for (symbol, frames) in knowledge.framesBySymbol where symbol < 0 { ofMarks[symbol] = frames.map(Int32.init) }
    }

    /// Calls `found` with each frame that has one of some symbols; with some several times.
    func each(of symbols: [Symbol], _ found: (Int) -> Void) {
        for symbol in symbols {
            if symbol >= 0 {
                for place in starts[Int(symbol)]..<starts[Int(symbol) + 1] { found(Int(ofWords[Int(place)])) }
            } else if let frames = ofMarks[symbol] {
                for frame in frames { found(Int(frame)) }
            }
        }
        for frame in anywhere { found(frame) }
    }
}
