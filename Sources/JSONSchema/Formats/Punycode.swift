/// The encoding of labels beyond ASCII: RFC 3492.
enum Punycode {
    private static let base = 36
    private static let smallest = 1
    private static let largest = 26

    /// The label that stands behind `xn--`; nil where the text is no Punycode.
    static func decode(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let split = text.lastIndex(of: "-")
        var output = split.map { Array(text[..<$0]) } ?? []
        var index = split.map { $0 + 1 } ?? 0
        var (code, position, bias) = (128, 0, 72)
        while index < text.count {
            let before = position
            var weight = 1
            for step in 1... {
                guard index < text.count, let digit = digit(text[index]) else { return nil }
                index += 1
                let (product, overflow) = digit.multipliedReportingOverflow(by: weight)
                guard !overflow, position < 1 << 40, product < 1 << 40 else { return nil }
                position += product
                let threshold = threshold(step, bias)
                if digit < threshold { break }
                weight = weight.multipliedReportingOverflow(by: base - threshold).partialValue
                if weight <= 0 || weight > 1 << 40 { return nil }
            }
            bias = adapt(position - before, output.count + 1, isFirst: before == 0)
            code += position / (output.count + 1)
            position %= output.count + 1
            guard code <= 0x10_FFFF, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
            output.insert(scalar, at: position)
            position += 1
        }
        return output
    }

    /// The Punycode of a label, without `xn--`.
    static func encode(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var output = label.filter(\.isASCII)
        let basic = output.count
        var (code, delta, bias, handled) = (128, 0, 72, basic)
        if basic > 0 { output.append("-") }
        while handled < label.count {
            let next = label.map { Int($0.value) }.filter { $0 >= code }.min() ?? code
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in label {
                if Int(scalar.value) < code { delta += 1 }
                guard Int(scalar.value) == code else { continue }
                output += digits(of: delta, bias)
                bias = adapt(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return output
    }

    private static func digits(of delta: Int, _ bias: Int) -> [Unicode.Scalar] {
        var digits: [Unicode.Scalar] = []
        var rest = delta
        for step in 1... {
            let threshold = threshold(step, bias)
            if rest < threshold { break }
            digits.append(scalar(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
        }
        return digits + [scalar(rest)]
    }

    private static func threshold(_ step: Int, _ bias: Int) -> Int {
        min(largest, max(smallest, step * base - bias))
    }

    private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > (base - smallest) * largest / 2 {
            delta /= base - smallest
            steps += base
        }
        return steps + (base - smallest + 1) * delta / (delta + 38)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "a"..."z": Int(scalar.value - 97)
        case "A"..."Z": Int(scalar.value - 65)
        case "0"..."9": Int(scalar.value - 22)
        default: nil
        }
    }

    private static func scalar(_ digit: Int) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(digit < 26 ? digit + 97 : digit + 22))
    }
}
