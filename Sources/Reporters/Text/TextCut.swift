/// Cuts text to a width.
package enum TextCut {
    /// The text, or as much of it as fits with `…` at its end; empty where less than a word would be left.
    package static func end(_ text: String, width: Int?) -> String {
        let visible = VisibleText.escaped(text)
        guard let width, DisplayWidth.of(visible) > width else { return visible }
        guard width >= 8 else { return "" }
        var measure = DisplayWidth()
        var result = String.UnicodeScalarView()
        var column = 0
        for scalar in visible.unicodeScalars {
            switch measure.next(scalar) {
            case .begins(let columns), .extends(let columns): column += columns
            }
            if column > width - 1 { break }
            result.append(scalar)
        }
        return String(result) + "…"
    }
}
