internal import Diagnostics

/// Documents of an agenda that belong together: those of an owner, or of a source type.
struct AgendaGroup {
    /// What they have in common.
    let name: String
    /// The documents in the order of the agenda.
    let items: [AgendaItem]

    /// The groups by name, and last the documents that belong to nobody. A document with several owners is in the group of
    /// each. One group without a name holds all where the agenda is not grouped.
    static func groups(of agenda: Agenda) -> [AgendaGroup] {
        guard let grouping = agenda.grouping else { return [AgendaGroup(name: "", items: agenda.items)] }
        var byName: [String: [AgendaItem]] = [:]
        var rest: [AgendaItem] = []
        for item in agenda.items {
            let names = agenda.groups(of: item)
            for name in Set(names) { byName[name, default: []].append(item) }
            if names.isEmpty { rest.append(item) }
        }
        let named = byName.sorted { $0.key < $1.key }.map { AgendaGroup(name: $0.key, items: $0.value) }
        return rest.isEmpty ? named : named + [AgendaGroup(name: "(no \(grouping.noun))", items: rest)]
    }

    /// `2 overdue, 3 due`.
    func summary(in agenda: Agenda) -> String {
        let overdue = items.count { agenda.state(of: $0) != .due }
        let parts = [overdue, items.count - overdue]
        return zip(parts, ["overdue", "due"]).filter { $0.0 > 0 }.map { "\(Amount.grouped($0.0)) \($0.1)" }
            .joined(separator: ", ")
    }
}

extension Agenda.Grouping {
    /// In words.
    fileprivate var noun: String { self == .owner ? "owner" : "source type" }
}

extension Agenda {
    /// The groups that a document belongs to: of its owners, or of where it comes from.
    func groups(of item: AgendaItem) -> [String] {
        grouping == .owner ? item.owners?.names ?? [] : item.sourceType.map { [$0] } ?? []
    }

    /// Which columns a table of documents needs besides: none for what stands in its heading, or is known of none.
    func columns(for items: [AgendaItem]) -> (type: Bool, owner: Bool) {
        (
            grouping != .sourceType && items.contains { $0.sourceType != nil },
            grouping != .owner && items.contains { $0.owners != nil }
        )
    }

    /// When a document is due, seen from today: `in 10 days`, `51 days overdue`.
    func when(_ item: AgendaItem) -> String {
        let days = days(to: item)
        switch state(of: item) {
        case .overdue: return "\(Amount.of(-days, "day")) overdue"
        case .grace: return "\(Amount.of(-days, "day")) overdue, in grace until \(item.graceEnds)"
        case .due where days == 0: return "today"
        case .due: return "in \(Amount.of(days, "day"))"
        }
    }

    /// What it all adds up to, in a sentence.
    var verdict: String {
        let overdue = items.count { state(of: $0) != .due }
        let due = items.count - overdue
        let isAre = overdue == 1 ? "review is" : "reviews are"
        return "\(Amount.grouped(overdue)) \(isAre) overdue, "
            + "\(Amount.grouped(due)) \(due == 1 ? "falls" : "fall") due within \(window), by \(until)."
    }

    /// What lies further off, or nowhere, in a sentence; nil where there is nothing.
    var remainder: String? {
        var parts: [String] = []
        if later > 0 { parts.append("\(Amount.grouped(later)) \(later == 1 ? "is" : "are") due later") }
        if !undated.isEmpty {
            parts.append("\(Amount.of(undated.count, "document")) \(undated.count == 1 ? "has" : "have") no due date")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
    }

    /// The documents without a date by reason, the commonest first.
    var undatedByReason: [(reason: String, paths: [String])] {
        Dictionary(grouping: undated, by: \.reason).map { ($0.key, $0.value.map(\.path)) }
            .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
    }
}
