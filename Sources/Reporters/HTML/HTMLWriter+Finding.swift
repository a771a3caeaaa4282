internal import Diagnostics

extension HTMLWriter {
    /// Writes a finding as an item of its document's list: what is wrong, the line, how we know, and what helps.
    mutating func finding(_ finding: Finding, _ index: HTMLIndex) {
        let diagnostic = finding.diagnostic
        let severity = diagnostic.severity.rawValue
        element(
            "li",
            [
                "class": "finding \(severity)", "data-rule": index.rules[diagnostic.rule],
                "data-severity": index.severities[severity],
                "data-baseline": finding.baselineState.flatMap { index.baseline?[$0.title] },
            ]
        ) { html in
            let excerpt = diagnostic.location.excerpt
            html.message(of: finding, line: excerpt.isTelling ? nil : diagnostic.location.start.line)
            if excerpt.isTelling { html.excerpt(diagnostic.location) }
            if let conflict = index.conflict(finding) {
                html.element("p", ["class": "evidence"]) { html in
                    html.element("a", ["href": "#\(conflict)"], text: "what each side says")
                }
            } else {
                for evidence in diagnostic.evidence { html.evidence(evidence) }
                for related in diagnostic.related { html.related(related, index) }
            }
            if let remedy = diagnostic.remedy { html.element("p", ["class": "help"], prose: remedy) }
        }
    }

    /// Writes the first line of a finding: how much it matters, what is wrong, which rule says so, and where, unless the
    /// line itself is shown.
    mutating func message(of finding: Finding, line: Int? = nil) {
        element("p", ["class": "message"]) { html in
            html.severity(of: finding)
            html.element("span", ["dir": "auto"], prose: finding.diagnostic.message)
            html.text(" ")
            html.rule(of: finding)
            if let line { html.element("span", ["class": "number"], text: " line \(line)") }
        }
    }

    /// Writes how much a finding matters, and which rule says so.
    mutating func label(of finding: Finding) {
        severity(of: finding)
        rule(of: finding)
    }

    private mutating func severity(of finding: Finding) {
        let severity = finding.diagnostic.severity.rawValue
        element("strong", ["class": severity], text: severity)
        text(" ")
    }

    private mutating func rule(of finding: Finding) {
        element("code", ["class": "rule"], text: finding.diagnostic.rule)
        let tag = finding.standing == .outside ? "not of this change" : "known"
        guard finding.standing == .outside || finding.baselineState == .unchanged else { return }
        text(" ")
        element("span", ["class": "tag"], text: tag)
    }

    /// Writes the line with the marked part.
    private mutating func excerpt(_ location: SourceLocation) {
        let excerpt = location.excerpt
        let bytes = Array(excerpt.text.utf8)
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        element("p", ["class": "line"]) { html in
            html.element("span", ["class": "number"], text: "line \(location.start.line)")
            html.text(" ")
            html.element("code", ["dir": "auto"]) { html in
                html.text((excerpt.isCutBefore ? "…" : "") + text(0..<excerpt.mark.start))
                html.element("mark", text: text(excerpt.mark.bounds))
                html.text(text(excerpt.mark.end..<bytes.count) + (excerpt.isCutAfter ? "…" : ""))
            }
        }
    }

    private mutating func evidence(_ evidence: Evidence) {
        element("p", ["class": "evidence"]) { html in
            switch evidence.kind {
            case .quote: html.element("q", ["dir": "auto"], text: evidence.text)
            case .arithmetic: html.prose(evidence.text)
            default: html.prose("\(evidence.kind.label): \(evidence.text)")
            }
        }
    }

    private mutating func related(_ related: RelatedLocation, _ index: HTMLIndex) {
        element("p", ["class": "evidence"]) { html in
            html.place(related.location, index)
            html.text(": ")
            html.element("span", ["dir": "auto"], prose: related.message)
        }
    }

    /// Writes the path of a file, as a link to its document's card.
    mutating func path(_ path: String, _ index: HTMLIndex) { link(path, to: index.card(path)) }

    /// Writes the place of a finding or a claim, as a link to its document's card.
    mutating func place(_ location: SourceLocation, _ index: HTMLIndex) {
        link("\(location.path):\(location.start.line)", to: index.card(location.path))
    }

    private mutating func link(_ text: String, to card: String?) {
        if let card {
            element("a", ["class": "place", "href": "#\(card)"], text: text)
        } else {
            element("span", ["class": "place"], text: text)
        }
    }
}

extension Excerpt {
    /// True where letters or digits are marked: the fence of a document in which a field is missing tells nobody anything.
    fileprivate var isTelling: Bool {
        String(decoding: Array(text.utf8)[mark.bounds], as: UTF8.self).unicodeScalars
            .contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
