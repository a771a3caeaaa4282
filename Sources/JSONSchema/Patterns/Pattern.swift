internal import CPCRE2

/// A regular expression of ECMAScript, ready to be matched. The only file that touches PCRE2.
///
/// PCRE2 never changes a compiled pattern, so threads may share it. Two things of ECMAScript it can't do: a lookbehind
/// of variable length in a pattern that refers to its groups, which is an error in the schema, and a group that a
/// repetition around it empties again, which only a reference from another branch of that repetition could notice.
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
        var error: Int32 = 0
        if let code = unsafe Pattern.compile(try PatternTranslator.translate(source), &error) {
            unsafe self.code = code
            return
        }
        var secondError: Int32 = 0
        guard Pattern.lengthErrors.contains(error),
            let translated = try PatternTranslator.translateWithDefinitions(source),
            let code = unsafe Pattern.compile(translated, &secondError)
        else { throw PatternError(problem: Pattern.message(of: error)) }
        unsafe self.code = code
    }

    private static func compile(_ translated: String, _ error: inout Int32) -> OpaquePointer? {
        var offset = 0
        let bytes = Array(translated.utf8)
        let options = PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
        return unsafe pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil)
    }

    /// A lookbehind of variable length; a pattern too long; too much work to compile it.
    private static let lengthErrors: Set<Int32> = [125, 120, 186]

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
        case 125: return "a lookbehind needs a fixed length in a pattern that refers to its groups"
        case 105: return "a count is above 65535"
        case 120, 186, 187: return "it is too long or too deep"
        case 147: return "it names a Unicode property that does not exist"
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
    private var hasRaisedLimits = false

    /// Steps that one match may take: some ten milliseconds, where sensible patterns take microseconds.
    private static let stepLimit: UInt32 = 1_000_000
    /// Memory that one match may take, in KiB.
    private static let heapLimit: UInt32 = 32_768
    /// From this length on the limits grow with the text, and from the other one they no longer do.
    private static let longText = 100_000
    private static let longestText = 4_000_000

    deinit {
        unsafe pcre2_match_data_free_8(data)
        unsafe pcre2_match_context_free_8(context)
    }

    fileprivate func match(_ code: OpaquePointer, _ text: UnsafeBufferPointer<UInt8>) -> Pattern.Outcome {
        if unsafe data == nil { prepare() }
        if text.count > PatternMemory.longText || hasRaisedLimits { setLimits(forLength: text.count) }
        let result = unsafe pcre2_match_8(
            code, text.baseAddress, text.count, 0, PCRE2_NO_UTF_CHECK, data, context)
        if result >= 0 { return .yes }
        return result == PCRE2_ERROR_NOMATCH ? .no : .gaveUp
    }

    private func prepare() {
        unsafe data = pcre2_match_data_create_8(1, nil)
        unsafe context = pcre2_match_context_create_8(nil)
        setLimits(forLength: 0)
    }

    /// A long text may take more: a few steps for each of its bytes, and room to come back to each.
    private func setLimits(forLength length: Int) {
        let length = UInt32(min(length, PatternMemory.longestText))
        hasRaisedLimits = length > PatternMemory.longText
        unsafe pcre2_set_match_limit_8(context, PatternMemory.stepLimit + 8 * length)
        unsafe pcre2_set_heap_limit_8(context, PatternMemory.heapLimit + length / 8)
    }
}
