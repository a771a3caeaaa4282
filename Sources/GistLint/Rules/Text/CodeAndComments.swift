internal import Diagnostics

/// Where a document shows code and comments, as far as its bytes tell: gone through once, for several places to be asked of.
struct CodeAndComments {
    private let bytes: [UInt8]
    /// Where lines of fences begin, after the space before them: what stands behind an odd number of them is code.
    private let fences: [Int]
    /// From `<!--` to `-->`, or to the end.
    private let comments: [Range<Int>]

    /// Those below the front matter.
    init(_ document: Document) {
        bytes = document.file.bytes
        let body = bytes[document.frontMatter.bodyStart...]
        fences = body.split(separator: 0x0A).compactMap { line in
            let text = line.drop { $0 == 0x20 }
            return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) ? text.startIndex : nil
        }
        var comments: [Range<Int>] = []
        var rest = body
        while let open = rest.firstRange(of: Array("<!--".utf8)) {
            let end = rest[open.upperBound...].firstRange(of: Array("-->".utf8))?.upperBound ?? rest.endIndex
            comments.append(open.lowerBound..<end)
            rest = rest[end...]
        }
        self.comments = comments
    }

    /// True behind an odd number of backticks or fences, in an indented line, and in a comment.
    func contains(_ place: Int) -> Bool {
        let line = bytes[..<place].suffix(while: { $0 != 0x0A })
        if line.first == 0x09 || line.starts(with: "    ".utf8) { return true }
        if line.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 { return true }
        return fences.count { $0 < place } % 2 == 1 || comments.contains { $0.contains(place) }
    }
}

extension ArraySlice<UInt8> {
    /// The last bytes of which all are of a kind.
    fileprivate func suffix(while isOfKind: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !isOfKind($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
