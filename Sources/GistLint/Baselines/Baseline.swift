package import Diagnostics
internal import StructuredData

/// Findings that a team knew of when it began, by document: they are counted and stop nobody. A baseline only ever
/// shrinks, unless somebody asks for a new one.
package struct Baseline: Sendable {
    /// A known finding. Neither its line nor its message takes part, so that it is the same when text moves and when days
    /// pass.
    struct Entry: Sendable {
        /// The rule.
        let rule: String
        /// What the finding is about inside its document.
        let subject: String
        /// Its name.
        let fingerprint: String
        /// The last day on which the entry holds; nil for no end.
        var until: CalendarDate?
        /// What somebody wrote beside it.
        var reason: String?
    }

    /// The known findings of one document.
    struct Document: Sendable {
        /// Its path relative to the configuration's folder.
        let path: String
        /// What is known.
        let entries: [Entry]
    }

    /// By path.
    let documents: [Document]

    /// The baseline with its documents and entries in their order. Documents without entries are left out.
    init(_ documents: [Document]) {
        self.documents = documents.filter { !$0.entries.isEmpty }.map { document in
            Document(
                path: document.path,
                entries: document.entries.sorted {
                    ($0.rule, $0.subject, $0.fingerprint) < ($1.rule, $1.subject, $1.fingerprint)
                })
        }.sorted { $0.path < $1.path }
    }

    /// A baseline that knows nothing.
    package static let empty = Baseline([])

    /// How many entries there are.
    package var count: Int { documents.reduce(0) { $0 + $1.entries.count } }
    /// The documents, by their paths relative to the configuration's folder.
    package var paths: [String] { documents.map(\.path) }

    /// The baseline of all findings of a report but those on what is yet to come.
    ///
    /// - Parameters:
    ///   - paths: The paths of files relative to the configuration's folder, by those that reports show.
    ///   - older: A baseline that stood there before. What somebody wrote beside an entry stays, and so do the entries of
    ///     documents that the run did not look at.
    package init(of report: Report, paths: RunPaths, keeping older: Baseline?) {
        var written: [String: Entry] = [:]
        for entry in older?.documents.flatMap(\.entries) ?? [] { written[entry.fingerprint] = entry }
        var byPath: [String: [Entry]] = [:]
        // What is yet to come is nothing that anybody could have put right.
        for finding in report.findings where finding.diagnostic.timing != .ahead {
            let diagnostic = finding.diagnostic
            let old = written[finding.fingerprint]
            byPath[paths.relative(diagnostic.home.path), default: []].append(
                Entry(
                    rule: diagnostic.rule, subject: diagnostic.subject, fingerprint: finding.fingerprint,
                    until: old?.until, reason: old?.reason))
        }
        for document in older?.documents ?? [] where !paths.haveDecided(on: document.path) {
            byPath[document.path] = document.entries
        }
        self.init(byPath.map { Document(path: $0, entries: $1) })
    }
}
