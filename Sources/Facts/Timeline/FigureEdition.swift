internal import StructuredData

/// Figures that are brought out anew every few years, with the latest that is known.
package struct FigureEdition: Sendable {
    /// The attribute whose values are the years of such figures.
    package let attribute: String
    /// Of what they are.
    let scope: [ScopeValue]
    /// The names of those who bring them out; a text that names none of them may have its figures from elsewhere.
    package let publishers: [String]
    /// The last year of the latest figures.
    package let until: Int
    /// When these came out.
    package let date: String
    /// What to cite.
    package let source: String
    /// True where somebody saw them in a published source.
    package let isVerified: Bool
    /// The pack that says so.
    package let pack: String

    /// The figures of a pack.
    static func all(in root: Node, pack: String) -> [FigureEdition] {
        (root["figures"]?.sequence ?? []).map { node in
            FigureEdition(
                attribute: node["attribute"]?.string ?? "", scope: node.scopeValues("scope"),
                publishers: node.strings("publishers"), until: node["until"]?.number.map { Int($0) } ?? 0,
                date: node["date"]?.scalar?.text ?? "", source: node["source"]?.string ?? "",
                isVerified: node.isNotDenied("verified"), pack: pack)
        }
    }

    /// True where a fact gives older figures of the same.
    package func isNewer(than fact: Fact, of year: Int, _ knowledge: Knowledge) -> Bool {
        fact.attribute == attribute && year < until
            && scope.allSatisfy { value in
                fact.scope(value.dimension).map { knowledge.overlap(value.dimension, $0, value.value) } == true
            }
    }
}
