internal import Diagnostics
internal import StructuredData

/// Reads the suppressions of a list in front matter or in the configuration.
struct SuppressionList {
    /// The file that the list stands in.
    let file: SourceFile
    /// Which of the two it is.
    let place: Suppression.Place
    /// The day against which their last days are held.
    let today: CalendarDate

    /// The field of front matter that holds such a list.
    static let fieldName = "gist-lint-disable"

    /// The suppressions of a list, or of a single entry.
    func suppressions(in list: Node?) -> [ScopedSuppression] {
        guard let list, !list.isNull else { return [] }
        return (list.sequence ?? [list]).map(suppression)
    }

    private func suppression(_ entry: Node) -> ScopedSuppression {
        func text(_ key: String) -> String? { entry[key]?.scalar?.text }
        let found = Suppression(
            // A bare word is a rule without a reason.
            rule: text("rule") ?? entry.scalar?.text ?? "", reason: text("reason"), until: text("until"),
            owner: text("owner"), place: place, location: file.location(entry.range), today: today)
        let paths = entry["path"].map { $0.sequence ?? [$0] }?.compactMap { $0.scalar?.text }
        return ScopedSuppression(
            suppression: found, paths: paths.map { $0.map(GlobPattern.init) }, subject: text("subject"),
            attribute: text("attribute"))
    }
}
