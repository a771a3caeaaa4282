internal import Diagnostics

/// What is said of a run beside its results: mostly what was not looked at, or not written.
struct SARIFNotification {
    /// What a notification is about.
    enum Kind: String, CaseIterable {
        case noDocument = "no-document"
        case fileNotChecked = "file-not-checked"
        case resultsLeftOut = "results-left-out"

        /// What it means, in one sentence.
        var summary: String {
            switch self {
            case .noDocument: "No document was checked: the run says nothing about any."
            case .fileNotChecked: "Files were found and not checked."
            case .resultsLeftOut: "There are more findings than one file may hold."
            }
        }
    }

    /// What it is about.
    let kind: Kind
    /// How much it matters.
    let level: Severity
    /// What is said.
    let text: String
    /// The files that it is about.
    var paths: [String] = []

    /// All that is to be said of a run; one for each reason why files were not checked.
    static func all(of report: Report, _ outcome: RunOutcome, leftOut: [String: Int]) -> [SARIFNotification] {
        var all: [SARIFNotification] = []
        if report.documents.isEmpty {
            all.append(SARIFNotification(kind: .noDocument, level: .warning, text: "no document was checked"))
        }
        for (reason, files) in Dictionary(grouping: report.skipped, by: \.reason).sorted(by: { $0.key < $1.key }) {
            let text = "\(Amount.of(files.count, "file")) not checked: \(reason)"
            let level: Severity = outcome.isIncomplete ? .warning : .note
            all.append(
                SARIFNotification(kind: .fileNotChecked, level: level, text: text, paths: files.map(\.path)))
        }
        if !leftOut.isEmpty {
            all.append(SARIFNotification(kind: .resultsLeftOut, level: .warning, text: omission(leftOut)))
        }
        return all
    }

    /// `3,000 findings left out: 2,990 of review-overdue, 10 of date-invalid; the JSON report holds all of them`.
    private static func omission(_ leftOut: [String: Int]) -> String {
        let byRule = leftOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, count in
            "\(Amount.grouped(count)) of \(rule)"
        }
        let total = Amount.of(leftOut.values.reduce(0, +), "finding")
        return "\(total) left out: \(byRule.joined(separator: ", ")); the JSON report holds all of them"
    }
}
