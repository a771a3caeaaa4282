internal import Diagnostics

/// Names the findings of one document from one run to the next: by the rule, the document, and what the finding is
/// about; those that agree in all of them are counted through. Neither lines nor messages take part, so "overdue by 236
/// days" is tomorrow the finding that it is today.
struct Fingerprinter {
    /// The document, by its path relative to the configuration's folder.
    let relativePath: String

    /// Findings of the document, in the order of the report, with their names. All findings of one rule come together.
    func findings(_ diagnostics: [Diagnostic]) -> [Finding] {
        var seen: [String: Int] = [:]
        return diagnostics.sorted(by: Fingerprinter.comesHomeFirst).map { diagnostic in
            let identity = identity(diagnostic.rule, diagnostic.subject)
            let count = seen[identity, default: 0]
            seen[identity] = count + 1
            return Finding(
                diagnostic: diagnostic, fingerprint: fingerprint(diagnostic.rule, diagnostic.subject, count))
        }
    }

    /// The name of a finding before which `count` others of the same identity stand.
    func fingerprint(_ rule: String, _ subject: String, _ count: Int) -> String {
        let digest = ContentDigest.hexadecimal(of: Array((identity(rule, subject) + "\0\(count)").utf8))
        return String(digest.prefix(32))
    }

    private func identity(_ rule: String, _ subject: String) -> String { rule + "\0" + relativePath + "\0" + subject }

    /// The order by which findings of one document are counted through: the same whatever a run looks at.
    private static func comesHomeFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        let (home, other) = (left.home.range, right.home.range)
        return home == other ? precedes(left, right) : home < other
    }

    /// The order of findings in a report: by path, place and rule.
    static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.location.path != right.location.path { return left.location.path < right.location.path }
        if left.location.range != right.location.range { return left.location.range < right.location.range }
        return (left.rule, left.subject, left.message) < (right.rule, right.subject, right.message)
    }
}
