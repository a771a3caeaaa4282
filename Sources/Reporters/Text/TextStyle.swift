package import Diagnostics

/// How the text report is to look.
package struct TextStyle: Sendable {
    /// Whether to colour it with ANSI escape sequences.
    package var isColored: Bool
    /// How many columns the terminal has: text is wrapped and lines of documents are cut to fit. Nil where the output
    /// is no terminal: text then stays on its line, so that it can be searched.
    package var width: Int?
    /// Whether to show errors only, and one line instead of the summary.
    package var isQuiet: Bool
    /// How many findings of one rule to show. Nil shows all: nobody should have to run the tool twice to see what it
    /// found, and the summary at the end stays short in any case.
    package var limitPerRule: Int?

    /// A style; without arguments, plain text of any width with all findings.
    package init(isColored: Bool = false, width: Int? = nil, isQuiet: Bool = false, limitPerRule: Int? = nil) {
        self.isColored = isColored
        self.width = width.map { max(40, $0) }
        self.isQuiet = isQuiet
        self.limitPerRule = limitPerRule
    }
}

/// What a piece of text is, which decides its colour.
package enum TextRole: Sendable {
    case plain
    /// The name of what follows.
    case heading
    /// What is there for orientation only.
    case faint
    /// A word or mark that stands for a severity.
    case severity(Severity)
    /// What went right.
    case good

    /// The ANSI "select graphic rendition" parameters. Only the basic colours: people have them adjusted to
    /// their eyes and their background.
    var code: String? {
        switch self {
        case .plain: nil
        case .heading: "1"
        case .faint: "2"
        case .severity(.error): "1;31"
        case .severity(.warning): "1;33"
        case .severity(.note): "1;36"
        case .good: "1;32"
        }
    }
}
