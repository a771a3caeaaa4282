package import Diagnostics

/// A CODEOWNERS file: who answers for which paths of a repository. GitHub's rules; where the file is GitLab's, also what
/// that has on top: sections, their owners, and exclusions.
///
/// Sources: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
/// and https://docs.gitlab.com/user/project/codeowners/reference/
package struct CodeOwners: Sendable {
    /// Where it lies, relative to the top of the repository: the first that is there counts. In this order the first place
    /// is the right one on GitHub (the first three) as well as on GitLab (the last three).
    package static let places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"]

    /// A line that gives paths to owners, or takes them away where it names none.
    private struct Entry {
        let pattern: CodeOwnersPattern
        let owners: [String]
        let isExclusion: Bool
        let line: Int
    }

    /// A part of the file with owners of its own: on GitHub the whole, on GitLab what follows a heading.
    private struct Section {
        let name: String
        var defaults: [String]
        var entries: [Entry] = []
    }

    /// A line that says nothing that can be followed.
    package struct Problem: Equatable, Sendable {
        /// The line; the first is 1.
        package let line: Int
        /// What is wrong.
        package let message: String
    }

    /// Where it lies, for people.
    package let path: String
    /// The lines that were passed over.
    package private(set) var problems: [Problem] = []
    private var sections = [Section(name: "", defaults: [])]

    /// Reads a file.
    package init(_ bytes: [UInt8], path: String) {
        self.path = path
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(CodeOwnersWord.words)
        let isGitLab = path.contains(".gitlab/") || lines.contains { Self.heading($0) != nil }
        var current = 0
        for (index, words) in lines.enumerated() {
            if let heading = Self.heading(words) {
                current = section(heading.name, owners: heading.owners)
            } else if let first = words.first {
                let owners = words.dropFirst().map(\.text)
                let isExclusion = first.text.hasPrefix("!")
                let wrong = owners.first { !Self.isOwner($0) }
                if isExclusion, !isGitLab {
                    problem(index, "GitHub knows no exclusions")
                } else if let wrong, !isGitLab || !owners.contains(where: Self.isOwner) {
                    problem(index, "`\(wrong)` is no owner: these are written @name, @team/name or name@example.org")
                } else if let pattern = CodeOwnersPattern(isExclusion ? first.dropFirst() : first, isGitLab: isGitLab) {
                    sections[current].entries.append(
                        Entry(
                            pattern: pattern, owners: owners.filter(Self.isOwner), isExclusion: isExclusion,
                            line: index + 1))
                } else {
                    problem(index, "`\(first.text)` fits no path")
                }
            }
        }
    }

    /// The owners of a path relative to the top of the repository: in each section, the last line that fits counts.
    package func owners(of path: String) -> AgendaItem.Owners? {
        let parts = path.split(separator: "/").map { Array($0.unicodeScalars) }
        var names: [String] = []
        var line: Int?
        for section in sections {
            if section.entries.contains(where: { $0.isExclusion && $0.pattern.matches(parts) }) { continue }
            guard let entry = section.entries.last(where: { $0.pattern.matches(parts) }) else { continue }
            let owners = entry.owners.isEmpty ? section.defaults : entry.owners
            names += owners.filter { !names.contains($0) }
            if !owners.isEmpty, line == nil { line = entry.line }
        }
        return line.map { AgendaItem.Owners(names: names, source: "\(self.path):\($0)") }
    }

    private mutating func problem(_ index: Int, _ message: String) {
        problems.append(Problem(line: index + 1, message: message))
    }

    /// The section of a name, which may come in several parts.
    private mutating func section(_ name: String, owners: [String]) -> Int {
        if let index = sections.firstIndex(where: { $0.name == name }) {
            if !owners.isEmpty { sections[index].defaults = owners }
            return index
        }
        sections.append(Section(name: name, defaults: owners))
        return sections.count - 1
    }

    /// What GitLab's heading `[Name]`, `^[Name]` or `[Name][2] @owner` says. Names are the same in any letter case.
    private static func heading(_ words: [CodeOwnersWord]) -> (name: String, owners: [String])? {
        let text = words.map(\.text).joined(separator: " ")
        let rest = text.hasPrefix("^") ? text.dropFirst() : text[...]
        guard rest.hasPrefix("["), let close = rest.firstIndex(of: "]"), close > rest.index(after: rest.startIndex)
        else { return nil }
        var tail = rest[rest.index(after: close)...]
        if tail.hasPrefix("["), let end = tail.firstIndex(of: "]") { tail = tail[tail.index(after: end)...] }
        guard tail.isEmpty || tail.hasPrefix(" ") else { return nil }
        let owners = tail.split(separator: " ").map(String.init).filter(isOwner)
        return (rest[rest.index(after: rest.startIndex)..<close].lowercased(), owners)
    }

    /// `@name`, `@team/name`, GitLab's `@@role`, or an address.
    private static func isOwner(_ text: String) -> Bool {
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return false }
        return text.utf8.index(after: at) != text.utf8.endIndex
    }
}
