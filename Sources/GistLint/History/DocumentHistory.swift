internal import Diagnostics
internal import StructuredData

/// What rules on changes are told about the time before: documents as they were, and the reviews on record.
package struct DocumentHistory: Sendable {
    private let previous: [String: Previous]
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
    ///   - log: The log of reviews as it is now; lines that are none are passed over.
    package init(previous: [String: Previous], log: [UInt8]) {
        self.previous = previous
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

    /// How a document came to be what it is; nil where it has not changed, or was not there.
    func change(of document: Document, _ source: Linter.Source, _ configuration: Configuration) -> DocumentChange? {
        guard let previous = previous[source.path] else { return nil }
        let file = SourceFile(path: source.path, bytes: previous.bytes)
        let before = Document(file, relativePath: source.relativePath, configuration: configuration)
        let isLogged = [source.relativePath, previous.relativePath].contains { isReviewed(document, path: $0) }
        return DocumentChange(from: before, to: document, isReviewLogged: isLogged)
    }

    /// Whether the log has a review of the document's day and text. One of another text is no evidence for this one.
    private func isReviewed(_ document: Document, path: String) -> Bool {
        guard let date = document.reviewDate,
            let digests = reviews[LoggedReview(path: path, date: "\(date)")]
        else { return false }
        return DocumentBody(of: document.file.bytes).hasDigest(among: digests)
    }
}
