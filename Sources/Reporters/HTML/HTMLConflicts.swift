internal import Diagnostics

/// What documents say against each other, or against what is known: the quotes of all sides next to each other.
struct HTMLConflicts {
    private let findings: [Finding]
    private let index: HTMLIndex
    /// How many quotes of a side are shown; the others are folded away.
    private static let shownClaims = 3

    init(_ report: Report, _ index: HTMLIndex) {
        findings = report.listed.filter { $0.diagnostic.conflict != nil }.inOrderOfWork()
        self.index = index
    }

    /// True where there is nothing to show.
    var isEmpty: Bool { findings.isEmpty }

    /// Writes the section.
    func write(_ html: inout HTMLWriter) {
        guard !isEmpty else { return }
        html.element("section", ["id": "conflicts", "aria-labelledby": "conflicts-title"]) { html in
            html.element("h2", ["id": "conflicts-title"], text: "What does not agree")
            for finding in findings {
                if let conflict = finding.diagnostic.conflict { article(finding, conflict, &html) }
            }
        }
    }

    private func article(_ finding: Finding, _ conflict: Conflict, _ html: inout HTMLWriter) {
        html.element("article", ["id": index.conflict(finding), "class": "conflict"]) { html in
            html.element("h3", ["dir": "auto"], prose: finding.diagnostic.message)
            html.element("p", ["class": "scope"]) { html in html.label(of: finding) }
            let sides = HTMLConflicts.sides(of: conflict)
            let isDocumented = conflict.preferred == nil || sides.contains { $0.name == conflict.preferred }
            html.element("div", ["class": "sides"]) { html in
                if let preferred = conflict.preferred, !isDocumented {
                    // What is believed stands in no document but in a pack.
                    html.element("section", ["class": "side preferred"]) { html in
                        heading(preferred, tag: "reference", &html)
                        html.element("p", ["class": "reference"], prose: conflict.why)
                    }
                }
                for side in sides { write(side, conflict.scope, isPreferred: side.name == conflict.preferred, &html) }
            }
            if isDocumented {
                html.element("p", ["class": "evidence"], prose: "believed sooner: \(conflict.why)")
            }
            if let remedy = finding.diagnostic.remedy { html.element("p", ["class": "help"], prose: remedy) }
        }
    }

    private func heading(_ side: String, tag: String?, _ html: inout HTMLWriter) {
        html.element("h4", ["dir": "auto"]) { html in
            html.text(side)
            guard let tag else { return }
            html.text(" ")
            html.element("span", ["class": "tag"], text: tag)
        }
    }

    /// The claims of each side, in the order in which sides are believed.
    private static func sides(of conflict: Conflict) -> [(name: String, claims: [Conflict.Claim])] {
        conflict.claims.reduce(into: []) { sides, claim in
            if let place = sides.firstIndex(where: { $0.name == claim.side }) {
                sides[place].claims.append(claim)
            } else {
                sides.append((claim.side, [claim]))
            }
        }
    }

    private func write(
        _ side: (name: String, claims: [Conflict.Claim]), _ scope: [Conflict.Qualifier], isPreferred: Bool,
        _ html: inout HTMLWriter
    ) {
        html.element("section", ["class": isPreferred ? "side preferred" : "side"]) { html in
            heading(side.name, tag: isPreferred ? "believed sooner" : nil, &html)
            for claim in side.claims.prefix(Self.shownClaims) { quote(claim, scope, &html) }
            let rest = side.claims.dropFirst(Self.shownClaims)
            guard !rest.isEmpty else { return }
            html.element("details") { html in
                html.element("summary", text: Amount.of(rest.count, "more place"))
                for claim in rest { quote(claim, scope, &html) }
            }
        }
    }

    /// The sentence, and whose it is.
    private func quote(_ claim: Conflict.Claim, _ scope: [Conflict.Qualifier], _ html: inout HTMLWriter) {
        html.element("figure") { html in
            html.element("blockquote", ["dir": "auto"], text: claim.quote)
            html.element("figcaption") { html in
                if let title = index.title(claim.location.path) {
                    html.element("cite", ["dir": "auto"], text: title)
                    html.text(" ")
                }
                html.place(claim.location, index)
                let reviewed = claim.lastReviewed.map { "reviewed \($0)" } ?? "no day of review"
                var parts = [claim.sourceType ?? "no source type", reviewed]
                if claim.polarity != "affirmed" { parts.append(claim.polarity) }
                // What all sides share stands in the heading.
                let own = claim.qualifiers.filter { !scope.contains($0) }
                if !own.isEmpty { parts.append(own.map { "\($0.name): \($0.value)" }.joined(separator: ", ")) }
                html.element("span", ["class": "who", "dir": "auto"], text: parts.joined(separator: " · "))
            }
        }
    }
}
