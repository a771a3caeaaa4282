/// Which files of a folder are documents.
package struct FileSelection: Sendable {
    private let included: [GlobPattern]
    private let excludedPatterns: [GlobPattern]
    private let excludedNames: Set<String>
    private let archived: [GlobPattern]

    /// Documents are what fits `include`; `exclude` holds patterns, and bare names without ending such as `README`.
    init(include: [String], exclude: [String], archived: [String] = []) {
        self.archived = archived.map(GlobPattern.init)
        included = include.map(GlobPattern.init)
        let bareNames = exclude.filter(FileSelection.isBareName)
        excludedNames = Set(bareNames.map { $0.lowercased() })
        excludedPatterns = exclude.filter { !FileSelection.isBareName($0) }.map(GlobPattern.init)
    }

    /// What becomes of a file that was found in a folder.
    package enum Verdict: Equatable, Sendable {
        /// It is a document.
        case document
        /// It would be one, but is left out; the reason is a clause.
        case excluded(String)
        /// A plain text: no document that must have fields, but read for what it says.
        case plainText
        /// It is no document.
        case other
    }

    /// Judges a path relative to the configuration's folder. Letter case does not matter for the ending, so that
    /// `NOTES.MD` is a document too.
    package func verdict(on path: String) -> Verdict {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = path.utf8[(slash.map { path.utf8.index(after: $0) } ?? path.startIndex)...]
        let isPaper = excludedNames.contains(Substring(name.prefix { $0 != UInt8(ascii: ".") }).lowercased())
        let isIncluded =
            included.contains { $0.matches(path) }
            || included.contains { $0.matches(FileSelection.withLowerCaseEnding(path)) }
        if !isIncluded, isPaper || !FileSelection.mayBeProse(path) { return .other }
        let isExcluded = excludedPatterns.contains { $0.matches(path) }
        if !isIncluded {
            if isExcluded { return .other }
            let isPlainText = [".txt", ".text"].contains { path.lowercased().hasSuffix($0) }
            return isPlainText ? .plainText : .excluded(FileSelection.notIncluded)
        }
        if isPaper { return .excluded("left out by its name") }
        return isExcluded ? .excluded("left out by a pattern") : .document
    }

    /// True for a document that is kept and no longer looked after; the path is relative to the configuration's folder.
    func isArchived(_ path: String) -> Bool { archived.contains { $0.matches(path) } }

    /// Files that may well be texts for readers are not passed over in silence.
    private static func mayBeProse(_ path: String) -> Bool {
        let path = path.lowercased()
        return path.contains(".md.") || [".txt", ".text", ".rst", ".adoc", ".org"].contains(where: path.hasSuffix)
    }

    private static let notIncluded = "not Markdown by its name; name it outright, or add its ending to files.include"

    private static func withLowerCaseEnding(_ path: String) -> String {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
        return path[..<dot] + path[dot...].lowercased()
    }

    private static func isBareName(_ text: String) -> Bool {
        !text.contains { "*?[{/.".contains($0) }
    }
}
