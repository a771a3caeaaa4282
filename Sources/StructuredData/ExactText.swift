/// A text that equals another one code point by code point, for use as a key: `String` takes canonically equivalent
/// texts for equal, data formats don't.
package struct ExactText: Hashable, Sendable {
    /// The text.
    package let text: String

    package init(_ text: String) { self.text = text }

    /// Equal code point by code point.
    package static func == (left: ExactText, right: ExactText) -> Bool { left.text.hasSameScalars(as: right.text) }

    /// Feeds the bytes: `String`'s own hash is alike for equivalent texts, so that thousands of them would fall into one
    /// place.
    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(UInt8(0xFF))
    }
}

extension String {
    /// Equal code point by code point; `==` takes canonically equivalent texts for equal, data formats don't.
    package func hasSameScalars(as other: String) -> Bool {
        // `==` is the quick look that settles almost every case; equivalent texts of other scalars pass it too, though
        // never with ASCII. They are told apart on spans, several times as fast as by `elementsEqual` on the views.
        guard utf8.count == other.utf8.count, self == other else { return false }
        if utf8Span.isKnownASCII { return true }
        let (left, right) = (utf8.span, other.utf8.span)
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }
}
