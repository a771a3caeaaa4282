internal import StructuredData

/// One keyword of a subschema, or a few that have to be read together.
protocol Keyword: Sendable {
    /// The subschemas that it applies to the very instance it is evaluated on.
    var inPlaceTargets: [SubschemaID] { get }

    /// True where the keyword holds. Where it does not, the evaluator is told why.
    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool
}

extension [any Keyword] {
    /// The first of a kind.
    func first<Kind: Keyword>(_ kind: Kind.Type) -> Kind? { lazy.compactMap { $0 as? Kind }.first }
}

extension Keyword {
    /// None, as for every keyword that only looks at the value or into it.
    var inPlaceTargets: [SubschemaID] { [] }
}
