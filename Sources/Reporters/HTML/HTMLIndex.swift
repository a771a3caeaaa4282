internal import Diagnostics

/// The filters of a report, and the names by which its parts refer to each other.
struct HTMLIndex {
    /// Which rule found it.
    let rules: HTMLFilter
    /// How much it matters.
    let severities: HTMLFilter
    /// The source type of the document.
    let sourceTypes: HTMLFilter
    /// Who answers for the document.
    let owners: HTMLFilter
    /// Whether a baseline knows it; nil where the run had none.
    let baseline: HTMLFilter?
    private let cards: [String: String]
    private let titles: [String: String]
    private let conflicts: [String: String]

    /// The index of a report whose documents have these cards, by path.
    init(_ report: Report, cards: [HTMLCard]) {
        let findings = report.listed
        rules = HTMLFilter("rule", label: "Rule", all: "all rules", of: findings.map(\.diagnostic.rule))
        severities = HTMLFilter(
            "severity", label: "Severity", all: "all severities",
            Severity.allCases.reversed().map { severity in
                .init(name: severity.rawValue, count: findings.count { $0.diagnostic.severity == severity })
            })
        sourceTypes = HTMLFilter(
            "type", label: "Source type", all: "all source types",
            of: report.documents.map { $0.fields.sourceType ?? ReportTally.noSourceType })
        owners = HTMLFilter(
            "owner", label: "Owner", all: "all owners",
            of: report.documents.flatMap(\.fields.ownerNames))
        let states = findings.compactMap(\.baselineState)
        baseline =
            states.isEmpty
            ? nil : HTMLFilter("baseline", label: "Baseline", all: "new and known", of: states.map(\.title))
        func named(_ keys: [String], _ prefix: String) -> [String: String] {
            Dictionary(keys.enumerated().map { ($1, "\(prefix)-\($0 + 1)") }) { first, _ in first }
        }
        self.cards = named(cards.map(\.path), "doc")
        conflicts = named(findings.filter { $0.diagnostic.conflict != nil }.map(\.fingerprint), "conflict")
        titles = Dictionary(report.documents.compactMap { entry in entry.fields.title.map { (entry.path, $0) } }) {
            first, _ in first
        }
    }

    /// The filters in the order in which they stand.
    var filters: [HTMLFilter] { [severities, rules, sourceTypes, owners] + (baseline.map { [$0] } ?? []) }

    /// The name of a document's card; nil where it has none.
    func card(_ path: String) -> String? { cards[path] }

    /// A document's title; nil where it has none.
    func title(_ path: String) -> String? { titles[path] }

    /// The name of the place where both sides of a finding on facts are quoted; nil for all other findings.
    func conflict(_ finding: Finding) -> String? {
        finding.diagnostic.conflict == nil ? nil : conflicts[finding.fingerprint]
    }
}

extension Report {
    /// The findings that stand on cards: a page shows the whole picture, and says of each finding whether it is known.
    var listed: [Finding] { findings + known }
}

extension GovernanceFields {
    /// The owners by whom the document is found, or what stands for none.
    var ownerNames: [String] { owners.isEmpty ? ["(none)"] : owners }
}

extension BaselineState {
    /// What it is called where people choose.
    var title: String {
        switch self {
        case .new: "new"
        case .unchanged: "known"
        }
    }
}
