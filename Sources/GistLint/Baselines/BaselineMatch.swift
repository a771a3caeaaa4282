package import Diagnostics

/// How the findings of a run stand to a baseline.
package struct BaselineMatch: Sendable {
    /// What a report says of it.
    package private(set) var summary: BaselineSummary
    /// The baseline without what is gone, and with the documents under the paths that they have now.
    package let kept: Baseline
    /// The names of the findings that it knows.
    let known: Set<String>
    /// The names of the findings that it knew until their last day.
    let expired: Set<String>

    /// Finds out what is known, and what is gone: where the run could not tell, nothing is.
    ///
    /// - Parameters:
    ///   - file: The path of the baseline as it is shown.
    ///   - renamed: The paths that documents of the baseline have now, where they have others.
    package init(
        _ baseline: Baseline, in file: String, _ report: Report, _ paths: RunPaths, renamed: [String: String]
    ) {
        let found = Set(report.findings.map(\.fingerprint))
        let moved = BaselineMatch.relocated(
            baseline.documents.map { document in renamed[document.path].map(document.moved) ?? document }, report, paths
        )
        let isWhole = baseline.paths.allSatisfy(paths.haveSought)
        let sides = Dictionary(
            grouping: report.findings.lazy.map(\.diagnostic).filter { BaselineMatch.corpusRules.contains($0.rule) }
                .compactMap { ComparedSides($0.rule, $0.subject) },
            by: \.topic)
        func entries(where isWanted: (Baseline.Document, Baseline.Entry) -> Bool) -> [(String, Baseline.Entry)] {
            moved.flatMap { document in
                document.entries.filter { isWanted(document, $0) }.map { (document.path, $0) }
            }
        }
        func isGone(_ document: Baseline.Document, _ entry: Baseline.Entry) -> Bool {
            if found.contains(entry.fingerprint) || !paths.haveDecided(on: document.path) { return false }
            // A contradiction that another value has joined is still there.
            if let own = ComparedSides(entry.rule, entry.subject), let found = sides[own.topic],
                found.contains(where: { own.values.isSubset(of: $0.values) })
            {
                return false
            }
            // Of what stands between documents, only a run over all of them can say that it is no more.
            return isWhole || !BaselineMatch.corpusRules.contains(entry.rule)
        }
        let today = report.today
        func isExpired(_ entry: Baseline.Entry) -> Bool { entry.until.map { $0 < today } ?? false }
        let expired = entries { isExpired($1) && found.contains($1.fingerprint) }
        self.expired = Set(expired.map(\.1.fingerprint))
        let known = Set(entries { !isExpired($1) && found.contains($1.fingerprint) }.map(\.1.fingerprint))
        self.known = known
        kept = Baseline(
            Dictionary(grouping: entries { !isGone($0, $1) }, by: \.0).map { path, entries in
                Baseline.Document(path: path, entries: entries.map(\.1))
            })
        summary = BaselineSummary(
            path: file, known: FindingTally(report.findings.filter { known.contains($0.fingerprint) }),
            gone: entries(where: isGone).map(BaselineSummary.Entry.init),
            expired: expired.map(BaselineSummary.Entry.init), isPruned: false)
    }

    /// The documents with those entries moved that stand for a finding between documents: it is shown at one of them, and
    /// at another when that one is put right.
    private static func relocated(
        _ documents: [Baseline.Document], _ report: Report, _ paths: RunPaths
    ) -> [Baseline.Document] {
        let listed = Set(documents.flatMap(\.entries).map(\.fingerprint))
        let found = Set(report.findings.map(\.fingerprint))
        var free: [[String]: [Finding]] = [:]
        for finding in report.findings.reversed()
        where corpusRules.contains(finding.diagnostic.rule) && !listed.contains(finding.fingerprint) {
            free[[finding.diagnostic.rule, finding.diagnostic.subject], default: []].append(finding)
        }
        if free.isEmpty { return documents }
        var entries: [String: [Baseline.Entry]] = [:]
        for document in documents {
            for entry in document.entries {
                let isLost = !found.contains(entry.fingerprint)
                guard isLost, let finding = free[[entry.rule, entry.subject]]?.popLast() else {
                    entries[document.path, default: []].append(entry)
                    continue
                }
                entries[paths.relative(finding.diagnostic.home.path), default: []].append(
                    entry.named(finding.fingerprint))
            }
        }
        return Baseline(entries.map { Baseline.Document(path: $0, entries: $1) }).documents
    }

    /// The match with a word on the file: what is gone was taken out of it.
    package func pruned() -> BaselineMatch {
        var match = self
        match.summary = BaselineSummary(
            path: summary.path, known: summary.known, gone: summary.gone, expired: summary.expired, isPruned: true)
        return match
    }

    private static let corpusRules = Set(RuleRegistry.corpusRules.map { type(of: $0).metadata.id })

    /// The documents of a baseline that a run should have seen and did not: they are deleted, or have other paths.
    package static func missing(_ baseline: Baseline, _ paths: RunPaths) -> [String] {
        baseline.paths.filter { !paths.haveChecked($0) && paths.haveDecided(on: $0) }
    }

    /// Whether documents that are missing may only have other paths: what they were known for stands in others that the
    /// baseline does not know.
    package static func mayBeRenamed(
        _ missing: [String], _ baseline: Baseline, _ report: Report, _ paths: RunPaths
    ) -> Bool {
        let (missing, known) = (Set(missing), Set(baseline.paths))
        let lost = Set(
            baseline.documents.filter { missing.contains($0.path) }.flatMap(\.entries).map { [$0.rule, $0.subject] })
        return report.findings.lazy.map(\.diagnostic).contains { diagnostic in
            !known.contains(paths.relative(diagnostic.home.path))
                && lost.contains([diagnostic.rule, diagnostic.subject])
        }
    }
}

extension Baseline.Document {
    /// The document under another path, with the names that its findings have there.
    fileprivate func moved(to path: String) -> Baseline.Document {
        var seen: [[String]: Int] = [:]
        return Baseline.Document(
            path: path,
            entries: entries.map { entry in
                let ordinal = seen[[entry.rule, entry.subject], default: 0]
                seen[[entry.rule, entry.subject]] = ordinal + 1
                return entry.named(Fingerprinter(relativePath: path).fingerprint(entry.rule, entry.subject, ordinal))
            })
    }
}

extension Baseline.Entry {
    /// The entry under the name that its finding has now.
    fileprivate func named(_ fingerprint: String) -> Baseline.Entry {
        Baseline.Entry(rule: rule, subject: subject, fingerprint: fingerprint, until: until, reason: reason)
    }
}

extension BaselineSummary.Entry {
    fileprivate init(_ path: String, _ entry: Baseline.Entry) {
        self.init(path: path, rule: entry.rule, subject: entry.subject, until: entry.until)
    }
}

/// What a finding between documents is about, and the values that stand against each other: `a|b` of `…#a|b`.
private struct ComparedSides {
    /// The rule and all but the values.
    let topic: [Substring]
    let values: Set<Substring>

    init?(_ rule: String, _ subject: String) {
        guard let mark = subject.lastIndex(of: "#") else { return nil }
        topic = [rule[...], subject[..<mark]]
        values = Set(subject[mark...].dropFirst().split(separator: "|"))
    }
}
