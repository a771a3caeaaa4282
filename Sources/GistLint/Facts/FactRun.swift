package import Diagnostics
package import Facts
internal import Prose
internal import StructuredData

/// Takes the facts out of documents without checking them.
package struct FactRun: Sendable {
    private let configuration: Configuration
    private let extractor: FactExtractor

    package init(_ configuration: Configuration) {
        self.configuration = configuration
        extractor = FactExtractor(configuration.knowledge)
    }

    /// What one document says.
    package struct DocumentFacts: Sendable {
        /// The document.
        package let source: Linter.Source
        /// Its facts; empty for a file that can't be read.
        package let facts: [PlacedFact]
        /// Why it was not read.
        package let failure: String?
    }

    /// A fact and where its document says it.
    package struct PlacedFact: Sendable {
        /// The fact.
        package let fact: Fact
        /// Its place.
        package let location: SourceLocation
        /// The other places that say the same.
        package let also: [SourceLocation]
    }

    /// The facts of documents in the order of their paths, on up to `jobs` threads.
    package func facts(
        of sources: [Linter.Source], jobs: Int, read: @Sendable (String) -> Linter.ReadResult
    ) -> [DocumentFacts] {
        parallelMap(sources.sorted { $0.path < $1.path }, jobs: jobs) { source in
            switch read(source.path) {
            case .failure(let reason): return DocumentFacts(source: source, facts: [], failure: reason)
            case .bytes(let bytes):
                let file = SourceFile(path: source.path, bytes: bytes)
                var document = Document(file, relativePath: source.relativePath, configuration: configuration)
                if !document.encoding.isReadable {
                    return DocumentFacts(source: source, facts: [], failure: "no text in UTF-8")
                }
                document.readBody(by: extractor, configuration.knowledge)
                let facts = document.reading.facts.map { fact in
                    PlacedFact(fact: fact, location: file.location(fact.range), also: fact.also.map(file.location))
                }
                return DocumentFacts(source: source, facts: facts, failure: nil)
            }
        }
    }
}

extension Document {
    /// The body as sentences.
    var body: ProseDocument {
        let isPlain = [".txt", ".text"].contains { file.path.lowercased().hasSuffix($0) }
        let range = TextRange(frontMatter.bodyStart, file.bytes.count)
        return ProseDocument(reading: file.bytes, in: range, as: isPlain ? .plainText : .markdown)
    }

    /// What the body says.
    func facts(of prose: ProseDocument, by extractor: FactExtractor) -> FactReading {
        var surroundings = FactExtractor.Surroundings()
        surroundings.title = fields[.title]?.value.scalar?.text ?? ""
        return extractor.reading(of: prose, surroundings)
    }
}
