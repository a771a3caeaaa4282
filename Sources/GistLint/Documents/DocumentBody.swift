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

    /// What the text says: without white space, and without the addresses that links lead to.
    var wording: [UInt8] {
        var words: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                index += 1
            } else if bytes[index...].starts(with: "](".utf8) {
                words += "]".utf8
                index = end(of: UInt8(ascii: ")"), from: index + 2)
            } else if DocumentBody.schemes.contains(where: { bytes[index...].starts(with: $0.utf8) }) {
                index = bytes[index...].firstIndex { $0 <= 0x20 || ">)\"'".utf8.contains($0) } ?? bytes.count
            } else {
                words.append(bytes[index])
                index += 1
            }
        }
        return words
    }

    private static let schemes = ["https://", "http://"]

    /// After the end of a link's target, which stays on its line; where it has none, it is no target.
    private func end(of mark: UInt8, from start: Int) -> Int {
        guard let end = bytes[start...].firstIndex(where: { $0 == mark || $0 == 0x0A }), bytes[end] == mark else {
            return start
        }
        return end + 1
    }
}
