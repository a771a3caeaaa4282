internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Finds who answers for documents by the CODEOWNERS files of their repositories. Each file is read once.
final class OwnersFinder {
    private let fallback: FilePath
    /// The file of each repository that was looked at, by its top; nil where it has none.
    private var files: [FilePath: CodeOwners?] = [:]
    private var tops: [FilePath: FilePath] = [:]

    /// A finder; for documents in no repository, the file lies in `root` or one of the folders that it may lie in.
    init(root: FilePath) { fallback = root }

    /// The owners of a document, as far as its repository names some.
    func owners(of source: Linter.Source) throws(ToolFailure) -> AgendaItem.Owners? {
        guard source.path != StandardInput.path else { return nil }
        let file = PathNames.absolute(source.path)
        let top = top(above: file.removingLastComponent())
        let owners: CodeOwners?
        if let known = files[top] { owners = known } else { owners = try read(top) }
        guard let owners, file.starts(with: top) else { return nil }
        return owners.owners(of: PathNames.relative(file, to: top))
    }

    /// Names the owners of the documents of a report that name none themselves.
    func name(ownersIn report: inout Report, _ sources: [Linter.Source]) throws(ToolFailure) {
        let sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
        for index in report.documents.indices where report.documents[index].fields.owners.isEmpty {
            guard let source = sources[report.documents[index].path], let owners = try owners(of: source) else {
                continue
            }
            report.documents[index].fields.owners = owners.names
        }
    }

    /// The nearest folder that git has its own files in.
    private func top(above folder: FilePath) -> FilePath {
        if let known = tops[folder] { return known }
        let place = PathNames.repository(above: folder) ?? fallback
        tops[folder] = place
        return place
    }

    private func read(_ top: FilePath) throws(ToolFailure) -> CodeOwners? {
        var found: CodeOwners?
        for name in CodeOwners.places where found == nil {
            let path = top.pushing(FilePath(name)).string
            guard PathNames.kind(of: path) == .file else { continue }
            switch FileReader.read(path) {
            case .failure(let reason): throw ToolFailure("can't read \(PathNames.fromHere(path)): \(reason)")
            case .bytes(let bytes):
                let owners = CodeOwners(bytes, path: PathNames.fromHere(path))
                for problem in owners.problems {
                    Terminal.complain(
                        "note: \(owners.path):\(problem.line): \(problem.message); the line is passed over")
                }
                found = owners
            }
        }
        files.updateValue(found, forKey: top)
        return found
    }
}
