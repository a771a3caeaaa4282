/// A text that equals only the same code points, for use as a key.
///
/// It hashes like `String`, which is alike for more texts than are equal here; that is allowed, and fast.
struct ExactString: Hashable, Sendable {
    /// The text.
    let text: String

    /// The key that a text makes.
    init(_ text: String) { self.text = text }

    static func == (left: ExactString, right: ExactString) -> Bool {
        left.text.isSame(as: right.text)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
