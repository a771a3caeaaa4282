internal import Diagnostics

/// Something in a schema that is allowed and probably not meant, because it does nothing: a keyword with a slip of the pen,
/// or one of another draft.
package struct SchemaNotice: Sendable {
    /// What does nothing; lower case, no full stop.
    package let message: String
    /// The remedy.
    package let help: String?
    /// Where it stands.
    package let place: SchemaPlace
}

extension SchemaNotice {
    /// The notices in the order of the documents, each said once, at its first place: a schema that a program made has the
    /// same oddity in a hundred places.
    static func gathered(_ notices: [SchemaNotice]) -> [SchemaNotice] {
        let sorted = notices.sorted { ($0.place.uri, $0.place.range.start) < ($1.place.uri, $1.place.range.start) }
        var counts: [String: Int] = [:]
        for notice in sorted { counts[notice.place.uri + notice.message, default: 0] += 1 }
        return sorted.compactMap { notice in
            guard let count = counts.removeValue(forKey: notice.place.uri + notice.message) else { return nil }
            let others = count == 1 ? "" : ", here and in \(count - 1) other place\(count == 2 ? "" : "s")"
            return SchemaNotice(message: notice.message + others, help: notice.help, place: notice.place)
        }
    }
}
