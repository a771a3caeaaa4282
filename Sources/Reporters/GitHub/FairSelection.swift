internal import Diagnostics

/// Orders findings so that any first few of them show as many rules, and as many files of each rule, as can be:
/// 500 overdue documents do not hide one wrong licence.
enum FairSelection {
    /// The places of the findings of one severity, in fair order.
    ///
    /// Rules take turns; a rule offers the first finding of each file, then the second of each, and so on.
    static func indices(of severity: Severity, in findings: [Finding]) -> [Int] {
        var seenInFile: [FileKey: Int] = [:]
        var byRule: [String: [Candidate]] = [:]
        for (index, finding) in findings.enumerated() where finding.diagnostic.severity == severity {
            let rule = finding.diagnostic.rule
            let round = seenInFile[FileKey(rule: rule, path: finding.diagnostic.location.path), default: 0]
            seenInFile[FileKey(rule: rule, path: finding.diagnostic.location.path)] = round + 1
            byRule[rule, default: []].append(Candidate(index: index, round: round))
        }
        let queues = byRule.sorted { $0.key < $1.key }.map { _, candidates in
            candidates.sorted { ($0.round, $0.index) < ($1.round, $1.index) }
        }
        let longest = queues.map(\.count).max() ?? 0
        return (0..<longest).flatMap { turn in queues.compactMap { turn < $0.count ? $0[turn].index : nil } }
    }

    private struct FileKey: Hashable {
        let rule: String
        let path: String
    }

    private struct Candidate {
        let index: Int
        /// How many findings of its rule stand before it in its file.
        let round: Int
    }
}
