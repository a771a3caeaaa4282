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

    /// The keys of an entry.
    private static let keys = ["rule", "reason", "until", "owner", "path", "subject", "attribute"]

    /// A key that nobody knows may be a slip in one that limits what is suppressed.
    private static func problem(with key: String) -> Suppression.Problem {
        let nearest = NearestName.find(key, among: keys)
        return Suppression.Problem(
            "a suppression has no `\(key.shown)`",
            help: nearest.map { "did you mean `\($0)`?" } ?? "its keys are \(keys.joined(separator: ", "))")
    }

    /// A field that was meant to be such a list, and is none.
    func misspelled(_ key: Node) -> ScopedSuppression {
        ScopedSuppression(
            suppression: Suppression(
                rule: "", reason: nil, until: nil, owner: nil, place: place, location: file.location(key.range),
                today: today,
                problem: Suppression.Problem(
                    "`\((key.scalar?.text ?? "").shown)` suppresses nothing",
                    help: "the field is called `\(SuppressionList.fieldName)`")))
    }

    private func suppression(_ entry: Node) -> ScopedSuppression {
        let unknown = entry.mapping?.entries.first { !SuppressionList.keys.contains($0.name) }?.name
        func text(_ key: String) -> String? { entry[key]?.scalar?.text }
        // A bare word is a rule without a reason.
        let rule = text("rule") ?? entry.scalar?.text ?? ""
        let found = Suppression(
            rule: rule, reason: text("reason"), until: text("until"), owner: text("owner"), place: place,
            location: file.location(entry.range), today: today,
            problem: rule.isEmpty ? .noRule : unknown.map(SuppressionList.problem))
        let paths = entry["path"].map { $0.sequence ?? [$0] }?.compactMap { $0.scalar?.text }
        return ScopedSuppression(
            suppression: found, paths: paths.map { $0.map(GlobPattern.init) }, subject: text("subject"),
            attribute: text("attribute"))
    }
}
