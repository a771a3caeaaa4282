/// A half-open range of UTF-8 byte offsets into one file, counted from the first byte of the file.
///
/// Positions are kept in this form only; lines and columns are computed where a person or a format needs them.
package struct TextRange: Hashable, Sendable {
    /// Offset of the first byte.
    package let start: Int
    /// Offset after the last byte; equal to `start` for a place between two bytes.
    package let end: Int

    /// The range from `start` up to, not including, `end`.
    package init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a text range runs forward")
        self.start = start
        self.end = end
    }

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
