/// A unit of measure, as it is written and what it is of.
package struct Unit: Hashable, Sendable {
    /// Its name in facts: `mg`, `months`, `%`.
    package let name: String
    /// What it measures.
    package let measure: Measure
    /// How many of the measure's own unit it is.
    package let factor: Double
    /// A bit of its own for a unit that counts only by itself, as long as it is written in one word; 0 for all others.
    let ownBit: UInt64

    init(name: String, measure: Measure, factor: Double, ownBit: UInt64 = 0) {
        self.name = name
        self.measure = measure
        self.factor = factor
        self.ownBit = ownBit
    }

    /// True for a unit that counts only by itself.
    private var isAlone: Bool { measure == .other || measure == .time }

    /// What can be measured, each with the unit that amounts are compared in.
    package enum Measure: String, Sendable {
        /// In milligrams.
        case mass
        /// In months of 30.4375 days, a twelfth of 365.25.
        case time
        /// In parts of a hundred.
        case share
        /// In whatever it says: `mg/kg`, `cm`; compared with itself only.
        case other
        /// A bare number.
        case none
    }

    /// No unit.
    static let none = Unit(name: "", measure: .none, factor: 1)

    /// Days in a month on the average.
    static let daysInMonth = 30.4375

    private static func time(_ name: String, days: Double) -> Unit {
        Unit(name: name, measure: .time, factor: days / daysInMonth)
    }

    /// The units by every word that they are written as, without a plural's ending.
    static let words: [String: Unit] = {
        let milligram = Unit(name: "mg", measure: .mass, factor: 1)
        let gram = Unit(name: "g", measure: .mass, factor: 1_000)
        let microgram = Unit(name: "mcg", measure: .mass, factor: 0.001)
        let hour = time("hours", days: 1.0 / 24)
        let day = time("days", days: 1)
        let week = time("weeks", days: 7)
        let fortnight = time("fortnights", days: 14)
        let month = Unit(name: "months", measure: .time, factor: 1)
        let year = Unit(name: "years", measure: .time, factor: 12)
        let percent = Unit(name: "%", measure: .share, factor: 1)
        var words: [String: Unit] = [:]
        for (unit, names) in [
            (milligram, ["mg", "milligram", "milligramme"]), (gram, ["g", "gram", "gramme"]),
            (microgram, ["mcg", "µg", "μg", "ug", "microgram", "microgramme"]),
            (hour, ["hour", "h", "hr"]), (day, ["day"]), (week, ["week", "wk", "wks"]), (fortnight, ["fortnight"]),
            (month, ["month", "mo", "mos", "mth"]),
            (year, ["year", "yr", "yrs"]), (percent, ["percent", "pct"]),
        ] {
            for name in names { words[name] = unit }
        }
        let others = [
            "cm": ["cm", "centimeter", "centimetre"], "mm": ["mm", "millimeter", "millimetre"],
            "ml": ["ml", "milliliter", "millilitre"], "l": ["l", "liter", "litre"], "kg": ["kg", "kilogram", "kilo"],
            "ng": ["ng", "nanogram"], "iu": ["iu"], "mmhg": ["mmhg"], "mmol": ["mmol"], "kcal": ["kcal"], "nm": ["nm"],
            "gy": ["gy", "gray"], "dl": ["dl"], "ms": ["ms"], "min": ["min", "minute"], "s": ["second"],
        ]
        for (name, written) in others {
            for word in written { words[word] = Unit(name: name, measure: .other, factor: 1) }
        }
        let alone = Set(words.values.filter(\.isAlone).map(\.name)).sorted()
        precondition(alone.count <= 64, "a bit for each unit")
        return words.mapValues { unit in
            guard let number = alone.firstIndex(of: unit.name), unit.isAlone else { return unit }
            return Unit(name: unit.name, measure: unit.measure, factor: unit.factor, ownBit: 1 << UInt64(number))
        }
    }()

    /// The unit of a name as facts and packs have it.
    static func named(_ name: String) -> Unit? {
        names[name]
    }

    private static let names = Dictionary(words.values.map { ($0.name, $0) }) { first, _ in first }
}
