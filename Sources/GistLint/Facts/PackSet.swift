package import Diagnostics
package import Facts

/// The knowledge packs that a configuration puts in force.
package struct PackSet: Sendable {
    /// The built-in ones, those first on which others build.
    let builtIn: [BuiltInPack]
    /// The team's own, each with its file; they may build on the built-in ones.
    let own: [(pack: KnowledgePack, file: SourceFile)]
    /// What they know together.
    package let knowledge: Knowledge

    /// All packs with their files, those first on which others build.
    package var packs: [(pack: KnowledgePack, file: SourceFile)] { builtIn.map { ($0.pack, $0.file) } + own }

    init(builtIn: [BuiltInPack], own: [(pack: KnowledgePack, file: SourceFile)]) throws(ConfigurationError) {
        self.builtIn = builtIn
        self.own = own
        let base = BuiltInPack.knowledge(of: builtIn)
        if own.isEmpty {
            knowledge = base
            return
        }
        // More words in a list change the wordings that name it, which are then read anew.
        let isOver = !own.contains { base.hasWords(of: $0.pack) }
        let (knowledge, problems) =
            isOver
            ? KnowledgeBuilder.build(own.map(\.pack), over: base)
            : KnowledgeBuilder.build(builtIn.map(\.pack) + own.map(\.pack))
        self.knowledge = knowledge
        let all = problems + KnowledgeCheck(knowledge).problems(in: own.map(\.pack))
        if !all.isEmpty { throw ConfigurationError(diagnostics: PackSet.diagnostics(all, own)) }
    }

    /// These packs and those of further files.
    package func adding(_ files: [SourceFile]) throws(ConfigurationError) -> PackSet {
        files.isEmpty ? self : try PackResolver.packs(self, adding: files)
    }

    /// Problems as findings in their files, in the order of these.
    package static func diagnostics(
        _ problems: [PackProblem], _ packs: [(pack: KnowledgePack, file: SourceFile)]
    ) -> [Diagnostic] {
        packs.flatMap { pack, file in
            problems.filter { $0.pack == pack.id }.sorted { $0.range.start < $1.range.start }.map { problem in
                Diagnostic(
                    rule: "pack", severity: .error, message: problem.message, location: file.location(problem.range),
                    help: problem.help, subject: "")
            }
        }
    }
}
