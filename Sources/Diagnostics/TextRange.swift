/// A half-open range of UTF-8 byte offsets into one file, counted from the first byte of the file.
///
/// Positions are kept in this form only; lines and columns are computed where a person or a format needs them. Every
/// value of a file has its range, so that half the size of `Int` is much: files are shorter than `limit`.
package struct TextRange: Hashable, Sendable {
    private let first: UInt32
    private let last: UInt32

    /// Files that have so many bytes or more can't be read.
    package static let limit = Int(UInt32.max)

    /// The range from `start` up to, not including, `end`.
    package init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end && end <= TextRange.limit, "a text range runs forward, in a file")
        first = UInt32(truncatingIfNeeded: start)
        last = UInt32(truncatingIfNeeded: end)
    }

    /// Offset of the first byte.
    package var start: Int { Int(first) }

    /// Offset after the last byte; equal to `start` for a place between two bytes.
    package var end: Int { Int(last) }

    /// The number of bytes.
    package var length: Int { end - start }

    /// True for a place between two bytes.
    package var isEmpty: Bool { start == end }

    /// The range as standard-library bounds, for slicing.
    package var bounds: Range<Int> { start..<end }
}

extension TextRange: Comparable {
    /// Orders by start, then by end.
    package static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
