internal import Diagnostics
internal import StructuredData

/// How a team writes what we call by our names: its keys, its words for our values, its dates and intervals.
struct Convention: Sendable {
    /// The order of numbers in a date such as `03/04/2025`.
    enum DateOrder: String, Sendable {
        /// Only ISO 8601 is the team's form.
        case iso = "ISO"
        case dayMonthYear = "DMY"
        case monthDayYear = "MDY"
    }

    /// Where our fields stand, as far as they have another name: one key, or several from the outside in.
    var keys: [FieldName: [String]] = [:]
    /// For our fields, the team's values and ours.
    var values: [FieldName: [String: String]] = [:]
    /// How the team writes dates in numbers.
    var dateOrder = DateOrder.iso
    /// The names of months that its dates have.
    var months = MonthNames.english
    /// True where dates in the team's order are to become ISO 8601, because the user asks for that.
    var rewritesOwnDates = false
    /// True where "6 months" is as good as `P6M`.
    var acceptsIntervalsInWords = false

    /// True where front matter is already what we call it.
    private var isOurs: Bool { keys.isEmpty && values.isEmpty }

    /// The key that a person would look for: the team's name of our field.
    func writtenName(_ field: FieldName) -> String { writtenName(field.rawValue) }

    /// The team's name of one of our names, or of any other name itself.
    func writtenName(_ name: String) -> String { path(of: name).joined(separator: ".") }

    /// The keys, from the outside in, under which the team has one of our names, or any other name itself.
    func path(of name: String) -> [String] { FieldName(rawValue: name).flatMap { keys[$0] } ?? [name] }

    /// The front matter under our names and with our values. Ranges and key texts stay those of the file, so that
    /// every message points at and names what stands there.
    func translated(_ root: Node) -> Node {
        guard let written = root.mapping else { return root }
        if isOurs, !written.entries.contains(where: { FieldName.otherNames[$0.name] != nil }) { return root }
        let mapping = Mapping(written.entries.map { namingField($0, in: written) })
        var entries: [Mapping.Entry] = []
        for (field, path) in keys.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            if let entry = entry(at: path, in: mapping) {
                entries.append(Mapping.Entry(key: entry.key, value: entry.value, name: field.rawValue))
            }
        }
        let taken = Set(entries.map(\.name))
        // What holds one of our fields is no field itself, even under one of our names (`source: { link: … }`).
        let moved = Set(keys.values.compactMap(\.first))
        entries += mapping.entries.filter { !taken.contains($0.name) && !moved.contains($0.name) }
        return Node(.mapping(Mapping(entries.map(translatingValue))), range: root.range)
    }

    /// What a text is as a date.
    func date(_ text: String) -> DateText { DateText(text, order: dateOrder, months: months) }

    /// The team's word for one of our values, or the value itself.
    func writtenValue(_ ours: String, of field: FieldName) -> String {
        values[field]?.filter { $0.value == ours }.map(\.key).min() ?? ours
    }

    /// An entry under another name of one of our fields, where that is not there itself.
    private func namingField(_ entry: Mapping.Entry, in mapping: Mapping) -> Mapping.Entry {
        guard let field = FieldName.otherNames[entry.name], keys[field] == nil, mapping[field.rawValue] == nil else {
            return entry
        }
        return Mapping.Entry(key: entry.key, value: entry.value, name: field.rawValue)
    }

    private func entry(at path: [String], in mapping: Mapping) -> Mapping.Entry? {
        var entry: Mapping.Entry?
        var level: Mapping? = mapping
        for name in path {
            entry = level?[name]
            level = entry?.value.mapping
        }
        return entry
    }

    private func translatingValue(_ entry: Mapping.Entry) -> Mapping.Entry {
        guard let field = FieldName(rawValue: entry.name), let words = values[field] else { return entry }
        return Mapping.Entry(key: entry.key, value: translated(entry.value, by: words), name: entry.name)
    }

    private func translated(_ value: Node, by words: [String: String]) -> Node {
        if let items = value.sequence {
            return Node(.sequence(items.map { translated($0, by: words) }), range: value.range)
        }
        guard let scalar = value.scalar, let ours = words[scalar.text] else { return value }
        return Node(.scalar(Scalar(ours, style: scalar.style)), range: value.range)
    }
}
