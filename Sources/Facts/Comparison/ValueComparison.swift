/// Tells whether two values of an attribute can be two ways to say the same.
package struct ValueComparison: Sendable {
    private let attribute: Attribute
    private let dimension: Dimension?

    package init(_ attribute: Attribute, _ knowledge: Knowledge) {
        self.attribute = attribute
        dimension = attribute.dimension.flatMap { knowledge.dimension($0) }
    }

    /// A value with what belongs to it.
    package struct Value: Hashable, Sendable {
        /// The amount or the text.
        package let value: FactValue
        /// The unit of an amount.
        package let unit: String?
        /// How exact an amount is.
        package let precision: Precision

        package init(_ value: FactValue, unit: String? = nil, precision: Precision = .exact) {
            self.value = value
            self.unit = unit
            self.precision = precision
        }
    }

    /// What two values are to each other.
    package enum Verdict: Int32, Sendable {
        /// One fits the other.
        case agree
        /// They differ.
        case differ
        /// They can't be held against each other, such as a length of time and a share.
        case incomparable
    }

    /// What two values are to each other.
    package func verdict(_ left: Value, _ right: Value) -> Verdict {
        isDeclaredAgreeing(left.value, right.value) ? .agree : ownVerdict(left, right)
    }

    /// What two values are to each other, whatever the pack lets stand side by side.
    func ownVerdict(_ left: Value, _ right: Value) -> Verdict {
        if left == right { return .agree }
        switch (left.value.limits, right.value.limits) {
        case (let one?, let other?): return amounts(left, one, right, other)
        case (nil, nil): return texts(left.value.description, right.value.description) ? .agree : .differ
        // `indefinitely` and `three years` are both answers.
        default: return .differ
        }
    }

    // MARK: Texts

    private func texts(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if attribute.kind == .date {
            // A year contains its days.
            let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
            return long.hasPrefix(short)
                && (long.utf8.count == short.utf8.count || long.dropFirst(short.count).first == "-")
        }
        guard let dimension else { return false }
        return dimension.contains(left, right) || dimension.contains(right, left)
            || dimension.isNamedTogether(left, right)
    }

    /// True for values that the pack lets stand side by side; `*` agrees with any other.
    private func isDeclaredAgreeing(_ left: FactValue, _ right: FactValue) -> Bool {
        if attribute.agreeing.isEmpty { return false }
        let (left, right) = (left.description, right.description)
        return attribute.agreeing.contains { group in
            (group.contains(left) && (group.contains(right) || group.contains("*")))
                || (group.contains(right) && group.contains("*"))
        }
    }

    // MARK: Amounts

    private func amounts(
        _ left: Value, _ one: ClosedRange<Double>, _ right: Value, _ other: ClosedRange<Double>
    ) -> Verdict {
        guard let (leftFactor, rightFactor) = factors(left.unit, right.unit) else { return .incomparable }
        let first = Span(one, left.precision, factor: leftFactor)
        let second = Span(other, right.precision, factor: rightFactor)
        let larger = max(abs(first.low), abs(first.high), abs(second.low), abs(second.high))
        let own = attribute.units.first.flatMap { ValueComparison.parts(of: $0)?.factor } ?? 1
        var slack = max(
            attribute.tolerance.absolute * own, attribute.tolerance.relative * (larger.isFinite ? larger : 0))
        // The coarser of two amounts is rounded: 27 weeks are 27.3 weeks.
        slack = max(slack, first.rounding, second.rounding)
        if left.precision == .approximate || right.precision == .approximate {
            slack = max(slack, ValueComparison.roughly * (larger.isFinite ? larger : 0))
        }
        return first.low <= second.high + slack + 1e-9 && second.low <= first.high + slack + 1e-9 ? .agree : .differ
    }

    /// What "about" adds, in parts of the amount.
    private static let roughly = 0.05

    /// What to multiply two amounts with so that they are of one unit; nil where they measure two things.
    private func factors(_ left: String?, _ right: String?) -> (Double, Double)? {
        let (one, other) = (left.flatMap(ValueComparison.parts), right.flatMap(ValueComparison.parts))
        if left == right { return (one?.factor ?? 1, one?.factor ?? 1) }
        guard let one, let other, one.measure == other.measure, one.rest == other.rest else { return nil }
        return (one.factor, other.factor)
    }

    /// `mg/day` is a mass, by the day.
    private static func parts(of name: String) -> (measure: Unit.Measure, factor: Double, rest: Substring)? {
        let end = name.firstIndex(of: "/") ?? name.endIndex
        guard let unit = Unit.named(String(name[..<end])), unit.measure != .other else { return nil }
        return (unit.measure, unit.factor, name[end...])
    }

    /// What an amount may be in truth.
    private struct Span {
        var low: Double
        var high: Double
        /// Half of the last digit that is written.
        let rounding: Double

        init(_ limits: ClosedRange<Double>, _ precision: Precision, factor: Double) {
            low = precision == .atMost ? -.infinity : limits.lowerBound * factor
            high = precision == .atLeast ? .infinity : limits.upperBound * factor
            rounding = max(Span.step(limits.lowerBound), Span.step(limits.upperBound)) / 2 * factor
        }

        /// The worth of the last digit: 0.1 of 27.3, 1 of 27.
        private static func step(_ value: Double) -> Double {
            let text = FactValue.text(of: value)
            guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")), !text.contains("e") else { return 1 }
            let digits = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
            return (0..<digits).reduce(1) { step, _ in step / 10 }
        }
    }
}

extension Dimension {
    /// True for two values of which one names the other as compatible, whether the dimension is open or not.
    func isNamedTogether(_ left: String, _ right: String) -> Bool {
        values.contains { $0.id == left && $0.compatible.contains(right) }
            || values.contains { $0.id == right && $0.compatible.contains(left) }
    }
}
