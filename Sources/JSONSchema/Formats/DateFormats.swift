internal import Diagnostics

/// Dates and times as RFC 3339 writes them.
extension Format {
    /// A calendar date.
    package static let date = Format("date", "a date", example: "2025-01-31") { bytes in
        var index = 0
        return hasDate(bytes, &index) && index == bytes.count
    }

    /// A time of day with its offset from UTC.
    package static let time = Format("time", "a time with offset", example: "08:30:00Z") { bytes in
        var index = 0
        return hasTime(bytes, &index) && index == bytes.count
    }

    /// A date and time.
    package static let dateTime = Format("date-time", "a date and time", example: "2025-01-31T08:30:00Z") { bytes in
        var index = 0
        guard hasDate(bytes, &index), bytes.skip(UInt8(ascii: "T"), &index) || bytes.skip(UInt8(ascii: "t"), &index)
        else { return false }
        return hasTime(bytes, &index) && index == bytes.count
    }

    /// A length of time: RFC 3339, appendix A, where units follow one another without a gap.
    package static let duration = Format("duration", "a duration", example: "P1Y6M") { bytes in
        var index = 0
        guard bytes.skip(UInt8(ascii: "P"), &index) else { return false }
        var weeks = index
        if units("W", bytes, &weeks) == 1, weeks == bytes.count { return true }
        guard let days = units("YMD", bytes, &index) else { return false }
        if bytes.skip(UInt8(ascii: "T"), &index) {
            guard let hours = units("HMS", bytes, &index), hours > 0 else { return false }
        } else if days == 0 {
            return false
        }
        return index == bytes.count
    }

    private static func hasDate(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        guard let year = bytes.digits(4, &index), bytes.skip(UInt8(ascii: "-"), &index),
            let month = bytes.digits(2, &index), bytes.skip(UInt8(ascii: "-"), &index),
            let day = bytes.digits(2, &index)
        else { return false }
        // RFC 3339 has a year 0, which is a leap year like 400.
        return CalendarDate(year: year == 0 ? 400 : year, month: month, day: day) != nil
    }

    private static func hasTime(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        guard let hour = bytes.digits(2, &index), bytes.skip(UInt8(ascii: ":"), &index),
            let minute = bytes.digits(2, &index), bytes.skip(UInt8(ascii: ":"), &index),
            let second = bytes.digits(2, &index), hour < 24, minute < 60, second <= 60
        else { return false }
        if bytes.skip(UInt8(ascii: "."), &index), bytes.skipAll(&index, while: \.isASCIIDigit) == 0 { return false }
        guard let offset = offset(bytes, &index) else { return false }
        // A leap second comes at the end of a UTC day only.
        return second < 60 || (hour * 60 + minute - offset + 2 * 1440) % 1440 == 1439
    }

    /// The minutes that a local time is ahead of UTC.
    private static func offset(_ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
        if bytes.skip(UInt8(ascii: "Z"), &index) || bytes.skip(UInt8(ascii: "z"), &index) { return 0 }
        let isBehind = bytes.skip(UInt8(ascii: "-"), &index)
        guard isBehind || bytes.skip(UInt8(ascii: "+"), &index), let hour = bytes.digits(2, &index),
            bytes.skip(UInt8(ascii: ":"), &index), let minute = bytes.digits(2, &index), hour < 24, minute < 60
        else { return nil }
        return (hour * 60 + minute) * (isBehind ? -1 : 1)
    }

    /// How many numbers with their units come next; nil where a unit is left out between two others.
    private static func units(_ names: StaticString, _ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
        var found = 0
        var hasEnded = false
        for name in names.description.utf8 {
            var next = index
            if bytes.skipAll(&next, while: \.isASCIIDigit) > 0, bytes.skip(name, &next) {
                if hasEnded { return nil }
                found += 1
                index = next
            } else {
                hasEnded = found > 0
            }
        }
        return found
    }
}
