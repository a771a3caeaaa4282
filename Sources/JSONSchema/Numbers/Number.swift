internal import StructuredData

/// A number of a document or schema, exact however long it is.
///
/// Nearly all numbers are `small`, and comparing those allocates nothing.
enum Number: Hashable, Sendable {
    /// `mantissa` × 10^`exponent`. The mantissa does not end in the digit 0, and zero is 0 × 10^0.
    case small(mantissa: Int64, exponent: Int)
    /// One whose digits don't fit into `small`.
    case big(BigDecimal)
    /// `.inf` of YAML.
    case infinite(isNegative: Bool)
    /// `.nan` of YAML.
    case notANumber

    /// The number that a scalar is; nil for one that is none.
    init?(_ scalar: Scalar) {
        guard scalar.kind == .integer || scalar.kind == .float else { return nil }
        self = NumberReader.read(scalar.text)
    }

    /// The number that a node is; nil for everything else.
    init?(_ node: Node) {
        guard let scalar = node.scalar else { return nil }
        self.init(scalar)
    }

    /// The number with these parts.
    init(mantissa: Int64, exponent: Int) {
        if mantissa == 0 {
            self = .small(mantissa: 0, exponent: 0)
            return
        }
        var mantissa = mantissa
        var exponent = exponent
        while mantissa % 10 == 0 {
            mantissa /= 10
            exponent += 1
        }
        self = .small(mantissa: mantissa, exponent: exponent)
    }

    /// True for a whole number, `1.0` included.
    var isInteger: Bool {
        switch self {
        case .small(_, let exponent): exponent >= 0
        case .big(let decimal): decimal.exponent >= 0
        case .infinite, .notANumber: false
        }
    }

    /// The value as a count; nil for a negative or broken number, the largest count for one beyond it.
    var count: Int? {
        switch self {
        case .small(let mantissa, let exponent):
            guard mantissa >= 0, exponent >= 0 else { return nil }
            return Number.scaled(mantissa, by: exponent).map { Int($0) } ?? Int.max
        case .big(let decimal): return decimal.isNegative || decimal.exponent < 0 ? nil : Int.max
        case .infinite, .notANumber: return nil
        }
    }

    /// True for a number above zero.
    var isPositive: Bool {
        switch self {
        case .small(let mantissa, _): mantissa > 0
        case .big(let decimal): !decimal.isNegative
        case .infinite(let isNegative): !isNegative
        case .notANumber: false
        }
    }

    /// Negative, zero or positive as this number is below, equal to or above the other; nil where one is not a number.
    func compared(to other: Number) -> Int? {
        switch (self, other) {
        case (.notANumber, _), (_, .notANumber): return nil
        case (.infinite(let left), .infinite(let right)): return left == right ? 0 : (left ? -1 : 1)
        case (.infinite(let isNegative), _): return isNegative ? -1 : 1
        case (_, .infinite(let isNegative)): return isNegative ? 1 : -1
        case (.small(let left, let leftExponent), .small(let right, let rightExponent)):
            if let order = Number.compare(left, leftExponent, right, rightExponent) { return order }
        default: break
        }
        guard let left = decimal, let right = other.decimal else { return nil }
        return left.compared(to: right)
    }

    /// True where this number is a whole multiple of a divisor above zero.
    func isMultiple(of divisor: Number) -> Bool {
        if case .small(let left, let leftExponent) = self, case .small(let right, let rightExponent) = divisor {
            if left == 0 { return true }
            // The mantissa has no factor 10, so a smaller power of ten can't be a multiple of a larger one.
            if leftExponent < rightExponent { return false }
            if let scaled = Number.scaled(left, by: leftExponent - rightExponent) { return scaled % right == 0 }
        }
        guard let left = decimal, let right = divisor.decimal else { return false }
        return left.isMultiple(of: right)
    }

    /// The number in plain digits, without zeros that say nothing; nil for one of more than 18 digits.
    var plainText: String? {
        guard case .small(let mantissa, let exponent) = self, abs(exponent) <= 18 else { return nil }
        let sign = mantissa < 0 ? "-" : ""
        var digits = String(mantissa.magnitude)
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        digits = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
        return sign + digits.dropLast(-exponent) + "." + digits.suffix(-exponent)
    }

    /// What dividing by a divisor takes, compared with a step of the evaluator.
    func divisionSteps(by divisor: Number) -> Int {
        let (length, divisorLength) = (digitCount, divisor.digitCount)
        return (length + 4 * divisorLength) * divisorLength / 16
    }

    /// How many digits the number has; 0 for one that is short.
    private var digitCount: Int {
        if case .big(let decimal) = self { decimal.digits.count } else { 0 }
    }

    /// The number in its long form; nil for what is not finite.
    private var decimal: BigDecimal? {
        switch self {
        case .small(let mantissa, let exponent): BigDecimal(mantissa: mantissa, exponent: exponent)
        case .big(let decimal): decimal
        case .infinite, .notANumber: nil
        }
    }

    /// Compares two small numbers, or gives up where a common power of ten does not fit.
    private static func compare(_ left: Int64, _ leftExponent: Int, _ right: Int64, _ rightExponent: Int) -> Int? {
        let shared = min(leftExponent, rightExponent)
        guard let left = scaled(left, by: leftExponent - shared), let right = scaled(right, by: rightExponent - shared)
        else { return nil }
        return left < right ? -1 : (left == right ? 0 : 1)
    }

    /// `value` × 10^`power`, or nil where that does not fit.
    private static func scaled(_ value: Int64, by power: Int) -> Int64? {
        if value == 0 { return 0 }
        guard power <= 18 else { return nil }
        var result = value
        for _ in 0..<power {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}
