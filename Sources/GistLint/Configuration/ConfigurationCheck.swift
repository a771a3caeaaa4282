internal import Diagnostics
internal import StructuredData

/// What a schema can't say of a configuration: names that nothing has, settings that contradict each other, and
/// patterns that fit nothing. All of it would otherwise do nothing in silence.
struct ConfigurationCheck {
    let file: SourceFile
    /// The file over the built-in settings.
    let decoder: ConfigurationDecoder
    /// The built-in document schema.
    let documentSchema: Node

    /// What is wrong in a configuration that fits its schema, in the order of the file.
    func diagnostics(_ root: Node) -> [Diagnostic] {
        let sourceTypes = members(root["sourceTypes"])
        let intervals = unreadableIntervals(root["review"]) + sourceTypes.flatMap { unreadableIntervals($0.value) }
        let names = wrongFields(root) + wrongValues(root) + wrongLicenses(root) + wrongHosts(root)
        return (intervals + names + wrongPatterns(root) + contradictions(root)).sorted {
            $0.location.range.start < $1.location.range.start
        }
    }

    private func unreadableIntervals(_ policy: Node?) -> [Diagnostic] {
        ["frequency", "dueSoon", "grace", "longest", "accessedWithin"].compactMap { policy?[$0] }.compactMap { value in
            guard let text = value.string, ReviewInterval(text) == nil else { return nil }
            return problem(
                "`\(text.shown)` is no interval of whole days", at: value.range, help: "write it like P14D or P6M")
        }
    }

    /// Fields that share a key, and paths that can't be read. An id may be what another field says too.
    private func wrongFields(_ root: Node) -> [Diagnostic] {
        var taken: [[String]: Mapping.Entry] = [:]
        return members(root["fields"]).compactMap { entry in
            guard let text = entry.value.string else { return nil }
            let pointer = JSONPointer(parsing: text)
            if pointer == nil, text.utf8.first == UInt8(ascii: "/") {
                return problem(
                    "`\(text.shown)` is no path that can be read", at: entry.value.range,
                    help: "write `~1` for a `/` within a key, and `~0` for a `~`")
            }
            if entry.name == FieldName.id.rawValue { return nil }
            let path = pointer?.tokens ?? [text]
            guard let other = taken[path] else {
                taken[path] = entry
                return nil
            }
            return problem(
                "`\(entry.name)` has the same key as `\(other.name)`: `\(text.shown)`", at: entry.value.range,
                help: "one key holds one field", related: (other.value.range, "`\(other.name)` has it here"))
        }
    }

    private func wrongPatterns(_ root: Node) -> [Diagnostic] {
        let files = root["files"]
        let schemas = root["schemas"]?.sequence ?? []
        let lists = [files?["include"], files?["exclude"], files?["archived"]] + schemas.map { $0["files"] }
        let suppressed = (root["suppressions"]?.sequence ?? []).compactMap { $0["path"] }
        return (lists + suppressed).flatMap { $0.map { $0.sequence ?? [$0] } ?? [] }.compactMap { node in
            guard let text = node.string, let found = GlobPattern.problem(in: text) else { return nil }
            return problem("the pattern `\(text.shown)` \(found.clause)", at: node.range, help: found.help)
        }
    }

    private func contradictions(_ root: Node) -> [Diagnostic] {
        let entries = root.mapping
        guard let required = entries?["required"], let schema = entries?["schema"] else { return [] }
        return [
            problem(
                "`required` changes the built-in schema, but `schema` puts another in its place",
                at: required.key.range,
                help: "remove `required`: what must be there is for the schema to say; or else remove `schema`",
                related: (schema.key.range, "the other schema"))
        ]
    }

    /// A finding in the file.
    func problem(
        _ message: String, at range: TextRange, help: String?, related: (range: TextRange, message: String)? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule: "configuration", severity: .error, message: message, location: file.location(range), help: help,
            related: related.map { [RelatedLocation(file.location($0.range), message: $0.message)] } ?? [], subject: "")
    }

    /// The entries of a mapping.
    func members(_ node: Node?) -> [Mapping.Entry] { node?.mapping?.entries ?? [] }
}
