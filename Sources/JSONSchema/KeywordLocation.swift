package import StructuredData

/// Where a keyword stands, said in three ways.
package struct KeywordLocation: Sendable {
    /// The path that evaluation took through the schema, references included: the standard's `keywordLocation`.
    package let path: JSONPointer
    /// The URI of the schema that it belongs to, and a pointer from there: the standard's `absoluteKeywordLocation`.
    package let absolute: String
    /// The URI that its document was read from, whatever name that gives itself, and a pointer: for people.
    package let inDocument: String
}
