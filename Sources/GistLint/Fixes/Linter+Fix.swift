internal import Diagnostics

extension Linter {
    /// Makes repairs in documents, on up to `jobs` threads. Results stand in the order of the paths.
    ///
    /// - Parameters:
    ///   - history: The last change of a document's text; asked only where the day of the last review is missing.
    ///   - read: Reads the file at a source's path.
    ///   - finish: Takes each document as soon as it is done, to write it; what it returns is kept.
    package func fix<Result: Sendable>(
        _ sources: [Source], _ selection: FixSelection, jobs: Int,
        history: @escaping @Sendable (Source) -> BodyChange?,
        read: @Sendable (String) -> ReadResult, finish: @Sendable (FixedDocument) -> Result
    ) -> [Result] {
        var configuration = context.configuration
        configuration.convention.rewritesOwnDates = selection.rewritesOwnDates
        let linter = Linter(self, configuration: configuration)
        let documents = sources.filter { $0.role == .document }.sorted { $0.path < $1.path }
        return parallelMap(documents, jobs: jobs) { source -> Result? in
            guard case .bytes(let bytes) = read(source.path) else { return nil }
            let fixer = DocumentFixer(source: source, selection: selection) {
                linter.checked($0, source, history, readsText: selection.concernsText)
            }
            return finish(fixer.fixed(bytes))
        }.compactMap(\.self)
    }

    /// A text of a document and what its rules say. What stands below the front matter is read on demand only, for few
    /// repairs touch it.
    func checked(
        _ bytes: [UInt8], _ source: Source, _ history: @Sendable (Source) -> BodyChange?, readsText: Bool = false
    ) -> CheckedText {
        let file = SourceFile(path: source.path, bytes: bytes)
        var document = Document(file, relativePath: source.relativePath, configuration: context.configuration)
        if case .fields = document.content, document.fields[.lastReviewed] == nil {
            document.bodyChange = history(source)
        }
        if readsText { document.readBody(by: extractor, context.configuration.knowledge) }
        let diagnostics = configured(RuleRegistry.documentRules.flatMap { $0.check(document, context) })
        var filter = SuppressionFilter(configuredSuppressions + document.suppressions(today: context.today))
        return CheckedText(
            bytes: bytes, document: document,
            diagnostics: diagnostics.filter { filter.suppression(of: $0, in: source.relativePath) == nil })
    }
}
