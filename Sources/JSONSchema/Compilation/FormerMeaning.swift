internal import StructuredData

/// How a keyword is written today that an author knows from another draft.
enum FormerMeaning {
    /// The remedy for a value that the keyword had in another draft; nil for one that was never right.
    static func help(_ keyword: String, _ value: Node, in draft: Draft) -> String? {
        switch (keyword, value.scalar?.kind) {
        case ("exclusiveMinimum", .boolean(true)), ("exclusiveMaximum", .boolean(true)):
            let other = keyword == "exclusiveMinimum" ? "minimum" : "maximum"
            return "from draft-06 on, write the number here and leave out `\(other)`"
        case ("required", .boolean):
            return "from draft-04 on, list the names in `required` of the schema around this one"
        case ("items", nil) where value.sequence != nil && draft == .draft2020:
            return "write `prefixItems` for a list of schemas, or name an earlier draft in `$schema`"
        case (_, .string) where Number(Scalar(plain: value.scalar?.text ?? "")) != nil:
            return "write \(value.scalar?.text ?? "") without quotes: in quotes it is text"
        default: return nil
        }
    }
}
