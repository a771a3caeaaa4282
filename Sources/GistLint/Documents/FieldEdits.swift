internal import Diagnostics
internal import StructuredData

/// How a field is written anew: every byte beside the value stays.
extension Document {
    /// The edit that writes a text in place of a scalar or of a list; nil where that would change another value too.
    func edit(_ value: Node, to text: String) -> Edit? {
        guard !hasAnchor(value) else { return nil }
        if value.range.isEmpty { return fill(at: value.range.start, with: YAMLText.scalar(text)) }
        let range = withoutLineBreaks(value.range)
        let written = YAMLText.scalar(text, inPlaceOf: range, of: file.bytes)
        return Edit(range, replacement: written + comment(inBlockScalar: value))
    }

    /// A comment behind the sign that begins a block scalar, with a space before it: `| # as the board says`.
    private func comment(inBlockScalar value: Node) -> String {
        guard let style = value.scalar?.style, style == .literal || style == .folded else { return "" }
        var lines = LineReader(file.bytes, from: value.range.start)
        guard let line = lines.next(), let sign = file.bytes[line.bounds].firstIndex(of: UInt8(ascii: "#")) else {
            return ""
        }
        return " " + file.text(withoutLineBreaks(TextRange(sign, line.end)))
    }

    /// The edit that adds a field of ours on a line of its own: after another field, or else after the last one. Nil
    /// where fields don't stand on lines of their own, or where the field belongs into another.
    func insertion(of field: FieldName, _ text: String, after neighbours: [FieldName] = []) -> Edit? {
        let path = fields.convention.path(of: field.rawValue)
        guard path.count == 1, let name = path.first, case .yaml(let content) = frontMatter.form,
            case .fields(let root) = self.content, let first = root.mapping?.entries.first,
            let indent = indentation(of: first.key.range.start, in: content)
        else { return nil }
        let line = "\(indent)\(YAMLText.scalar(name)): \(YAMLText.scalar(text))"
        let neighbour = neighbours.lazy.compactMap { self.lineEnd(after: $0, in: content) }.first
        let place = neighbour ?? content.end
        return Edit(TextRange(place, place), replacement: line + lineBreak)
    }

    /// True where an anchor before a value gives it to other places too.
    func hasAnchor(_ value: Node) -> Bool {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var end = value.range.start
        while true {
            while end > 0, isSpace(file.bytes[end - 1]) { end -= 1 }
            var start = end
            while start > 0, file.bytes[start - 1] > 0x20 { start -= 1 }
            guard start < end else { return false }
            if file.bytes[start] == UInt8(ascii: "&") { return true }
            guard file.bytes[start] == UInt8(ascii: "!") else { return false }
            end = start
        }
    }

    /// The edit that puts a value where an empty field has none: after its colon and a space.
    private func fill(at offset: Int, with text: String) -> Edit? {
        guard offset > 0 else { return nil }
        switch file.bytes[offset - 1] {
        case UInt8(ascii: ":"): return Edit(TextRange(offset, offset), replacement: " " + text)
        case 0x20, 0x09: return Edit(TextRange(offset, offset), replacement: text)
        default: return nil
        }
    }

    /// The range of a block scalar takes in the break of its last line, which other fields need.
    private func withoutLineBreaks(_ range: TextRange) -> TextRange {
        var end = range.end
        while end > range.start, file.bytes[end - 1] <= 0x20 { end -= 1 }
        return TextRange(range.start, max(end, range.start))
    }

    /// The white space before a key that is the first thing on its line.
    private func indentation(of key: Int, in content: TextRange) -> String? {
        var start = key
        while start > content.start, file.bytes[start - 1] == 0x20 { start -= 1 }
        let isFirst = start == content.start || file.bytes[start - 1] == 0x0A || file.bytes[start - 1] == 0x0D
        return isFirst ? String(repeating: " ", count: key - start) : nil
    }

    /// Where the line after a field starts, for a field of the top level that stands on one line.
    private func lineEnd(after name: FieldName, in content: TextRange) -> Int? {
        guard fields.convention.path(of: name.rawValue).count == 1, let field = fields[name],
            field.value.scalar != nil, field.value.range.start >= field.key.range.end
        else { return nil }
        var lines = LineReader(file.bytes, from: field.key.range.start)
        guard let line = lines.next(), line.end <= content.end, field.value.range.end <= line.end else { return nil }
        let style = field.value.scalar?.style
        return style == .literal || style == .folded ? nil : line.end
    }

    /// The line break of the opening fence, which is that of the file.
    private var lineBreak: String {
        var lines = LineReader(file.bytes, from: fence.start)
        guard let line = lines.next() else { return "\n" }
        let ends = file.bytes[line.bounds].suffix(2)
        return ends.elementsEqual([0x0D, 0x0A]) ? "\r\n" : ends.last == 0x0D ? "\r" : "\n"
    }
}
