internal import Diagnostics
package import StructuredData

extension Node {
    /// Whether two trees are the same, ranges included; those of the other one are `shift` bytes further on.
    package func isSame(as other: Node, shift: Int = 0) -> Bool {
        guard range.start + shift == other.range.start, range.end + shift == other.range.end else { return false }
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)):
            return left.kind == right.kind && left.style == right.style && left.text.hasSameScalars(as: right.text)
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1, shift: shift) }
        case (.mapping(let left), .mapping(let right)):
            return left.entries.count == right.entries.count
                && zip(left.entries, right.entries).allSatisfy {
                    $0.key.isSame(as: $1.key, shift: shift) && $0.value.isSame(as: $1.value, shift: shift)
                }
        default: return false
        }
    }

    /// Whether two trees hold the same strings, words and names; numbers go by their text.
    package func hasSameTexts(as other: Node) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)): return left.text.hasSameScalars(as: right.text)
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.hasSameTexts(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            return left.entries.count == right.entries.count
                && zip(left.entries, right.entries).allSatisfy {
                    $0.name.hasSameScalars(as: $1.name) && $0.value.hasSameTexts(as: $1.value)
                }
        default: return false
        }
    }
}
