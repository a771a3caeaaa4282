/// What facts are about: a drug, a way of treating, a disease.
package struct Subject: Sendable {
    /// Its one name in facts: the generic one, in lower case.
    package let id: String
    /// What it is: the first of the packs' kinds unless its pack says otherwise.
    package let kind: String
    /// What its kind is to facts.
    package let role: SubjectRole
    /// Every name that it goes by, the generic one first.
    package var names: [SubjectName]
    /// The classes that it belongs to.
    package var classes: [String]
    /// What it acts on.
    package var targets: [String]
    /// The pack that describes it.
    package let pack: String
}

/// What subjects of a kind are to facts.
package enum SubjectRole: String, Sendable, CaseIterable {
    /// What packs are about: things with names.
    case main
    /// A way of doing something, a condition: named often without being meant.
    case general
    /// A group that main subjects belong to: beside one of them it only describes it.
    case group
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
