internal import Diagnostics
internal import Reporters

/// What was not checked, on standard error, where none of the reports has a place for it: an empty run is no success that
/// passes in silence.
enum UncheckedNote {
    /// Says it.
    static func write(_ report: Report, _ requests: [ReportRequest]) {
        guard !requests.contains(where: \.format.saysWhatWasNotChecked) else { return }
        if report.documents.isEmpty { Terminal.complain("note: no document was checked") }
        let count = report.skipped.count
        if count > 0 {
            let files = "\(Amount.of(count, "file")) \(count == 1 ? "was" : "were") not checked"
            Terminal.complain("note: \(files); the text and JSON reports say which and why")
        }
    }
}

extension ReportRequest.Format {
    /// Whether files that were not checked have a place in the format.
    fileprivate var saysWhatWasNotChecked: Bool {
        switch self {
        case .gitlab, .checkstyle, .csv: false
        default: true
        }
    }
}
