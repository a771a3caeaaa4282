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
    /// Whether it can match at the start of a text only.
    private let isAnchored: Bool
    /// The longest text that it is tried on. Looking ahead counts no steps, so that from each place of a text it may look
    /// at all the rest.
    private let longestText: Int

    /// Compiles a pattern.
    init(_ source: String) throws(PatternError) {
        self.source = source
        let translated = try PatternTranslator.translate(source)
        var error: Int32 = 0
        var offset = 0
        let bytes = Array(translated.utf8)
        // Possessive repetitions would count no steps, and the limit of those would bound nothing: `[ab]*[cd]` on a million
        // times `a` takes hours.
        let options =
            PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
            | PCRE2_NO_AUTO_POSSESS
        guard let code = unsafe pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
            throw PatternError(problem: Pattern.message(of: error))
        }
        unsafe self.code = code
        var used: UInt32 = 0
        unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_ALLOPTIONS), &used)
        isAnchored = used & PCRE2_ANCHORED != 0
        let looksAhead = translated.contains("(?=") || translated.contains("(?!")
        longestText = looksAhead && !isAnchored ? 5_000 : Int.max
    }

    deinit { unsafe pcre2_code_free_8(code) }

    /// Whether the pattern matches somewhere in a text.
    func matches(_ text: String, _ memory: PatternMemory) -> Outcome {
        if text.utf8.count > longestText { return .gaveUp }
        // A native text gives its storage; only one bridged from elsewhere, which there is none of here, is copied.
        let result = unsafe text.utf8.withContiguousStorageIfAvailable {
            unsafe memory.match(code, $0, isAnchored: isAnchored)
        }
        if let result { return result }
        return unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe memory.match(code, $0, isAnchored: isAnchored) }
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

/// The working memory of matches, one for each evaluation, made with the first match.
@safe final class PatternMemory {
    private var data: OpaquePointer?
    private var context: OpaquePointer?

    /// Steps from one place that a match may take: some ten milliseconds, where sensible patterns take microseconds.
    private static let mostSteps = 1_000_000
    /// What is left for matches that take more steps than others; ten millions take a third of a second.
    private var extraSteps: Int
    /// Memory that one match may take, in KiB.
    private static let heapLimit: UInt32 = 32_768

    /// Memory for an evaluation of an instance of so many bytes.
    init(instanceLength: Int) { extraSteps = 10_000_000 + 50 * instanceLength }

    deinit {
        unsafe pcre2_match_data_free_8(data)
        unsafe pcre2_match_context_free_8(context)
    }

    fileprivate func match(
        _ code: OpaquePointer, _ text: UnsafeBufferPointer<UInt8>, isAnchored: Bool
    ) -> Pattern.Outcome {
        if unsafe data == nil { prepare() }
        // PCRE2 limits the steps from each place where a match may start, and does not say how many it took. So the limit
        // is raised bit by bit, and what it may have cost is subtracted.
        let starts = isAnchored ? 1 : text.count + 1
        var limit = max(20, 2_000 / starts) + (isAnchored ? text.count : 0)
        while true {
            unsafe pcre2_set_match_limit_8(context, UInt32(clamping: limit))
            let result = unsafe pcre2_match_8(
                code, text.baseAddress, text.count, 0, PCRE2_NO_UTF_CHECK, data, context)
            if result >= 0 { return .yes }
            if result == PCRE2_ERROR_NOMATCH { return .no }
            limit *= 4
            guard result == PCRE2_ERROR_MATCHLIMIT, limit <= PatternMemory.mostSteps, limit * starts <= extraSteps
            else { return .gaveUp }
            extraSteps -= limit * starts
        }
    }

    private func prepare() {
        unsafe data = pcre2_match_data_create_8(1, nil)
        unsafe context = pcre2_match_context_create_8(nil)
        unsafe pcre2_set_heap_limit_8(context, PatternMemory.heapLimit)
    }
}
