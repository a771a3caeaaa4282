package import Diagnostics
internal import JSONSchema
internal import StructuredData

/// A folder whose files stand for the schemas below a URI, so that a schema may refer to them and nothing need be fetched.
package struct SchemaFolder: Sendable {
    /// The URI that the folder goes by; ends in `/`.
    private let base: String
    /// The files in it that may hold schemas, by their paths from it.
    private let names: Set<String>
    private let readFile: @Sendable (_ name: String) -> SourceFile?
    /// The files by the `$id` that each gives itself.
    private let identified: OnDemand<[String: String]>

    /// The folder that stands for `uri`; nil where that is no absolute URI.
    ///
    /// - Parameters:
    ///   - names: The files below the folder, by their paths from it.
    ///   - readFile: Reads the file of such a path.
    package init?(uri: String, names: [String], readFile: @escaping @Sendable (_ name: String) -> SourceFile?) {
        let reference = URIReference(uri).withoutFragment
        guard reference.scheme != nil else { return nil }
        let text = reference.description
        base = text.hasSuffix("/") || text.hasSuffix(":") ? text : text + "/"
        let (base, known) = (base, Set(names.filter(StructuredFile.isKnown)))
        self.names = known
        self.readFile = readFile
        identified = OnDemand { SchemaFolder.identifiers(of: known, below: base, readFile) }
    }

    /// The file of an absolute URI without fragment: the one at that place below the base, or the one that gives itself
    /// this `$id`.
    func file(of uri: String) -> SourceFile? {
        if uri.hasPrefix(base), let name = String(uri.dropFirst(base.count)).percentDecoded, names.contains(name) {
            return readFile(name)
        }
        return identified.value[uri].flatMap(readFile)
    }

    /// The files by their identifiers. A file that can't be read has none; who refers to its place is told why.
    private static func identifiers(
        of names: Set<String>, below base: String, _ readFile: (_ name: String) -> SourceFile?
    ) -> [String: String] {
        var result: [String: String] = [:]
        for name in names.sorted() {
            guard let file = readFile(name), let root = try? StructuredFile.read(file).root,
                let id = root["$id"]?.string ?? root["id"]?.string
            else { continue }
            let uri = URIReference(id).resolved(against: URIReference(base + name)).withoutFragment.description
            if result[uri] == nil { result[uri] = name }
        }
        return result
    }
}
