internal import Diagnostics

/// What a text that should be a date turns out to be.
enum DateText: Equatable {
    /// `YYYY-MM-DD`.
    case iso(CalendarDate)
    /// A certain day, written in another way.
    case otherForm(CalendarDate)
    /// Numbers that name two days, depending on what stands first.
    case ambiguous(dayFirst: CalendarDate, monthFirst: CalendarDate)
    /// The form of a date, and no such day in the calendar.
    case notInCalendar
    /// No date that we can read.
    case unknown

    /// The day that it certainly names.
    var date: CalendarDate? {
        switch self {
        case .iso(let date), .otherForm(let date): date
        case .ambiguous, .notInCalendar, .unknown: nil
        }
    }

    /// Reads a text; numbers such as `03/04/2025` follow `order`, where it says one.
    init(_ text: String, order: Convention.DateOrder = .iso, months: MonthNames = .english) {
        if let date = CalendarDate(iso: text) {
            self = .iso(date)
            return
        }
        let scalars = text.lowercased().unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) }
        let tokens = DateText.tokens(of: scalars[..<(end ?? scalars.endIndex)])
        self = DateText.read(tokens, order: order, months: months)
    }

    /// A run of digits with its length, a word, or one other character.
    private enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case mark(Unicode.Scalar)
    }

    private static func read(_ tokens: [Token], order: Convention.DateOrder, months: MonthNames) -> DateText {
        switch tokens.count {
        case 1:
            guard case .number(let number, digits: 8) = tokens[0] else { return .unknown }
            return day(number / 10_000, number / 100 % 100, number % 100)
        case 5...:
            if case .number(let year, digits: 4) = tokens[0], case .mark(let mark) = tokens[1],
                case .number(let month, digits: 1...2) = tokens[2], tokens[3] == .mark(mark), isSeparator(mark),
                case .number(let dayOfMonth, digits: 1...2) = tokens[4], isTime(tokens[5...])
            {
                return day(year, month, dayOfMonth)
            }
            if case .number(let first, digits: 1...2) = tokens[0], case .mark(let mark) = tokens[1],
                case .number(let second, digits: 1...2) = tokens[2], tokens[3] == .mark(mark), isSeparator(mark),
                case .number(let year, digits: 4) = tokens[4], isTime(tokens[5...])
            {
                return numeric(first, second, year, order: order)
            }
            return named(tokens, months)
        default: return named(tokens, months)
        }
    }

    /// `03/04/2025`: both numbers may be the month, one may be too large for it, or the order may be known.
    private static func numeric(_ first: Int, _ second: Int, _ year: Int, order: Convention.DateOrder) -> DateText {
        let dayFirst = CalendarDate(year: year, month: second, day: first)
        let monthFirst = CalendarDate(year: year, month: first, day: second)
        switch (order, dayFirst, monthFirst) {
        case (.dayMonthYear, let date?, _), (.monthDayYear, _, let date?): return .otherForm(date)
        case (.dayMonthYear, nil, _), (.monthDayYear, _, nil): return .notInCalendar
        case (.iso, let one?, let other?):
            return one == other ? .otherForm(one) : .ambiguous(dayFirst: one, monthFirst: other)
        case (.iso, let date?, nil), (.iso, nil, let date?): return .otherForm(date)
        case (.iso, nil, nil): return .notInCalendar
        }
    }

    /// `December 30, 2025`, `30 Dec 2025`, `30-Dec-2025`, `30th of December 2025`, `30. Dezember 2025`.
    private static func named(_ tokens: [Token], _ months: MonthNames) -> DateText {
        var month: Int?
        var numbers: [Int] = []
        for token in tokens {
            switch token {
            case .word(let word):
                if month == nil, let index = months.month(word) {
                    month = index
                } else if !fillers.contains(word) {
                    return .unknown
                }
            case .number(let number, _): numbers.append(number)
            case .mark(let mark): if !" ,.-/".unicodeScalars.contains(mark) { return .unknown }
            }
        }
        guard let month, numbers.count == 2 else { return .unknown }
        let year = numbers.first { $0 >= 1000 && $0 <= 9999 }
        guard let year, let dayOfMonth = numbers.first(where: { $0 < 100 }) else { return .unknown }
        return day(year, month, dayOfMonth)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateText {
        CalendarDate(year: year, month: month, day: day).map { .otherForm($0) } ?? .notInCalendar
    }

    private static func isSeparator(_ mark: Unicode.Scalar) -> Bool { mark == "-" || mark == "/" || mark == "." }

    /// Nothing, or a `T` or space and a time: `T10:00:00Z`, ` 14:00:00 -0500`.
    private static func isTime(_ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first else { return true }
        guard first == .mark(" ") || first == .word("t"), tokens.count > 3,
            case .number(0...24, digits: 1...2) = tokens[tokens.startIndex + 1],
            tokens[tokens.startIndex + 2] == .mark(":"),
            case .number(0...59, digits: 2) = tokens[tokens.startIndex + 3]
        else { return false }
        return tokens.dropFirst().allSatisfy { token in
            switch token {
            case .number: true
            case .word(let word): ["z", "utc", "gmt", "am", "pm", "t"].contains(word)
            case .mark(let mark): " :.+-".unicodeScalars.contains(mark)
            }
        }
    }

    /// Words around a day that say nothing: `30th of December`, `30 de diciembre de 2025`, `1er janvier`, `den 30.`.
    private static let fillers: Set = ["st", "nd", "rd", "th", "of", "de", "del", "er", "den", "º"]

    /// The number of the month that an English name in lower case means.
    static func monthIndex(_ word: String) -> Int? { MonthNames.english.month(word) }

    private static func tokens(of text: Substring.UnicodeScalarView) -> [Token] {
        var tokens: [Token] = []
        var rest = Array(text)[...]
        while let first = rest.first {
            let digits = rest.prefix { ("0"..."9").contains($0) }
            let letters = rest.prefix { $0.isASCII ? ("a"..."z").contains($0) : $0.properties.isAlphabetic }
            if !digits.isEmpty {
                guard let number = Int(String(String.UnicodeScalarView(digits))) else { return [] }
                tokens.append(.number(number, digits: digits.count))
            } else if !letters.isEmpty {
                tokens.append(.word(String(String.UnicodeScalarView(letters))))
            } else {
                tokens.append(.mark(first))
            }
            rest = rest.dropFirst(max(1, digits.count + letters.count))
        }
        return tokens
    }

    /// Whether a text that is a date names a time of the day besides, other than midnight.
    static func namesTimeOfDay(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        let hour = text.utf8[..<colon].reversed().prefix(while: isDigit)
        let rest = text.utf8[colon...].prefix { isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        return (Array(hour) + rest).contains { isDigit($0) && $0 != UInt8(ascii: "0") }
    }
}
