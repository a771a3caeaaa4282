internal import Diagnostics
internal import StructuredData

/// Finds what does nothing in a schema. Unknown keywords are allowed by the standard, so an author never hears of a slip.
struct SchemaAdvice {
    private let context: SchemaContext
    /// Whether the schema is a `$ref` that hides what stands beside it.
    private let isOnlyReference: Bool

    init(_ context: SchemaContext, isOnlyReference: Bool) {
        self.context = context
        self.isOnlyReference = isOnlyReference
    }

    /// The notices about one schema.
    var notices: [SchemaNotice] { context.mapping.entries.compactMap(notice) + formatNotices }

    private func notice(_ entry: Mapping.Entry) -> SchemaNotice? {
        let (name, dialect) = (entry.name, context.dialect)
        if isOnlyReference {
            guard dialect.evaluates(name), name != "$ref", !SchemaAdvice.containers.contains(name) else { return nil }
            return notice(
                "`\(name)` does nothing beside `$ref` in \(dialect.draft.name)", entry.key,
                help: "put both into `allOf`, or name a later draft in `$schema`")
        }
        if dialect.evaluates(name) || SchemaAdvice.otherKeywords.contains(name) { return nil }
        let drafts = Draft.allCases.filter { Dialect.of($0).evaluates(name) }
        // A metaschema may leave out a part of its draft on purpose.
        if drafts.contains(dialect.draft) { return nil }
        if let first = drafts.first, let last = drafts.last {
            let when = first.rawValue > dialect.draft.rawValue ? "from \(first.name) on" : "up to \(last.name)"
            return notice(
                "`\(name)` does nothing in \(dialect.draft.name)", entry.key,
                help: "it has a meaning \(when): name the draft in `$schema`")
        }
        // A name with other signs in it is one of somebody's own making.
        guard name.drop(while: { $0 == "$" }).utf8.allSatisfy(\.isASCIILetter), !name.hasPrefix("$$") else {
            return nil
        }
        let known = dialect.families.flatMap(\.names) + SchemaAdvice.otherKeywords
        guard let nearest = NearestName.find(name, among: known, strictness: .maybeRight) else { return nil }
        return notice(
            "`\(shortened(name))` is no keyword and does nothing", entry.key, help: "did you mean `\(nearest)`?")
    }

    /// An unknown format allows everything.
    private var formatNotices: [SchemaNotice] {
        guard !isOnlyReference, let value = context.value("format"), let name = value.string,
            Format.named(name) == nil,
            let nearest = NearestName.find(name, among: Format.standard.map(\.name), strictness: .maybeRight)
        else { return [] }
        return [
            notice(
                "`\(shortened(name))` is no format that is known and does nothing", value,
                help: "did you mean `\(nearest)`?")
        ]
    }

    private func notice(_ message: String, _ node: Node, help: String?) -> SchemaNotice {
        SchemaNotice(message: message, help: help, place: context.builder.place(of: node, in: context.location))
    }

    /// Keywords that only hold schemas for others to refer to.
    private static let containers: Set = ["$defs", "definitions"]

    /// Keywords that are right and evaluate nothing, those of common extensions included as far as they look like others:
    /// `example` is OpenAPI's.
    private static let otherKeywords = [
        "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$comment", "$defs",
        "definitions", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples", "example",
        "contentEncoding", "contentMediaType", "contentSchema", "errorMessage",
    ]
}
