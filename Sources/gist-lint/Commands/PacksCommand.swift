internal import ArgumentParser
internal import Facts
internal import GistLint

/// What the tool knows.
struct PacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs",
        abstract: "Show and test the knowledge packs.",
        subcommands: [List.self, Test.self])

    /// Lists the packs.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the packs.")

        func run() throws {
            let knowledge = PackLoader.builtInKnowledge
            let target = OutputTarget.standardOutput
            for pack in knowledge.packs {
                let subjects = knowledge.subjects.count { $0.pack == pack.id }
                target.write(Array("\(pack.id): \(pack.title), as of \(pack.asOf), \(subjects) subjects\n".utf8))
            }
            try target.close()
        }
    }

    /// Runs the examples of the packs.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Run the examples of the packs.")

        func run() throws {
            let outcome = PackTest.run(PackLoader.builtInPacks)
            let target = OutputTarget.standardOutput
            for problem in outcome.problems { target.write(Array((problem + "\n").utf8)) }
            target.write(Array("\(outcome.count) examples, \(outcome.problems.count) problems\n".utf8))
            try target.close()
            if !outcome.problems.isEmpty { throw ToolExit.findings }
        }
    }
}
