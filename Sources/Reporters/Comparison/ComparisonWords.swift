internal import Diagnostics

extension ReportComparison {
    /// How many documents comply, and how many did.
    var verdict: String {
        let (now, before) = (new.documents.count { $0.isCompliant }, old.documents.count { $0.isCompliant })
        return "\(Amount.grouped(now)) of \(Amount.of(new.documents.count, "document")) "
            + "\(now == 1 ? "complies" : "comply"); before, \(Amount.grouped(before)) of \(Amount.grouped(old.documents.count)) did."
    }

    /// What happened to the documents themselves: `1 new, 2 edited`; nil where nothing did.
    var documentCounts: String? {
        let counts = [
            (documents.added.count, "new"), (documents.gone.count, "gone"), (documents.renamed.count, "renamed"),
            (documents.edited.count, "edited"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { "\(Amount.grouped($0.0)) \($0.1)" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// What makes the comparison mean less than it seems; nil where nothing does.
    var warnings: [String] {
        var warnings: [String] = []
        if old.configuration != new.configuration {
            warnings.append("The configurations differ: what is new or fixed may come from the rules.")
        }
        if old.toolVersion != new.toolVersion {
            warnings.append("The versions of gist-lint differ: \(old.toolVersion) and \(new.toolVersion).")
        }
        if old.today > new.today { warnings.append("The first report is the newer one.") }
        if factChanges == nil, !knowsChangedFacts {
            warnings.append("One of the reports does not tell which facts changed; only their numbers are compared.")
        }
        return warnings
    }

    /// How many of some findings each rule has: the most first.
    static func byRule(_ findings: [ReportFile.Finding]) -> [(rule: String, count: Int)] {
        Dictionary(grouping: findings, by: \.rule).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// Findings that went and are told one by one, by reason, with a heading for each.
    var goneSections: [(title: String, findings: [ReportFile.Finding])] {
        [
            ("Fixed", gone(.fixed)), ("Silenced by a suppression", gone(.silenced)),
            ("No longer checked", gone(.notChecked)),
        ]
    }

    /// Findings that are only counted, by rule: what time made of them is among the new ones.
    var countedSections: [(title: String, findings: [ReportFile.Finding])] {
        [("Turned into another finding", gone(.turned)), ("Still there", still)]
    }
}

extension FactChange {
    /// `SUBJECT, dose: 400 mg/day → 600 mg/day (setting: adjuvant)`.
    var text: String {
        let told = new ?? old
        let about = "\(told?.subject ?? ""), \(told?.attribute ?? ""): "
        func value(_ statement: FactFile.Statement, _ isScoped: Bool) -> String {
            statement.value + (isScoped && !statement.scope.isEmpty ? " (\(statement.scope))" : "")
        }
        switch (old, new) {
        case (let old?, let new?): return about + value(old, old.scope != new.scope) + " → " + value(new, true)
        case (nil, let new?): return about + value(new, true) + ", new"
        case (let old?, nil): return about + value(old, true) + ", gone"
        case (nil, nil): return about
        }
    }

    /// Who states the old one to this day; nil where nobody does.
    var elsewhereText: String? {
        guard let old, !elsewhere.isEmpty else { return nil }
        let shown = elsewhere.prefix(FactChange.shownPaths).joined(separator: ", ")
        let rest = elsewhere.count - FactChange.shownPaths
        return "\(old.value) still stands in " + shown + (rest > 0 ? " and \(Amount.of(rest, "other document"))" : "")
    }

    private static let shownPaths = 5
}
