internal import Diagnostics

/// Looks through the bytes of a file for what is no text.
struct EncodingCheck: Sendable {
    /// A reason why a file is no UTF-8 text.
    enum Problem: Sendable {
        case utf16
        case nul
        case illFormed
    }

    /// The first problem and its place.
    let problem: (kind: Problem, range: TextRange)?
    /// The first control character that has no business in a text, and how many there are.
    let controlCharacters: (first: TextRange, count: Int)?

    /// True where the front matter can be given to a parser.
    var isReadable: Bool { problem == nil }

    init(_ file: SourceFile) {
        let bytes = file.bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            problem = (.utf16, TextRange(0, 2))
            controlCharacters = nil
            return
        }
        var scan = ByteScan()
        unsafe bytes.withUnsafeBufferPointer { unsafe scan.run($0) }
        controlCharacters = scan.firstControl.map { (TextRange($0, $0 + 1), scan.controlCount) }
        if let offset = scan.firstNUL {
            problem = (.nul, TextRange(offset, offset + 1))
        } else if let offset = scan.firstIllFormed {
            problem = (.illFormed, TextRange(offset, offset + 1))
        } else {
            problem = nil
        }
    }
}

/// One pass over the bytes: well-formed UTF-8 (Unicode 16, table 3-7) and control characters.
private struct ByteScan {
    var firstNUL: Int?
    var firstIllFormed: Int?
    var firstControl: Int?
    var controlCount = 0

    /// Bytes that are looked at together: text is mostly printable ASCII, which a few instructions show of a word.
    private typealias Block = UInt64
    private static let blockLength = MemoryLayout<Block>.size
    private static let ones: Block = 0x0101_0101_0101_0101

    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < bytes.count {
            if unsafe ByteScan.isPlainBlock(bytes, at: offset) {
                offset += ByteScan.blockLength
                continue
            }
            let end = min(offset + ByteScan.blockLength, bytes.count)
            unsafe scanEachByte(bytes, from: &offset, to: end)
        }
    }

    private static func isPlainBlock(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + blockLength <= bytes.count, let start = bytes.baseAddress else { return false }
        let block = unsafe UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: Block.self)
        let highBits = ones &* 0x80
        // With the high bits set, no byte borrows from its neighbour; those stay set that are 0x20 or more. 0x7F carries
        // into its own, and beyond ASCII it is set anyway.
        let controls = ~((block | highBits) &- ones &* 0x20) | (block &+ ones) | block
        let other = block ^ ones &* 0x0A
        let lineFeeds = ~(((other & ~highBits) &+ ~highBits) | other)
        return controls & ~lineFeeds & highBits == 0
    }

    private mutating func scanEachByte(_ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int, to end: Int) {
        while offset < end {
            let byte = unsafe bytes[offset]
            if byte >= 0x80 {
                let length = unsafe ByteScan.sequenceLength(bytes, at: offset)
                if length == 0, firstIllFormed == nil { firstIllFormed = offset }
                offset += max(1, length)
            } else {
                if byte < 0x20 || byte == 0x7F { note(byte, at: offset) }
                offset += 1
            }
        }
    }

    /// Tab, the line breaks and the form feed are white space; all other controls are not.
    private mutating func note(_ byte: UInt8, at offset: Int) {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D: return
        case 0x00: firstNUL = firstNUL ?? offset
        default:
            firstControl = firstControl ?? offset
            controlCount += 1
        }
    }

    /// The length of the sequence that starts at `offset`, or 0 where it is ill-formed.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let lead = unsafe bytes[offset]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            second = 0xA0...0xBF
        case 0xED:
            length = 3
            second = 0x80...0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0:
            length = 4
            second = 0x90...0xBF
        case 0xF4:
            length = 4
            second = 0x80...0x8F
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard offset + length <= bytes.count, unsafe second.contains(bytes[offset + 1]) else { return 0 }
        for next in (offset + 2)..<(offset + length) where unsafe bytes[next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
