internal import ArgumentParser
internal import GistLint

/// A folder of schemas and the URI that they go by: `--schema-library https://example.org/schemas/=schemas`.
struct SchemaLibraryOption: ExpressibleByArgument {
    private let uri: String
    private let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        uri = String(parts[0])
        path = String(parts[1])
    }

    /// The folder, ready to be asked for schemas.
    func folder() throws(ToolFailure) -> SchemaFolder {
        guard let names = FolderWalk.files(in: path) else { throw ToolFailure("there is no folder \(path)") }
        let folder = SchemaFolder(uri: uri, names: names) { [path] in FileReader.sourceFile("\(path)/\($0)") }
        guard let folder else {
            throw ToolFailure("`\(uri)` is no absolute URI; write it like https://example.org/schemas/=\(path)")
        }
        return folder
    }
}
