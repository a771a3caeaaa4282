internal import Diagnostics

extension FrontMatter {
    /// Why there is no YAML to read, and the remedy; nil where there is. The rules on front matter say it of documents that
    /// are checked, each under its own id.
    func problem(in file: SourceFile) -> (message: String, help: String)? {
        switch form {
        case .yaml: nil
        case .missing: (.missing, .startWithFence)
        case .unclosed: (.unclosed, .closeFence)
        case .misplaced(.afterBlankLines): (.afterBlankLines, .removeBlankLines)
        case .misplaced(.overlong): ("the front matter is opened by `\(file.text(openingFence).shown)`", .writeThree)
        case .foreign(.named): (.foreign("another format, as `\(file.text(openingFence))` says"), .asYAML)
        case .foreign(let format): (.foreign(format.rawValue), .asYAML)
        }
    }
}

extension String {
    fileprivate static let missing = "the document has no front matter"
    fileprivate static let startWithFence = "start the file with a line `---`, then the fields, then another line `---`"
    fileprivate static let unclosed = "the front matter that is opened here is never closed"
    fileprivate static let closeFence = "write a line `---` after the last field"
    fileprivate static let afterBlankLines = "the front matter does not start on the first line"
    fileprivate static let removeBlankLines = "remove the blank lines before it"
    fileprivate static let writeThree = "write three dashes and nothing else on the line"
    fileprivate static func foreign(_ format: String) -> String { "the front matter is written in \(format)" }
    fileprivate static let asYAML = "write the fields as YAML between two lines `---`"
}
