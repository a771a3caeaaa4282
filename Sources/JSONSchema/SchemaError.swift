package import Diagnostics

/// Where something stands in a schema: the document, by the URI that it was read from, and the bytes in it.
package struct SchemaPlace: Hashable, Sendable {
    /// The URI of the document.
    package let uri: String
    /// The place in that document.
    package let range: TextRange

    /// A place in the document of a URI.
    package init(uri: String, range: TextRange) {
        self.uri = uri
        self.range = range
    }

    /// Whether two places have a part in common.
    func overlaps(_ other: SchemaPlace) -> Bool {
        uri == other.uri && range.start < max(other.range.end, other.range.start + 1)
            && other.range.start < max(range.end, range.start + 1)
    }
}

/// Why a schema can't be used: all that is wrong with it and with what it refers to, document by document.
package struct SchemaErrors: Error, Sendable {
    /// What is wrong; at least one thing.
    package let errors: [SchemaError]
}

/// One thing that is wrong with a schema: what is wrong with it, where, and the remedy.
package enum SchemaError: Error, Sendable {
    /// A keyword has a value that it can't have.
    case wrongValue(keyword: String, expected: String, help: String?, at: SchemaPlace)
    /// A schema is neither a mapping nor `true` or `false`.
    case noSchema(found: String, help: String?, at: SchemaPlace)
    /// `$ref` or one of its kin names a document that can't be found.
    case unknownDocument(uri: String, at: SchemaPlace)
    /// `$ref` or one of its kin names something that its document does not hold; `nearest` may have been meant.
    case unresolvedReference(String, nearest: String?, at: SchemaPlace)
    /// `$schema` names a metaschema that can't be found.
    case unknownDialect(uri: String, at: SchemaPlace)
    /// The metaschema demands a vocabulary that is not understood.
    case unknownVocabulary(uri: String, at: SchemaPlace)
    /// A `pattern` or a name in `patternProperties` is no regular expression.
    case invalidPattern(String, problem: String, at: SchemaPlace)
    /// A schema applies itself to the same value again.
    case endlessReference(at: SchemaPlace)
    /// The metaschema of the draft does not allow it.
    case notAllowed(Violation, at: SchemaPlace)
    /// A document can't be read; the loader of the caller says why.
    case unreadable(problem: String, help: String?, at: SchemaPlace)

    /// Where it is wrong.
    package var place: SchemaPlace {
        switch self {
        case .wrongValue(_, _, _, let place), .noSchema(_, _, let place), .unknownDocument(_, let place),
            .unresolvedReference(_, _, let place), .unknownDialect(_, let place), .unknownVocabulary(_, let place),
            .invalidPattern(_, _, let place), .endlessReference(let place), .notAllowed(_, let place),
            .unreadable(_, _, let place):
            place
        }
    }

    /// What is wrong; lower case, no full stop.
    package var message: String {
        switch self {
        case .wrongValue(let keyword, let expected, _, _): "`\(keyword)` must be \(expected)"
        case .noSchema(let found, _, _): "a schema must be a mapping, `true` or `false`, not \(found)"
        case .unknownDocument(let uri, _): "there is no schema `\(uri)`"
        case .unresolvedReference(let reference, _, _): "`\(reference)` leads nowhere"
        case .unknownDialect(let uri, _): "`$schema` names the unknown dialect `\(uri)`"
        case .unknownVocabulary(let uri, _): "the metaschema demands the unknown vocabulary `\(uri)`"
        case .invalidPattern(let pattern, let problem, _): "`\(pattern)` is no regular expression: \(problem)"
        case .endlessReference: "the schema refers to itself without end"
        case .notAllowed(let violation, _): violation.message
        case .unreadable(let problem, _, _): problem
        }
    }

    /// The remedy.
    package var help: String? {
        switch self {
        case .wrongValue(_, _, let help, _): help
        case .noSchema(_, let help, _): help
        case .unknownDocument: "nothing is fetched from a network: give the file, or map its URI to a folder"
        case .unresolvedReference(_, let nearest, _): nearest.map { "did you mean `\($0)`?" }
        case .unknownDialect:
            "use `https://json-schema.org/draft/2020-12/schema`, or one of the drafts 2019-09, 7, 6, 4"
        case .unknownVocabulary: "set it to `false` in `$vocabulary` if it can be done without"
        case .invalidPattern(let pattern, _, _):
            pattern.utf8.contains(UInt8(ascii: "\\"))
                ? "patterns are ECMAScript regular expressions; `\\\\` in JSON stands for one backslash" : nil
        case .endlessReference: "let it apply to a part of the value, through `properties` or `items`"
        case .notAllowed(let violation, _): violation.help
        case .unreadable(_, let help, _): help
        }
    }
}
