internal import CLibYAML
internal import Diagnostics

/// One step of a YAML text, with its byte range in the file.
struct YAMLEvent {
    enum Kind {
        case scalar(Scalar)
        case alias(String)
        case sequenceStart
        case mappingStart
        /// The end of a sequence or mapping.
        case collectionEnd
        case documentStart
        case documentEnd
        case streamEnd
    }

    let kind: Kind
    let range: TextRange
    var anchor: String?
}

/// The events of a YAML text, as libyaml finds them. The only file that touches libyaml.
///
/// libyaml counts positions in characters; they are turned into byte offsets here.
@safe struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the text starts in the file.
    private let base: Int
    private var cursor: CharacterCursor

    /// A stream over `range` of `bytes`, which must stay where they are while the stream lives.
    init(_ bytes: UnsafeBufferPointer<UInt8>, range: TextRange) {
        unsafe parser = .allocate(capacity: 1)
        unsafe self.bytes = UnsafeBufferPointer(rebasing: bytes[range.bounds])
        base = range.start
        cursor = unsafe CharacterCursor(isASCII: self.bytes.allSatisfy { $0 < 0x80 })
        // It fails only where memory is out, and then the first event reports it.
        unsafe yaml_parser_initialize(parser)
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, self.bytes.baseAddress, self.bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// The next event; after the end of the stream, its end again.
    mutating func next() throws(ReadError) -> YAMLEvent {
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw error() }
            defer { unsafe yaml_event_delete(&event) }
            if let kind = try unsafe kind(of: event) {
                return unsafe YAMLEvent(kind: kind, range: range(of: event), anchor: anchor(of: event))
            }
        }
    }

    /// Nil for the start of the stream, which says nothing.
    private func kind(of event: yaml_event_t) throws(ReadError) -> YAMLEvent.Kind? {
        switch unsafe event.type {
        case YAML_SCALAR_EVENT: return unsafe .scalar(scalar(event.data.scalar))
        case YAML_ALIAS_EVENT: return unsafe .alias(string(event.data.alias.anchor) ?? "")
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart
        case YAML_MAPPING_START_EVENT: return .mappingStart
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_STREAM_START_EVENT: return nil
        default: return .streamEnd
        }
    }

    private func scalar(_ data: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) -> Scalar {
        let text = unsafe String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        let style: Scalar.Style =
            switch unsafe data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        return unsafe Scalar(yaml: text, style: style, tag: string(data.tag))
    }

    private func anchor(of event: yaml_event_t) -> String? {
        switch unsafe event.type {
        case YAML_SCALAR_EVENT: unsafe string(event.data.scalar.anchor)
        case YAML_SEQUENCE_START_EVENT: unsafe string(event.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: unsafe string(event.data.mapping_start.anchor)
        default: nil
        }
    }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let text = unsafe text else { return nil }
        return unsafe String(cString: text)
    }

    /// The byte range of an event without the anchor and tag before the value.
    private mutating func range(of event: yaml_event_t) -> TextRange {
        var start = unsafe cursor.offset(of: Int(event.start_mark.index), in: bytes)
        let end = unsafe cursor.offset(of: Int(event.end_mark.index), in: bytes)
        switch unsafe event.type {
        case YAML_SCALAR_EVENT, YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
            start = unsafe PropertySkipper.skip(from: start, to: bytes.count, in: bytes)
        default: break
        }
        return TextRange(base + start, base + max(start, end))
    }

    private mutating func error() -> ReadError {
        let parser = unsafe self.parser.pointee
        let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not enough memory"
        let context = unsafe parser.context.map { unsafe String(cString: $0) }
        let offset =
            unsafe parser.error == YAML_READER_ERROR
            ? Int(parser.problem_offset) : cursor.offset(of: Int(parser.problem_mark.index), in: bytes)
        let start = min(offset, unsafe bytes.count)
        let end = min(start + 1, unsafe bytes.count)
        return YAMLProblem(problem, context: context).error(at: TextRange(base + start, base + end))
    }
}

/// Turns character offsets into byte offsets, walking from the last one asked for.
private struct CharacterCursor {
    let isASCII: Bool
    private var character = 0
    private var byte = 0

    init(isASCII: Bool) { self.isASCII = isASCII }

    mutating func offset(of target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if isASCII { return min(target, bytes.count) }
        while character < target, byte < bytes.count {
            byte += 1
            while byte < bytes.count, unsafe bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            character += 1
        }
        while character > target {
            byte -= 1
            while unsafe bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            character -= 1
        }
        return byte
    }
}

/// Steps over `&anchor` and `!tag`, which libyaml counts as part of the value that they stand before.
private enum PropertySkipper {
    static func skip(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        while offset < end, unsafe bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!") {
            while offset < end, unsafe !isSpace(bytes[offset]) { offset += 1 }
            while offset < end, unsafe isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "#") {
                if unsafe bytes[offset] == UInt8(ascii: "#") {
                    while offset < end, unsafe bytes[offset] != 0x0A, unsafe bytes[offset] != 0x0D { offset += 1 }
                } else {
                    offset += 1
                }
            }
        }
        return offset
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
