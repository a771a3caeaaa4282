/// What facts are about: a drug, a way of treating, a disease.
package struct Subject: Sendable {
    /// Its one name in facts: the generic one, in lower case.
    package let id: String
    /// What it is: `drug` unless the pack says otherwise.
    package let kind: String
    /// Every name that it goes by, the generic one first.
    package var names: [SubjectName]
    /// The classes that it belongs to.
    package var classes: [String]
    /// What it acts on.
    package var targets: [String]
    /// The pack that describes it.
    package let pack: String
}

/// A name of a subject.
package struct SubjectName: Hashable, Sendable {
    /// What sort of name it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// The generic name, with or without its salt.
        case generic
        /// A name that a maker sells it under.
        case brand
        /// A name from its development.
        case code
        /// What people write by mistake.
        case misspelling
    }

    /// As it is written.
    package let text: String
    /// What sort of name it is.
    package let kind: Kind
    /// Where it is sold under this name; empty where everywhere or unknown.
    package let regions: [String]
}
