/// Pairs of bytes, for a look at each byte of a text and the one behind it: together they tell more than the first alone.
struct BytePairs: Sendable {
    /// Of each byte the pairs that begin with it, and those that end with it: a bit for each.
    private var firsts = [UInt8](repeating: 0, count: 256)
    private var seconds = [UInt8](repeating: 0, count: 256)

    /// Up to eight sorts of pairs: one of some bytes, and one of others behind it; any byte where there are no others.
    init(_ sorts: [(first: String, second: String)]) {
        for (number, sort) in sorts.enumerated() {
            for byte in sort.first.utf8 { firsts[Int(byte)] |= 1 << UInt8(number) }
            for byte in sort.second.isEmpty ? Array(0...255) : Array(sort.second.utf8) {
                seconds[Int(byte)] |= 1 << UInt8(number)
            }
        }
    }

    /// The first place of such a pair in a part of a text; its end where there is none. The last byte counts with whatever
    /// stands behind it.
    func first(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
        let (firsts, seconds) = (firsts.span, seconds.span)
        var place = start
        let last = min(end, text.count - 1)
        while place < last, firsts[Int(text[place])] & seconds[Int(text[place + 1])] == 0 { place += 1 }
        // Nothing stands behind the last byte of all.
        return place < last ? place : end
    }
}
