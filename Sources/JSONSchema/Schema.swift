package import StructuredData

/// A schema that is ready to be evaluated, any number of times and from any thread.
///
///     let schema = try Schema(document, uri: "file:///schemas/page.yml", library: library)
///     for violation in schema.evaluate(frontMatter, named: "the front matter") { … }
///
/// Compiling finds everything that is wrong with the schema itself; evaluating never fails. All drafts from 4 on are
/// understood, as `$schema` says. Nothing here reads a file: the library has a loader of the caller's for that.
package struct Schema: Sendable {
    /// The subschemas.
    let graph: SchemaGraph
    /// Where evaluation begins.
    let root: SubschemaID
    private let workspaces = WorkspacePool()

    /// How a schema is compiled.
    package struct Options: Sendable {
        /// Whether `format` is checked. The standard leaves it open; who writes a format wants it checked.
        package var assertsFormats = true
        /// The draft of a schema that names none.
        package var draft = Draft.draft2020

        package init(assertsFormats: Bool = true, draft: Draft = .draft2020) {
            self.assertsFormats = assertsFormats
            self.draft = draft
        }
    }

    /// Compiles a schema.
    ///
    /// - Parameters:
    ///   - document: The schema as it was read.
    ///   - uri: Where it was read from: the base of its relative references, and the name of the document in errors.
    ///   - library: Where other documents are found.
    ///   - options: How it is compiled.
    package init(
        _ document: Node, uri: String, library: SchemaLibrary = SchemaLibrary(), options: Options = Options()
    ) throws(SchemaError) {
        let builder = SchemaBuilder(library: library, options: options)
        root = try builder.build(document, uri: uri)
        var graph = builder.finishedGraph()
        graph.passOnTypes()
        self.graph = graph
        try graph.checkForEndlessReferences { builder.place(of: $0) }
    }

    /// What an instance violates, in the order of the instance. `name` is what messages call the instance as a whole.
    package func evaluate(_ instance: Node, named name: String = "the document") -> [Violation] {
        var evaluator = Evaluator(graph: graph, root: instance, rootName: name, workspace: workspaces.take())
        let violations = evaluator.violations(of: root)
        workspaces.giveBack(evaluator.workspace)
        return violations
    }
}
