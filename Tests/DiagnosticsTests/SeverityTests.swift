import Diagnostics
import Testing

/// The small values that everything is made of.
struct SeverityTests {
    @Test
    func `severities are ordered`() {
        #expect(Severity.allCases.sorted(by: >) == [.error, .warning, .note])
        #expect(Severity.note < Severity.warning && Severity.warning < Severity.error)
        #expect([Severity.warning, .error, .note].max() == .error)
    }

    @Test
    func `counts by severity`() {
        var counts = SeverityCounts()
        for severity in [Severity.error, .note, .error, .warning, .error] { counts.add(severity) }
        #expect(Severity.allCases.map { counts[$0] } == [1, 1, 3])
        #expect((counts.errors, counts.warnings, counts.notes) == (3, 1, 1))
    }

    @Test
    func `notes leave a document compliant`() {
        func isCompliant(_ severity: Severity) -> Bool {
            var counts = SeverityCounts()
            counts.add(severity)
            return DocumentSummary(path: "a", fields: GovernanceFields(), reviewDue: nil, digest: "", counts: counts)
                .isCompliant
        }
        #expect(isCompliant(.note))
        #expect(!isCompliant(.warning))
        #expect(!isCompliant(.error))
    }

    @Test
    func `ranges are ordered by start, then by end`() {
        let ranges = [TextRange(0, 3), TextRange(1, 1), TextRange(1, 2), TextRange(2, 2)]
        #expect(ranges.reversed().sorted() == ranges)
        #expect(ranges.map(\.isEmpty) == [false, true, false, true])
        #expect(ranges.map(\.length) == [3, 0, 1, 0])
    }

    @Test
    func `a fix-it sorts its edits`() {
        let fixIt = FixIt(
            "x", edits: [Edit(TextRange(5, 6), replacement: "b"), Edit(TextRange(1, 2), replacement: "a")],
            applicability: .safe)
        #expect(fixIt.edits.map(\.replacement) == ["a", "b"])
    }
}
