package import Diagnostics

/// Why a text can't be read as YAML or JSON: what is wrong, where, and the remedy.
package enum ReadError: Error, Sendable {
    /// The text breaks the rules of its format.
    case syntax(problem: String, range: TextRange, help: String?)
    /// Lists or mappings lie in one another more than `limit` levels deep.
    case tooDeep(limit: Int, range: TextRange)
    /// The aliases stand for more than `limit` values together.
    case tooManyAliasedValues(limit: Int, range: TextRange)
    /// An alias names no anchor before it.
    case unknownAnchor(name: String, range: TextRange)
    /// An alias stands inside of the value that it stands for.
    case circularAlias(name: String, range: TextRange)
    /// A list or a mapping stands where a key should.
    case complexKey(range: TextRange)
    /// A merge key (`<<`) has no mapping to merge.
    case mergeWithoutMapping(range: TextRange)
    /// A second document begins.
    case severalDocuments(range: TextRange)

    /// Where it is wrong.
    package var range: TextRange {
        switch self {
        case .syntax(_, let range, _), .tooDeep(_, let range), .tooManyAliasedValues(_, let range),
            .unknownAnchor(_, let range), .circularAlias(_, let range), .complexKey(let range),
            .mergeWithoutMapping(let range), .severalDocuments(let range):
            range
        }
    }

    /// What is wrong; lower case, no full stop.
    package var message: String {
        switch self {
        case .syntax(let problem, _, _): problem
        case .tooDeep(let limit, _): "nested more than \(limit) levels deep"
        case .tooManyAliasedValues(let limit, _): "the aliases stand for more than \(limit) values"
        case .unknownAnchor(let name, _): "alias `*\(name)` has no anchor `&\(name)` before it"
        case .circularAlias(let name, _): "alias `*\(name)` stands inside of the value that it stands for"
        case .complexKey: "a list or mapping can't be a key"
        case .mergeWithoutMapping: "`<<` needs a mapping, or a list of mappings, to merge"
        case .severalDocuments: "a second document begins here"
        }
    }

    /// The remedy.
    package var help: String? {
        switch self {
        case .syntax(_, _, let help): help
        case .tooDeep: "write it with fewer levels"
        case .tooManyAliasedValues: "write the values out where they are used"
        case .unknownAnchor: "define the anchor first, or put the value in quotes if it should start with `*`"
        case .circularAlias: "write the value out, or put it in quotes if it should start with `*`"
        case .complexKey:
            "put the value in quotes if `{` or `[` should be part of the text, as in a template placeholder"
        case .mergeWithoutMapping: "merge an alias of a mapping: `<<: *defaults`"
        case .severalDocuments: "put each document into a file of its own"
        }
    }
}

/// What a reader made of a text.
package struct ParsedText: Sendable {
    /// The value; nil where the text holds none, as an empty file does.
    package let root: Node?
    /// Keys that stand more than once in one mapping, in the order of the file. The last one counts.
    package let duplicateKeys: [DuplicateKey]
    /// Where a key is empty: before a `:`, or after a `?` that was probably meant as text.
    package let emptyKeys: [TextRange]
}

/// A key that stands twice in one mapping.
package struct DuplicateKey: Sendable {
    /// The key.
    package let name: String
    /// Where it stands first.
    package let first: TextRange
    /// Where it stands again.
    package let again: TextRange
}

/// How far a reader goes before it gives up on a text.
package enum ReadLimit {
    /// Levels of lists and mappings in one another. libyaml's time grows with the square of the depth.
    package static let depth = 256
    /// Values that aliases may stand for in one text: far above real use, far below an "alias bomb".
    package static let aliasedValues = 100_000
}
