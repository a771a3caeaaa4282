internal import StructuredData

/// Text as SARIF's messages want it.
enum SARIFText {
    /// A text that is shown as it is: braces would name arguments (section 3.11.5) and `[…](…)` would be a link
    /// (section 3.11.6), wherever in a document they come from.
    static func plain(_ text: String) -> String {
        let visible = VisibleText.escaped(text)
        guard visible.utf8.contains(where: { "{}[".utf8.contains($0) }) else { return visible }
        let looksLikeLink = visible.contains("](")
        return visible.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "{": result += "{{"
            case "}": result += "}}"
            case "[", "]": result += looksLikeLink ? "\\\(scalar)" : "\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// A link to a related location, by its id. GitHub shows those that a message links to, and no others.
    static func link(_ text: String, to id: Int) -> String {
        let label = VisibleText.escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "{": result += "{{"
            case "}": result += "}}"
            case "[", "]", "\\": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "[\(label)](\(id))"
    }
}

extension JSONWriter {
    /// Writes a member that is a message of a text that holds neither arguments nor links by accident.
    mutating func message(_ name: String, _ text: String) {
        object(name, .inline) { json in json.member("text", text) }
    }
}
