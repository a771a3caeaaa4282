import Diagnostics
import Facts
import Testing

@testable import GistLint

/// `packs` in the configuration, and what is said of packs that can't be used.
struct PackConfigurationTests {
    private static let head = "pack: house\ntitle: Our own\n"

    private func load(_ list: String, _ files: [String: String] = [:]) throws(ConfigurationError) -> Configuration {
        try Lint.configuration("packs: \(list)\n", files: files.mapValues { Array($0.utf8) })
    }

    /// The findings in a pack whose text marks the range of the first.
    private func problems(_ marked: String) -> (found: [Diagnostic], range: TextRange) {
        let marks = Marks(marked)
        do throws(ConfigurationError) {
            _ = try load("[house.yml]", ["house.yml": marks.text])
            return ([], marks.range)
        } catch {
            return (error.diagnostics, marks.range)
        }
    }

    @Test func `without a list all built-in packs are in force`() throws {
        #expect(try Lint.configuration().knowledge.packs.map(\.id) == BuiltInPack.all.map(\.name))
        #expect(try load("[]").knowledge.packs.isEmpty)
    }

    @Test(
        arguments: [
            ("subject: «coffee», event: sale", "no pack has the subject `coffee`"),
            ("subject: tea, event: «gift»", "no pack has the kind of event `gift`"),
            ("subject: tea, event: sale, scope: { «cup»: large }", "no pack has the qualifier `cup`"),
            (
                "subject: tea, event: sale, supersedes: [{ attribute: «taste», says: bad }]",
                "no pack has the attribute `taste`"
            ),
        ])
    func `what an event names must be there`(_ members: String, _ message: String) {
        let (found, range) = problems(
            Self.head + "subjects: { tea: {} }\nevents: { sale: {} }\n"
                + "timeline: [{ date: 2020-01-02, what: sold, source: Gazette, \(members) }]\n")
        #expect(found.first?.message == message)
        #expect(found.first?.location.range == range)
    }

    @Test func `a built-in pack brings what it requires`() throws {
        let names = BuiltInPack.all.map(\.name)
        #expect(try load("[\(names[3])]").knowledge.packs.map(\.id) == [names[0], names[1], names[3]])
    }

