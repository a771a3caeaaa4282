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
    /// How many values the last collection at each depth had.
    private var usualCounts = [0]

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

    private mutating func node(_ event: consuming YAMLEvent) throws(ReadError) -> Node {
        guard let anchor = event.anchor else { return try value(event) }
        let sizeBefore = size
        let reachBefore = reach
        reach = depth
        anchors[anchor] = .unfinished
        let node = try value(event)
        // A value within this one may have taken the name meanwhile; the name is that of what began last.
        if case .unfinished = anchors[anchor] {
            anchors[anchor] = .value(node.content, size: size - sizeBefore, height: reach - depth)
        }
        reach = max(reach, reachBefore)
        return node
    }

    private mutating func value(_ event: consuming YAMLEvent) throws(ReadError) -> Node {
        let range = event.range
        switch consume event.kind {
        case .scalar(let scalar):
            size += 1
            return Node(.scalar(scalar), range: range)
        case .sequenceStart: return try sequence(from: range)
        case .mappingStart: return try mapping(from: range)
        case .alias(let name): return try alias(name, at: range)
        default: preconditionFailure("libyaml opens every value with one of these events")
        }
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
            if event.endsCollection {
                let range = collectionRange(from: start, last: items.last?.range, end: event.range)
                usualCounts[depth] = items.count
                return Node(.sequence(items), range: range)
            }
            if items.isEmpty { items.reserveCapacity(likelyCount) }
            items.append(try node(event))
        }
    }

    private mutating func mapping(from start: TextRange) throws(ReadError) -> Node {
        try enter(start)
        defer { depth -= 1 }
        var builder = MappingBuilder(likelyCount: likelyCount)
        while true {
            let event = try events.next()
            if event.endsCollection {
                let range = collectionRange(from: start, last: builder.lastRange, end: event.range)
                let mapping = builder.finish(notingDuplicatesIn: &duplicateKeys)
                usualCounts[depth] = mapping.entries.count
                return Node(.mapping(mapping), range: range)
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
        size += 1
        depth += 1
        reach = max(reach, depth)
        if depth > ReadLimit.depth { throw .tooDeep(limit: ReadLimit.depth, range: range) }
        if depth == usualCounts.count { usualCounts.append(0) }
    }

    /// How many values to make room for in the collection at hand: as many as the last one at this depth had, since
    /// lists of records are what large files consist of.
    private var likelyCount: Int { min(usualCounts[depth], 32) }

    /// Block collections have no end of their own: libyaml reports the next token, so the last value's end is taken.
    private func collectionRange(from start: TextRange, last: TextRange?, end: TextRange) -> TextRange {
        if !end.isEmpty { return TextRange(start.start, end.end) }
        return TextRange(start.start, max(start.start, last?.end ?? start.end))
    }
}
