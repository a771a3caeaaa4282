internal import Diagnostics
internal import GistLint
internal import Reporters
internal import SystemPackage

/// The baseline of a run: read, held against what was found, and written where the user asks for it.
struct BaselineRun {
    /// What is to be done with it.
    private enum Job {
        case hold
        case prune
        case write
    }

    private let job: Job
    /// The file, from the root.
    let file: FilePath
    private let shown: String
    private let root: FilePath
    /// What the file holds; nil where it is yet to be made.
    private let content: (bytes: [UInt8], baseline: Baseline)?

    /// The baseline that the user or the configuration names; nil for none.
    init?(_ options: BaselineOptions, _ found: ConfigurationFinder.Found, color: Terminal.Color) throws {
        let configured = found.configuration.baseline.map { found.root.pushing(FilePath($0)).string }
        guard let name = options.writeBaseline ?? options.baseline ?? configured else {
            if options.pruneBaseline {
                throw ToolFailure("--prune-baseline needs a file: give --baseline, or `baseline` in the configuration")
            }
            return nil
        }
        job = options.writeBaseline != nil ? .write : options.pruneBaseline ? .prune : .hold
        file = PathNames.absolute(name)
        shown = PathNames.shown(name)
        root = found.root
        if PathNames.kind(of: name) == .nothing {
            guard job == .write else {
                throw ToolFailure("there is no baseline \(shown); make it with --write-baseline \(shown)")
            }
            content = nil
            return
        }
        guard case .bytes(let bytes) = FileReader.read(name) else {
            throw ToolFailure("the baseline \(shown) can't be read")
        }
        do {
            content = (bytes, try Baseline(reading: SourceFile(path: shown, bytes: bytes)))
        } catch {
            throw FindingPrinter.failure(error.diagnostics, "the baseline can't be used", color: color)
        }
    }

    /// How what was found stands to the baseline, which is written first where the user wants it.
    func match(_ report: Report, _ paths: RunPaths) throws(ToolFailure) -> BaselineMatch {
        if job == .write { return try written(report, paths) }
        guard let content else { return BaselineMatch(Baseline.empty, in: shown, report, paths, renamed: [:]) }
        let renamed = try renamed(content.baseline, report, paths)
        let match = BaselineMatch(content.baseline, in: shown, report, paths, renamed: renamed)
        guard job == .prune else { return match }
        try write(match.kept)
        let count = match.summary.gone.count
        let moved =
            renamed.isEmpty
            ? ""
            : ", and followed \(Amount.of(renamed.count, "document")) to \(renamed.count == 1 ? "its new name" : "their new names")"
        Terminal.complain(
            "took \(Amount.of(count, "finding")) out of \(shown)\(moved); \(Amount.grouped(match.kept.count)) left")
        return match.pruned()
    }

    private func written(_ report: Report, _ paths: RunPaths) throws(ToolFailure) -> BaselineMatch {
        let baseline = Baseline(of: report, paths: paths, keeping: content?.baseline)
        try write(baseline)
        let documents = Amount.of(baseline.paths.count, "document")
        Terminal.complain("wrote \(Amount.of(baseline.count, "known finding")) in \(documents) to \(shown)")
        return BaselineMatch(baseline, in: shown, report, paths, renamed: [:])
    }

    private func write(_ baseline: Baseline) throws(ToolFailure) {
        let bytes = baseline.bytes
        guard let content else {
            let target = try OutputTarget.file(file.string)
            target.write(bytes)
            return try target.close()
        }
        if content.bytes == bytes { return }
        do throws(AtomicFile.Failure) {
            try AtomicFile.replace(file.string, expecting: content.bytes, with: bytes)
        } catch {
            throw ToolFailure("the baseline \(shown) is as it was: \(error.reason)")
        }
    }

    /// The paths that documents have now which the run did not find under those that the baseline has.
    private func renamed(
        _ baseline: Baseline, _ report: Report, _ paths: RunPaths
    ) throws(ToolFailure) -> [String: String] {
        let missing = BaselineMatch.missing(baseline, paths)
        guard !missing.isEmpty, let renames = GitRenames(since: file, root: root) else { return [:] }
        let renamed = try renames.paths(of: missing)
        let lost = missing.filter { renamed[$0] == nil }
        if BaselineMatch.mayBeRenamed(lost, baseline, report, paths), renames.isCutOff {
            throw ToolFailure(
                "\(lost[0]) is in the baseline and not in the folder, and git can't tell whether it was renamed; "
                    + GitRepository.unshallow)
        }
        return renamed
    }
}
