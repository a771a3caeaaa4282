internal import Diagnostics

/// Numbers as people read them.
package enum Amount {
    /// The number with `,` between thousands: `12,345`.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
    }

    /// The number with what it counts: `1 document`, `2 documents`.
    package static func of(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension SeverityCounts {
    /// The counts in words: `2 errors, 1 warning, 0 notes`.
    var summary: String {
        "\(Amount.of(errors, "error")), \(Amount.of(warnings, "warning")), \(Amount.of(notes, "note"))"
    }
}
