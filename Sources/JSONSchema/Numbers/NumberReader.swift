/// Reads the text of a number: JSON's, and what YAML's core schema adds to it.
struct NumberReader {
    private let text: String
    private var mantissa: Int64 = 0
    private var exponent = 0
    private var isNegative = false
    private var fits = true
    private var digitCount = 0

    private init(_ text: String) { self.text = text }

    /// The number that a text writes. What is no number at all is `notANumber`; the readers let none of those through.
    static func read(_ text: String) -> Number {
        var reader = NumberReader(text)
        return reader.number()
    }

    private mutating func number() -> Number {
        var written = text.utf8[...]
        if let sign = written.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            written.removeFirst()
        }
        if written.first == UInt8(ascii: "."), let next = written.dropFirst().first, !isDigit(next) {
            return next | 0x20 == UInt8(ascii: "i") ? .infinite(isNegative: isNegative) : .notANumber
        }
        if written.count > 2, written.first == UInt8(ascii: "0"), let mark = written.dropFirst().first {
            if mark == UInt8(ascii: "x") { return whole(written.dropFirst(2), radix: 16) }
            if mark == UInt8(ascii: "o") { return whole(written.dropFirst(2), radix: 8) }
        }
        return decimal(written)
    }

    private mutating func decimal(_ written: Substring.UTF8View) -> Number {
        var isFraction = false
        var index = written.startIndex
        while index != written.endIndex {
            let byte = written[index]
            if isDigit(byte) {
                take(byte - 0x30)
                if isFraction { exponent -= 1 }
            } else if byte == UInt8(ascii: ".") {
                isFraction = true
            } else {
                exponent = exponent.saturatingAdd(powerOfTen(written[written.index(after: index)...]))
                break
            }
            index = written.index(after: index)
        }
        if fits { return Number(mantissa: isNegative ? -mantissa : mantissa, exponent: exponent) }
        return long(written)
    }

    private mutating func take(_ digit: UInt8) {
        digitCount += mantissa == 0 && digit == 0 ? 0 : 1
        if digitCount > 18 { fits = false } else { mantissa = mantissa * 10 + Int64(digit) }
    }

    /// The same walk again, with room for all digits.
    private func long(_ written: Substring.UTF8View) -> Number {
        let digits = written.prefix { $0 | 0x20 != UInt8(ascii: "e") }.filter(isDigit)
        let decimal = BigDecimal(isNegative: isNegative, digits: digits.map { $0 - 0x30 }, exponent: exponent)
        return decimal.small ?? .big(decimal)
    }

    /// The number after `e`; one beyond all reason is cut to a quarter of what fits, so that sums of it still do.
    private func powerOfTen(_ written: Substring.UTF8View) -> Int {
        let isNegative = written.first == UInt8(ascii: "-")
        var power = 0
        for byte in written where isDigit(byte) { power = min(Int.max / 16, power) * 10 + Int(byte - 0x30) }
        power = min(Int.max / 4, power)
        return isNegative ? -power : power
    }

    /// A whole number in hexadecimal or octal digits.
    private func whole(_ written: Substring.UTF8View, radix: Int) -> Number {
        let written = written.drop { $0 == UInt8(ascii: "0") }
        // The time grows with the square of the length; nobody writes a number of this one.
        if written.count > 20_000 { return .infinite(isNegative: false) }
        // Nine digits in each part, the least ones first.
        var parts: [Int] = [0]
        for byte in written {
            var carry = Int(byte.hexValue ?? 0)
            for index in parts.indices {
                carry += parts[index] * radix
                parts[index] = carry % 1_000_000_000
                carry /= 1_000_000_000
            }
            if carry > 0 { parts.append(carry) }
        }
        var digits: [UInt8] = []
        for part in parts {
            var rest = part
            for _ in 0..<9 {
                digits.append(UInt8(rest % 10))
                rest /= 10
            }
        }
        let decimal = BigDecimal(isNegative: false, digits: digits.reversed(), exponent: 0)
        return decimal.small ?? .big(decimal)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
