internal import Diagnostics

/// Flags marks in the text that lead to no reference.
struct CitationMarkerUnresolved: FactRule {
    static let metadata = RuleMetadata(
        id: "citation-marker-unresolved", severity: .warning, category: .provenance, since: "0.1.0",
        summary: "A mark in the text leads to no reference.",
        rationale: """
            "relapse.4" promises a fourth source. Where the list of references ends with the third, or has got lost on the way from one site to another, nobody can look up what the sentence rests on. Numbers in square brackets, superscripts, numbers right behind a full stop and footnotes (`[^4]`) are looked at. A number that ends a sentence is taken for a mark only where the document has a list that such numbers fit.
            """,
        badExample: """
            # Living with a rare tumour

            Most people need a second opinion.[^1] Some need a third.[^2]

            [^1]: Riverside Patient Group, 2026.
            """,
        goodExample: """
            # Living with a rare tumour

            Most people need a second opinion.[^1] Some need a third.[^2]

            [^1]: Riverside Patient Group, 2026.
            [^2]: Hillside Patient Group, 2025.
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        return document.references.flatMap { list -> [Diagnostic] in
            let unresolved = list.unresolved
            // Without any list one finding says it all.
            if list.entries.isEmpty, let first = unresolved.first {
                let rest =
                    unresolved.count == 1
                    ? "" : ", nor \(unresolved.count == 2 ? "does 1 other" : "do \(unresolved.count - 1) others")"
                return [
                    finding(
                        first.marker, "leads nowhere\(rest): the document has no list of references", in: document,
                        severity)
                ]
            }
            return unresolved.map { marker, count in
                let often = count == 1 ? "" : ", here and \(count - 1) more time\(count == 2 ? "" : "s")"
                return finding(marker, "leads to no reference\(often)", in: document, severity)
            }
        }
    }

    private func finding(
        _ marker: ReferenceList.Item, _ problem: String, in document: Document, _ severity: Severity
    ) -> Diagnostic {
        document.diagnostic(
            Self.metadata, at: marker.range, "the mark `\(marker.label)` \(problem)",
            help: "add the reference, or take the mark out", about: marker.label, severity: severity)
    }
}
