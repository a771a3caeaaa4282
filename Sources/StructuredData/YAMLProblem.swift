internal import Diagnostics

/// What libyaml found wrong, said for people who write front matter and not parsers.
struct YAMLProblem {
    private let problem: String
    private let help: String?
    /// True where the place to show is not where libyaml gave up but where it began, such as at an opening quote.
    let isAtOpening: Bool

    /// The problem in libyaml's words; those of 0.2.5 are known, others are passed on.
    ///
    /// - Parameters:
    ///   - context: What libyaml was doing.
    ///   - isOpenedBefore: True where that began on an earlier line, or the text has ended.
    ///   - isAtTab: True where a tab stands at the place; libyaml has no word for one before a key.
    ///   - isAfterLongKey: True where the `:` of a key stands at the place that is too long to be one.
    init(_ original: String, context: String?, isOpenedBefore: Bool, isAtTab: Bool, isAfterLongKey: Bool) {
        let known: KnownProblem? =
            if isAfterLongKey {
                YAMLProblem.longKey
            } else if isAtTab, original == YAMLProblem.wrongStart {
                YAMLProblem.tab
            } else {
                context.flatMap { YAMLProblem.knownContexts[$0] } ?? YAMLProblem.known[original]
            }
        isAtOpening = isOpenedBefore && known?.unclosed != nil
        if let known {
            problem = (isAtOpening ? known.unclosed : nil) ?? known.problem
            help = known.help
        } else {
            problem = context.map { "\(original) \($0)" } ?? original
            help = nil
        }
    }

    func error(at range: TextRange) -> ReadError { .syntax(problem: problem, range: range, help: help) }
}

/// How we say what libyaml says.
private struct KnownProblem {
    let problem: String
    let help: String
    /// What to say at the opening instead, where that is on an earlier line.
    let unclosed: String?

    init(_ problem: String, _ help: String, unclosed: String? = nil) {
        self.problem = problem
        self.help = help
        self.unclosed = unclosed
    }
}

extension YAMLProblem {
    /// Contexts in which all problems come down to the same for people.
    private static let knownContexts = [
        "while scanning a directive": directive, "while scanning a %YAML directive": directive,
        "while scanning a %TAG directive": directive, "while parsing a %TAG directive": directive,
        "while scanning a tag directive": directive, "while parsing a tag directive": directive,
        "while scanning a tag": tag, "while parsing a tag": tag, "while parsing a node": tag,
        "while scanning an anchor": name, "while scanning an alias": name,
    ]

    private static let known = [
        "mapping values are not allowed in this context": KnownProblem(
            "an unquoted value can't hold `: `, which starts another value", quote),
        "could not find expected ':'": KnownProblem(
            "a key without `:`", "write `key: value`, or indent the line to continue a value",
            unclosed: "a key without `:`"),
        "found unexpected ':'": KnownProblem("`:` must be followed by a space here", "write `key: value`, or \(quote)"),
        wrongStart: KnownProblem(
            "an unquoted value can't start with this character", quote),
        "did not find expected key": KnownProblem(
            "expected `key: value` here", "a value in quotes or brackets must end its line; \(align)"),
        "did not find expected '-' indicator": KnownProblem(
            "expected `- ` here, as before the other items of the list", "start each item in the same column with `- `"),
        "did not find expected ',' or ']'": KnownProblem(
            "`,` or `]` is missing here", "part the items by `,`, close the list with `]`, or quote the value",
            unclosed: "`,` or `]` is missing in the list that starts here"),
        "did not find expected ',' or '}'": KnownProblem(
            "`,` or `}` is missing here", "part the entries by `,`, close the mapping with `}`, or quote the value",
            unclosed: "`,` or `}` is missing in the mapping that starts here"),
        "did not find expected node content": KnownProblem(
            "a value is missing here", "write one, or close the bracket before"),
        "found unexpected end of stream": unclosedQuote,
        "found unexpected document indicator": unclosedQuote,
        "found unknown escape character": escape,
        "did not find expected hexdecimal number": escape,
        "found invalid Unicode character escape code": KnownProblem(
            "this escape is no character", "write the character itself, or `\\U` with eight digits"),
        "block sequence entries are not allowed in this context": KnownProblem(
            "a list can't start on this line", "put `- ` on the next line, or quote the value"),
        "mapping keys are not allowed in this context": KnownProblem(
            "an unquoted value can't start with `? `", quote),
        "found a tab character that violates indentation": tab,
        "found a tab character where an indentation space is expected": tab,
        "found an indentation indicator equal to 0": blockHeader,
        "did not find expected comment or line break": blockHeader,
        "found duplicate %YAML directive": directive,
        "found duplicate %TAG directive": directive,
        "found incompatible YAML document": directive,
        "did not find expected <document start>": KnownProblem(
            "something follows the end of the text", "remove it, or \(align)"),
        "control characters are not allowed": KnownProblem("a control character", "remove it"),
        "invalid leading UTF-8 octet": encoding,
        "invalid trailing UTF-8 octet": encoding,
        "incomplete UTF-8 octet sequence": encoding,
        "invalid length of a UTF-8 sequence": encoding,
        "invalid Unicode character": encoding,
    ]

    private static let wrongStart = "found character that cannot start any token"
    private static let quote = "put the value in quotes: `title: \"…\"`"
    private static let align = "start each key of one mapping in the same column, as `key: value`"

    private static let unclosedQuote = KnownProblem(
        "a quote is opened and not closed", "close the quote at the end of the value",
        unclosed: "a quote is opened and not closed")
    private static let escape = KnownProblem(
        "no such escape in double quotes", "write `\\\\` for a backslash, or use single quotes")
    private static let tab = KnownProblem("indented with a tab", "indent with spaces")
    private static let longKey = KnownProblem(
        "a key of more than 1,024 characters", "write `? ` before it, and `: ` before its value on the next line")
    private static let blockHeader = KnownProblem(
        "nothing but a comment may follow `|` or `>`", "start the text on the next line")
    private static let directive = KnownProblem(
        "no directive that YAML knows", "remove the line that starts with `%`, or put the value in quotes")
    private static let tag = KnownProblem("an unquoted value can't start with `!`", quote)
    private static let name = KnownProblem("a name must follow `*` or `&`", quote)
    private static let encoding = KnownProblem("not UTF-8", "save the file as UTF-8")
}
