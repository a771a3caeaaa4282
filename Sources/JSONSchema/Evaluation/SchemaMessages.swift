internal import StructuredData

/// `errorMessage`, in the forms that the ajv-errors package made common: one text for the whole schema, or texts by
/// keyword, by missing name, by property and by item. It is no keyword of the standard.
struct SchemaMessages: Sendable {
    /// One text for all that is wrong in the value and in what lies in it.
    private(set) var whole: String?
    /// Texts by keyword; `_` for all other keywords.
    private var byKeyword: [String: String] = [:]
    /// Texts for `required`, by the name that is missing.
    private var byMissingName: [String: String] = [:]
    /// Texts for all that is wrong in one entry, or in one item.
    private var byPart: [String: String] = [:]

    /// The messages of a schema.
    init(_ schema: Mapping) {
        let written = schema["errorMessage"]?.value
        whole = written?.string
        for entry in written?.mapping?.entries ?? [] { byKeyword[entry.name] = entry.value.string }
        for entry in written?["required"]?.mapping?.entries ?? [] { byMissingName[entry.name] = entry.value.string }
        for entry in written?["properties"]?.mapping?.entries ?? [] { byPart[entry.name] = entry.value.string }
        for (index, item) in (written?["items"]?.sequence ?? []).enumerated() { byPart[String(index)] = item.string }
        // How the editor VS Code calls the same.
        byKeyword["pattern"] = byKeyword["pattern"] ?? schema["patternErrorMessage"]?.value.string
    }

    /// Whether there is a text for more than single keywords.
    var coversParts: Bool { whole != nil || !byPart.isEmpty }

    /// Whether there are none.
    var isEmpty: Bool { whole == nil && byKeyword.isEmpty && byMissingName.isEmpty && byPart.isEmpty }

    /// The text for a keyword that does not hold.
    func message(for keyword: String) -> String? { byKeyword[keyword] ?? byKeyword["_"] }

    /// The text for a name that is missing.
    func message(forMissing name: String) -> String? { byMissingName[name] }

    /// The violations of a value at some depth and of what lies in it, said by the texts for parts and for the whole. One
    /// text stands for all violations that it covers, at the place of the first; what has a text already keeps it.
    func reworded(_ violations: [Violation], depth: Int, root: Node) -> [Violation] {
        if !coversParts { return violations }
        var said: Set<String> = []
        return violations.compactMap { violation in
            if violation.hasSchemaWords { return violation }
            let tokens = violation.instanceLocation.tokens
            let part = tokens.count > depth ? byPart[tokens[depth]].map { (tokens[depth], $0) } : nil
            guard let (scope, text) = part ?? whole.map({ ("", $0) }) else { return violation }
            guard said.insert(scope + "/" + text).inserted else { return nil }
            let base = Array(tokens.prefix(depth))
            return violation.saying(MessageTemplate(text).filled(at: base, in: root))
        }
    }
}

/// A text with places of values in it: `${/path/from/the/root}`, or `${1/name}` from the value, that many levels up.
struct MessageTemplate {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The text with the values put in; a place that holds nothing stays as it is written.
    func filled(at base: [String], in root: Node) -> String {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result += rest[..<start.lowerBound]
            let value = value(at: rest[start.upperBound..<end], base, in: root)
            result += value ?? String(rest[start.lowerBound...end])
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func value(at place: Substring, _ base: [String], in root: Node) -> String? {
        let digits = place.prefix { $0.isNumber }
        let path = place.dropFirst(digits.count)
        let levels = digits.isEmpty ? base.count : Int(digits) ?? 0
        guard levels <= base.count else { return nil }
        if path == "#" { return levels < base.count ? base[base.count - 1 - levels] : nil }
        guard let pointer = JSONPointer(parsing: path) else { return nil }
        let node = JSONPointer(base.dropLast(levels) + pointer.tokens).resolve(in: root)
        return node.map { $0.scalar?.text ?? ValueDescription.quoted($0) }
    }
}
