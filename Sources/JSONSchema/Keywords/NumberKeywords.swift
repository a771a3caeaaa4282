internal import StructuredData

/// `minimum`, `maximum`, their exclusive forms, and `multipleOf`.
struct NumberKeyword: Keyword {
    /// One limit with the keyword that sets it.
    struct Bound: Sendable {
        let keyword: String
        let limit: Limit
        let isExclusive: Bool
    }

    /// The bounds from below.
    let lower: [Bound]
    /// The bounds from above.
    let upper: [Bound]
    /// What the number is a multiple of.
    let divisor: Limit?

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let scalar = instance.scalar, evaluator.spend(scalar.text.utf8.count / 2), let number = Number(scalar)
        else { return true }
        var isValid = true
        for bound in lower where !holds(number.compared(to: bound.limit.number), bound) {
            isValid = fail(bound, bound.isExclusive ? "more than" : "at least", scalar, &evaluator)
        }
        for bound in upper where !holds(bound.limit.number.compared(to: number), bound) {
            isValid = fail(bound, bound.isExclusive ? "less than" : "at most", scalar, &evaluator)
        }
        // Dividing numbers of very many digits takes time that the budget has to pay for.
        if let divisor, evaluator.spend(number.divisionSteps(by: divisor.number)),
            !number.isMultiple(of: divisor.number)
        {
            isValid = evaluator.fail("multipleOf") { place in
                Finding("\(place) is \(shortened(scalar.text)), but must be a multiple of \(shortened(divisor.text))")
            }
        }
        return isValid
    }

    /// `.nan` is in no order with any number, so no bound holds for it.
    private func holds(_ order: Int?, _ bound: Bound) -> Bool {
        guard let order else { return false }
        return bound.isExclusive ? order > 0 : order >= 0
    }

    private func fail(_ bound: Bound, _ words: String, _ scalar: Scalar, _ evaluator: inout Evaluator) -> Bool {
        evaluator.fail(bound.keyword) { place in
            Finding("\(place) is \(shortened(scalar.text)), but must be \(words) \(shortened(bound.limit.text))")
        }
    }
}

extension KeywordFamily {
    /// The bounds from draft 6 on: each is a number.
    static let numberBounds = KeywordFamily(
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"
    ) { (context) throws(SchemaError) in
        NumberKeyword(
            lower: try bounds("minimum", "exclusiveMinimum", context),
            upper: try bounds("maximum", "exclusiveMaximum", context), divisor: try divisor(context))
    }

    /// The bounds of draft 4, where `exclusiveMinimum: true` sharpens `minimum`.
    static let numberBoundsWithFlags = KeywordFamily(
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"
    ) { (context) throws(SchemaError) in
        NumberKeyword(
            lower: try flaggedBounds("minimum", "exclusiveMinimum", context),
            upper: try flaggedBounds("maximum", "exclusiveMaximum", context), divisor: try divisor(context))
    }

    private static func bounds(
        _ keyword: String, _ exclusive: String, _ context: SchemaContext
    ) throws(SchemaError) -> [NumberKeyword.Bound] {
        var bounds: [NumberKeyword.Bound] = []
        if let limit = try context.number(keyword) {
            bounds.append(NumberKeyword.Bound(keyword: keyword, limit: limit, isExclusive: false))
        }
        if let limit = try context.number(exclusive) {
            bounds.append(NumberKeyword.Bound(keyword: exclusive, limit: limit, isExclusive: true))
        }
        return bounds
    }

    private static func flaggedBounds(
        _ keyword: String, _ flag: String, _ context: SchemaContext
    ) throws(SchemaError) -> [NumberKeyword.Bound] {
        // Later drafts have a number here; to ignore it would be to check nothing.
        let isExclusive = try context.flag(flag)
        guard let limit = try context.number(keyword) else { return [] }
        return [NumberKeyword.Bound(keyword: keyword, limit: limit, isExclusive: isExclusive)]
    }

    private static func divisor(_ context: SchemaContext) throws(SchemaError) -> Limit? {
        guard let limit = try context.number("multipleOf") else { return nil }
        guard limit.number.isPositive else { throw context.wrong("multipleOf", "a number above 0") }
        return limit
    }
}
