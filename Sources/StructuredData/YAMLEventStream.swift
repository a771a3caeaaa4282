internal import CLibYAML
internal import Diagnostics

/// One step of a YAML text, with its byte range in the file. It can't be copied, so that what it holds never is.
struct YAMLEvent: ~Copyable {
    enum Kind: ~Copyable {
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
    let anchor: String?

    /// Whether a sequence or mapping ends.
    var endsCollection: Bool {
        switch kind {
        case .collectionEnd: true
        default: false
        }
    }
}

/// The events of a YAML text, as libyaml finds them. The only file that touches libyaml.
///
/// libyaml counts positions in characters; they are turned into byte offsets here.
@safe struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the text starts in the file.
    private let base: Int
    private var cursor: CharacterCursor

    /// A stream over `range` of `bytes`, which must stay where they are while the stream lives.
    init(_ bytes: UnsafeBufferPointer<UInt8>, range: TextRange) {
        unsafe parser = .allocate(capacity: 1)
        unsafe event = .allocate(capacity: 1)
        unsafe self.bytes = UnsafeBufferPointer(rebasing: bytes[range.bounds])
        base = range.start
        // Without an early end, so that it runs over many bytes at once.
        cursor = unsafe CharacterCursor(isASCII: self.bytes.reduce(0, |) < 0x80)
        // It fails only where memory is out, and then the first event reports it.
        unsafe yaml_parser_initialize(parser)
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, self.bytes.baseAddress, self.bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe event.deallocate()
    }

    /// The next event; after the end of the stream, its end again.
    mutating func next() throws(ReadError) -> YAMLEvent {
        while true {
            guard unsafe yaml_parser_parse(parser, event) == 1 else { throw error() }
            defer { unsafe yaml_event_delete(event) }
            if let kind = kind() { return YAMLEvent(kind: kind, range: range(), anchor: anchor()) }
        }
    }

    /// The `?` or `:` that makes an empty key.
    func sign(ofEmptyKeyAt offset: Int) -> TextRange {
        let start = unsafe YAMLEdges.sign(ofEmptyKeyAt: offset - base, in: bytes.span)
        return TextRange(base + start, base + start + 1)
    }

    /// Nil for the start of the stream, which says nothing.
    private func kind() -> YAMLEvent.Kind? {
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT: return unsafe .scalar(scalar(event.pointee.data.scalar))
        case YAML_ALIAS_EVENT: return unsafe .alias(string(event.pointee.data.alias.anchor) ?? "")
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

    private func anchor() -> String? {
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT: unsafe string(event.pointee.data.scalar.anchor)
        case YAML_SEQUENCE_START_EVENT: unsafe string(event.pointee.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: unsafe string(event.pointee.data.mapping_start.anchor)
        default: nil
        }
    }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let text = unsafe text else { return nil }
        return unsafe String(cString: text)
    }

    /// The byte range of the event, cut down to the value itself.
    private mutating func range() -> TextRange {
        var start = unsafe cursor.offset(of: Int(event.pointee.start_mark.index), in: bytes)
        var end = unsafe cursor.offset(of: Int(event.pointee.end_mark.index), in: bytes)
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT:
            start = unsafe YAMLEdges.afterProperties(from: start, to: end, in: bytes.span)
            switch unsafe event.pointee.data.scalar.style {
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
                end = unsafe YAMLEdges.lastLineEnd(from: start, to: end, in: bytes.span)
            default:
                if start == end { (start, end) = unsafe YAMLEdges.emptyValue(at: start, in: bytes.span) }
            }
        case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
            start = unsafe YAMLEdges.afterProperties(from: start, to: end, in: bytes.span)
        default: break
        }
        return TextRange(base + start, base + end)
    }

    private mutating func error() -> ReadError {
        let parser = unsafe self.parser.pointee
        let isReaderError = unsafe parser.error == YAML_READER_ERROR
        let offset =
            isReaderError
            ? unsafe Int(parser.problem_offset) : unsafe cursor.offset(of: Int(parser.problem_mark.index), in: bytes)
        let isOpenedBefore =
            unsafe parser.context_mark.line < parser.problem_mark.line || offset >= bytes.count
        let problem = YAMLProblem(
            unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not enough memory",
            context: unsafe parser.context.map { unsafe String(cString: $0) }, isOpenedBefore: isOpenedBefore,
            isAtTab: unsafe offset < bytes.count && bytes[offset] == UInt8(ascii: "\t"),
            isAfterLongKey: unsafe !isReaderError && YAMLEdges.isAfterLongKey(offset, in: bytes.span))
        let opening = unsafe cursor.offset(of: Int(parser.context_mark.index), in: bytes)
        let range = unsafe CharacterRange.at(problem.isAtOpening ? opening : offset, in: bytes.span)
        return problem.error(at: TextRange(base + range.start, base + range.end))
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
