internal import StructuredData

/// `format`, where the format is known; an unknown one allows everything, as the standard has it.
struct FormatKeyword: Keyword {
    /// The format.
    let format: Format

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let text = instance.string, evaluator.spend(text.utf8.count / 4), !format.accepts(text) else {
            return true
        }
        return evaluator.fail("format") { place in
            Finding(
                place.denies(instance, "is not \(format.words)"), help: "write it like `\(format.example)`",
                format: format.name)
        }
    }
}

extension KeywordFamily {
    /// `format`.
    static let format = KeywordFamily("format") { (context) throws(SchemaError) in
        guard let name = context.value("format")?.string else {
            throw context.wrong("format", "the name of a format")
        }
        guard context.builder.assertsFormats || context.dialect.demandsFormats else { return nil }
        return Format.named(name).map { FormatKeyword(format: $0) }
    }
}
