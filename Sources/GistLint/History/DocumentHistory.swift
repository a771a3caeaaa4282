internal import Diagnostics
internal import StructuredData

/// What rules on changes are told about the time before: documents as they were, and the reviews on record.
package struct DocumentHistory: Sendable {
    private let previous: [String: [UInt8]]
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
    ///   - log: The log of reviews as it is now; lines that are none are passed over.
    package init(previous: [String: [UInt8]], log: [UInt8]) {
        self.previous = previous
        reviews = Set(
            log.split(separator: 0x0A).compactMap { line in
                let file = SourceFile(path: "", bytes: Array(line))
                guard let root = try? JSONReader.read(file).root, let path = root["path"]?.string,
                    let date = root["date"]?.string
                else { return nil }
                return LoggedReview(path: path, date: date)
            })
    }

    /// How a document came to be what it is; nil where it has not changed, or was not there.
    func change(of document: Document, _ source: Linter.Source, _ configuration: Configuration) -> DocumentChange? {
        guard let bytes = previous[source.path] else { return nil }
        let file = SourceFile(path: source.path, bytes: bytes)
        let before = Document(file, relativePath: source.relativePath, configuration: configuration)
        let date = document.reviewDate
        let isLogged = date.map { reviews.contains(LoggedReview(path: source.relativePath, date: "\($0)")) } ?? false
        return DocumentChange(from: before, to: document, isReviewLogged: isLogged)
    }
}
