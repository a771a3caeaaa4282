package import Diagnostics
package import JSONSchema

/// Holds files against one schema.
package struct Validator: Sendable {
    private let schema: Schema

    package init(schema: Schema) { self.schema = schema }

    /// What came of each file, in the order of the paths, worked out on up to `jobs` threads; nil for a file that `read`
    /// can't read.
    package func results(
        for paths: [String], jobs: Int, read: @Sendable (_ path: String) -> SourceFile?
    ) -> [DataFile.Result?] {
        let isOnly = paths.count == 1
        return parallelMap(paths, jobs: jobs) { path in
            read(path).map { DataFile($0).result(against: schema, keepsTree: isOnly) }
        }
    }
}
