import Diagnostics
import StructuredData
import Testing

@testable import Facts

/// Events hold against facts of the case that they cover, and of no other. The pack is one of another field.
struct TimelineTests {
    private static let knowledge = Packs.knowledge(
        """
        pack: kettles
        title: Kettles
        words:
          past: [was, were]
          present: [is, are]
          now: [currently]
          asOf: [as of]
          only: [the only]
          agents: [kettles]
        subjects:
          steamer: {}
          whistler: {}
          bubbler: {}
          kettle: {}
          urn: {}
          samovar: {}
        qualifiers:
          condition:
            role: case
            values:
              tea: {phrases: [tea]}
              green tea: {phrases: [green tea], within: [tea]}
              soup: [soup]
          place:
            values: {kitchen: [kitchen], garden: [garden]}
          maker: {role: authority, values: {Old Works: [Old Works], New Works: [New Works]}}
          after: {role: former, values: {}}
        attributes:
          state:
            scope: [condition, place, maker, after]
            values:
              sold: {whenNegated: unsold, frames: ["sold"]}
              unsold: {polarity: negated, frames: ["unsold"]}
        listings:
          - {attribute: state, values: [sold], polarity: affirmed, formal: true}
        events:
          sale:
            listed: true
            ends: recall
            yields: {place: [after]}
            wording: "{subject} is {what} since {date}"
            supersedes: [{attribute: state, values: [unsold], says: not sold}]
          recall:
            ends: [sale]
            includes: [place]
            supersedes: [{attribute: state, values: [sold], whole: [condition, place], needs: present, says: sold}]
        timeline:
          - {event: sale, subject: steamer, date: 2001-02-03, scope: {condition: tea}, what: sold for tea, source: Gazette}
          - {event: sale, subject: whistler, date: "2010", scope: {condition: tea, place: kitchen}, what: sold for tea, source: Gazette}
          - {event: sale, subject: bubbler, date: 2015-06, scope: {condition: tea}, what: sold for tea, source: Gazette, verified: false}
          - {event: sale, subject: kettle, date: 2016-06, scope: {condition: tea}, what: sold for tea, source: Gazette}
          - {event: sale, subject: whistler, date: "2018", scope: {condition: soup, place: kitchen, after: steamer}, what: sold for soup, source: Gazette}
          - {event: recall, subject: kettle, date: 2017-06, scope: {condition: tea}, what: recalled, source: Gazette}
          - {event: sale, subject: urn, date: "2011", scope: {condition: tea}, what: sold for tea, source: Gazette}
          - {event: recall, subject: urn, date: "2012", scope: {condition: tea}, what: recalled, source: Gazette}
          - {event: sale, subject: urn, date: "2013", scope: {condition: tea}, what: sold for tea, source: Gazette}
          - {event: sale, subject: samovar, date: 1999-01, authority: Old Works, scope: {condition: soup}, what: sold for soup, source: Gazette}
          - {event: recall, subject: samovar, date: 2000-01, authority: New Works, scope: {condition: soup}, what: recalled, source: Gazette}
          - {event: recall, subject: samovar, date: 2000-01, authority: New Works, scope: {condition: green tea}, what: recalled, source: Gazette}
        """)

