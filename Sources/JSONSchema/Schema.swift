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
    /// What does nothing in it, though probably something was meant.
    package let notices: [SchemaNotice]
    private let workspaces = WorkspacePool()

    /// The names that it knows at the top of an instance, those of schemas that it refers to included.
    package var knownNames: [String] { graph.knownNames(in: root) }

    /// How a schema is compiled.
    package struct Options: Sendable {
        /// Whether `format` is checked. The standard leaves it open; who writes a format wants it checked.
        package var assertsFormats = true
        /// The draft of a schema that names none.
        package var draft = Draft.draft2020
        /// Whether the schema is held against the metaschema of its draft, and searched for what does nothing. What is built in and tested need not be.
        package var checksSchemas = true
        /// Which annotations evaluation collects.
        package var annotations = Annotations.deprecations

        package init(
            assertsFormats: Bool = true, draft: Draft = .draft2020, annotations: Annotations = .deprecations,
            checksSchemas: Bool = true
        ) {
            self.checksSchemas = checksSchemas
            self.assertsFormats = assertsFormats
            self.draft = draft
            self.annotations = annotations
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
    ) throws(SchemaErrors) {
        let builder = SchemaBuilder(library: library, options: options)
        root = try builder.build(document, uri: uri)
        var graph = builder.finishedGraph()
        graph.passOnTypes()
        self.graph = graph
        notices = SchemaNotice.gathered(builder.notices)
        do throws(SchemaError) {
            try graph.checkForEndlessReferences { builder.place(of: $0) }
        } catch {
            throw SchemaErrors(errors: [error])
        }
    }

    /// What evaluation finds out about an instance.
    package struct Evaluation: Sendable {
        /// What it violates, in the order of the instance.
        package let violations: [Violation]
        /// What the schema says about its values, as far as its parts hold, in the order in which they were met.
        package let annotations: [Annotation]
    }

    /// Holds an instance against the schema. `name` is what messages call the instance as a whole.
    package func evaluation(of instance: Node, named name: String = "the document") -> Evaluation {
        evaluation(of: instance, named: name, budget: Evaluator.usualBudget)
    }

    /// The same with so many steps.
    func evaluation(of instance: Node, named name: String = "the document", budget: Int) -> Evaluation {
        var evaluator = Evaluator(
            graph: graph, root: instance, rootName: name, budget: budget, workspace: workspaces.take())
        let violations = evaluator.violations(of: root)
        workspaces.giveBack(evaluator.workspace)
        return Evaluation(violations: violations, annotations: evaluator.annotations)
    }

    /// What an instance violates, in its order.
    package func evaluate(_ instance: Node, named name: String = "the document") -> [Violation] {
        evaluation(of: instance, named: name).violations
    }
}
