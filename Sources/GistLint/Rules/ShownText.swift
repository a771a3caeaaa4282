extension String {
    /// The name of a place in a document together with what was written there.
    func holding(_ text: String) -> String { self + "#" + text.shown }

    /// How many characters of a value a message shows.
    private static let shownLength = 80

    /// The text as a message shows it: on one line, without white space at its ends, and cut where it is long.
    var shown: String {
        let line = unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
        return line.count > String.shownLength ? line.prefix(String.shownLength - 1) + "…" : line
    }
}
