/// A sentence of a document and where it stands. A class, for whoever compares what documents say and each finding on it keep
/// the same one.
package final class Quotation: Hashable, Sendable {
    /// The sentence.
    package let text: String
    /// Its place.
    package let location: SourceLocation

    package init(_ text: String, at location: SourceLocation) {
        self.text = text
        self.location = location
    }

    package static func == (left: Quotation, right: Quotation) -> Bool {
        left === right || left.text == right.text && left.location == right.location
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(location)
    }
}
