/// What findings add up to that are not listed.
package struct FindingTally: Sendable {
    /// How many there are of each severity.
    package private(set) var bySeverity = SeverityCounts()
    /// How many there are of each rule.
    package private(set) var byRule: [String: Int] = [:]
    private var paths: Set<String> = []

    package init(_ findings: some Sequence<Finding> = []) {
        for diagnostic in findings.lazy.map(\.diagnostic) {
            bySeverity.add(diagnostic.severity)
            byRule[diagnostic.rule, default: 0] += 1
            paths.insert(diagnostic.location.path)
        }
    }

    /// How many there are.
    package var count: Int { bySeverity.errors + bySeverity.warnings + bySeverity.notes }
    /// In how many files they are.
    package var files: Int { paths.count }
}
