/// The pairs of brackets in a passage. Most have none and few have many, so they are a list that is looked through.
struct Brackets: Sendable {
    private var pairs: [(open: Int, close: Int)] = []

    init(_ tokens: [Token]) {
        var open: [Int] = []
        for index in tokens.indices {
            guard case .mark(let scalar) = tokens[index].kind else { continue }
            switch scalar {
            case 0x28, 0x5B: open.append(index)
            case 0x29, 0x5D: if let start = open.popLast() { pairs.append((start, index)) }
            default: continue
            }
        }
    }

    /// True where there are none.
    var isEmpty: Bool { pairs.isEmpty }

    /// The bracket that closes one that opens at a token.
    subscript(open: Int) -> Int? {
        for pair in pairs where pair.open == open { return pair.close }
        return nil
    }

    /// True where brackets hold one token and not another.
    func part(_ token: Int, from other: Int) -> Bool {
        for (open, close) in pairs where open < token && token < close && !(open < other && other < close) {
            return true
        }
        return false
    }
}
