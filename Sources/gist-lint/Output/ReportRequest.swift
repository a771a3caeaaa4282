internal import ArgumentParser
internal import Diagnostics
internal import Reporters
internal import SystemPackage

/// A format to report in, and where to: `--format json=report.json`.
struct ReportRequest: ExpressibleByArgument {
    /// The formats.
    enum Format: String, CaseIterable {
        case text
        case json
        case sarif
        case junit
        case gitlab
        case checkstyle
        case csv
        case github
        case markdown
        case html
    }

    /// The format.
    let format: Format
    /// The file to write; nil for standard output.
    let path: String?

    /// The file from the root; nil for standard output.
    var file: FilePath? { path.map(PathNames.absolute) }

    /// The text report on standard output.
    static let standard = ReportRequest(format: .text, path: nil)

    private init(format: Format, path: String?) {
        self.format = format
        self.path = path
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = Format(rawValue: String(parts[0])) else { return nil }
        let path = parts.count > 1 ? String(parts[1]) : nil
        guard path?.isEmpty != true else { return nil }
        self.init(format: format, path: path == "-" ? nil : path)
    }

    /// What help shows for the standard.
    var defaultValueDescription: String { path.map { "\(format.rawValue)=\($0)" } ?? format.rawValue }

    static let allValueStrings = Format.allCases.map(\.rawValue)

    /// Refuses two reports in one place.
    static func check(_ requests: [ReportRequest]) throws(ToolFailure) {
        if requests.count < 2 { return }
        var taken: Set<FileIdentity?> = []
        for request in requests {
            let identity = request.file.map(FileIdentity.init(of:)) ?? FileIdentity.standardOutput
            if taken.insert(identity).inserted { continue }
            let place = request.path ?? "standard output"
            throw ToolFailure("two reports go to \(place); give each its own file: --format json=report.json")
        }
    }

    /// Writes a report; to standard error what would go to standard output, where a document goes there.
    func write(
        _ report: Report, _ outcome: RunOutcome, style: TextStyle, isPipe: Bool = false
    ) throws(ToolFailure) {
        let standard = isPipe ? OutputTarget.standardError : OutputTarget.standardOutput
        let target = if let path { try OutputTarget.file(path) } else { standard }
        let reporter: any Reporter =
            switch format {
            case .text: TextReporter(style: path == nil ? style : TextStyle(isQuiet: style.isQuiet))
            case .json: JSONReporter()
            case .sarif: SARIFReporter(outcome: outcome)
            case .junit: JUnitReporter(outcome: outcome)
            case .gitlab: GitLabReporter()
            case .checkstyle: CheckstyleReporter()
            case .csv: CSVReporter()
            case .github: GitHubReporter()
            case .markdown: MarkdownReporter(outcome: outcome)
            case .html: HTMLReporter()
            }
        var sink = target.sink
        reporter.write(report, to: &sink)
        try target.close()
    }
}
