package import Diagnostics

/// What has changed from one report to the next: the single input of every format of `compare`.
package struct ReportComparison: Sendable {
    /// A finding that is no longer there.
    struct Gone: Sendable {
        /// Why it is no longer there, as far as the reports tell.
        enum Reason: String, CaseIterable, Sendable {
            /// The document is there and the finding is not.
            case fixed
            /// Another one stands in its place, and nobody has touched the document; or it was due soon, and is overdue.
            case turned
            /// Something silences it.
            case silenced
            /// Its document was not checked: it is gone, or was left out.
            case notChecked
        }

        let finding: ReportFile.Finding
        let reason: Reason
    }

    /// A document whose facts have changed, as far as the reports tell: how many it states.
    struct ChangedFacts: Sendable {
        let path: String
        let before: Int
        let now: Int
    }

    let old: ReportFile
    let new: ReportFile
    /// Findings that were not there before, by path and place.
    let added: [ReportFile.Finding]
    /// Findings that are no longer there, by path and place.
    let gone: [Gone]
    /// Findings that were there before, as they are now.
    let still: [ReportFile.Finding]
    /// Documents that are overdue now and were not before.
    let becameOverdue: [ReportFile.Document]
    /// Documents that were overdue and are so no longer, as they are now.
    let noLongerOverdue: [ReportFile.Document]
    /// Documents that are there now only, before only, under another name with the same text, and with another text.
    let documents: (added: [String], gone: [String], renamed: [(old: String, new: String)], edited: [String])
    /// Documents that state other facts than before.
    let changedFacts: [ChangedFacts]
    /// Whether both reports tell enough to say so.
    let knowsChangedFacts: Bool
    /// The facts; nil where no files of facts were given.
    let factChanges: [FactChange]?

    /// Whether the same rules were in force.
    var hasSameRules: Bool { old.configuration == new.configuration && old.toolVersion == new.toolVersion }

    /// Findings that went for a reason.
    func gone(_ reason: Gone.Reason) -> [ReportFile.Finding] { gone.filter { $0.reason == reason }.map(\.finding) }

    /// Findings as people want to see them: the most severe first.
    static func bySeverity(_ findings: [ReportFile.Finding]) -> [ReportFile.Finding] {
        findings.bySeverity(\.severity)
    }

    /// Whether a finding of at least this severity is new.
    package func hasNew(_ severity: Severity) -> Bool { added.contains { $0.severity >= severity } }

    /// Compares two reports, and the facts behind them where they are given.
    package init(_ old: ReportFile, _ new: ReportFile, facts: (old: FactFile, new: FactFile)? = nil) {
        self.old = old
        self.new = new
        let before = Dictionary(old.documents.map { ($0.path, $0) }) { first, _ in first }
        let now = Dictionary(new.documents.map { ($0.path, $0) }) { first, _ in first }
        let renamed = ReportComparison.renamed(old, new, before, now)
        let newPath = Dictionary(uniqueKeysWithValues: renamed.map { ($0.old, $0.new) })
        let oldPath = Dictionary(uniqueKeysWithValues: renamed.map { ($0.new, $0.old) })
        let pairs = new.documents.compactMap { document in
            before[oldPath[document.path] ?? document.path].map { (old: $0, new: document) }
        }
        documents = (
            new.documents.map(\.path).filter { before[$0] == nil && oldPath[$0] == nil },
            old.documents.map(\.path).filter { now[$0] == nil && newPath[$0] == nil },
            renamed, pairs.filter { $0.old.digest != $0.new.digest }.map(\.new.path)
        )
        let overdueBefore = Set(old.documents.filter(old.isOverdue).map { newPath[$0.path] ?? $0.path })
        becameOverdue = new.documents.filter { new.isOverdue($0) && !overdueBefore.contains($0.path) }
        let edited = Set(documents.edited)
        let overdue = Set(becameOverdue.map(\.path))
        let findings = ReportComparison.findings(
            old, new, newPath, isChecked: { now[$0] != nil || before[$0] == nil },
            isTurned: { finding, path, isTaken in
                finding.rule == ReportComparison.dueSoon && overdue.contains(path) || isTaken && !edited.contains(path)
            })
        (added, gone, still) = (findings.added, findings.gone, findings.still)
        noLongerOverdue = new.documents.filter { !new.isOverdue($0) && overdueBefore.contains($0.path) }
        knowsChangedFacts = old.hasFactDigests && new.hasFactDigests
        changedFacts = pairs.filter { [knowsChangedFacts] in
            $0.old.facts != $0.new.facts || knowsChangedFacts && $0.old.factsDigest != $0.new.factsDigest
        }
        .map { ChangedFacts(path: $0.new.path, before: $0.old.facts, now: $0.new.facts) }
        factChanges = facts.map { FactChange.changes(from: $0.old, to: $0.new, renamed: newPath) }
    }

    /// Documents that went and came with the same bytes, where only one did.
    private static func renamed(
        _ old: ReportFile, _ new: ReportFile, _ before: [String: ReportFile.Document],
        _ now: [String: ReportFile.Document]
    ) -> [(old: String, new: String)] {
        let went = Dictionary(grouping: old.documents.filter { now[$0.path] == nil }, by: \.digest)
        let came = Dictionary(grouping: new.documents.filter { before[$0.path] == nil }, by: \.digest)
        return went.compactMap { digest, documents in
            guard documents.count == 1, let other = came[digest], other.count == 1 else { return nil }
            return (documents[0].path, other[0].path)
        }.sorted { $0.new < $1.new }
    }

    /// Findings by their names. In a document that has only another path they have new names, but the same places.
    private static func findings(
        _ old: ReportFile, _ new: ReportFile, _ newPath: [String: String], isChecked: (String) -> Bool,
        isTurned: (_ finding: ReportFile.Finding, _ path: String, _ isPlaceTaken: Bool) -> Bool
    ) -> (added: [ReportFile.Finding], gone: [Gone], still: [ReportFile.Finding]) {
        var open: [String: [ReportFile.Finding]] = [:]
        for finding in old.findings {
            open[newPath[finding.path].map { key(finding, at: $0) } ?? finding.fingerprint, default: []].append(finding)
        }
        let moved = Set(newPath.values)
        var added: [ReportFile.Finding] = []
        var still: [ReportFile.Finding] = []
        for finding in new.findings {
            let name = moved.contains(finding.path) ? key(finding, at: finding.path) : finding.fingerprint
            if open[name]?.popLast() == nil { added.append(finding) } else { still.append(finding) }
        }
        let left = open.values.joined().sorted { ($0.path, $0.range, $0.rule) < ($1.path, $1.range, $1.rule) }
        let taken = Set(added.map { place($0, at: $0.path) })
        var silences = silences(old, new)
        let gone = left.map { finding -> Gone in
            let path = newPath[finding.path] ?? finding.path
            if path == finding.path, !isChecked(path) { return Gone(finding: finding, reason: .notChecked) }
            if isTurned(finding, path, taken.contains(place(finding, at: path))) {
                return Gone(finding: finding, reason: .turned)
            }
            for place in [finding.path, ""] where silences[finding.rule + "\0" + place, default: 0] > 0 {
                silences[finding.rule + "\0" + place, default: 0] -= 1
                return Gone(finding: finding, reason: .silenced)
            }
            return Gone(finding: finding, reason: .fixed)
        }
        return (added, gone, still)
    }

    private static func place(_ finding: ReportFile.Finding, at path: String) -> String {
        "\(path)\0\(finding.range.start)\0\(finding.range.end)"
    }

    /// The rule whose findings time turns into others.
    private static let dueSoon = "review-due-soon"

    private static func key(_ finding: ReportFile.Finding, at path: String) -> String {
        place(finding, at: path) + "\0" + finding.rule
    }

    /// How many more findings of a rule are silenced than before, in a document or by the configuration.
    private static func silences(_ old: ReportFile, _ new: ReportFile) -> [String: Int] {
        func counts(_ report: ReportFile) -> [String: Int] {
            Dictionary(
                report.suppressions.map { ($0.rule + "\0" + ($0.document ?? ""), $0.findings) }, uniquingKeysWith: +)
        }
        return counts(new).merging(counts(old)) { $0 - $1 }.filter { $0.value > 0 && counts(new)[$0.key] != nil }
    }
}
