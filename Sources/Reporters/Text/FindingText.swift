internal import Diagnostics

/// One finding as lines of the text report:
///
///     error[date-invalid]: 2024-02-30 is no day of the calendar
///      --> docs/nci/gist.md:6:15
///       6 | lastReviewed: 2024-02-30
///         |               ^^^^^^^^^^
///         = help: February 2024 has 29 days
struct FindingText {
    private let diagnostic: Diagnostic
    private let width: Int?
    /// How many columns the line numbers take.
    private let gutter: Int

    private let standing: Standing

    init(_ diagnostic: Diagnostic, standing: Standing = .counts, width: Int?) {
        self.diagnostic = diagnostic
        self.standing = standing
        self.width = width
        let locations = [diagnostic.location] + diagnostic.related.map(\.location)
        let digits = locations.map { String($0.start.line).utf8.count }.max() ?? 1
        // Four digits are rarely exceeded, so the bars of most findings stand in one column.
        gutter = max(5, digits + 1)
    }

    /// The lines, without blank lines around them.
    var lines: [StyledLine] {
        let role = TextRole.severity(diagnostic.severity)
        let label = StyledLine("  ").adding("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", role).adding(": ")
        var lines = StyledLine.wrapped(diagnostic.message, after: label, width: width, hanging: 4)
        lines.append(arrow("-->").adding(place(of: diagnostic.location)))
        lines += excerpt(of: diagnostic.location, caret: "^", role)
        for related in diagnostic.related {
            let label = arrow(":::").adding(place(of: related.location)).adding(": ")
            lines += StyledLine.wrapped(related.message, after: label, width: width, hanging: gutter + 3)
            lines += excerpt(of: related.location, caret: "-", .severity(.note))
        }
        return lines + notes
    }

    private func arrow(_ arrow: String) -> StyledLine {
        StyledLine(String(repeating: " ", count: gutter - 2)).adding(arrow, .faint).adding(" ")
    }

    private func place(of location: SourceLocation) -> String {
        "\(location.path):\(location.start.line):\(location.start.column)"
    }

    private func excerpt(of location: SourceLocation, caret: Character, _ role: TextRole) -> [StyledLine] {
        let excerpt = ExcerptText(location.excerpt, width: width.map { $0 - gutter - 3 })
        let number = String(location.start.line)
        let padding = String(repeating: " ", count: gutter - number.utf8.count)
        var numbered = StyledLine(padding + number + " |", .faint)
        if !excerpt.text.isEmpty { numbered.add(" " + excerpt.text) }
        var carets = StyledLine(String(repeating: " ", count: gutter + 1) + "|", .faint)
        carets.add(String(repeating: " ", count: excerpt.caretIndent + 1))
        carets.add(String(repeating: caret, count: excerpt.caretCount), role)
        if let lastLine = location.lastLine { carets.add(" to line \(lastLine)", role) }
        return [numbered, carets]
    }

    /// Evidence, help and repair, each under its name.
    private var notes: [StyledLine] {
        var notes = diagnostic.evidence.map { note($0.kind.label, $0.text) }
        if let help = diagnostic.help, help != diagnostic.fixIt?.title { notes.append(note("help", help)) }
        if let fixIt = diagnostic.fixIt { notes.append(note(fixIt.applicability.label, fixIt.title)) }
        switch standing {
        case .outside: notes.append(note("not counted", "it is not of this change"))
        case .known: notes.append(note("not counted", "the baseline knows it"))
        case .counts, .calendar: break
        }
        return notes.flatMap { $0 }
    }

    private func note(_ name: String, _ text: String) -> [StyledLine] {
        let label = StyledLine(String(repeating: " ", count: gutter + 1)).adding("= ", .faint)
            .adding("\(name):", .heading).adding(" ")
        return StyledLine.wrapped(text, after: label, width: width, hanging: gutter + 5)
    }
}

extension SourceLocation {
    /// The last line that the range touches, where it isn't the first.
    fileprivate var lastLine: Int? {
        let last = end.column == 1 ? end.line - 1 : end.line
        return last > start.line ? last : nil
    }
}

extension Evidence.Kind {
    /// The name of the evidence for people who write documents.
    var label: String {
        switch self {
        case .arithmetic, .condition: "because"
        case .schema: "schema"
        case .description: "about"
        case .configuration: "setting"
        case .quote: "quote"
        case .source: "source"
        case .preference: "preferred"
        }
    }
}

extension Applicability {
    /// How the repair is announced.
    fileprivate var label: String {
        switch self {
        case .safe: "fix (safe)"
        case .unsafe: "fix (to be checked)"
        case .displayOnly: "fix (by hand)"
        }
    }
}
