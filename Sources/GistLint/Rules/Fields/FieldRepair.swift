internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// The repair of a value that does not fit its schema: what was meant, written as the schema wants it. Each repair is
/// held against the schema first, so that none is offered that would not do.
struct FieldRepair {
    let document: Document
    let violation: Violation

    /// The repair, where there is one that changes nothing but how the value is written.
    var fixIt: FixIt? {
        guard violation.target == .value, !violation.isUndecided, let instance = document.instance,
            let value = violation.instanceLocation.resolve(in: instance), value.range == violation.range
        else { return nil }
        return nearest(value) ?? trimmed(value) ?? otherForm(value)
    }

    /// The value of a list that is meant, where only one is near.
    private func nearest(_ value: Node) -> FixIt? {
        guard violation.keyword == "enum", let text = value.string else { return nil }
        guard let words = document.teamWords(at: violation.instanceLocation) else {
            return violation.repair.flatMap { write($0, for: value) }
        }
        // The team's word for it, or else the value that the schema itself knows.
        let word = NearestName.onlyNear(text, among: words.keys)
        guard let ours = word.flatMap({ words[$0] }), isAllowed(Node(.scalar(Scalar(ours)), range: value.range)) else {
            return nil
        }
        return word.flatMap { word in
            document.edit(value, to: word).map { FixIt(.write(word), edits: [$0], applicability: .safe) }
        }
    }

    /// Without white space at its ends.
    private func trimmed(_ value: Node) -> FixIt? {
        guard let text = value.string else { return nil }
        let scalars = text.unicodeScalars.drop(while: \.isSpace)
        let end = scalars.lastIndex { !$0.isSpace }.map { scalars.index(after: $0) } ?? scalars.startIndex
        let short = String(scalars[..<end])
        return short.isEmpty || short == text ? nil : write(short, for: value)
    }

    /// A list for a single value, a single value for a list of one, a text for what is a number without quotes.
    private func otherForm(_ value: Node) -> FixIt? {
        guard ["type", "enum", "anyOf", "oneOf"].contains(violation.keyword), !document.hasAnchor(value) else {
            return nil
        }
        if let items = value.sequence {
            return items.count == 1 ? unlisted(items[0], of: value) : nil
        }
        guard let scalar = value.scalar, !scalar.text.isEmpty, scalar.kind != .null,
            scalar.style != .literal, scalar.style != .folded, !value.range.isEmpty
        else { return nil }
        let text = document.file.text(value.range)
        // An alias or a text of several lines would need more care than is worth it.
        guard !text.hasPrefix("*"), !text.utf8.contains(0x0A), !text.utf8.contains(0x0D) else { return nil }
        let item = Node(.scalar(scalar), range: value.range)
        if isAllowed(Node(.sequence([item]), range: value.range)) {
            let written = scalar.style == .plain ? YAMLText.inFlow(text, kind: scalar.kind) : text
            return FixIt(
                "write a list: [\(written)]", edits: [Edit(value.range, replacement: "[\(written)]")],
                applicability: .safe)
        }
        guard scalar.kind != .string, isAllowed(Node(.scalar(Scalar(scalar.text)), range: value.range)) else {
            return nil
        }
        return FixIt(
            "put it in quotes: '\(text)'", edits: [Edit(value.range, replacement: "'\(text)'")], applicability: .safe)
    }

    /// The only item of a list in place of the list, as the item is written.
    private func unlisted(_ item: Node, of list: Node) -> FixIt? {
        let bytes = document.file.bytes
        guard item.scalar != nil, !item.range.isEmpty, isAllowed(item) else { return nil }
        let written = document.file.text(item.range)
        guard !"*|>".contains(written.prefix(1)), !written.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
            return nil
        }
        // A list on lines of its own leaves its place behind the colon.
        var start = list.range.start
        while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
        guard start > 0, bytes[start - 1] == UInt8(ascii: ":") else { return nil }
        // From the first item to the last bracket; a comment in between would be lost.
        let range = TextRange(start, max(list.range.end, item.range.end))
        // Right behind a bracket a number sign begins a remark, and behind a word it belongs to that.
        if list.range.end < bytes.count, bytes[list.range.end] == UInt8(ascii: "#") { return nil }
        guard !bytes[range.bounds].contains(UInt8(ascii: "#")) || written.utf8.contains(UInt8(ascii: "#")) else {
            return nil
        }
        return FixIt(
            "write the value without a list around it", edits: [Edit(range, replacement: " " + written)],
            applicability: .safe)
    }

    private func write(_ text: String, for value: Node) -> FixIt? {
        guard isAllowed(Node(.scalar(Scalar(text)), range: value.range)), let edit = document.edit(value, to: text)
        else {
            return nil
        }
        return FixIt(.write(text), edits: [edit], applicability: .safe)
    }

    /// Whether the schema has nothing against another value in the place.
    private func isAllowed(_ value: Node) -> Bool {
        guard let schema = document.schema?.schema, let instance = document.instance else { return false }
        let place = violation.instanceLocation
        let changed = instance.replacing(place.tokens[...], with: value)
        return !schema.evaluate(changed).contains { $0.instanceLocation.tokens.starts(with: place.tokens) }
    }
}

extension Document {
    /// The team's words for the values of the field at a place, with ours; nil where it has none.
    func teamWords(at place: JSONPointer) -> [String: String]? {
        guard schema?.usesOurNames == true, let field = place.tokens.first.flatMap(FieldName.init(rawValue:)) else {
            return nil
        }
        return fields.convention.values[field]
    }
}

extension Node {
    /// The value with another in one place.
    fileprivate func replacing(_ path: ArraySlice<String>, with value: Node) -> Node {
        guard let token = path.first else { return value }
        if let items = sequence, let index = Int(token), items.indices.contains(index) {
            var copy = items
            copy[index] = items[index].replacing(path.dropFirst(), with: value)
            return Node(.sequence(copy), range: range)
        }
        guard let entries = mapping?.entries else { return self }
        let changed = entries.map { entry in
            guard entry.name == token else { return entry }
            return Mapping.Entry(
                key: entry.key, value: entry.value.replacing(path.dropFirst(), with: value), name: entry.name)
        }
        return Node(.mapping(Mapping(changed)), range: range)
    }
}

extension String {
    fileprivate static func write(_ value: String) -> String { "write `\(value)`" }
}
