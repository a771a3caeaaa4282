internal import Synchronization

/// Turns offsets of one file into lines and columns.
///
/// Keeps a milestone every kilobyte, so that the file is walked once at most, and only as far as somebody asks,
/// however many places are asked for and however long the lines are.
final class LineIndex: Sendable {
    private let bytes: [UInt8]
    private let milestones: Mutex<[LineWalk]>
    private static let stride = 1_024

    /// An index over a file whose first line starts after `prefix` bytes.
    init(_ bytes: [UInt8], skipping prefix: Int) {
        self.bytes = bytes
        milestones = Mutex([LineWalk(from: prefix)])
    }

    /// The walk from the start of the file to an offset; an offset before the first line counts as its start.
    func walk(to offset: Int) -> LineWalk {
        var walk = milestones.withLock { milestones in
            let wanted = max(0, offset - milestones[0].offset) / LineIndex.stride
            while milestones.count <= wanted {
                var next = milestones[milestones.count - 1]
                next.advance(to: next.offset + LineIndex.stride, in: bytes)
                milestones.append(next)
            }
            return milestones[wanted]
        }
        walk.advance(to: offset, in: bytes)
        return walk
    }
}

/// Counts lines and columns forward through a file. LF, CRLF and a lone CR end a line; nothing else does, as in
/// editors (U+2028 and its kin are line breaks to YAML only).
struct LineWalk {
    /// How far the walk has come.
    private(set) var offset: Int
    /// Where the line that it is on starts.
    private(set) var lineStart: Int
    private var line = 1
    private var scalars = 0
    private var utf16Units = 0

    fileprivate init(from start: Int) {
        offset = start
        lineStart = start
    }

    /// The line and the columns.
    var position: LinePosition { LinePosition(line: line, column: scalars + 1, utf16Column: utf16Units + 1) }

    /// Whether an offset is nearer from here than from the index's milestone before it.
    func isNear(_ target: Int) -> Bool { offset <= target && target - offset < 1_024 }

    /// The walk, gone on to an offset at or after this one.
    func advanced(to target: Int, in bytes: [UInt8]) -> LineWalk {
        var walk = self
        walk.advance(to: target, in: bytes)
        return walk
    }

    fileprivate mutating func advance(to target: Int, in bytes: [UInt8]) {
        let text = bytes.span
        while offset < target {
            // Nearly all bytes are ASCII and end no line.
            let plain = LineWalk.plainBytes(in: text, from: offset, before: target)
            offset += plain
            scalars += plain
            utf16Units += plain
            if offset >= target { return }
            let byte = text[offset]
            offset += 1
            if byte == 0x0A || (byte == 0x0D && !(offset < text.count && text[offset] == 0x0A)) {
                line += 1
                lineStart = offset
                scalars = 0
                utf16Units = 0
            } else if byte & 0xC0 != 0x80 {
                scalars += 1
                utf16Units += byte >= 0xF0 ? 2 : 1
            }
        }
    }

    /// How many bytes from a place on are ASCII and end no line; a block that has no others is told by few instructions.
    private static func plainBytes(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
        let length = 32
        var place = start
        while place + length <= end {
            let block = text.extracting(place..<place + length)
            var farthest: UInt8 = 0
            for index in block.indices { farthest = max(farthest, block[index] &- 0x0E) }
            if farthest >= 0x80 - 0x0E { break }
            place += length
        }
        while place < end, text[place] < 0x80, text[place] > 0x0D { place += 1 }
        return place - start
    }
}
