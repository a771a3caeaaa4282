internal import GistLint
internal import SystemPackage

/// Standard input as a document.
enum StandardInput {
    /// How the user names it.
    static let argument = "-"
    /// The path by which reports know it.
    static let path = "<stdin>"

    /// Everything that there is to read.
    static func read() -> Linter.ReadResult { FileReader.rest(of: .standardInput) }
}
