internal import CPCRE2

/// A regular expression of ECMAScript, ready to be matched. The only file that touches PCRE2.
///
/// PCRE2 never changes a compiled pattern, so threads may share it. Two things of ECMAScript it can't do: a lookbehind
/// of variable length, which is an error in the schema, and a group that a repetition around it empties again, which
/// only a reference from another branch of that repetition could notice.
@safe final class Pattern: @unchecked Sendable {
    /// How a match ended.
    enum Outcome {
        case yes
        case no
        /// It took more steps than a match may take.
        case gaveUp
    }

    /// The pattern as the schema writes it.
    let source: String
    private let code: OpaquePointer

    /// Compiles a pattern.
    init(_ source: String) throws(PatternError) {
        self.source = source
        let translated = try PatternTranslator.translate(source)
        var error: Int32 = 0
        var offset = 0
        let bytes = Array(translated.utf8)
        let options = PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
        guard let code = unsafe pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
            throw PatternError(problem: Pattern.message(of: error))
        }
        unsafe self.code = code
    }

    deinit { unsafe pcre2_code_free_8(code) }

    /// Whether the pattern matches somewhere in a text.
    func matches(_ text: String, _ memory: PatternMemory) -> Outcome {
        // A native text gives its storage; only one bridged from elsewhere, which there is none of here, is copied.
        let result = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe memory.match(code, $0) }
        if let result { return result }
        return unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe memory.match(code, $0) }
    }

    private static func message(of error: Int32) -> String {
        switch error {
        case 125: return "a lookbehind needs a fixed length"
        case 105: return "a count is above 65535"
        case 120, 186, 187: return "it is too long or too deep"
        default:
            var buffer = [UInt8](repeating: 0, count: 200)
            let length = unsafe pcre2_get_error_message_8(error, &buffer, buffer.count)
            return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
        }
    }
}

/// The working memory of matches, made with the first match. It belongs to one evaluation at a time.
@safe final class PatternMemory: @unchecked Sendable {
    private var data: OpaquePointer?
    private var context: OpaquePointer?

    /// Steps that one match may take: some ten milliseconds, where sensible patterns take microseconds.
    private static let stepLimit: UInt32 = 1_000_000
    /// Memory that one match may take, in KiB.
    private static let heapLimit: UInt32 = 32_768

    deinit {
        unsafe pcre2_match_data_free_8(data)
        unsafe pcre2_match_context_free_8(context)
    }

    fileprivate func match(_ code: OpaquePointer, _ text: UnsafeBufferPointer<UInt8>) -> Pattern.Outcome {
        if unsafe data == nil { prepare() }
        let result = unsafe pcre2_match_8(
            code, text.baseAddress, text.count, 0, PCRE2_NO_UTF_CHECK, data, context)
        if result >= 0 { return .yes }
        return result == PCRE2_ERROR_NOMATCH ? .no : .gaveUp
    }

    private func prepare() {
        unsafe data = pcre2_match_data_create_8(1, nil)
        unsafe context = pcre2_match_context_create_8(nil)
        unsafe pcre2_set_match_limit_8(context, PatternMemory.stepLimit)
        unsafe pcre2_set_heap_limit_8(context, PatternMemory.heapLimit)
    }
}
