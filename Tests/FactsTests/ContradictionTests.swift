import Diagnostics
import Testing

@testable import Facts

/// What is found where claims are held against each other.
@Suite struct ContradictionTests {
    @Test func `two values of the same case are one conflict`() throws {
        let found = Packs.contradictions(
            Packs.claim("power", .number(400), "mg/day", scope: ["place": "house"], in: "a"),
            Packs.claim("power", .number(400), "mg/day", scope: ["place": "kitchen"], in: "b"),
            Packs.claim("power", .number(800), "mg/day", scope: ["place": "house"], in: "c"))
        let one = try #require(found.first)
        #expect(found.count == 1)
        #expect(one.kind == .conflict)
        #expect(one.sides.map(\.text) == ["400 mg/day", "800 mg/day"])
        #expect(one.sides[0].documentCount == 2)
        #expect(one.preference == nil)
    }

    @Test func `other cases are no contradiction`() {
        let house = Packs.claim("power", .number(400), "mg/day", scope: ["place": "house"], in: "a")
        for scope in [["place": "garden"], [:]] {
            let found = Packs.contradictions(
                house, Packs.claim("power", .number(800), "mg/day", scope: scope, in: "b"))
            #expect(found.isEmpty, "\(scope)")
        }
    }

    @Test func `what is counted of the whole is not held against a part, nor one of two against the one`() {
        let house = Packs.claim("burnt", .number(40), "%", scope: ["place": "house"], in: "a")
        for place in ["kitchen", "house or garden"] {
            #expect(
                Packs.contradictions(house, Packs.claim("burnt", .number(80), "%", scope: ["place": place], in: "b"))
                    .isEmpty)
        }
        let same = Packs.claim("burnt", .number(80), "%", scope: ["place": "house"], in: "b")
        #expect(Packs.contradictions(house, same).map(\.kind) == [.conflict])
        func either(_ places: String, _ share: Double, _ path: String) -> ClaimRecord {
            Packs.claim("burnt", .number(share), "%", scope: ["place": places], in: path)
        }
        #expect(Packs.contradictions(either("house or garden", 40, "a"), either("garden or house", 80, "b")).count == 1)
    }

    @Test func `jurisdictions are kept apart, and an open one is a note`() throws {
        let allowed = Packs.claim("power", .number(400), "mg/day", scope: ["country": "north"], in: "a")
        let other = Packs.claim("power", .number(800), "mg/day", scope: ["country": "south"], in: "b")
        let open = Packs.claim("power", .number(800), "mg/day", in: "c")
        #expect(Packs.contradictions(allowed, other).isEmpty)
        let found = try #require(Packs.contradictions(allowed, open).first)
        #expect(found.kind == .differs(dimension: "country"))
    }

    @Test func `a denial without scope denies all of it`() throws {
        let found = Packs.contradictions(
            Packs.claim("state", .text("allowed"), scope: ["place": "kitchen"], in: "a"),
            Packs.claim("state", .text("forbidden"), polarity: .negated, in: "b"))
        #expect(found.map(\.kind) == [.conflict])
        let narrow = Packs.contradictions(
            Packs.claim("state", .text("allowed"), in: "a"),
            Packs.claim("state", .text("forbidden"), scope: ["place": "kitchen"], polarity: .negated, in: "b"))
        #expect(narrow.isEmpty)
    }

    @Test func `a document that knows of both contradicts none`() {
        let found = Packs.contradictions(
            Packs.claim("power", .number(400), "mg/day", scope: ["place": "house"], in: "a"),
            Packs.claim("power", .number(800), "mg/day", scope: ["place": "house"], in: "a", at: 9),
            Packs.claim("power", .number(400), "mg/day", scope: ["place": "house"], in: "b"))
        #expect(found.isEmpty)
    }

    @Test func `values of a list do not exclude each other, but a denial does`() {
        let kitchen = Packs.claim("use", .text("kitchen"), in: "a")
        #expect(Packs.contradictions(kitchen, Packs.claim("use", .text("garden"), in: "b")).isEmpty)
        let denied = Packs.claim("use", .text("kitchen"), polarity: .negated, in: "b")
        #expect(Packs.contradictions(kitchen, denied).map(\.kind) == [.conflict])
    }

    @Test func `often and seldom contradict each other, seldom and hardly ever do not`() {
        func leak(_ often: String, _ path: String, at offset: Int = 0) -> ClaimRecord {
            Packs.claim("leak", .text("lid"), scope: ["often": often], in: path, at: offset)
        }
        #expect(Packs.contradictions(leak("common", "a"), leak("rare", "b")).map(\.kind) == [.conflict])
        #expect(Packs.contradictions(leak("common", "a"), leak("uncommon", "a", at: 9)).map(\.kind) == [.conflict])
        #expect(Packs.contradictions(leak("common", "a"), leak("uncommon", "a")).isEmpty, "one sentence")
        #expect(Packs.contradictions(leak("uncommon", "a"), leak("rare", "b")).isEmpty)
    }

    @Test func `what is only tried excludes what is done, of one attribute and of two`() throws {
        let tried = Packs.claim(
            "use", .text("kitchen"), scope: ["country": "north", "trial": "first"], polarity: .hedged, in: "a")
        let done = Packs.claim("use", .text("kitchen"), scope: ["country": "north"], in: "b")
        let elsewhere = Packs.claim("use", .text("kitchen"), scope: ["country": "south"], in: "b")
        let allowed = Packs.claim("state", .text("allowed"), scope: ["country": "north"], in: "b")
        #expect(Packs.contradictions(tried, done).map(\.kind) == [.conflict])
        #expect(Packs.contradictions(tried, elsewhere).isEmpty)
        let across = try #require(Packs.contradictions(tried, allowed).first)
        #expect(across.sides.map(\.text).sorted() == ["state allowed", "use kitchen (only first)"])
    }

    @Test func `results of unnamed or different trials are not compared`() {
        func result(_ months: Double, _ trial: String?, _ path: String) -> ClaimRecord {
            Packs.claim("result", .number(months), "months", scope: trial.map { ["trial": $0] } ?? [:], in: path)
        }
        #expect(Packs.contradictions(result(5, nil, "a"), result(9, nil, "b")).isEmpty)
        #expect(Packs.contradictions(result(5, "first", "a"), result(9, "second", "b")).isEmpty)
        #expect(Packs.contradictions(result(5, "first", "a"), result(9, "first", "b")).count == 1)
    }

    @Test func `rank goes before the day of review, and both before the path`() throws {
        func life(_ years: Double, _ path: String, _ rank: Int?, _ day: String?) -> ClaimRecord {
            Packs.claim("power", .number(years), "mg/day", in: path, authority: rank, reviewed: day)
        }
        let ranked = try #require(
            Packs.contradictions(life(1, "a", 2, "2026-01-01"), life(3, "b", 1, "2020-01-01")).first)
        #expect(ranked.sides.map(\.text) == ["3 mg/day", "1 mg/day"])
        #expect(ranked.preference == .authority)
        let dated = try #require(
            Packs.contradictions(life(1, "a", nil, "2020-01-01"), life(3, "b", nil, "2026-01-01")).first)
        #expect(dated.sides.map(\.text) == ["3 mg/day", "1 mg/day"])
        #expect(dated.preference == .date)
    }

    @Test func `what a newer source of no lower rank replaces is superseded`() {
        func life(_ years: Double, _ path: String, _ rank: Int?, _ day: String?) -> ClaimRecord {
            Packs.claim("life", .number(years), "years", in: path, authority: rank, reviewed: day)
        }
        let old = life(1, "a", 1, "2019-01-01")
        #expect(Packs.contradictions(old, life(3, "b", 1, "2025-01-01")).map(\.kind) == [.superseded])
        #expect(Packs.contradictions(old, life(3, "b", 2, "2025-01-01")).map(\.kind) == [.conflict])
        #expect(Packs.contradictions(old, life(3, "b", 1, nil)).map(\.kind) == [.conflict])
    }

    @Test func `twenty thousand claims of few values are few comparisons`() throws {
        let claims = (0..<20_000).map { number in
            Packs.claim(
                "power", .number(number % 1_000 == 0 ? 800 : 400), "mg/day",
                scope: ["place": number.isMultiple(of: 2) ? "house" : "kitchen"], in: "document-\(number)")
        }
        var index = FactIndex(claims, Packs.knowledge)
        let found = index.contradictions()
        #expect(index.comparisons <= 16)
        let one = try #require(found.first)
        #expect(found.count == 1)
        #expect(one.sides.map(\.documentCount) == [19_980, 20])
    }

    @Test func `a reference is held against claims of its case, and not before its day`() throws {
        let today = try #require(CalendarDate(iso: "2026-01-01"))
        func deviations(_ amount: Double, _ place: String) -> [ReferenceComparison.Deviation] {
            ReferenceComparison(Packs.knowledge).deviations(
                of: [
                    Packs.claim("power", .number(amount), "mg/day", scope: ["place": place], in: "a"),
                    Packs.claim("power", .number(amount), "mg/day", scope: ["place": place], in: "b"),
                ], today: today)
        }
        let wrong = try #require(deviations(300, "kitchen").first)
        #expect(wrong.claims.count == 2)
        #expect(wrong.reference.valueText == "400 or 600 mg/day")
        #expect(deviations(600, "kitchen").isEmpty)
        #expect(deviations(300, "attic").isEmpty)
        #expect(deviations(300, "garden").isEmpty, "holds from 2030 on")
    }
}
