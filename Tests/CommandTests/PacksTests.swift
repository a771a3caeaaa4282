import Foundation
import Testing

/// What `packs` shows, and the examples that it runs.
struct PacksTests {
    private static let pack = """
        pack: house
        title: What we say of tea
        asOf: 2026-11-20
        requires: [english]
        subjects:
          green tea:
            names: [sencha]
            brands: {Leafy: [UK]}
        attributes:
          brewing_time:
            title: brewing time
            kind: quantity
            unit: [minutes]
            frames: ["{subject} ... {value}"]
        references:
          - {subject: green tea, attribute: brewing_time, value: 2, source: "The tea book, 2019", verified: false}
        examples:
          - text: Green tea is good company.
            facts: []
        """

    @Test func `the built-in packs are listed, each with its file`() async throws {
        let run = try await Sandbox().run(["packs", "list"])
        #expect(run.code == 0)
        for name in ["english", "treatments", "oncology", "gist", "statins"] {
            #expect(run.lines.contains { $0.hasPrefix("  \(name) ") && $0.contains(" \(name).yml ") }, "\(name)")
        }
    }

    @Test func `a pack of the configuration is listed with its path, and what it requires`() async throws {
        let box = try Sandbox([".gist-lint.yml": "packs: [packs/house.yml]\n", "packs/house.yml": PacksTests.pack])
        let lines = try await box.run(["packs", "list"]).lines.dropLast()
        #expect(lines.map { $0.split(separator: " ").first.map(String.init) ?? "" } == ["pack", "english", "house"])
        #expect(lines.last?.contains("packs/house.yml") == true)
    }

    @Test(arguments: ["imatinib", "Gleevec", "GLIVEC", "sti-571", "Imatinib mesylate"])
    func `a subject is shown by any of its names`(name: String) async throws {
        let run = try await Sandbox().run(["packs", "show", name])
        #expect(run.code == 0)
        #expect(run.lines.first == "imatinib, a drug of gist.yml")
        #expect(run.lines.contains { $0.hasPrefix("  brand ") && $0.contains("Gleevec (US), Glivec (EU)") })
        #expect(run.lines.contains { $0.hasPrefix("  targets ") && $0.contains("KIT") })
        #expect(run.stdout.contains("dose"))
    }

    @Test func `what is known with a source is on the card`() async throws {
        let box = try Sandbox(["house.yml": PacksTests.pack])
        let run = try await box.run(["packs", "show", "sencha", "--pack", "house.yml"])
        #expect(run.stdout.contains("brewing_time        2 minutes (not verified; house.yml)\n"), "\(run.stdout)")
        #expect(run.stdout.contains("The tea book, 2019"))
    }

    @Test func `an unknown subject gets the nearest name`() async throws {
        let near = try await Sandbox().run(["packs", "show", "imatinip"])
        #expect(near.code == 2)
        #expect(near.stderr == "gist-lint: no pack has the subject `imatinip`; did you mean `imatinib`?\n")
        let far = try await Sandbox().run(["packs", "show", "zzzz"])
        #expect(far.stderr == "gist-lint: no pack has the subject `zzzz`\n")
    }

    @Test func `examples that hold are counted`() async throws {
        let box = try Sandbox([".gist-lint.yml": "packs: [house.yml]\n", "house.yml": PacksTests.pack])
        let run = try await box.run(["packs", "test"])
        #expect(run.code == 0)
        #expect(run.stdout == "1 of 1 example holds\n")
    }

    @Test func `an example that does not hold is a finding in its file`() async throws {
        let wrong = PacksTests.pack.replacingOccurrences(
            of: "    facts: []", with: "    facts: [{subject: green tea, attribute: brewing_time, value: 3}]")
        let box = try Sandbox(["house.yml": wrong, ".gist-lint.yml": "packs: []\n"])
        let run = try await box.run(["packs", "test", "--pack", "house.yml"])
        #expect(run.code == 1)
        #expect(
            run.stdout.contains(
                "error[example]: the example does not give: green tea brewing_time 3\n   --> house.yml:"))
        #expect(run.lines.dropLast().last == "0 of 1 example holds")
    }

    @Test func `all examples of the built-in packs hold`() async throws {
        let run = try await Sandbox().run(["packs", "test"])
        #expect(run.code == 0, "\(run.stdout)")
    }

    @Test func `a pack that can't be used ends the run`() async throws {
        let box = try Sandbox(["house.yml": PacksTests.pack.replacingOccurrences(of: "title:", with: "titel:")])
        let run = try await box.run(["packs", "list", "--pack", "house.yml"])
        #expect(run.code == 2)
        #expect(run.stderr.contains("house.yml:2:1"))
        #expect(run.stderr.hasSuffix("gist-lint: the pack can't be used\n"))
    }
}