    @Test func `a pack of the team may be listed before the one that it requires`() throws {
        let files = [
            "a.yml": "pack: a\ntitle: A\nrequires: [b, english]\n", "b.yml": "pack: b\ntitle: B\n",
        ]
        #expect(
            try load("[a.yml, ./b.yml]", files.merging(["./b.yml": files["b.yml"] ?? ""]) { $1 })
                .knowledge.packs.map(\.id) == ["english", "b", "a"])
    }

    @Test func `a pack adds to a subject and to a value of another`() throws {
        let base = "pack: base\ntitle: B\nsubjects: { tea: {} }\nqualifiers: { cup: { values: { large: [large] } } }\n"
        let more =
            Self.head + "requires: [base]\nsubjects: { tea: { names: [chai] } }\n"
            + "qualifiers: { cup: { values: { large: [big], small: [small] } } }\nattributes: { taste: { from: cup } }\n"
        let knowledge = try load("[base.yml, house.yml]", ["base.yml": base, "house.yml": more]).knowledge
        #expect(knowledge.subject("tea")?.names.map(\.text) == ["tea", "chai"])
        #expect(knowledge.dimension("cup")?.values.map(\.id) == ["large", "small"])
        #expect(knowledge.attribute("taste") != nil)
    }

    /// What is prepared and what is built must carry a pack of the team alike.
    @Test func `a pack of the team lies over the prepared packs`() throws {
        let names = BuiltInPack.all.map(\.name).joined(separator: ", ")
        let knowledge = try load("[\(names), house.yml]", ["house.yml": Self.head + "subjects: { tea: {} }\n"])
            .knowledge
        #expect(knowledge.subjects(named: "TEA").map(\.id) == ["tea"])
        #expect(knowledge.packs.count == BuiltInPack.all.count + 1)
    }

    @Test func `words that a pack adds to a list reach the wordings of other packs`() throws {
        let pack =
            Self.head + "requires: [treatments]\nwords: { approved: [greenlit] }\nexamples:\n"
            + "  - text: Imatinib was greenlit by the FDA.\n    facts:\n"
            + "      - { subject: imatinib, attribute: approval_status, value: approved }\n"
        let packs = try load("[gist, house.yml]", ["house.yml": pack]).packs
        let own = try #require(packs.packs.last)
        #expect(PackTest(packs).run(own.pack, in: own.file).findings.map(\.message) == [])
    }

    @Test func `the digest covers the packs`() throws {
        func digest(_ text: String) throws -> String {
            try load("[house.yml]", ["house.yml": Self.head + text]).source.digest
        }
        #expect(try digest("# one\n") != digest("# two\n"))
        #expect(try load("[english]").source.digest != load("[]").source.digest)
    }

    @Test(arguments: [
        ("packs: [«englsh»]\n", "there is no built-in pack `englsh`", "did you mean `english`?"),
        ("packs: [«./house.yml»]\n", "the pack ./house.yml can't be read", "write its path relative to this file"),
        ("packs: [«7»]\n", "an item of `packs` must be text, not the number 7", nil),
    ])
    func `a wrong entry is shown at its place`(_ marked: String, _ message: String, _ help: String?) throws {
        let marks = Marks(marked)
        do throws(ConfigurationError) {
            _ = try Lint.configuration(marks.text)
            Issue.record("the configuration was taken")
        } catch {
            #expect(error.diagnostics.map(\.location.range) == [marks.range])
            if help != nil { #expect(error.diagnostics.first?.message == message) }
            if let help { #expect(error.diagnostics.first?.help == help) }
        }
    }

    /// Packs after `HEAD`, which stands for a name and a title.
    private static let wrongPacks: [(marked: String, message: String)] = [
        ("pack: house\n«titel»: Our own\n", "`titel` is not a known key"),
        ("pack: «english»\ntitle: Our own\n", "the name `english` is that of a built-in pack"),
        ("HEADrequires: [«treatmnts»]\n", "there is no pack `treatmnts`"),
        (
            "HEADrequires: [english]\nsubjects: { tea: { class: [«green»] } }\n",
            "no pack has the value of `class` `green`"
        ),
        (
            "HEADrequires: [treatments]\nattributes: { dose: { «kind»: term } }\n",
            "`dose` is an attribute of the pack `treatments`"
        ),
        (
            "HEADrequires: [treatments]\nqualifiers: { line: { reach: «clause» } }\n",
            "another pack says otherwise of `line`"
        ),
        (
            "HEADqualifiers: { cup: { values: { big: { phrases: [big], within: [«huge»] } } } }\n",
            "no pack has the value of `cup` `huge`"
        ),
        (
            "HEADsubjects: { tea: {}, coffee: { names: [«Tea»] } }\n",
            "`Tea` is a name of `tea` too, in the pack `house`"
        ),
        ("HEADattributes: { a: { frames: [«\"(of|in {value}\"»] } }\n", "`(` without `)`"),
        ("HEADattributes: { a: { frames: [«\"<mein> {value}\"»] } }\n", "no pack has a word list `mein`"),
        ("HEADattributes: { a: { frames: [«\"{vlaue} of\"»] } }\n", "there is no slot `{vlaue}`"),
        (
            "HEADqualifiers: { a: { frames: [{ match: \"{code} trial\", value: «\"{cod}\"» }] } }\n",
            "the wording has no slot `{cod}`"
        ),
        ("HEADattributes: { a: { from: «cup» } }\n", "no pack has the qualifier `cup`"),
        (
            "HEADsubjects: { tea: {} }\nreferences: [{ subject: tea, attribute: «a», value: 1, source: s }]\n",
            "no pack has the attribute `a`"
        ),
    ]

    @Test(arguments: wrongPacks)
    func `a wrong pack is shown at its place`(_ marked: String, _ message: String) throws {
        let head = Self.head
        let (found, range) = problems(marked.hasPrefix("HEAD") ? head + marked.dropFirst(4) : marked)
        #expect(
            found.contains { $0.message == message && $0.location.range.start <= range.start },
            "\(found.map(\.message))")
        #expect(found.allSatisfy { $0.location.path == "house.yml" && $0.severity == .error })
        #expect(found.contains { $0.location.range == range }, "\(found.map(\.location.range))")
    }

    @Test func `packs that require each other are refused`() throws {
        let files = [
            "a.yml": "pack: a\ntitle: A\nrequires: [b]\n", "b.yml": "pack: b\ntitle: B\nrequires: [a]\n",
        ]
        do throws(ConfigurationError) {
            _ = try load("[a.yml, b.yml]", files)
            Issue.record("the packs were taken")
        } catch {
            #expect(error.diagnostics.map(\.message) == ["the packs `b` and `a` require each other"])
            #expect(error.diagnostics.first?.location.path == "b.yml")
        }
    }
}
