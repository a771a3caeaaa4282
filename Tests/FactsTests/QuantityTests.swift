import Diagnostics
import Testing

@testable import Facts
@testable import Prose

@Suite struct QuantityTests {
    /// The amounts of a sentence: `~400 mg 2/1d`.
    private func amounts(_ text: String) -> [String] {
        passage(text).quantities.map { quantity in
            let value =
                quantity.low == quantity.high ? FactValue.number(quantity.low) : .range(quantity.low, quantity.high)
            let precision = quantity.precision == .exact ? "" : quantity.precision.rawValue
            let frequency =
                quantity.frequency.map { " \(FactValue.text(of: $0.times))/\(FactValue.text(of: $0.days))d" } ?? ""
            return precision + value.description + (quantity.unit.name.isEmpty ? "" : " " + quantity.unit.name)
                + frequency
                + (quantity.isStrength ? " strength" : "")
        }
    }

    private func passage(_ text: String) -> Passage {
        let bytes = Array(text.utf8)
        let prose = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .markdown)
        return PassageReader(knowledge: SharedKnowledge(SmallPack.knowledge), document: prose).passage(0)
    }

    @Test(arguments: [
        ("400 mg daily", ["400 mg 1/1d"]), ("400 mg twice daily", ["400 mg 2/1d"]), ("400 mg/day", ["400 mg 1/1d"]),
        ("400 milligrams per day", ["400 mg 1/1d"]), ("50 mg weekly", ["50 mg 1/7d"]), ("0.4 g", ["0.4 g"]),
        ("four 40-mg bags", ["160 mg"]), ("two 400 mg bags daily", ["800 mg 1/1d"]), ("3 x 50 mg", ["150 mg"]),
        ("40 mg bags", ["40 mg strength"]),
        ("12 mg, 25 mg and 50 mg bags", ["12 mg strength", "25 mg strength", "50 mg strength"]),
        ("bags 12 mg, 25 mg and 50 mg", ["12 mg strength", "25 mg strength", "50 mg strength"]),
        ("bags of 12, 25 and 50 mg", ["12 mg strength", "25 mg strength", "50 mg strength"]),
        ("54 of every 100", ["54 %"]), ("30 out of every 100", ["30 %"]), ("two fortnights", ["2 fortnights"]),
        ("20 mg/day to 3,000 mg/day", ["20-3000 mg 1/1d"]), ("raised from more than 400 to 800 mg", ["800 mg"]),
        ("5 to 7%", ["5-7 %"]), ("5-7 %", ["5-7 %"]), ("75% to 80%", ["75-80 %"]), ("between 75 and 80 %", ["75-80 %"]),
        ("about 85%", ["~85 %"]), ("at least 3 years", [">=3 years"]), ("up to 6 months", ["<=6 months"]),
        ("≥ 3 years", [">=3 years"]), ("27 weeks", ["27 weeks"]), ("six weeks", ["6 weeks"]), ("1 in 5", ["20 %"]),
        ("one plant in ten", ["10 %"]), ("one bag in 24 hours", ["1", "24 hours"]),
        ("one day in ten", ["1 days", "10"]),
        ("2000 mg daily", ["2000 mg 1/1d"]), ("0,4 mg", []), ("40 mg every 0 days", ["40 mg", "0 days"]),
        ("400mg-800mg daily", ["400-800 mg 1/1d"]), ("40 mg of it (in a bag or two) weekly", ["40 mg 1/7d"]),
        ("two thirds of them", ["~66.7 %"]), ("three quarters of them", ["~75 %"]), ("half of them", ["~50 %"]),
        ("65.6 versus 47.9 %", ["65.6 %", "47.9 %"]),
        // A comma alone is between two things.
        ("0.35, 95 %", ["0.35", "95 %"]),
        ("4.8 and 0.9 months", ["4.8 months", "0.9 months"]), ("80 per cent", ["80 %"]), ("5 mg/kg", ["5 mg/kg"]),
        ("100 mg/m2", ["100 mg/m2"]), ("raised from 400 to 800 mg", ["800 mg"]), ("2 cm", ["2 cm"]),
        ("6-month", ["6 months"]),
        ("400 mg (with food) daily", ["400 mg 1/1d"]), ("RR101", []),
    ])
    func finds(_ text: String, _ expected: [String]) {
        #expect(amounts(text) == expected)
    }

    @Test(arguments: [
        ("in 2013", ["2013"]), ("in May 2020", ["2020-05"]), ("on May 15, 2020", ["2020-05-15"]),
        ("on 15 May 2020", ["2020-05-15"]), ("on 15th of May 2020", ["2020-05-15"]), ("2020-05-15", ["2020-05-15"]),
        ("2020-05", ["2020-05"]), ("Sept. 3, 2019", ["2019-09-03"]), ("may 12 of them", []), ("1,990 plants", []),
    ])
    func findsDates(_ text: String, _ expected: [String]) {
        #expect(passage(text).dates.map(\.date) == expected)
    }
}
