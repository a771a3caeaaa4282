import Testing

@testable import Facts

/// Whether two values can be two ways to say the same.
@Suite struct ValueComparisonTests {
    /// Two values of an attribute and what they are to each other.
    struct Case: CustomTestStringConvertible, Sendable {
        let attribute: String
        let left: ValueComparison.Value
        let right: ValueComparison.Value
        let verdict: ValueComparison.Verdict

        init(
            _ attribute: String, _ left: FactValue, _ unit: String? = nil, _ precision: Precision = .exact,
            _ right: FactValue, _ otherUnit: String? = nil, _ otherPrecision: Precision = .exact,
            _ verdict: ValueComparison.Verdict
        ) {
            self.attribute = attribute
            self.left = ValueComparison.Value(left, unit: unit, precision: precision)
            self.right = ValueComparison.Value(right, unit: otherUnit, precision: otherPrecision)
            self.verdict = verdict
        }

        var testDescription: String {
            "\(attribute): \(left.value.description) \(left.unit ?? "") and \(right.value.description) \(right.unit ?? "")"
        }
    }

    static let cases = [
        Case("power", .number(400), "mg/day", .number(400), "mg/day", .agree),
        Case("power", .number(400), "mg/day", .number(800), "mg/day", .differ),
        Case("power", .number(0.4), "g/day", .number(400), "mg/day", .agree),
        Case("power", .range(300, 500), "mg/day", .number(400), "mg/day", .agree),
        Case("power", .range(300, 500), "mg/day", .range(450, 600), "mg/day", .agree),
        Case("power", .range(300, 400), "mg/day", .range(450, 600), "mg/day", .differ),
        Case("power", .number(400), "mg/day", .number(400), "mg/week", .incomparable),
        Case("life", .number(36), "months", .number(3), "years", .agree),
        Case("life", .number(27), "weeks", .number(27.3), "weeks", .agree),
        Case("life", .number(27), "weeks", .number(6.2), "months", .agree),
        Case("life", .number(27.3), "weeks", .number(6.3), "months", .agree),
        Case("life", .number(27), "weeks", .number(9), "months", .differ),
        Case("life", .number(3), "years", .atLeast, .number(5), "years", .agree),
        Case("life", .number(3), "years", .atLeast, .number(1), "years", .differ),
        Case("life", .number(6), "months", .atMost, .number(3), "months", .agree),
        Case("life", .number(6), "months", .number(7), "months", .differ),
        Case("life", .number(50), "%", .number(6), "months", .incomparable),
        Case("life", .text("forever"), .text("as long as it works"), .agree),
        Case("life", .text("forever"), nil, .number(3), "years", .differ),
        Case("life", .text("several"), nil, .number(3), "years", .agree),
        Case("share", .number(85), "%", .approximate, .range(75, 80), "%", .agree),
        Case("share", .number(85), "%", .number(60), "%", .differ),
        Case("sold", .text("2013"), .text("2013-02-25"), .agree),
        Case("sold", .text("2013-02"), .text("2013-02-25"), .agree),
        Case("sold", .text("2012-02"), .text("2013"), .differ),
        Case("leak", .text("lid"), .text("metal lid"), .agree),
        Case("leak", .text("lid"), .text("spout"), .differ),
        Case("state", .text("allowed"), .text("forbidden"), .differ),
    ]

    @Test(arguments: cases) func `values agree or differ, whichever comes first`(_ entry: Case) throws {
        let attribute = try #require(Packs.knowledge.attribute(entry.attribute))
        let comparison = ValueComparison(attribute, Packs.knowledge)
        #expect(comparison.verdict(entry.left, entry.right) == entry.verdict)
        #expect(comparison.verdict(entry.right, entry.left) == entry.verdict)
    }
}

extension ValueComparisonTests.Case {
    /// Values without units.
    init(_ attribute: String, _ left: FactValue, _ right: FactValue, _ verdict: ValueComparison.Verdict) {
        self.init(attribute, left, nil, .exact, right, nil, .exact, verdict)
    }

    /// Exact amounts.
    init(
        _ attribute: String, _ left: FactValue, _ unit: String?, _ right: FactValue, _ otherUnit: String?,
        _ verdict: ValueComparison.Verdict
    ) {
        self.init(attribute, left, unit, .exact, right, otherUnit, .exact, verdict)
    }

    /// An amount with a precision, and an exact one.
    init(
        _ attribute: String, _ left: FactValue, _ unit: String?, _ precision: Precision, _ right: FactValue,
        _ otherUnit: String?, _ verdict: ValueComparison.Verdict
    ) {
        self.init(attribute, left, unit, precision, right, otherUnit, .exact, verdict)
    }
}
