import Diagnostics
import Prose
import TestSupport

/// A document that was read for a test, with its parts as text.
struct Reading {
    let document: ProseDocument
    let file: SourceFile

    init(_ text: String, as format: ProseFormat = .markdown) {
        self.init(SourceFile(path: "docs/a.md", bytes: Array(text.utf8)), as: format)
    }

    init(_ file: SourceFile, as format: ProseFormat = .markdown) {
        self.file = file
        document = ProseDocument(reading: file.bytes, in: TextRange(0, file.bytes.count), as: format)
    }

    /// A part of the text.
    func text(_ range: Range<Int>) -> String { String(decoding: document.text[range], as: UTF8.self) }

    /// What the file has there.
    func source(_ range: Range<Int>) -> String { file.text(document.sourceRange(range)) }

    /// The blocks, one line each: what it is, and its text.
    var outline: [String] {
        document.blocks.map { block in
            let text = text(block.text)
            return switch block.kind {
            case .heading(let level): String(repeating: "#", count: level) + " " + text
            case .paragraph: text
            case .listItem: "- " + text
            case .tableCell(let row, let column): "[\(row),\(column)] " + text
            case .imageText: "! " + text
            }
        }
    }

    /// The sentences.
    var sentences: [String] { document.sentences.map { text($0.text) } }

    /// The titles that a block stands under, the outermost first.
    func path(of block: ProseBlock) -> [String] {
        var path: [String] = []
        var next = block.heading
        while let index = next {
            path.insert(text(document.blocks[index].text), at: 0)
            next = document.blocks[index].heading
        }
        return path
    }

    /// The first block that holds `part`.
    func block(with part: String) -> ProseBlock? { document.blocks.first { text($0.text).contains(part) } }

    /// The sentence that introduces the list of the block that holds `part`.
    func leadIn(of part: String) -> String? { block(with: part)?.leadIn.map { text(document.sentences[$0].text) } }
}
