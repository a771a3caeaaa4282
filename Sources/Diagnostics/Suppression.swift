/// What silences a finding.
package struct Suppression: Hashable, Sendable {
    /// Where a suppression is written, in SARIF's words.
    package enum Kind: String, Sendable, CaseIterable {
        /// In the document itself.
        case inSource
        /// Outside of it, as in the configuration.
        case external
    }

    /// Where it is written.
    package let kind: Kind
    /// Why, in the words of whoever wrote it.
    package let justification: String
    /// Its place; nil where it has none.
    package let location: SourceLocation?

    package init(_ kind: Kind, justification: String, location: SourceLocation? = nil) {
        self.kind = kind
        self.justification = justification
        self.location = location
    }
}
