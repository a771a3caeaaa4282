internal import Diagnostics

/// The text of a document without its front matter.
package struct DocumentBody: Sendable, Equatable {
    /// Its bytes.
    package let bytes: [UInt8]

    /// The body of a whole file.
    package init(of file: [UInt8]) {
        let source = SourceFile(path: "", bytes: file)
        bytes = Array(file[FrontMatter(of: source).bodyStart...])
    }

    /// `sha256:` and the digest.
    package var digest: String { ContentDigest.name(of: bytes) }
}
