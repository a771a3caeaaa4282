package import Diagnostics
internal import Facts
internal import StructuredData

/// What is known of the time before: documents as they were, and the reviews on record.
package struct DocumentHistory: Sendable {
    /// What the documents are compared with.
    let base: ChangeBase
    private let previous: [String: [UInt8]]
    private let added: Set<String>
    private let formerPaths: [String: String]
    private let reviews: Set<LoggedReview>

    /// A review as the log has it.
    private struct LoggedReview: Hashable {
        let path: String
        let date: String
    }

    /// A history.
    ///
    /// - Parameters:
    ///   - previous: The bytes of documents as they were, by their paths as shown now; only those that changed.
    ///   - added: The paths of documents that were not there.
    ///   - formerPaths: For documents that got another path, the one that they had, relative to the configuration's folder.
    ///   - log: The log of reviews as it is now; lines that are none are passed over.
    package init(
        previous: [String: [UInt8]], added: Set<String> = [], formerPaths: [String: String] = [:], log: [UInt8],
        base: ChangeBase = ChangeBase(revision: nil, commit: nil)
    ) {
        self.base = base
        self.previous = previous
        self.added = added
        self.formerPaths = formerPaths
        reviews = Set(
            log.split(separator: 0x0A).compactMap { line in
                let file = SourceFile(path: "", bytes: Array(line))
                guard let root = try? JSONReader.read(file).root, let path = root["path"]?.string,
                    let date = root["date"]?.string
                else { return nil }
                return LoggedReview(path: path, date: date)
            })
    }

    /// The documents that differ from what they were, by their paths as shown now.
    package var changedPaths: Set<String> { added.union(previous.keys) }

    /// How a document came to be what it is; nil where it has not changed, or was not there.
    func change(of document: Document, _ source: Linter.Source, _ configuration: Configuration) -> DocumentChange? {
        guard let before = before(source, configuration) else { return nil }
        let date = document.reviewDate
        let isLogged = date.map { reviews.contains(LoggedReview(path: source.relativePath, date: "\($0)")) } ?? false
        return DocumentChange(from: before, to: document, isReviewLogged: isLogged)
    }

    /// What the change did to a document, whose body has been read; nil where it left it alone. Another path alone is no
    /// change, unless the configuration treats the two paths differently.
    func touch(
        of document: Document, _ source: Linter.Source, _ configuration: Configuration, by extractor: FactExtractor
    ) -> DocumentTouch? {
        if added.contains(source.path) { return DocumentTouch(alterations: []) }
        guard let bytes = previous[source.path] else { return nil }
        if bytes == document.file.bytes {
            guard let former = formerPaths[source.path],
                !configuration.treatsAlike(former, source.relativePath)
            else { return nil }
            return DocumentTouch(alterations: [])
        }
        guard var before = before(source, configuration) else { return nil }
        before.readBody(by: extractor, configuration.knowledge)
        return DocumentTouch(
            alterations: ClaimAlteration.all(
                from: before.claims(configuration), to: document.claims(configuration)))
    }

    private func before(_ source: Linter.Source, _ configuration: Configuration) -> Document? {
        previous[source.path].map { bytes in
            let file = SourceFile(path: source.path, bytes: bytes)
            return Document(file, relativePath: source.relativePath, configuration: configuration)
        }
    }
}

extension Configuration {
    /// Whether a document is held to the same at two paths.
    fileprivate func treatsAlike(_ path: String, _ other: String) -> Bool {
        schemas.index(for: path) == schemas.index(for: other) && files.verdict(on: path) == files.verdict(on: other)
            && files.isArchived(path) == files.isArchived(other)
    }
}
