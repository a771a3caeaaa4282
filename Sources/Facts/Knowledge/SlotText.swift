/// A text with one slot in it, such as `{gene}-changed`.
struct SlotText {
    /// What stands before the slot.
    let before: Substring
    /// The name of the slot.
    let name: String
    /// What stands behind it.
    let after: Substring

    /// A text as a pack writes it; nil where it has no slot.
    init?(_ text: String) {
        guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else { return nil }
        before = text[..<open]
        name = String(text[text.index(after: open)..<close])
        after = text[text.index(after: close)...]
    }

    /// The text with something in place of the slot.
    func filled(with taken: String) -> String { before + taken + after }
}
