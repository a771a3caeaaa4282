package import Diagnostics

/// Reads YAML: what libyaml accepts, with the types of the 1.2 core schema, aliases and merge keys resolved.
package enum YAMLReader {
    /// The value of the YAML text that `range` holds.
    package static func read(_ bytes: [UInt8], in range: TextRange) throws(ReadError) -> ParsedText {
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) in
            var composer = unsafe YAMLComposer(events: YAMLEventStream(buffer, range: range))
            return try composer.document()
        }
    }

    /// The value of a whole file; a byte order mark before it is allowed.
    package static func read(_ file: SourceFile) throws(ReadError) -> ParsedText {
        try read(file.bytes, in: file.contentRange)
    }
}

extension SourceFile {
    /// The file without its byte order mark.
    package var contentRange: TextRange {
        TextRange(byteOrderMarkLength, bytes.count)
    }
}

/// Builds the node tree from the events.
private struct YAMLComposer: ~Copyable {
    private var events: YAMLEventStream
    private var anchors: [String: Anchored] = [:]
    private var duplicateKeys: [DuplicateKey] = []
    private var emptyKeys: [TextRange] = []
    private var depth = 0
    /// The deepest level that the present value reaches, aliases followed.
    private var reach = 0
    /// Values made so far, those behind aliases counted each time.
    private var size = 0
    private var aliasedSize = 0

    /// What an alias can stand for.
    private enum Anchored {
        /// A value that has not ended yet.
        case unfinished
        /// A value, how many values it holds, and how many levels lie in it.
        case value(Node.Content, size: Int, height: Int)
    }

    init(events: consuming YAMLEventStream) { self.events = events }

    mutating func document() throws(ReadError) -> ParsedText {
        var root: Node?
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamEnd:
                // Mappings are noted as they end, the inner ones first.
                duplicateKeys.sort { $0.again < $1.again }
                emptyKeys.sort()
                return ParsedText(root: root, duplicateKeys: duplicateKeys, emptyKeys: emptyKeys)
            case .documentStart:
                if root != nil { throw .severalDocuments(range: event.range) }
                root = try node(events.next())
            default: continue
            }
        }
    }

    private mutating func node(_ event: YAMLEvent) throws(ReadError) -> Node {
        if case .alias(let name) = event.kind { return try alias(name, at: event.range) }
        let sizeBefore = size
        let reachBefore = reach
        size += 1
        reach = depth
        if let anchor = event.anchor { anchors[anchor] = .unfinished }
        let node: Node
        switch event.kind {
        case .sequenceStart: node = try sequence(from: event.range)
        case .mappingStart: node = try mapping(from: event.range)
        case .scalar(let scalar): node = Node(.scalar(scalar), range: event.range)
        default: preconditionFailure("libyaml opens every value with one of these events")
        }
        if let anchor = event.anchor {
            anchors[anchor] = .value(node.content, size: size - sizeBefore, height: reach - depth)
        }
        reach = max(reach, reachBefore)
        return node
    }

    private mutating func alias(_ name: String, at range: TextRange) throws(ReadError) -> Node {
        switch anchors[name] {
        case nil: throw .unknownAnchor(name: name, range: range)
        case .unfinished: throw .circularAlias(name: name, range: range)
        case .value(let content, let size, let height):
            if depth + height > ReadLimit.depth { throw .tooDeep(limit: ReadLimit.depth, range: range) }
            reach = max(reach, depth + height)
            try countAliased(size, at: range)
            return Node(content, range: range)
        }
    }

    private mutating func countAliased(_ count: Int, at range: TextRange) throws(ReadError) {
        size += count
        aliasedSize += count
        if aliasedSize > ReadLimit.aliasedValues {
            throw .tooManyAliasedValues(limit: ReadLimit.aliasedValues, range: range)
        }
    }

    private mutating func sequence(from start: TextRange) throws(ReadError) -> Node {
        try enter(start)
        defer { depth -= 1 }
        var items: [Node] = []
        while true {
            let event = try events.next()
            if case .collectionEnd = event.kind {
                let range = collectionRange(from: start, last: items.last?.range, end: event.range)
                return Node(.sequence(items), range: range)
            }
            items.append(try node(event))
        }
    }

    private mutating func mapping(from start: TextRange) throws(ReadError) -> Node {
        try enter(start)
        defer { depth -= 1 }
        var builder = MappingBuilder()
        while true {
            let event = try events.next()
            if case .collectionEnd = event.kind {
                let range = collectionRange(from: start, last: builder.lastRange, end: event.range)
                let merged = builder.finish()
                duplicateKeys += merged.duplicateKeys
                return Node(.mapping(Mapping(merged.entries)), range: range)
            }
            let key = try node(event)
            guard let keyScalar = key.scalar else { throw .complexKey(range: key.range) }
            if keyScalar.kind == .null, keyScalar.text.isEmpty {
                emptyKeys.append(events.sign(ofEmptyKeyAt: key.range.start))
            }
            let value = try node(events.next())
            if keyScalar.text == "<<", keyScalar.style == .plain {
                builder.merge(try mergeSources(value), key: key.range, value: value.range)
            } else {
                builder.add(Mapping.Entry(key: key, value: value))
            }
        }
    }

    /// What a merge key brings: one mapping, or a list of which the earlier ones win.
    private mutating func mergeSources(_ value: Node) throws(ReadError) -> [Mapping] {
        var mappings: [Mapping] = []
        for source in value.sequence ?? [value] {
            guard let mapping = source.mapping else { throw .mergeWithoutMapping(range: source.range) }
            // The entries are copied into this mapping once more, so they count once more.
            try countAliased(mapping.entries.count, at: value.range)
            mappings.append(mapping)
        }
        return mappings
    }

    private mutating func enter(_ range: TextRange) throws(ReadError) {
        depth += 1
        reach = max(reach, depth)
        if depth > ReadLimit.depth { throw .tooDeep(limit: ReadLimit.depth, range: range) }
    }

    /// Block collections have no end of their own: libyaml reports the next token, so the last value's end is taken.
    private func collectionRange(from start: TextRange, last: TextRange?, end: TextRange) -> TextRange {
        if !end.isEmpty { return TextRange(start.start, end.end) }
        return TextRange(start.start, max(start.start, last?.end ?? start.end))
    }
}
