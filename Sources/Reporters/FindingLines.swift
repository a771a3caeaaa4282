internal import Diagnostics

extension Diagnostic {
    /// What to do about it: the help, or else what the repair does.
    var remedy: String? { help ?? fixIt?.title }

    /// `docs/a.md:6:15: warning: the review is overdue`, and indented below it what supports it and what helps: for
    /// formats that keep a finding as plain text.
    var plainLines: [String] {
        let place = "\(location.path):\(location.start.line):\(location.start.column)"
        var details = evidence.map { "\($0.kind.label): \($0.text)" }
        details += related.map { "see \($0.location.path):\($0.location.start.line): \($0.message)" }
        if let remedy { details.append("help: \(remedy)") }
        return ["\(place): \(severity.rawValue): \(message)"] + details.map { "  " + $0 }
    }
}
