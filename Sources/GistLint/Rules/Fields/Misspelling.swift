internal import Diagnostics
internal import StructuredData

/// A key that the schema doesn't know and that is near to a field which the document lacks.
struct Misspelling {
    /// The key as written.
    let written: String
    /// The field that is probably meant, by the schema's name.
    let meant: String
    /// The same by the team's name.
    let meantAsWritten: String
    /// Where the key stands.
    let key: TextRange
}

extension Document {
    /// Keys that look like slips. A key that is a field of its own is never one, nor is one whose likely meaning is
    /// there already.
    var misspellings: [Misspelling] {
        guard let schema, let mapping = instance?.mapping else { return [] }
        let unknown = mapping.entries.filter { !schema.fieldNames.contains($0.name) }
        if unknown.isEmpty { return [] }
        let absent = schema.fieldNames.subtracting(mapping.entries.map(\.name)).sorted()
        let written = absent.map { schema.usesOurNames ? fields.convention.writtenName($0) : $0 }
        return unknown.compactMap { entry in
            guard entry.name.utf8.count > 3,
                let meant = NearestName.find(entry.name, among: written, strictness: .maybeRight),
                let index = written.firstIndex(of: meant)
            else { return nil }
            return Misspelling(
                written: entry.writtenName, meant: absent[index], meantAsWritten: meant, key: entry.key.range)
        }
    }
}
