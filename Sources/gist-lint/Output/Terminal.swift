internal import ArgumentParser
internal import Reporters

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What the terminal can do, and messages that are no findings.
enum Terminal {
    /// When to use colour.
    enum Color: String, CaseIterable, ExpressibleByArgument {
        case auto
        case always
        case never
    }

    /// Whether findings on standard output are coloured: on a terminal, unless `NO_COLOR` is set (https://no-color.org).
    static func isColored(_ color: Color) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: isatty(STDOUT_FILENO) == 1 && !isSet("NO_COLOR") && environment("TERM") != "dumb"
        }
    }

    /// The columns of the terminal; nil where standard output is none, so that lines in files stay whole.
    static var width: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes a failure to standard error.
    static func complain(_ message: String) { complainPlainly("gist-lint: \(VisibleText.escaped(message))") }

    /// Writes a text to standard error as it is.
    static func complainPlainly(_ message: String) { OutputTarget.standardError.write(Array((message + "\n").utf8)) }

    private static func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }

    /// A variable of the environment.
    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }
}
