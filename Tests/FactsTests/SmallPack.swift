import Diagnostics
import StructuredData

@testable import Facts
@testable import Prose

/// A pack about garden plants: the engine knows nothing of any field.
enum SmallPack {
    static let text = #"""
        pack: garden
        title: Garden
        asOf: 2026-01-01
        words:
          be: [is, are, was, were]
        grammar:
          join: [and, or, as well as]
          contrast: [versus, compared with, against]
          comparing: [comparing, compared]
          counterpart: [with]
          alternative: [or]
          alone: [alone]
          example: [mostly]
          relative: [which, that]
          filler: [the, a, an, plant, called]
          terminator: [but, whereas, which, whose]
          verb: [is, are, was, were, has, needs]
          respectively: [respectively]
          side: [bed, plot]
          combination: [plus, with]
          anaphor: [it, this plant]
          anaphors: [both, they]
          together: [the mixture]
          naming: [this is called]
          expletive: [it is known]
          form: [bag, sack]
          approximately: [about]
          atLeast: [at least, more than]
          atMost: [up to]
        frequencies:
          1/day: [daily, once daily, per day, "/ day"]
          2/day: [twice daily]
          1/week: [weekly]
        context:
          negation: {effect: negated, before: [no, not, never, is not], near: [without, non], after: [was ruled out], pseudo: [not only]}
          doubt: {effect: hedged, before: [may, possibly]}
          past: {before: [formerly]}
        kinds: {plant: main, class: group}
        subjects:
          redroot: {names: [redroot lily], brands: {Flamby: [US], Flambo: [EU]}, codes: [RR101], misspellings: [redrot]}
          bluebell: {brands: [Azurel]}
          greenleaf: {}
          plants: {kind: class, names: [bulb plant]}
        qualifiers:
          place: {reach: document, values: {shade: [shade, shady places], sun: [sun, full sun], pot: {phrases: [pot], within: [sun]}}}
          season: {reach: section, values: {spring: [spring, in April], autumn: [autumn, fall]}}
          age: {reach: title, usual: grown, values: {grown: [grown], young: [young, seedlings]}}
          point: {reach: clause, unit: ["%"], values: {2-week: [2-week, at 2 weeks]}}
          company: {reach: clause, values: {}}
          turn: {reach: sentence, values: {"1": [first of all], "2": [second of all], "3": [third of all]}}
          soil: {reach: section, continued: true, anaphors: [this soil], values: {clay: [clay], sand: [sand]}}
          show: {reach: clause, values: {Spring Show: {phrases: [Spring Show], subject: redroot}}}
          office: {reach: sentence, values: {Board: [Board of Gardens], Guild: [Guild]}}
          plot: {reach: clause, values: {bare: [bare soil, untreated]}}
          prior: {reach: sentence, frames: ["after {subject}", "{subject} resistant"], values: {}}
          class: {reach: clause, open: true, values: {bulb: [bulb], tuber: [tuber]}}
          height: {reach: sentence, values: {final height: [final height, height]}}
          garden: {reach: section, frames: [{match: "{code} garden", value: "{code}"}], values: {}}
          part: {reach: sentence, continued: true, usual: all, frames: [{match: "(in|among|of) .. plants (with|whose) {words}", value: "{words}"}], values: {all: [all plants]}}
          habit: {reach: section, frames: [{match: "{class} grafted", value: "{class}-grafted"}], values: {}}
          leaf: {reach: clause, values: {leaf rot: [leaf rot]}}
        attributes:
          feed:
            kind: quantity
            unit: [mg/day]
            of: [plant]
            scope: [season, place, prior, age]
            hedgedBy: [doubt]
            frames: ["{subject} (needs|gets|:)? {value}", "(feed|ration) ... {value}", "{rate}"]
            not: ["{value} (bag|sack)", "(sold in) ... {value}"]
          growth:
            kind: quantity
            unit: [weeks, months, "%"]
            of: [plant]
            compares: plot
            partners: company
            deniable: false
            scope: [height, plot, company, season, point, garden, part, habit, soil]
            requires: [height]
            frames: ["{height} .... {value}", "{value} ... reached .. {height}"]
          bloom:
            kind: quantity
            unit: [weeks]
            of: [plant]
            scope: [soil, show]
            frames: ["(blooms|bloom|flowering) (lasts|took)? {value}"]
          planted:
            kind: term
            from: turn
            of: [plant]
            follows: prior
            frames: ["{value} .. {subject}", "{subject} <be> planted next", "plant {subject} ... after"]
          kind_of:
            kind: term
            from: class
            of: [plant]
            many: true
            frames: ["{subject} ~ <be> .. {value}"]
          likes:
            kind: term
            from: place
            of: [plant]
            many: true
            scope: [season]
            hedgedBy: [doubt]
            frames: ["{subject} (likes|thrives) in .. {value}", "{subject} <be> planted"]
          listed:
            kind: term
            of: [plant]
            scope: [office]
            values:
              listed: {whenNegated: unlisted, frames: ["listed (by|in|for)"]}
              unlisted: {polarity: negated, frames: ["{subject} <be> unlisted"]}
          listed_on: {kind: date, of: [plant], scope: [office], frames: ["listed .... (in|on) {value}"]}
          named: {kind: name, of: [plant], many: true, frames: ["(sold|known) as {value}"]}
          rhythm: {kind: cycle, unit: [weeks, days], of: [plant], frames: ["{value} (on|wet) .. {value} (off|dry)", {match: "{value} of each {value}", value: total}]}
        references:
          - {subject: redroot, attribute: planted, value: ["1"], source: Almanac}
          - {subject: bluebell, attribute: planted, value: ["2"], source: Almanac}
        """#

    static let knowledge: Knowledge = {
        let file = SourceFile(path: "garden.yml", bytes: Array(text.utf8))
        guard let root = try? YAMLReader.read(file).root else { fatalError("the pack can't be read") }
        let (knowledge, problems) = KnowledgeBuilder.build([KnowledgePack(root)])
        precondition(problems.isEmpty, "\(problems)")
        return knowledge
    }()

    /// The facts of a text, one line each: `redroot feed 40 mg/day [season: spring]`, with `not` and `perhaps` before them.
    static func facts(_ text: String, title: String = "", as format: ProseFormat = .markdown) -> [String] {
        let bytes = Array(text.utf8)
        let prose = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: format)
        let surroundings = FactExtractor.Surroundings(title: title)
        return FactExtractor(knowledge).facts(of: prose, surroundings).map(line)
    }

    static func line(_ fact: Fact) -> String {
        let polarity = [.affirmed: "", .negated: "not ", .hedged: "perhaps "][fact.polarity] ?? ""
        let unit = fact.unit.map { " " + $0 } ?? ""
        let precision = fact.precision == .exact ? "" : fact.precision.rawValue
        let scope = fact.qualifiers.map { "\($0.dimension): \($0.value)" }.joined(separator: ", ")
        let shownScope = scope.isEmpty ? "" : " [\(scope)]"
        return "\(polarity)\(fact.subject) \(fact.attribute) \(precision)\(fact.value.description)\(unit)\(shownScope)"
    }
}
