package import Diagnostics
internal import Facts
internal import StructuredData

/// What is known of the time before: documents as they were, and the reviews on record.
package struct DocumentHistory: Sendable {
    /// What the documents are compared with.
    let base: ChangeBase
    private let previous: [String: Previous]
    private let added: Set<String>
    /// The digests of the texts that were reviewed.
    private let reviews: [LoggedReview: Set<String>]

    /// A document as it was.
    package struct Previous: Sendable {
        let bytes: [UInt8]
        let relativePath: String

        /// The bytes of a document, and its path at that time, relative to the configuration's folder.
        package init(bytes: [UInt8], relativePath: String) {
            self.bytes = bytes
            self.relativePath = relativePath
        }
    }

    /// What a review in the log is about.
    private struct LoggedReview: Hashable {
        let path: String
        let date: String
    }

    /// A history.
    ///
    /// - Parameters:
    ///   - previous: The documents as they were, by their paths as shown now; only those that changed.
    ///   - added: The paths of documents that were not there.
    ///   - log: The log of reviews as it is now; lines that are none are passed over.
    package init(
        previous: [String: Previous], added: Set<String> = [], log: [UInt8],
        base: ChangeBase = ChangeBase(revision: nil, commit: nil)
    ) {
        self.base = base
        self.previous = previous
        self.added = added
        var reviews: [LoggedReview: Set<String>] = [:]
        for line in log.split(separator: 0x0A) {
            let file = SourceFile(path: "", bytes: Array(line))
            guard let root = try? JSONReader.read(file).root, let path = root["path"]?.string,
                let date = root["date"]?.string, let digest = root["digest"]?.string
            else { continue }
            reviews[LoggedReview(path: path, date: date), default: []].insert(digest)
        }
        self.reviews = reviews
    }

    /// The documents that differ from what they were, by their paths as shown now.
    package var changedPaths: Set<String> { added.union(previous.keys) }

    /// How a document came to be what it is; nil where it has not changed, or was not there.
    func change(of document: Document, _ source: Linter.Source, _ configuration: Configuration) -> DocumentChange? {
        guard let previous = previous[source.path] else { return nil }
        let isLogged = [source.relativePath, previous.relativePath].contains { isReviewed(document, path: $0) }
        return DocumentChange(
            from: before(previous, source, configuration), to: document, isReviewLogged: isLogged)
    }

    /// Whether the log has a review of the document's day and text. One of another text is no evidence for this one.
    private func isReviewed(_ document: Document, path: String) -> Bool {
        guard let date = document.reviewDate,
            let digests = reviews[LoggedReview(path: path, date: "\(date)")]
        else { return false }
        return DocumentBody(of: document.file.bytes).hasDigest(among: digests)
    }

    /// What the change did to a document, whose body has been read; nil where it left it alone. Another path alone is no
    /// change, unless the configuration treats the two paths differently.
    func touch(
        of document: Document, _ source: Linter.Source, _ configuration: Configuration, by extractor: FactExtractor
    ) -> DocumentTouch? {
        if added.contains(source.path) {
            return DocumentTouch(from: [], to: document.claims(configuration), hasNewReview: true)
        }
        guard let previous = previous[source.path] else { return nil }
        if previous.bytes == document.file.bytes {
            let isAlike = configuration.treatsAlike(previous.relativePath, source.relativePath)
            return isAlike ? nil : DocumentTouch()
        }
        var before = before(previous, source, configuration)
        before.readBody(by: extractor, configuration.knowledge)
        return DocumentTouch(
            from: before.claims(configuration), to: document.claims(configuration),
            hasNewReview: before.reviewDate != document.reviewDate)
    }

    private func before(
        _ previous: Previous, _ source: Linter.Source, _ configuration: Configuration
    ) -> Document {
        Document(
            SourceFile(path: source.path, bytes: previous.bytes), relativePath: source.relativePath,
            configuration: configuration)
    }
}

extension Configuration {
    /// Whether a document is held to the same at two paths.
    fileprivate func treatsAlike(_ path: String, _ other: String) -> Bool {
        path == other
            || schemas.index(for: path) == schemas.index(for: other)
                && files.verdict(on: path) == files.verdict(on: other)
                && files.isArchived(path) == files.isArchived(other)
    }
}
