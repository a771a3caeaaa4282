/// Finds dates: a year, a month of a year, a day.
enum DateScanner {
    /// Numbers below are no years.
    static let firstYear = 1950.0

    /// The dates of a run of tokens.
    static func dates(in tokens: [Token], taken: @autoclosure () -> [Bool], _ words: DateWords) -> [DateMention] {
        // Every date has a year.
        guard tokens.contains(where: { ($0.number ?? 0) >= firstYear }) else { return [] }
        let taken = taken()
        var found: [DateMention] = []
        var index = 0
        while index < tokens.count {
            if !taken[index], let date = date(at: index, tokens, words) {
                found.append(date)
                index = date.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func date(at start: Int, _ tokens: [Token], _ words: DateWords) -> DateMention? {
        func number(_ index: Int, _ range: ClosedRange<Int>, length: Int? = nil) -> Int? {
            guard index < tokens.count, let value = tokens[index].number, value == value.rounded(),
                (Double(range.lowerBound)...Double(range.upperBound)).contains(value),
                length == nil || tokens[index].range.count == length
            else { return nil }
            return Int(value)
        }
        func year(_ index: Int) -> Int? { number(index, Int(firstYear)...2099, length: 4) }
        func month(_ index: Int) -> Int? { index < tokens.count ? words.month(tokens[index]) : nil }
        func mark(_ index: Int, _ mark: Unicode.Scalar) -> Bool { index < tokens.count && tokens[index].isMark(mark) }
        func text(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String {
            func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
            return "\(year)" + (month.map { "-" + two($0) } ?? "") + (day.map { "-" + two($0) } ?? "")
        }
        // 2020-05-15, 2020-05
        if let first = year(start), mark(start + 1, "-"), let second = number(start + 2, 1...12, length: 2) {
            if mark(start + 3, "-"), let day = number(start + 4, 1...31, length: 2) {
                return DateMention(tokens: start..<start + 5, date: text(first, second, day))
            }
            return DateMention(tokens: start..<start + 3, date: text(first, second))
        }
        if let month = month(start) {
            // May 15, 2020; May 2020
            let dot = mark(start + 1, ".") ? 1 : 0
            if let day = number(start + 1 + dot, 1...31) {
                let comma = mark(start + 2 + dot, ",") ? 1 : 0
                let ordinal = words.isOrdinal(tokens, start + 2 + dot) ? 1 : 0
                if let year = year(start + 2 + dot + comma + ordinal) {
                    return DateMention(tokens: start..<start + 3 + dot + comma + ordinal, date: text(year, month, day))
                }
            }
            let comma = mark(start + 1 + dot, ",") ? 1 : 0
            if let year = year(start + 1 + dot + comma) {
                return DateMention(tokens: start..<start + 2 + dot + comma, date: text(year, month))
            }
            return nil
        }
        // 15 May 2020, 15th May 2020
        if let day = number(start, 1...31) {
            let ordinal = words.isOrdinal(tokens, start + 1) ? 1 : 0
            let of = words.isOf(tokens, start + 1 + ordinal) ? 1 : 0
            if let month = month(start + 1 + ordinal + of), let year = year(start + 2 + ordinal + of) {
                return DateMention(tokens: start..<start + 3 + ordinal + of, date: text(year, month, day))
            }
        }
        if let year = year(start) { return DateMention(tokens: start..<start + 1, date: text(year)) }
        return nil
    }
}

/// The names of months, by their numbers in a vocabulary.
struct DateWords: Sendable {
    private var months = SymbolTable<Int>()
    private var ordinals: Set<Symbol> = []
    private let of: Symbol

    init(_ vocabulary: inout Vocabulary) {
        let names = [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
            ["december", "dec"],
        ]
        for (index, names) in names.enumerated() {
            for name in names { months[vocabulary.add(name.utf8)] = index + 1 }
        }
        for ending in ["st", "nd", "rd", "th"] { ordinals.insert(vocabulary.add(ending.utf8)) }
        of = vocabulary.add("of".utf8)
    }

    /// The month that a word names.
    func month(_ token: Token) -> Int? { token.kind == .word ? months[token.word] : nil }
    /// `th` directly behind a number.
    func isOrdinal(_ tokens: [Token], _ index: Int) -> Bool {
        index < tokens.count && tokens[index].isJoined && ordinals.contains(tokens[index].word)
    }
    /// `of` between day and month.
    func isOf(_ tokens: [Token], _ index: Int) -> Bool { index < tokens.count && tokens[index].word == of }
}
