internal import Diagnostics

/// What is not among the findings: what was silenced and what was not checked.
struct HTMLRemainder {
    private let report: Report
    private let index: HTMLIndex

    init(_ report: Report, _ index: HTMLIndex) {
        self.report = report
        self.index = index
    }

    /// Writes both sections, as far as there is something to say.
    func write(_ html: inout HTMLWriter) {
        silenced(&html)
        unchecked(&html)
    }

    /// Whether something was silenced, or was to be.
    var hasSilenced: Bool { !report.suppressions.isEmpty || !report.suppressed.isEmpty }

    /// Whether something was not checked.
    var hasUnchecked: Bool {
        !report.skipped.isEmpty || !report.withoutFacts.isEmpty || !report.textsNotChecked.isEmpty
    }

    private func silenced(_ html: inout HTMLWriter) {
        guard hasSilenced else { return }
        html.element("section", ["id": "silenced", "aria-labelledby": "silenced-title"]) { html in
            html.element("h2", ["id": "silenced-title"], text: "What is silenced, and why")
            if !report.suppressions.isEmpty {
                html.element("ul", ["class": "plain"]) { html in
                    for use in report.suppressions { suppression(use, &html) }
                }
            }
            guard !report.suppressed.isEmpty else { return }
            html.element("details") { html in
                html.element("summary", text: Amount.of(report.suppressed.count, "silenced finding"))
                html.element("ul", ["class": "findings"]) { html in
                    for finding in report.suppressed {
                        html.element("li", ["class": "silenced"]) { html in
                            html.message(of: finding)
                            html.element("p", ["class": "evidence"]) { html in
                                html.place(finding.diagnostic.location, index)
                            }
                        }
                    }
                }
            }
        }
    }

    private func suppression(_ use: SuppressionUse, _ html: inout HTMLWriter) {
        let suppression = use.suppression
        html.element("li") { html in
            html.element("code", ["class": "rule"], text: suppression.rule)
            html.text(" ")
            html.element("span", ["dir": "auto"], text: suppression.reason ?? "no reason is given")
            html.text(" ")
            var parts = [Amount.of(use.findings, "finding")]
            if let until = suppression.until { parts.append("until \(until)") }
            if let owner = suppression.owner { parts.append(owner) }
            if let state = suppression.state.remark { parts.append(state) }
            html.element("span", ["class": "who", "dir": "auto"], text: parts.joined(separator: " · "))
            html.text(" ")
            html.place(suppression.location, index)
        }
    }

    private func unchecked(_ html: inout HTMLWriter) {
        guard hasUnchecked else { return }
        html.element("section", ["id": "unchecked", "aria-labelledby": "unchecked-title"]) { html in
            html.element("h2", ["id": "unchecked-title"], text: "What was not checked")
            let reasons = Dictionary(grouping: report.skipped, by: \.reason).sorted { $0.key < $1.key }
            for (reason, files) in reasons {
                list("\(Amount.of(files.count, "file")): \(reason)", files.map(\.path), &html)
            }
            list(
                "\(Amount.of(report.textsNotChecked.count, "text")) in a language that no knowledge pack has",
                report.textsNotChecked, &html)
            list(
                "\(Amount.of(report.withoutFacts.count, "text")) in which no fact was found: nothing in "
                    + "\(report.withoutFacts.count == 1 ? "it" : "them") was held against anything",
                report.withoutFacts, &html)
        }
    }

    /// Paths below a line that says what they have in common.
    private func list(_ summary: String, _ paths: [String], _ html: inout HTMLWriter) {
        guard !paths.isEmpty else { return }
        html.element("details") { html in
            html.element("summary", ["dir": "auto"], text: summary)
            html.element("ul", ["class": "plain"]) { html in
                for path in paths {
                    html.element("li") { html in html.path(path, index) }
                }
            }
        }
    }
}

extension Suppression.State {
    /// What is said of one that does not hold.
    fileprivate var remark: String? {
        switch self {
        case .active: nil
        case .withoutReason: "does not hold: it has no reason"
        case .expired: "has ended"
        case .malformed: "does not hold: its last day is no date"
        case .unreadable: "does not hold: it can't be read"
        }
    }
}
