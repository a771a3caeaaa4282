internal import StructuredData

/// Which facts are taken from what is told of a study. Who took part in it, and what else they were given, is told in many
/// words before its results, and what patients of a study were given is no advice.
struct StudyPolicy: Sendable {
    /// Values of dimensions by which a sentence is known to tell of a study.
    let signs: [ScopeValue]
    /// The dimensions of which an item of a list that tells of a study, or goes on from one, must name one itself. Where there are
    /// none, what such an item says, and a clause that tells of a study, has the first sign that its attribute can have in its scope;
    /// an attribute that can have none gives no fact there.
    let named: [String]

    init(_ node: Node) {
        signs = node.scopeValues("signs")
        named = node.strings("named")
    }
}
