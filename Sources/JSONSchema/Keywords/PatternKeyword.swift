internal import Diagnostics
internal import StructuredData

/// `pattern`: a text matches a regular expression somewhere.
struct PatternKeyword: Keyword {
    /// The regular expression.
    let pattern: Pattern

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let text = instance.string, evaluator.spend(text.utf8.count / 2) else { return true }
        switch pattern.matches(text, evaluator.patternMemory) {
        case .yes: return true
        case .gaveUp:
            evaluator.giveUp("pattern") { place in pattern.runaway(place) }
            return true
        case .no:
            // Where the text has not the format either, that says it better.
            if evaluator.hasSibling(FormatKeyword.self, rejecting: instance) { return false }
            let notes = evaluator.current?.notes
            return evaluator.fail("pattern") { place in finding(instance, place, notes) }
        }
    }

    /// A pattern means nothing to most editors, so it is shown only where the schema has nothing better to say.
    private func finding(_ instance: Node, _ place: InstancePlace, _ notes: SchemaNotes?) -> Finding {
        let form = "`\(shortened(pattern.source, to: 100))`"
        guard let title = notes?.title else {
            return Finding(place.denies(instance, "does not match \(form)"), help: notes?.help)
        }
        return Finding(
            place.denies(instance, "does not match the pattern of “\(title)”"),
            help: notes?.help ?? "it must match \(form)")
    }
}

extension Pattern {
    /// What to say where the pattern was given up because it took too many steps.
    func runaway(_ place: InstancePlace) -> Finding {
        Finding(
            "\(place) can't be checked: the pattern `\(shortened(source))` takes too many steps on it",
            help: "make it simpler, with no group repeated that itself repeats, as in `(a+)+`, or let it begin with `^`"
        )
    }
}

extension SchemaContext {
    /// The pattern that a text of the schema writes.
    func pattern(_ text: String, at node: Node) throws(SchemaError) -> Pattern {
        do throws(PatternError) {
            return try Pattern(text)
        } catch {
            throw .invalidPattern(text, problem: error.problem, at: builder.place(of: node, in: location))
        }
    }
}

extension KeywordFamily {
    /// `pattern`.
    static let pattern = KeywordFamily("pattern") { (context) throws(SchemaError) in
        guard let value = context.value("pattern"), let text = value.string else {
            throw context.wrong("pattern", "a regular expression as text")
        }
        return PatternKeyword(pattern: try context.pattern(text, at: value))
    }
}
