internal import Diagnostics

/// A suppression and what it is about.
struct ScopedSuppression: Sendable {
    /// What a report says of it.
    let suppression: Suppression
    /// The lines of a document whose findings are meant; nil for all.
    var lines: ClosedRange<Int>?
    /// The documents whose findings are meant; nil for all, or for the one that it stands in.
    var paths: [GlobPattern]?
    /// What a fact has to be about.
    var subject: String?
    /// What a fact has to say of it.
    var attribute: String?

    /// Whether it keeps a finding in a document out of the report.
    ///
    /// - Parameter claim: Where else a side of the finding stands, beside which the suppression has to be written; nil for
    ///   the finding's own place.
    func covers(_ diagnostic: Diagnostic, in relativePath: String, beside claim: SourceLocation? = nil) -> Bool {
        if claim != nil, lines == nil { return false }
        guard suppression.state == .active, suppression.rule == diagnostic.rule else { return false }
        if let lines, !lines.contains((claim ?? diagnostic.home).start.line) { return false }
        if let paths, !paths.contains(where: { $0.matches(relativePath) }) { return false }
        if let subject, diagnostic.conflict?.subject != subject { return false }
        if let attribute, diagnostic.conflict?.attribute != attribute { return false }
        return true
    }
}
