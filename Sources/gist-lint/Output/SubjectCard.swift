internal import Facts
internal import Reporters

/// What packs know of a subject, on one page.
struct SubjectCard {
    private let subject: Subject
    private let knowledge: Knowledge
    /// The files of packs, by their names.
    private let files: [String: String]
    private let width: Int?

    init(_ subject: Subject, _ knowledge: Knowledge, files: [String: String], width: Int?) {
        self.subject = subject
        self.knowledge = knowledge
        self.files = files
        self.width = width
    }

    /// The page, in sections.
    var lines: [StyledLine] {
        let head = StyledLine(subject.id, .heading).adding(", a \(subject.kind) of \(file(subject.pack))")
        return [head] + names + groups + references + attributes
    }

    private var names: [StyledLine] {
        section(
            "Names",
            SubjectName.Kind.allCases.flatMap { kind -> [StyledLine] in
                let names = subject.names.filter { $0.kind == kind }.map { name in
                    name.text + (name.regions.isEmpty ? "" : " (\(name.regions.joined(separator: ", ")))")
                }
                return row(kind == .misspelling ? "misspelled" : kind.rawValue, names.joined(separator: ", "))
            })
    }

    private var groups: [StyledLine] {
        section(
            "Kind",
            row("class", subject.classes.joined(separator: ", "))
                + row("targets", subject.targets.joined(separator: ", ")))
    }

    private var references: [StyledLine] {
        section(
            "Known with a source",
            knowledge.references.filter { $0.subject == subject.id }.flatMap { reference -> [StyledLine] in
                let unit = reference.unit.map { " " + $0 } ?? ""
                let values = reference.values.map { $0.description + unit }.joined(separator: " or ")
                let scope = reference.scope.map { "\($0.dimension) \($0.value)" }.joined(separator: ", ")
                let since = reference.from.map { "from \($0)" }
                let state = reference.isVerified ? nil : "not verified"
                let notes = [scope.isEmpty ? nil : scope, since, state, file(reference.pack)].compactMap { $0 }
                return row(reference.attribute, "\(values) (\(notes.joined(separator: "; ")))")
                    + row("", reference.source)
            })
    }

    private var attributes: [StyledLine] {
        let fitting = knowledge.attributes.filter { attribute in
            attribute.subject.map { $0 == subject.id } ?? attribute.subjects.contains(subject.kind)
        }
        return section("What can be said of it", row("", fitting.map(\.id).joined(separator: ", ")))
    }

    private func file(_ pack: String) -> String { files[pack] ?? pack }

    private func section(_ title: String, _ rows: [StyledLine]) -> [StyledLine] {
        rows.isEmpty ? [] : [StyledLine(), StyledLine(title, .heading)] + rows
    }

    private func row(_ label: String, _ text: String) -> [StyledLine] {
        if text.isEmpty { return [] }
        let indent = 22
        let padding = String(repeating: " ", count: max(2, indent - 2 - label.count))
        return StyledLine.wrapped(
            text, after: StyledLine("  " + label + padding, .faint), width: width, hanging: indent)
    }
}
