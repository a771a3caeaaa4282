internal import Diagnostics

/// What libyaml found wrong, said for people who write front matter and not parsers.
struct YAMLProblem {
    private let problem: String
    private let help: String?

    /// The problem in libyaml's words; those of 0.2.5 are known, others are passed on.
    init(_ original: String, context: String?) {
        if let known = YAMLProblem.known[original] {
            problem = known.problem
            help = known.help
        } else {
            problem = context.map { "\(original) \($0)" } ?? original
            help = nil
        }
    }

    func error(at range: TextRange) -> ReadError { .syntax(problem: problem, range: range, help: help) }

    private static let quote = "put the value in quotes: `title: \"…\"`"
    private static let align = "start each key of one mapping in the same column, as `key: value`"

    private static let known: [String: (problem: String, help: String)] = [
        "mapping values are not allowed in this context": (
            "an unquoted value can't hold `: `, which starts another value", quote
        ),
        "could not find expected ':'": (
            "a key without `:`", "write `key: value`, or indent the line to continue a value"
        ),
        "found character that cannot start any token": (
            "an unquoted value can't start with this character", quote
        ),
        "did not find expected key": ("expected `key: value` here", "a value in quotes must end its line; \(align)"),
        "did not find expected '-' indicator": (
            "expected `- ` here, as before the other items of the list", "start each item in the same column with `- `"
        ),
        "did not find expected ',' or ']'": (
            "a list in brackets is not closed", "close it with `]`, or quote the value"
        ),
        "did not find expected ',' or '}'": (
            "a mapping in braces is not closed", "close it with `}`, or quote the value"
        ),
        "did not find expected node content": ("a value is missing here", "write one, or close the bracket before"),
        "found unexpected end of stream": (
            "a quote is opened and not closed", "close the quote at the end of the value"
        ),
        "found unexpected document indicator": (
            "a quote is opened and not closed", "close the quote at the end of the value"
        ),
        "found unknown escape character": (
            "no such escape in double quotes", "write `\\\\` for a backslash, or use single quotes"
        ),
        "block sequence entries are not allowed in this context": (
            "a list can't start on this line", "put `- ` on the next line, or quote the value"
        ),
        "mapping keys are not allowed in this context": ("a key can't stand here", align),
        "block collection entries are not allowed in this context": ("a list or mapping can't start here", align),
        "found a tab character that violates indentation": ("indented with a tab", "indent with spaces"),
        "found a tab character where an indentation space is expected": ("indented with a tab", "indent with spaces"),
        "found a tab character where an indentation space was expected": ("indented with a tab", "indent with spaces"),
        "did not find expected comment or line break": (
            "nothing but a comment may follow `|` or `>`", "start the text on the next line"
        ),
        "did not find expected alphabetic or numeric character": (
            "a name must follow `*` or `&`", quote
        ),
        "found undefined tag handle": ("an unquoted value can't start with `!`", quote),
        "did not find expected <document start>": ("something follows the end of the text", "remove it"),
        "control characters are not allowed": ("a control character", "remove it"),
        "invalid leading UTF-8 octet": ("not UTF-8", "save the file as UTF-8"),
        "invalid trailing UTF-8 octet": ("not UTF-8", "save the file as UTF-8"),
        "incomplete UTF-8 octet sequence": ("not UTF-8", "save the file as UTF-8"),
    ]
}
