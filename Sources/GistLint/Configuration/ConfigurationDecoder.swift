internal import Diagnostics
internal import StructuredData

/// Turns a configuration that fits its schema into values. The team's file lies over the built-in one: mappings are
/// merged, everything else replaces what was there. The team's list of source types is the whole list; what it leaves
/// open of a built-in type stays. A host that the team names has only the licences that the team says: half a built-in
/// entry beside it would contradict it.
struct ConfigurationDecoder {
    private let root: Node
    /// The team's source types in its order; nil where the built-in ones are in force.
    let ownSourceTypes: [String]?

    init(builtIn: Node, written: Node?) {
        root = written.map { ConfigurationDecoder.merged(builtIn, $0) } ?? builtIn
        ownSourceTypes = written?["sourceTypes"]?.mapping.map { $0.entries.map(\.name) }
    }

    /// The node at a path of keys.
    func node(_ path: String...) -> Node? { path.reduce(Optional(root)) { node, key in node?[key] } }

    /// Which files are documents.
    var files: FileSelection {
        FileSelection(
            include: strings(node("files", "include")) ?? [], exclude: strings(node("files", "exclude")) ?? [],
            archived: strings(node("files", "archived")) ?? [])
    }

    /// What the team calls our fields and values.
    var convention: Convention {
        var convention = Convention()
        for (name, value) in members(node("fields")) {
            guard let field = FieldName(rawValue: name), let key = value.string else { continue }
            convention.keys[field] = JSONPointer(parsing: key)?.tokens ?? [key]
        }
        for (name, value) in members(node("values")) {
            guard let field = FieldName(rawValue: name) else { continue }
            convention.values[field] = Dictionary(
                members(value).compactMap { theirs, ours in ours.string.map { (theirs, $0) } }, uniquingKeysWith: { $1 }
            )
        }
        convention.dateOrder = node("dates")?.string.flatMap(Convention.DateOrder.init) ?? .iso
        convention.months = MonthNames(strings(node("dateLanguages")) ?? [])
        convention.acceptsIntervalsInWords = node("intervals")?.string == "words"
        return convention
    }

    /// When documents of a source type that is not named are due.
    var review: ReviewPolicy { reviewPolicy(node("review"), over: ReviewPolicy()) }

    /// What is said of each source type.
    var sourceTypes: [String: SourceTypePolicy] {
        let general = review
        return members(node("sourceTypes")).reduce(into: [:]) { result, entry in
            if ownSourceTypes?.contains(entry.name) == false { return }
            var policy = SourceTypePolicy(review: reviewPolicy(entry.value, over: general))
            policy.authority = entry.value["authority"]?.scalar.flatMap { Int($0.text) }
            policy.demandsFrequency = entry.value["frequency"] != nil
            policy.licenses = strings(entry.value["licenses"]).map(LicenseList.init)
            result[entry.name] = policy
        }
    }

    /// Which licences are known and allowed.
    var licenses: LicensePolicy {
        let hosts = members(node("licenses", "hosts")).reduce(into: [String: LicensePolicy.Host]()) { hosts, entry in
            let name = entry.name.lowercased()
            hosts[name] = LicensePolicy.Host(
                name: name, allowed: strings(entry.value["allow"]).map(LicenseList.init),
                denied: LicenseList(strings(entry.value["deny"]) ?? []))
        }
        return LicensePolicy(house: strings(node("licenses", "house")) ?? [], hosts: hosts)
    }

    /// What the findings of rules count for.
    var severities: [String: Configuration.RuleSetting] {
        members(node("rules")).reduce(into: [:]) { result, entry in
            guard let text = entry.value.string else { return }
            result[entry.name] = Severity(rawValue: text).map { .severity($0) } ?? .off
        }
    }

    /// The least severity that makes a run fail.
    var failOn: Severity? {
        guard let text = node("failOn")?.string else { return .error }
        return Severity(rawValue: text)
    }

    /// What findings that time alone brought may do.
    var calendar: [RunEvent.Kind: CalendarPolicy] {
        members(node("calendar")).reduce(into: [:]) { result, entry in
            guard let event = RunEvent.Kind(rawValue: entry.name) else { return }
            result[event] = entry.value.string.flatMap(CalendarPolicy.init)
        }
    }

    /// The strings of a list.
    func strings(_ node: Node?) -> [String]? { node?.sequence?.compactMap(\.string) }

    private func reviewPolicy(_ node: Node?, over base: ReviewPolicy) -> ReviewPolicy {
        func interval(_ key: String) -> ReviewInterval? { node?[key]?.string.flatMap { ReviewInterval($0) } }
        var policy = base
        policy.frequency = interval("frequency") ?? policy.frequency
        policy.dueSoon = interval("dueSoon") ?? policy.dueSoon
        policy.grace = interval("grace") ?? policy.grace
        policy.longest = interval("longest") ?? policy.longest
        policy.accessedWithin = interval("accessedWithin") ?? policy.accessedWithin
        policy.notActive = node?["notActive"]?.string.flatMap(ReviewPolicy.NotActive.init) ?? policy.notActive
        return policy
    }

    private func members(_ node: Node?) -> [(name: String, value: Node)] {
        node?.mapping?.entries.map { ($0.name, $0.value) } ?? []
    }

    /// The mappings whose entries are replaced whole.
    private static let replacedWhole: Set = [["licenses", "hosts"]]

    private static func merged(_ base: Node, _ layer: Node, at path: [String] = []) -> Node {
        guard let below = base.mapping, let above = layer.mapping else { return layer }
        let isReplaced = replacedWhole.contains(path)
        var entries = below.entries.map { entry in
            guard let other = above[entry.name] else { return entry }
            let value = isReplaced ? other.value : merged(entry.value, other.value, at: path + [entry.name])
            return Mapping.Entry(key: other.key, value: value)
        }
        entries += above.entries.filter { below[$0.name] == nil }
        return Node(.mapping(Mapping(entries)), range: layer.range)
    }
}
