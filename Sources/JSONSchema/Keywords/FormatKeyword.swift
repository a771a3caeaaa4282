internal import StructuredData

/// `format`, where the format is known; an unknown one allows everything, as the standard has it.
struct FormatKeyword: Keyword {
    /// The format.
    let format: Format

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let text = instance.string, evaluator.spend(text.utf8.count / 4), !format.accepts(text) else {
            return true
        }
        let ownExample = evaluator.isQuiet ? nil : evaluator.current?.notes?.help
        return evaluator.fail("format") { place in finding(text, instance, place, ownExample: ownExample) }
    }

    private func finding(_ text: String, _ instance: Node, _ place: InstancePlace, ownExample: String?) -> Finding {
        let help = FormatAdvice(format, for: text).help ?? ownExample ?? "write it like `\(format.example)`"
        return Finding(place.denies(instance, "is not \(format.words)"), help: help, format: format.name)
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