    private func timeline(_ today: String = "2020-01-01") throws -> Timeline {
        Timeline(Self.knowledge, today: try #require(CalendarDate(iso: today)))
    }

    private func fact(
        _ subject: String, _ value: String, _ scope: [String: String], quote: String = "It is so.",
        contexts: [String] = [], own: [String] = [], place: TextRange = TextRange(0, 1), also: [TextRange] = []
    ) -> Fact {
        let program = Self.knowledge.frames[0]
        return Fact(
            subject: subject, attribute: "state", value: .text(value), unit: nil,
            scope: scope.sorted { $0.key < $1.key }.map { ScopeValue($0.key, $0.value) },
            ownScope: own.compactMap { name in scope[name].map { ScopeValue(name, $0) } }, quoted: [],
            polarity: value == "sold" ? .affirmed : .negated, precision: .exact, contexts: contexts,
            range: place, quote: quote, also: also, plainness: 0,
            origin: FactOrigin(frame: program, subject: "", scope: [], polarity: nil))
    }

    private func overtaken(_ facts: Fact..., today: String = "2020-01-01") throws -> [String] {
        try timeline(today).overtaken(facts).map { "\($0.event.subject) \($0.event.date) \($0.says)" }
    }

    @Test func `an event makes untrue what it covers`() throws {
        #expect(try overtaken(fact("steamer", "unsold", ["condition": "tea"])) == ["steamer 2001-02-03 not sold"])
        #expect(try overtaken(fact("steamer", "unsold", ["condition": "green tea"])).count == 1)
        #expect(try overtaken(fact("steamer", "unsold", ["condition": "soup"])).isEmpty)
        #expect(try overtaken(fact("steamer", "sold", ["condition": "tea"])).isEmpty)
        #expect(try overtaken(fact("whistler", "unsold", ["condition": "tea"])).count == 1)
    }

    @Test func `what is narrower than the event is left alone`() throws {
        #expect(try overtaken(fact("steamer", "unsold", ["condition": "tea", "place": "garden"])).isEmpty)
        #expect(try overtaken(fact("whistler", "unsold", ["condition": "tea", "place": "garden"])).isEmpty)
        #expect(try overtaken(fact("whistler", "unsold", ["condition": "tea", "place": "kitchen"])).count == 1)
    }

    @Test(arguments: [("2001-02-02", 0), ("2001-02-03", 1)])
    func `an event of a day holds from that day`(_ today: String, _ count: Int) throws {
        #expect(try overtaken(fact("steamer", "unsold", ["condition": "tea"]), today: today).count == count)
    }

    @Test(arguments: [("2009-12-31", 0), ("2010-01-01", 1)])
    func `one of a year holds from its first day`(_ today: String, _ count: Int) throws {
        #expect(try overtaken(fact("whistler", "unsold", ["condition": "tea"]), today: today).count == count)
    }

    @Test func `the wording is filled in`() throws {
        let found = try timeline().overtaken([fact("steamer", "unsold", ["condition": "tea"])])
        #expect(found.first?.wording == "steamer is sold for tea since 2001-02-03")
    }

    @Test(
        arguments: [
            ("Steamer is the only one sold for tea.", ["steamer"], ["whistler", "urn", "bubbler"]),
            ("Steamer and whistler are two kettles sold for tea.", ["steamer", "whistler"], ["urn", "bubbler"]),
            ("Currently steamer is sold and whistler is sold for tea.", ["steamer", "whistler"], ["urn", "bubbler"]),
            ("Steamer and whistler are sold for tea.", ["steamer", "whistler"], []),
            ("Steamer was the only one sold for tea.", ["steamer"], []),
            ("In 2005 steamer is the only one sold for tea.", ["steamer"], []),
            ("Steamer is sold for tea.", ["steamer"], []),
        ])
    func `lists are outgrown where they count or close themselves`(
        _ quote: String, _ members: [String], _ missing: [String]
    ) throws {
        let facts = members.map { fact($0, "sold", ["condition": "tea"], quote: quote) }
        #expect(try timeline().outgrown(facts, sentence: { _ in "" }).flatMap { $0.missing.map(\.subject) } == missing)
    }

    @Test func `what was taken back makes nothing untrue, and says so of what it was`() throws {
        #expect(try overtaken(fact("kettle", "unsold", ["condition": "tea"]), today: "2016-12-31").count == 1)
        #expect(try overtaken(fact("kettle", "unsold", ["condition": "tea"])).isEmpty)
        #expect(try overtaken(fact("kettle", "sold", ["condition": "tea"])) == ["kettle 2017-06 sold"])
    }

    @Test func `what came back after it was taken back is as it was`() throws {
        #expect(try overtaken(fact("urn", "sold", ["condition": "tea"]), today: "2012-06-01").count == 1)
        #expect(try overtaken(fact("urn", "sold", ["condition": "tea"])).isEmpty)
        #expect(try overtaken(fact("urn", "unsold", ["condition": "tea"])) == ["urn 2013 not sold"])
    }

    @Test(
        arguments: [
            (["condition": "green tea"], 1), (["condition": "tea"], 0),
            (["condition": "green tea", "place": "garden"], 1),
            ([:], 0),
        ])
    func `what is taken back for a part still holds for the whole`(_ scope: [String: String], _ count: Int) throws {
        #expect(try overtaken(fact("samovar", "sold", scope)).count == count)
    }

    @Test func `only a sentence in the present says that something still holds`() throws {
        #expect(try overtaken(fact("kettle", "sold", ["condition": "tea"], quote: "Kettles sold for tea.")).isEmpty)
    }

    @Test(arguments: [([:], true), (["maker": "New Works"], false)])
    func `what one authority took back may hold with another`(_ maker: [String: String], _ isDoubtful: Bool) throws {
        let scope = ["condition": "soup"].merging(maker) { $1 }
        let found = try timeline().overtaken([fact("samovar", "sold", scope)])
        #expect(found.map { $0.elsewhere != nil } == [isDoubtful])
    }

    @Test(arguments: [(["after"], 1), (["place", "after"], 0), (["condition"], 0), ([], 0)])
    func `what surrounds a sentence yields to what it says itself`(_ own: [String], _ count: Int) throws {
        let scope = ["condition": "soup", "place": "garden", "after": "steamer"]
        #expect(try overtaken(fact("whistler", "unsold", scope, own: own)).count == count)
    }

    @Test func `one after the other is a list, and both together are none`() throws {
        let quote = "Steamer is sold for new tea and whistler is sold for old tea."
        func missing(_ second: TextRange) throws -> [String] {
            let facts = [
                fact("steamer", "sold", ["condition": "tea"], quote: quote),
                fact("whistler", "sold", ["condition": "tea"], quote: quote, place: second),
            ]
            return try timeline().outgrown(facts, sentence: { _ in "" }).flatMap { list in
                list.missing.map(\.subject) + (list.isExhaustive ? ["exhaustive"] : [])
            }
        }
        #expect(try missing(TextRange(30, 31)) == ["urn", "bubbler"])
        #expect(try missing(TextRange(0, 1)).isEmpty)
    }

    @Test func `what a document said before is a member of a later list too`() throws {
        let later = "Currently steamer and whistler are sold for tea."
        let facts = [
            fact("steamer", "sold", ["condition": "tea"], quote: "Steamer is sold.", also: [TextRange(50, 51)]),
            fact("whistler", "sold", ["condition": "tea"], quote: later, place: TextRange(50, 51)),
        ]
        let lists = try timeline().outgrown(facts, sentence: { _ in later })
        #expect(
            lists.map(\.members) == [["steamer", "whistler"]] || lists.map(\.members) == [["whistler", "steamer"]])
    }

    @Test func `a list of which the timeline knows nothing is none`() throws {
        let facts = [fact("steamer", "sold", ["condition": "soup"], quote: "Steamer is the only one sold for soup.")]
        #expect(try timeline().outgrown(facts, sentence: { _ in "" }).isEmpty)
    }

    @Test(
        arguments: [
            ("It was so.", true, false, false), ("It is so.", false, false, false),
            ("It was and is so.", false, false, false), ("In 2019 it is so.", false, true, false),
            ("As of 2019, it is so.", false, true, true),
        ])
    func `a sentence tells its time`(_ text: String, _ isPast: Bool, _ isDated: Bool, _ isAsOf: Bool) {
        let time = SentenceTime(text, Self.knowledge)
        #expect(time.isPast == isPast)
        #expect(time.isDated == isDated)
        #expect(time.isAsOf == isAsOf)
    }
}
