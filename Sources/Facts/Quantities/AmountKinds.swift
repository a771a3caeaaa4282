/// The amounts that some units measure, worked out once, since every amount of a text is asked for them.
struct AmountKinds: Hashable, Sendable {
    private var measures: UInt8 = 0
    /// Units that count only by themselves, a bit for each. It holds no reference, so it is copied for nothing.
    private var others: UInt64 = 0
    /// The units of which a sentence must have one, or it has no such amount with a unit; none where any will do.
    private var unitTraits: WordTraits = []

    /// What units as packs write them measure: `mg/day` a mass, for it is so much by the day.
    init(_ units: [String]) {
        var measured: Set<Unit.Measure> = []
        for name in units {
            let parts = name.split(separator: "/")
            if parts.count == 2, let above = Unit.named(String(parts[0])),
                Unit.words[String(parts[1])]?.measure == .time
            {
                measures |= above.measure.bit
                measured.insert(above.measure)
            } else if let unit = Unit.named(name) {
                // Days are no months: what lasts days is another thing than what lasts months.
                others |= unit.ownBit
                if unit.ownBit == 0 { measures |= unit.measure.bit }
                measured.insert(unit.measure)
            } else {
                measures |= Unit.Measure.none.bit
            }
        }
        if measured.contains(.other) || measured.contains(.none) { return }
        if measured.contains(.mass) { unitTraits.insert(.mass) }
        if measured.contains(.time) { unitTraits.insert(.time) }
        if measured.contains(.share) { unitTraits.insert(.share) }
    }

    /// True for a unit that measures one of them.
    func hold(_ unit: Unit) -> Bool { measures & unit.measure.bit != 0 || others & unit.ownBit != 0 }

    /// False where a sentence whose words have some traits has no such amount.
    ///
    /// - Parameter isBare: Whether an amount without a unit is meant.
    func mayStand(among traits: WordTraits, isBare: Bool) -> Bool {
        traits.contains(.amount) && (isBare || unitTraits.isEmpty || !traits.isDisjoint(with: unitTraits))
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
