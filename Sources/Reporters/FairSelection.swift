internal import Diagnostics

/// Orders findings so that any first few of them show as many rules, and as many files of each rule, as can be:
/// 500 overdue documents do not hide one wrong licence.
enum FairSelection {
    /// The places of the findings of one severity, in fair order.
    ///
    /// Rules take turns; a rule offers the first finding of each file, then the second of each, and so on.
    static func indices(of severity: Severity, in findings: [Finding]) -> [Int] {
        indices(in: findings) { $0.severity == severity }
    }

    /// The places of all findings, in fair order; in each turn those of errors come first.
    static func indices(in findings: [Finding]) -> [Int] { indices(in: findings) { _ in true } }

    private static func indices(in findings: [Finding], where isWanted: (Diagnostic) -> Bool) -> [Int] {
        let wanted = findings.indices.filter { isWanted(findings[$0].diagnostic) }
        return indices(
            in: wanted.lazy.map { findings[$0].diagnostic }.map { ($0.severity, $0.rule, $0.location.path) }
        ).map { wanted[$0] }
    }

    /// The places of whatever has a severity, a rule and a path, in fair order; in each turn errors come first.
    static func indices(in findings: some Sequence<(severity: Severity, rule: String, path: String)>) -> [Int] {
        var seenInFile: [FileKey: Int] = [:]
        var queues: [RuleKey: [Candidate]] = [:]
        for (index, finding) in findings.enumerated() {
            let rule = RuleKey(severity: finding.severity, rule: finding.rule)
            let file = FileKey(rule: rule, path: finding.path)
            let round = seenInFile[file, default: 0]
            seenInFile[file] = round + 1
            queues[rule, default: []].append(Candidate(index: index, round: round))
        }
        let ordered = queues.sorted { left, right in
            (right.key.severity, left.key.rule) < (left.key.severity, right.key.rule)
        }.map { _, candidates in candidates.sorted { ($0.round, $0.index) < ($1.round, $1.index) } }
        let longest = ordered.map(\.count).max() ?? 0
        return (0..<longest).flatMap { turn in ordered.compactMap { turn < $0.count ? $0[turn].index : nil } }
    }

    /// A rule where it has one severity: the configuration or the document may give it others elsewhere.
    private struct RuleKey: Hashable {
        let severity: Severity
        let rule: String
    }

    private struct FileKey: Hashable {
        let rule: RuleKey
        let path: String
    }

    private struct Candidate {
        let index: Int
        /// How many findings of its rule stand before it in its file.
        let round: Int
    }
}
