/// A decimal number of any length: `digits` × 10^`exponent`.
struct BigDecimal: Hashable, Sendable {
    /// True below zero.
    let isNegative: Bool
    /// The digits, the most significant one first, without zeros at either end; none for zero.
    let digits: [UInt8]
    /// The power of ten that the last digit stands for.
    let exponent: Int

    /// A number from digits that may have zeros at either end.
    init(isNegative: Bool, digits: [UInt8], exponent: Int) {
        let start = digits.firstIndex { $0 != 0 } ?? digits.endIndex
        let end = (digits.lastIndex { $0 != 0 } ?? start - 1) + 1
        self.digits = Array(digits[start..<max(start, end)])
        self.isNegative = isNegative && !self.digits.isEmpty
        self.exponent = self.digits.isEmpty ? 0 : exponent.saturatingAdd(digits.count - end)
    }

    /// `mantissa` × 10^`exponent`.
    init(mantissa: Int64, exponent: Int) {
        var rest = mantissa.magnitude
        var digits: [UInt8] = []
        while rest > 0 {
            digits.append(UInt8(rest % 10))
            rest /= 10
        }
        self.init(isNegative: mantissa < 0, digits: digits.reversed(), exponent: exponent)
    }

    /// The same number in the short form, where it fits.
    var small: Number? {
        guard digits.count <= 18 else { return nil }
        let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
        return Number(mantissa: isNegative ? -magnitude : magnitude, exponent: exponent)
    }

    /// Negative, zero or positive as this number is below, equal to or above the other.
    func compared(to other: BigDecimal) -> Int {
        if isNegative != other.isNegative { return isNegative ? -1 : 1 }
        let order = comparedMagnitude(to: other)
        return isNegative ? -order : order
    }

    /// True where this number is a whole multiple of a divisor other than zero. Long division, digit by digit.
    func isMultiple(of divisor: BigDecimal) -> Bool {
        if digits.isEmpty { return true }
        guard !divisor.digits.isEmpty, exponent >= divisor.exponent else { return false }
        // More tens than the divisor has factors 2 and 5 change nothing, so a huge exponent costs nothing.
        let zeros = min(exponent.saturatingAdd(-divisor.exponent), 4 * divisor.digits.count)
        var remainder: [UInt8] = []
        for digit in digits { BigDecimal.step(&remainder, digit, divisor.digits) }
        for _ in 0..<zeros { BigDecimal.step(&remainder, 0, divisor.digits) }
        return remainder.isEmpty
    }

    /// One step of long division: takes the next digit down and subtracts the divisor while it fits.
    private static func step(_ remainder: inout [UInt8], _ digit: UInt8, _ divisor: [UInt8]) {
        if !remainder.isEmpty || digit != 0 { remainder.append(digit) }
        while order(remainder, divisor) >= 0 { subtract(divisor, from: &remainder) }
    }

    /// Compares two whole numbers without leading zeros.
    private static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        return lexicographicOrder(left, right)
    }

    /// Subtracts a whole number from one that is not smaller.
    private static func subtract(_ right: [UInt8], from left: inout [UInt8]) {
        var borrow: UInt8 = 0
        for offset in 0..<left.count {
            let index = left.count - 1 - offset
            let taken = (offset < right.count ? right[right.count - 1 - offset] : 0) + borrow
            borrow = left[index] < taken ? 1 : 0
            left[index] = left[index] + borrow * 10 - taken
        }
        left.removeFirst(left.firstIndex { $0 != 0 } ?? left.count)
    }

    private func comparedMagnitude(to other: BigDecimal) -> Int {
        if digits.isEmpty || other.digits.isEmpty { return digits.count.signum() - other.digits.count.signum() }
        let size = exponent.saturatingAdd(digits.count)
        let otherSize = other.exponent.saturatingAdd(other.digits.count)
        if size != otherSize { return size < otherSize ? -1 : 1 }
        return BigDecimal.lexicographicOrder(digits, other.digits)
    }

    private static func lexicographicOrder(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.lexicographicallyPrecedes(right) { return -1 }
        return right.lexicographicallyPrecedes(left) ? 1 : 0
    }
}

extension Int {
    /// The sum, or the nearest end of the range.
    func saturatingAdd(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? Int.min : Int.max) : sum
    }
}
