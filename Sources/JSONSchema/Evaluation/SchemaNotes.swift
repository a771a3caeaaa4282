internal import StructuredData

extension SchemaNotes {
    /// The notes of a schema; nil where it has none. `errorMessage` is no keyword of the standard, but a common one.
    init?(_ mapping: Mapping) {
        title = mapping["title"]?.value.string
        example = mapping["examples"]?.value.sequence?.lazy.compactMap { $0.scalar?.text }.first { !$0.isEmpty }
        if let messages = mapping["errorMessage"]?.value {
            message = messages.string
            for entry in messages.mapping?.entries ?? [] { messageByKeyword[entry.name] = entry.value.string }
            for entry in messages["required"]?.mapping?.entries ?? [] {
                messageByMissingName[entry.name] = entry.value.string
            }
        }
        let isEmpty = title == nil && example == nil && message == nil
        if isEmpty, messageByKeyword.isEmpty, messageByMissingName.isEmpty { return nil }
    }

    /// What the schema wants said where a keyword does not hold.
    func message(for keyword: String, _ finding: Finding) -> String? {
        if finding.missing.count == 1, let message = messageByMissingName[finding.missing[0]] { return message }
        return messageByKeyword[keyword] ?? message
    }

    /// A remedy for where a keyword knows none. A description is none: it says what the value means, and the message
    /// already says what is wrong with it.
    var help: String? { example.map { "write it like `\(shortened($0))`" } }
}
