import Diagnostics

/// Findings as compact lines that a person can read and a test can compare. The lines hold no byte offset.
struct FindingList {
    /// The findings, in the order of the report.
    let findings: [Finding]

    init(_ report: Report) { findings = report.findings }

    init(_ findings: [Finding]) { self.findings = findings }

    /// One block for each finding; places are moved by `shift` where it says so.
    func text(shift: LineShift = .none) -> String {
        findings.isEmpty ? "no finding\n" : findings.map { block($0.diagnostic, shift) }.joined()
    }

    private func block(_ finding: Diagnostic, _ shift: LineShift) -> String {
        var lines = [
            "\(place(finding.location, shift)) \(finding.severity.rawValue)[\(finding.rule)] \(finding.message)"
        ]
        lines += finding.help.map { ["    help: \($0)"] } ?? []
        lines += finding.evidence.map { "    \($0.kind.rawValue): \($0.text)" }
        lines += finding.related.map { "    related: \(place($0.location, shift)) \($0.message)" }
        lines += finding.fixIt.map { ["    fix (\($0.applicability.rawValue)): \($0.title)"] } ?? []
        return lines.joined(separator: "\n") + "\n"
    }

    private func place(_ location: SourceLocation, _ shift: LineShift) -> String {
        let (start, end) = (location.start, location.end)
        let lines = (shift.applied(start.line, in: location.path), shift.applied(end.line, in: location.path))
        return "\(location.path):\(lines.0):\(start.column)-\(lines.1):\(end.column)"
    }
}

/// By how much lines move when one is inserted after the opening fence.
struct LineShift {
    /// The line of the fence in each document that got a line more.
    let fenceLines: [String: Int]

    /// Nothing moves.
    static let none = LineShift(fenceLines: [:])

    /// Where a line of a document comes to stand.
    func applied(_ line: Int, in path: String) -> Int {
        guard let fence = fenceLines[path], line > fence else { return line }
        return line + 1
    }
}
