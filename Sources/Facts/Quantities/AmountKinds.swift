/// The amounts that some units measure, worked out once, since every amount of a text is asked for them.
struct AmountKinds: Hashable, Sendable {
    private var measures: UInt8 = 0
    /// Units that count only by themselves, a bit for each. It holds no reference, so it is copied for nothing.
    private var others: UInt64 = 0

    /// What units as packs write them measure: `mg/day` a mass, for it is so much by the day.
    init(_ units: [String]) {
        for name in units {
            let parts = name.split(separator: "/")
            if parts.count == 2, let above = Unit.named(String(parts[0])),
                Unit.words[String(parts[1])]?.measure == .time
            {
                measures |= above.measure.bit
            } else if let unit = Unit.named(name) {
                // Days are no months: what lasts days is another thing than what lasts months.
                if AmountKinds.isAlone(unit) {
                    others |= AmountKinds.bit(of: unit)
                } else {
                    measures |= unit.measure.bit
                }
            } else {
                measures |= Unit.Measure.none.bit
            }
        }
    }

    /// True for a unit that measures one of them.
    func hold(_ unit: Unit) -> Bool {
        measures & unit.measure.bit != 0
            || others != 0 && AmountKinds.isAlone(unit) && others & AmountKinds.bit(of: unit) != 0
    }

    private static func isAlone(_ unit: Unit) -> Bool { unit.measure == .other || unit.measure == .time }

    private static let numbers: [String: UInt64] = {
        let names = Set(Unit.words.values.filter(isAlone).map(\.name)).sorted()
        precondition(names.count <= 64, "a bit for each unit")
        return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt64($0)) })
    }()

    private static func bit(of unit: Unit) -> UInt64 { numbers[unit.name].map { 1 << $0 } ?? 0 }
}

extension Unit.Measure {
    fileprivate var bit: UInt8 {
        switch self {
        case .mass: 1
        case .time: 2
        case .share: 4
        case .other: 8
        case .none: 16
        }
    }
}
