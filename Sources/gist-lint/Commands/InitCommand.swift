internal import ArgumentParser
internal import GistLint
internal import SystemPackage

/// Writes a configuration to start from.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a commented .gist-lint.yml into the current folder.",
        discussion: "A file that is there already is left alone.")

    func run() throws {
        let path = ConfigurationFinder.fileName
        guard PathNames.kind(of: path) == .nothing else {
            throw ToolFailure("\(path) is there already; nothing was written")
        }
        let file = try OutputTarget.file(path)
        file.write(Array(BuiltInFiles.configurationTemplate.utf8))
        try file.close()
        let target = OutputTarget.standardOutput
        target.write(Array("wrote \(path): read it, uncomment what you need, then run gist-lint\n".utf8))
        try target.close()
    }
}
