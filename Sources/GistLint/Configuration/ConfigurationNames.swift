internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Values, licences and hosts that a configuration names.
extension ConfigurationCheck {
    /// Values that are said to be ours and are not.
    func wrongValues(_ root: Node) -> [Diagnostic] {
        members(root["values"]).flatMap { entry -> [Diagnostic] in
            guard let field = FieldName(rawValue: entry.name) else { return [] }
            return members(entry.value).compactMap { wrongValue($0.value, of: field) }
        }
    }

    /// Licences in lists that nothing knows.
    func wrongLicenses(_ root: Node) -> [Diagnostic] {
        let hosts = members(root["licenses"]?["hosts"]).flatMap { [$0.value["allow"], $0.value["deny"]] }
        let sourceTypes = members(root["sourceTypes"]).map { $0.value["licenses"] }
        return (hosts + sourceTypes).flatMap { $0?.sequence ?? [] }.compactMap(wrongLicense)
    }

    /// Hosts that no address can have, and those that stand twice.
    func wrongHosts(_ root: Node) -> [Diagnostic] {
        var seen: [String: Mapping.Entry] = [:]
        return members(root["licenses"]?["hosts"]).compactMap { entry in
            let name = entry.name.lowercased()
            if !isHostName(name) {
                let nearest = hostName(in: name)
                return problem(
                    "`\(entry.name.shown)` is no host name", at: entry.key.range,
                    help: nearest.map { "write `\($0)`, which stands for all addresses there and below" }
                        ?? "write the name alone, like `example.org`")
            }
            guard let first = seen[name] else {
                seen[name] = entry
                return nil
            }
            return problem(
                "the host `\(name)` stands here again", at: entry.key.range, help: "keep the one that is right",
                related: (first.key.range, "it stands here first"))
        }
    }

    private func wrongValue(_ node: Node, of field: FieldName) -> Diagnostic? {
        guard let text = node.string else { return nil }
        if field == .license { return wrongLicense(node) }
        if field == .reviewFrequency, ReviewInterval(text) != nil { return nil }
        guard let known = knownValues(of: field), !known.contains(text) else { return nil }
        return problem(
            "`\(text.shown)` is no value of our `\(field.rawValue)`", at: node.range,
            help: nearest(text, known) ?? "write your value first, then ours: \(known.joined(separator: ", "))")
    }

    /// Our values of a field; nil where there is no list of them.
    private func knownValues(of field: FieldName) -> [String]? {
        switch field {
        case .sourceType where decoder.ownSourceTypes != nil: return decoder.ownSourceTypes
        // A schema of the team's own has its own kinds of source.
        case .sourceType where decoder.node("schema") != nil: return nil
        case .reviewFrequency: return ReviewInterval.termNames
        default:
            let place = JSONPointer(["$defs", "fields", "properties", field.rawValue, "enum"])
            return place.resolve(in: documentSchema)?.sequence?.compactMap(\.string)
        }
    }

    private func wrongLicense(_ node: Node) -> Diagnostic? {
        let house = decoder.licenses.house
        guard let text = node.string, !house.contains(text), SPDXExpression.problem(in: text) != nil else { return nil }
        let shown = house.joined(separator: ", ")
        return problem(
            "`\(text.shown)` is neither a house licence nor an SPDX expression", at: node.range,
            help: nearest(text, house + SPDXExpression.currentLicenses)
                ?? "add it to `licenses.house` (\(shown)), or write an SPDX expression such as CC-BY-4.0")
    }

    private func nearest(_ text: String, _ known: [String]) -> String? {
        NearestName.find(text, among: known).map { "did you mean `\($0)`?" }
    }

    private func isHostName(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.allSatisfy { byte in byte >= 0x80 || byte.isHostByte }
        }
    }

    /// The host that an address, a wildcard or a name with a port means.
    private func hostName(in text: String) -> String? {
        let address = text.contains("://") ? text : "https://" + text
        guard let host = WebAddress(address)?.host else { return nil }
        let name = String(decoding: host.utf8.drop { "*.".utf8.contains($0) }, as: UTF8.self)
        return isHostName(name) ? name : nil
    }
}

extension UInt8 {
    /// Letters, digits, `-` and `_`.
    fileprivate var isHostByte: Bool {
        (0x30...0x39).contains(self) || (0x61...0x7A).contains(self) || "-_".utf8.contains(self)
    }
}
