/// Text that is put together from parts of a file, and where each part comes from.
struct MappedText {
    /// Bytes from `start` on, up to the next segment, that come from the `length` bytes of the file at `source`. Where both
    /// are equally long, they are the same bytes; otherwise the ones stand for the others as a whole.
    struct Segment {
        var start: UInt32
        var source: UInt32
        var length: UInt32

        init(start: Int, source: Int, length: Int) {
            self.start = UInt32(truncatingIfNeeded: start)
            self.source = UInt32(truncatingIfNeeded: source)
            self.length = UInt32(truncatingIfNeeded: length)
        }

        /// The offset in the file after its last byte.
        var sourceEnd: Int { Int(source) + Int(length) }
    }

    /// The text.
    private(set) var bytes: [UInt8] = []
    /// Where its parts come from, in its order.
    private(set) var segments: [Segment] = []
    /// Whether the last segment is a run of bytes as they stand in the file, which the next run may continue.
    private var endsInRun = false
    /// Whether the last segment is a break, whose length only the next run tells.
    private var endsInBreak = false

    /// Makes room, so that nothing is moved later.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        segments.reserveCapacity(count / 32)
    }

    /// Where the last segment ends in the file.
    var sourceEnd: Int? { segments.last?.sourceEnd }

    /// Adds bytes as they stand in the file.
    mutating func appendRun(_ source: Range<Int>, of file: [UInt8]) {
        if source.isEmpty { return }
        if endsInRun, let last = segments.last, last.sourceEnd == source.lowerBound {
            segments[segments.count - 1].length += UInt32(truncatingIfNeeded: source.count)
        } else {
            closeBreak(at: source.lowerBound)
            segments.append(Segment(start: bytes.count, source: source.lowerBound, length: source.count))
        }
        bytes.append(contentsOf: file[source])
        endsInRun = true
    }

    /// Adds bytes that stand for others in the file.
    mutating func append(_ replacement: some Collection<UInt8>, for source: Range<Int>) {
        closeBreak(at: source.lowerBound)
        segments.append(Segment(start: bytes.count, source: source.lowerBound, length: source.count))
        bytes.append(contentsOf: replacement)
        endsInRun = false
    }

    /// Adds a break, which stands for what lies between its neighbours.
    mutating func appendBreak(_ byte: UInt8, after source: Int) {
        segments.append(Segment(start: bytes.count, source: sourceEnd.map { max($0, source) } ?? source, length: 0))
        bytes.append(byte)
        endsInRun = false
        endsInBreak = true
    }

    /// Makes a hard break of the soft one at the end.
    mutating func hardenBreak() {
        if endsInBreak { bytes[bytes.count - 1] = .lineFeed }
    }

    /// Makes the replacement at the end stand for all up to `end`.
    mutating func extendLast(to end: Int) {
        guard let last = segments.last, end > last.sourceEnd else { return }
        segments[segments.count - 1].length = UInt32(truncatingIfNeeded: end - Int(last.source))
    }

    /// Ends a block.
    mutating func endBlock() {
        segments.append(Segment(start: bytes.count, source: sourceEnd ?? 0, length: 0))
        bytes.append(.lineFeed)
        endsInRun = false
        endsInBreak = false
    }

    /// Takes off everything from `start` on, as a text of its own.
    mutating func cut(from start: Int) -> MappedText {
        var tail = MappedText()
        tail.append(start..<bytes.count, of: self)
        var keep = segments.count
        while keep > 0, segments[keep - 1].start >= start { keep -= 1 }
        if keep > 0, bytes.count > start {
            let end = keep < segments.count ? Int(segments[keep].start) : bytes.count
            let last = segments[keep - 1]
            // A run that goes on beyond `start` ends there.
            if Int(last.length) == end - Int(last.start), end > start {
                segments[keep - 1].length = UInt32(truncatingIfNeeded: start - Int(last.start))
            }
        }
        segments.removeLast(segments.count - keep)
        bytes.removeLast(bytes.count - start)
        endsInRun = false
        endsInBreak = false
        return tail
    }

    /// Adds a part of another text, with its places.
    mutating func append(_ range: Range<Int>, of other: MappedText) {
        if range.isEmpty { return }
        var index = other.segments.lastIndex(startingAtOrBefore: range.lowerBound)
        while index < other.segments.count, other.segments[index].start < range.upperBound {
            let segment = other.segments[index]
            let next = index + 1 < other.segments.count ? Int(other.segments[index + 1].start) : other.bytes.count
            let part = max(Int(segment.start), range.lowerBound)..<min(next, range.upperBound)
            let isRun = Int(segment.length) == next - Int(segment.start)
            let source = isRun ? Int(segment.source) + part.lowerBound - Int(segment.start) : Int(segment.source)
            segments.append(
                Segment(
                    start: bytes.count + part.lowerBound - range.lowerBound, source: source,
                    length: isRun ? part.count : Int(segment.length)))
            index += 1
        }
        bytes.append(contentsOf: other.bytes[range])
        endsInRun = false
        endsInBreak = false
    }

    /// A break reaches up to what follows it.
    private mutating func closeBreak(at source: Int) {
        if endsInBreak { extendLast(to: source) }
        endsInBreak = false
    }
}

extension [MappedText.Segment] {
    /// Index of the last segment that starts at `offset` or before; there must be one.
    func lastIndex(startingAtOrBefore offset: Int) -> Int {
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
