/// Keywords that are read together because they have to be evaluated together, such as `if`, `then` and `else`.
struct KeywordFamily: Sendable {
    /// Makes what evaluates the keywords of a schema.
    typealias Compile = @Sendable (SchemaContext) throws(SchemaError) -> (any Keyword)?

    /// The keywords.
    let names: [String]
    /// Makes what evaluates them; called only for a schema that has one of them.
    let compile: Compile

    /// A family of the keywords with these names.
    init(_ names: String..., compile: @escaping Compile) {
        self.names = names
        self.compile = compile
    }
}
