internal import StructuredData

/// What a schema says to people about its value. Nothing here is demanded of an instance.
struct SchemaNotes: Sendable {
    /// `title`: what the value is called.
    let title: String?
    /// The first sentence of `description`, or of `markdownDescription`, which editors read too.
    let description: String?
    /// The first of `examples` that is a single value.
    let example: String?
    /// `errorMessage`: what is to be said where the schema does not hold.
    let messages: SchemaMessages

    /// The notes of a schema; nil where it has none.
    init?(_ mapping: Mapping) {
        title = mapping["title"]?.value.string
        description = SchemaNotes.description(in: mapping)
        example = mapping["examples"]?.value.sequence?.lazy.compactMap { $0.scalar?.text }.first { !$0.isEmpty }
        messages = SchemaMessages(mapping)
        if title == nil, description == nil, example == nil, messages.isEmpty { return nil }
    }

    /// A remedy for where a keyword knows none.
    var help: String? { example.map { "write it like `\(shortened($0))`" } }

    /// What the schema in a mapping says its value is, in one sentence on one line.
    static func description(in mapping: Mapping) -> String? {
        let text = ["description", "markdownDescription"].lazy.compactMap { mapping[$0]?.value.string }.first
        guard let line = text?.firstSentence, !line.isEmpty else { return nil }
        return shortened(line, to: 160)
    }
}

extension String {
    /// The text up to the end of its first sentence or paragraph, with single spaces for all white space.
    fileprivate var firstSentence: String {
        var line = ""
        var breaks = 0
        var isSpaced = false
        for scalar in unicodeScalars {
            if scalar.isSpace {
                if scalar == "\n" { breaks += 1 }
                isSpaced = !line.isEmpty
                if breaks > 1, isSpaced { break }
                continue
            }
            if isSpaced {
                if line.endsSentence, !scalar.properties.isLowercase { break }
                line += " "
            }
            line.unicodeScalars.append(scalar)
            (breaks, isSpaced) = (0, false)
        }
        return line
    }

    /// Whether the last word ends in a full stop or its like, and is no abbreviation with points inside, such as "e.g.".
    private var endsSentence: Bool {
        guard let last = unicodeScalars.last, ".!?".unicodeScalars.contains(last) else { return false }
        let word = unicodeScalars.dropLast().reversed().prefix { $0 != " " }
        return !word.contains(".")
    }
}
