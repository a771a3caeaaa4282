internal import StructuredData

extension SchemaNotes {
    /// The notes of a schema; nil where it has none. `errorMessage` is no keyword of the standard, but a common one.
    init?(_ mapping: Mapping) {
        title = mapping["title"]?.value.string
        if let messages = mapping["errorMessage"]?.value {
            message = messages.string
            for entry in messages.mapping?.entries ?? [] { messageByKeyword[entry.name] = entry.value.string }
        }
        if title == nil, message == nil, messageByKeyword.isEmpty { return nil }
    }
}
