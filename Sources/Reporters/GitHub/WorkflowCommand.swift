internal import Diagnostics

/// A workflow command of GitHub Actions: `::error file=a.md,line=3::message`.
struct WorkflowCommand {
    /// The commands that make annotations.
    enum Level: String {
        case error
        case warning
        case notice
    }

    private let level: Level
    private let message: String
    private let properties: [(name: String, value: String)]

    /// A command with the given properties.
    init(_ level: Level, message: String, properties: [(name: String, value: String)]) {
        self.level = level
        self.message = message
        self.properties = properties
    }

    /// The annotation of a finding: its message, then what supports it and what helps, each on a line.
    init(_ diagnostic: Diagnostic) {
        let location = diagnostic.location
        var properties = [
            (name: "file", value: VisibleText.escaped(location.path)),
            (name: "line", value: String(location.start.line)),
            (name: "endLine", value: String(location.end.line)),
        ]
        // "Annotations only support start_column and end_column on the same line", says the API behind the commands:
        // https://docs.github.com/en/rest/checks/runs#create-a-check-run
        if location.start.line == location.end.line {
            properties.append((name: "col", value: String(location.start.column)))
            properties.append((name: "endColumn", value: String(location.end.column)))
        }
        properties.append((name: "title", value: diagnostic.rule))
        var parts = [diagnostic.message] + diagnostic.evidence.map(\.text)
        parts += diagnostic.related.map { "\($0.location.path):\($0.location.start.line): \($0.message)" }
        if let remedy = diagnostic.remedy { parts.append("help: \(remedy)") }
        // The log of a step obeys escape sequences. Line breaks of the text itself are shown as escapes too: the parts
        // stay recognisable.
        let message = parts.map(VisibleText.escaped).joined(separator: "\n")
        self.init(Level(diagnostic.severity), message: message, properties: properties)
    }

    /// The command with its line break.
    var line: String {
        let list = properties.map { "\($0.name)=\(WorkflowCommand.escapedProperty($0.value))" }
        return "::\(level.rawValue) \(list.joined(separator: ","))::\(WorkflowCommand.escapedData(message))\n"
    }

    /// As the official toolkit escapes the message, `escapeData`:
    /// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    private static func escapedData(_ text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

    /// As the official toolkit escapes a property, `escapeProperty` in the same file.
    private static func escapedProperty(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }

    private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            guard special.contains(scalar) else { return result.unicodeScalars.append(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "%" + (digits.count == 1 ? "0" : "") + digits
        }
    }
}

extension WorkflowCommand.Level {
    /// The level that shows a severity.
    fileprivate init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .notice
        }
    }
}
