internal import CPCRE2

/// A regular expression of ECMAScript, ready to be matched. The only file that touches PCRE2.
///
/// PCRE2 never changes a compiled pattern, so threads may share it. Two things of ECMAScript it can't do: a lookbehind
/// of variable length in a pattern that refers to its groups, which is an error in the schema, and a group that a
/// repetition around it empties again, which only a reference from another branch of that repetition could notice. And it
/// does not count the steps of looking ahead, so that patterns which do are not tried on very long texts.
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
        var error: Int32 = 0
        var translated = try PatternTranslator.translate(Pattern.core(of: source))
        var code = unsafe Pattern.compile(translated, &error)
        if unsafe code == nil, Pattern.lengthErrors.contains(error),
            let longer = try PatternTranslator.translateWithDefinitions(Pattern.core(of: source))
        {
            var secondError: Int32 = 0
            translated = longer
            unsafe code = Pattern.compile(longer, &secondError)
        }
        guard let code = unsafe code else { throw PatternError(problem: Pattern.message(of: error)) }
        unsafe self.code = code
        var used: UInt32 = 0
        unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_ALLOPTIONS), &used)
        isAnchored = used & PCRE2_ANCHORED != 0
        let looksAhead = translated.contains("(?=") || translated.contains("(?!")
        longestText = looksAhead && !isAnchored ? 20_000 : Int.max
    }

    /// The pattern without `.*` at its ends, which changes nothing about whether it matches somewhere, and takes time by
    /// the square of the text. Only patterns that refer to no group and have no alternatives are that simple.
    static func core(of source: String) -> Substring {
        var core = source[...]
        if core.utf8.contains(UInt8(ascii: "|")) || core.utf8.contains(UInt8(ascii: "\\")) { return core }
        while core.hasPrefix(".*"), !core.hasPrefix(".*?") { core = core.dropFirst(2) }
        while core.hasSuffix(".*") { core = core.dropLast(2) }
        return core
    }

    private static func compile(_ translated: String, _ error: inout Int32) -> OpaquePointer? {
        var offset = 0
        let bytes = Array(translated.utf8)
        // Possessive repetitions would count no steps, and the limit of those would bound nothing: `[ab]*[cd]` on a million
        // times `a` takes hours.
        let options =
            PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
            | PCRE2_NO_AUTO_POSSESS
        return unsafe pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil)
    }

    /// A lookbehind of variable length; a pattern too long; too much work to compile it.
    private static let lengthErrors: Set<Int32> = [125, 120, 186]

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

    /// Steps from one place that a match may take: some ten milliseconds, where sensible patterns take microseconds.
    private static let mostSteps = 1_000_000
    /// What is left for matches that take more steps than others; ten millions take a third of a second at most.
    private var extraSteps = 0
    /// Memory that one match may take, in KiB.
    private static let heapLimit = 32_768
    /// From this length on the limits no longer grow with the text.
    private static let longestText = 4_000_000

    /// Makes ready for the evaluation of an instance of so many bytes.
    func begin(instanceLength: Int) { extraSteps = 20_000_000 + 100 * instanceLength }

    deinit {
        unsafe pcre2_match_data_free_8(data)
        unsafe pcre2_match_context_free_8(context)
    }

    fileprivate func match(
        _ code: OpaquePointer, _ text: UnsafeBufferPointer<UInt8>, isAnchored: Bool
    ) -> Pattern.Outcome {
        if unsafe data == nil { prepare() }
        // PCRE2 limits the steps from each place where a match may start, and does not say how many it took. So the limit
        // is raised bit by bit, and what the last attempt may have cost at most is subtracted.
        let starts = isAnchored ? 1 : text.count + 1
        let length = min(text.count, PatternMemory.longestText)
        // A long text may take more: a few steps for each of its bytes, and room to come back to each.
        let mostSteps = PatternMemory.mostSteps + (isAnchored ? 8 * length : 0)
        let freeLimit = max(20, 2_000 / starts) + (isAnchored ? text.count : 0)
        var limit = freeLimit
        unsafe pcre2_set_heap_limit_8(context, UInt32(PatternMemory.heapLimit + length / 8))
        while true {
            unsafe pcre2_set_match_limit_8(context, UInt32(clamping: limit))
            let result = unsafe pcre2_match_8(
                code, text.baseAddress, text.count, 0, PCRE2_NO_UTF_CHECK, data, context)
            let isOverLimit = result == PCRE2_ERROR_MATCHLIMIT
            let mayGoOn = isOverLimit && 4 * limit <= mostSteps && 4 * limit * starts <= extraSteps
            if mayGoOn {
                limit *= 4
                continue
            }
            if limit > freeLimit || isOverLimit { extraSteps -= limit * starts }
            return result >= 0 ? .yes : result == PCRE2_ERROR_NOMATCH ? .no : .gaveUp
        }
    }

    private func prepare() {
        unsafe data = pcre2_match_data_create_8(1, nil)
        unsafe context = pcre2_match_context_create_8(nil)
    }
}
