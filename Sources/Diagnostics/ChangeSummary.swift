/// The change that a run looks at: what it touches, and what it alters elsewhere.
package struct ChangeSummary: Sendable {
    /// What the documents were compared with.
    package let base: ChangeBase
    /// The documents and texts that the change touches, sorted.
    package let documents: [String]
    /// The facts that it alters, by the documents that did.
    package let alterations: [FactAlteration]
    /// Where the documents that it touches say what they did not say before.
    package let news: [String: Set<TextRange>]
    /// The findings that are no business of the change.
    package var outside = FindingTally()

    package init(
        base: ChangeBase, documents: [String], alterations: [FactAlteration], news: [String: Set<TextRange>] = [:]
    ) {
        self.base = base
        self.news = news
        self.documents = documents
        self.alterations = alterations
    }

    /// The documents and texts that state a fact which the change alters in another, sorted.
    package var affected: [String] {
        Set(alterations.flatMap(\.statedIn)).subtracting(documents).sorted()
    }
}

/// What documents are compared with to see what a change is.
package struct ChangeBase: Sendable {
    /// The revision as the user named it; nil where the change is what git is about to commit.
    package let revision: String?
    /// The commit at which the revision and the present branched; nil before the first commit.
    package let commit: String?
    /// Whether the revision has gone on since that commit.
    package let hasParted: Bool
    /// The documents that the change takes away, sorted.
    package let deleted: [String]
    /// Whether the change touches the configuration too: what follows from that shows in all documents.
    package let isConfigurationChanged: Bool

    package init(
        revision: String?, commit: String?, hasParted: Bool = false, deleted: [String] = [],
        isConfigurationChanged: Bool = false
    ) {
        self.revision = revision
        self.commit = commit
        self.hasParted = hasParted
        self.deleted = deleted
        self.isConfigurationChanged = isConfigurationChanged
    }
}

/// A fact that a document stated in another way before the change, or that it states no more.
package struct FactAlteration: Sendable {
    /// The document.
    package let path: String
    /// What the fact is about.
    package let subject: String
    /// What it says of it.
    package let attribute: String
    /// The scope that all of the values share, by dimension.
    package let scope: [Conflict.Qualifier]
    /// The values as they were.
    package let before: [String]
    /// The values as they are; empty where the document states the fact no more.
    package let after: [String]
    /// The other documents and texts that state the fact, whatever its value, sorted.
    package let statedIn: [String]

    package init(
        path: String, subject: String, attribute: String, scope: [Conflict.Qualifier], before: [String],
        after: [String], statedIn: [String]
    ) {
        self.path = path
        self.subject = subject
        self.attribute = attribute
        self.scope = scope
        self.before = before
        self.after = after
        self.statedIn = statedIn
    }
}
