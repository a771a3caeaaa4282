package import Diagnostics
package import StructuredData

/// What holds of every text that was read, whatever it says.
extension ParsedText {
    /// Stops the program where a range or a text can't be right.
    package func checkProperties(in file: SourceFile) {
        let bounds = file.contentRange
        let walk = NodeWalk(
            file: file,
            // What an alias or a merge key brings lies elsewhere, and the last one of equal keys counts in the place of
            // the first.
            isNested: !file.bytes.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "<") },
            isOrdered: duplicateKeys.isEmpty)
        if let root { walk.check(root, in: bounds) }
        for key in duplicateKeys {
            require(key.first.lies(in: bounds) && key.again.lies(in: bounds), "a key outside of the file")
            require(!walk.isNested || key.first < key.again, "the second key before the first")
        }
        require(zip(duplicateKeys, duplicateKeys.dropFirst()).allSatisfy { $0.again <= $1.again }, "keys out of order")
        require(emptyKeys.allSatisfy { $0.lies(in: bounds) && $0.length == 1 }, "an empty key outside of the file")
        require(zip(emptyKeys, emptyKeys.dropFirst()).allSatisfy { $0 <= $1 }, "empty keys out of order")
    }
}

extension ReadError {
    /// Stops the program where the error can't be shown.
    package func checkProperties(in file: SourceFile) {
        require(range.lies(in: TextRange(0, file.bytes.count)), "an error outside of the file")
        require(!message.isEmpty, "an error without words")
    }
}

extension TextRange {
    /// Whether the range lies within another.
    package func lies(in other: TextRange) -> Bool { other.start <= start && end <= other.end }
}

/// A walk through a tree that compares it with its text.
private struct NodeWalk {
    let file: SourceFile
    /// Whether what belongs to a value lies within it.
    let isNested: Bool
    /// Whether entries stand in the order of the file.
    let isOrdered: Bool

    func check(_ node: Node, in bounds: TextRange) {
        let bounds = isNested ? bounds : file.contentRange
        require(node.range.lies(in: bounds), "\(node.range) outside of \(bounds)")
        switch node.content {
        case .scalar(let scalar): if isNested { check(scalar, file.text(node.range)) }
        case .sequence(let items):
            for item in items { check(item, in: node.range) }
            checkOrder(items.map(\.range))
        case .mapping(let mapping):
            for entry in mapping.entries {
                check(entry.key, in: node.range)
                check(entry.value, in: node.range)
                require(!isNested || entry.key.range <= entry.value.range, "a value before its key")
            }
            if isOrdered { checkOrder(mapping.entries.map(\.range)) }
        }
    }

    private func checkOrder(_ ranges: [TextRange]) {
        guard isNested else { return }
        for (left, right) in zip(ranges, ranges.dropFirst()) {
            require(left.end <= right.start, "\(left) and \(right) are out of order")
        }
    }

    private func check(_ scalar: Scalar, _ text: String) {
        switch scalar.style {
        case .plain:
            let isOneLine = !text.unicodeScalars.contains { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
            if isOneLine { require(text.hasSameScalars(as: scalar.text), "`\(scalar.text)` stands at `\(text)`") }
        case .singleQuoted: require(text.isEnclosed(by: "'"), "single quotes at `\(text)`")
        case .doubleQuoted: require(text.isEnclosed(by: "\""), "double quotes at `\(text)`")
        case .literal: require(text.utf8.first == UInt8(ascii: "|"), "a block scalar at `\(text)`")
        case .folded: require(text.utf8.first == UInt8(ascii: ">"), "a block scalar at `\(text)`")
        }
    }
}

extension String {
    fileprivate func isEnclosed(by mark: String) -> Bool {
        utf8.count >= 2 && utf8.starts(with: mark.utf8) && utf8.reversed().starts(with: mark.utf8)
    }
}
