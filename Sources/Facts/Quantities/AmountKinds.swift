/// The amounts that some units measure, worked out once, since every amount of a text is asked for them.
struct AmountKinds: Hashable, Sendable {
    private var measures: UInt8 = 0
    /// Units that count only by themselves.
    private var others: [String] = []

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
                if [.other, .time].contains(unit.measure) {
                    others.append(unit.name)
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
        measures & unit.measure.bit != 0 || others.contains(unit.name)
    }
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
