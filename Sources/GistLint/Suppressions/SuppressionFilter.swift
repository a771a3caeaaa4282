internal import Diagnostics

/// Tells which findings somebody suppressed, and counts them. A finding that several cover counts for each.
struct SuppressionFilter {
    /// The suppressions, in the order of the file.
    let suppressions: [ScopedSuppression]
    /// How many findings each of them kept out.
    private(set) var counts: [Int]

    init(_ suppressions: [ScopedSuppression]) {
        self.suppressions = suppressions
        counts = Array(repeating: 0, count: suppressions.count)
    }

    /// The first suppression that covers a finding in a document, or one of its sides there; all that do count it.
    mutating func suppression(
        of diagnostic: Diagnostic, in relativePath: String, beside claim: SourceLocation? = nil
    ) -> Suppression? {
        let covering = suppressions.indices.filter {
            suppressions[$0].covers(diagnostic, in: relativePath, beside: claim)
        }
        for index in covering { counts[index] += 1 }
        return covering.first.map { suppressions[$0].suppression }
    }

    /// Adds what was counted elsewhere by the same suppressions.
    mutating func add(_ other: [Int]) {
        for index in counts.indices { counts[index] += other[index] }
    }

    /// The suppressions with their counts.
    var uses: [SuppressionUse] {
        zip(suppressions, counts).map { SuppressionUse(suppression: $0.suppression, findings: $1) }
    }
}
