/// Text as CSV wants it: RFC 4180, safe to open in a spreadsheet.
package enum CSVText {
    /// A line: commas, quotes where they are needed, CR LF at its end.
    package static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

    /// A field; what a spreadsheet would take for a formula is led by an apostrophe. Where people type in full width,
    /// its signs begin one too (https://owasp.org/www-community/attacks/CSV_Injection).
    private static func field(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let text = (isFormula ? "'" : "") + text
        guard text.utf8.contains(where: { "\",\n\r".utf8.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
