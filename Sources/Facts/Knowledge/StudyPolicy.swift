internal import StructuredData

/// Which facts are taken from what is told of a study. Who took part in it, and what else they were given, is told in many
/// words before its results, and what patients of a study were given is no advice.
struct StudyPolicy: Sendable {
    /// Values of dimensions by which a sentence is known to tell of a study.
    let signs: [ScopeValue]
    /// The dimensions of which a sentence that goes on from the telling must name one itself; where there are none, no fact of
    /// a study is taken at all.
    let named: [String]

    init(_ node: Node) {
        signs = node.scopeValues("signs")
        named = node.strings("named")
    }
}
