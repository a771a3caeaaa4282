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

    /// Whether one of some digests is that of the body, whichever way its lines end: git may give them other ends where
    /// the text is read than where it was reviewed.
    func hasDigest(among digests: Set<String>) -> Bool {
        if digests.contains(digest) { return true }
        let plain = bytes.indices.filter { bytes[$0] != 0x0D || !bytes[($0 + 1)...].starts(with: [0x0A]) }
            .map { bytes[$0] }
        return digests.contains(ContentDigest.name(of: plain))
            || digests.contains(ContentDigest.name(of: plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }))
    }

    /// Whether another body has the same text, beyond white space.
    package func reads(like other: DocumentBody) -> Bool {
        self == other || text(withAddresses: true) == other.text(withAddresses: true)
    }

    /// What the text says: without white space, and without the addresses that links lead to.
    var wording: [UInt8] { text(withAddresses: false) }

    /// The text without white space.
    private func text(withAddresses: Bool) -> [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let space = whiteSpace(at: index)
            if space > 0 {
                index += space
            } else if !withAddresses, let end = addressEnd(from: index, after: &words) {
                index = end
            } else {
                words.append(bytes[index])
                index += 1
            }
        }
        return words
    }

    /// How many bytes of white space stand at a place: none, or one character of it.
    private func whiteSpace(at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        guard byte >= 0xC2 else { return 0 }
        return DocumentBody.wideSpaces.first { bytes[index...].starts(with: $0) }?.count ?? 0
    }

    /// Spaces beyond ASCII: those that do not break, those of a width of their own, and the ideographic one.
    private static let wideSpaces: [[UInt8]] =
        [0x85, 0xA0, 0x1680, 0x202F, 0x205F, 0x2028, 0x2029, 0x3000, 0xFEFF].map(utf8) + (0x2000...0x200B).map(utf8)

    private static func utf8(_ scalar: UInt32) -> [UInt8] { Unicode.Scalar(scalar).map { Array("\($0)".utf8) } ?? [] }

    /// After an address that begins at a place, or after the bracket before one, which stays; nil where none does.
    private func addressEnd(from index: Int, after words: inout [UInt8]) -> Int? {
        if bytes[index...].starts(with: "](".utf8) {
            words.append(bytes[index])
            return targetEnd(from: index + 2)
        }
        guard DocumentBody.schemes.contains(where: { bytes[index...].starts(with: $0.utf8) }) else { return nil }
        return bytes[index...].firstIndex { $0 <= 0x20 || ">)\"'".utf8.contains($0) } ?? bytes.count
    }

    private static let schemes = ["https://", "http://"]

    /// After the end of a link's target, which stays on its line; where it has none, it is no target.
    private func targetEnd(from start: Int) -> Int {
        var depth = 1
        for index in start..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case 0x0A: return start
            default: break
            }
            if depth == 0 { return index + 1 }
        }
        return start
    }
}
