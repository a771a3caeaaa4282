import Diagnostics
import Foundation
import StructuredData
import TestSupport
import Testing

/// The front matter of every real document at hand: each range is held against the bytes of its file.
struct CorpusTests {
    private static let corpus = SharedFolder.folder("corpus")

    @Test(.enabled(if: corpus != nil, "there is no folder `shared/corpus` beside the repository"))
    func `every slice is what was read from it`() throws {
        var sweep = RangeSweep()
        var read = 0
        var unreadable: [String] = []
        for file in try files(in: try #require(Self.corpus)) {
            guard let range = frontMatter(of: file.bytes) else { continue }
            do throws(ReadError) {
                let parsed = try YAMLReader.read(file.bytes, in: range)
                if let root = parsed.root { sweep.visit(root, in: file) }
                read += 1
            } catch {
                unreadable.append("\(file.path): \(error.message)")
                #expect(error.range.start >= range.start && error.range.end <= range.end)
            }
        }
        #expect(sweep.wrong.isEmpty)
        #expect(read > 500)
        #expect(sweep.scalars > 5_000)
        // A few of the odd cases can't be read; a normal document can.
        #expect(unreadable.filter { !$0.contains("odd-cases") } == [])
        #expect(unreadable.count < 40)
    }

    private func files(in folder: URL) throws -> [SourceFile] {
        let endings = ["md", "markdown", "erb", "mdx"]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return try (files?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { endings.contains($0.pathExtension.lowercased()) }
            .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
            .sorted { $0.path < $1.path }
            .map { SourceFile(path: $0.path, bytes: Array(try Data(contentsOf: $0))) }
    }

    /// What lies between the first line, `---`, and the next `---` or `...`.
    private func frontMatter(of bytes: [UInt8]) -> TextRange? {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var start: Int?
        var lineStart = bytes.startIndex
        for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
            let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces.union(.newlines))
            if let start, text == "---" || text == "..." { return TextRange(start, lineStart) }
            if start == nil, text != "---" { return nil }
            lineStart = line.endIndex + 1
            if start == nil { start = lineStart }
        }
        return nil
    }
}

/// Walks a tree and collects the values whose slice of the file is not what they are.
struct RangeSweep {
    private(set) var wrong: [String] = []
    private(set) var scalars = 0

    mutating func visit(_ node: Node, in file: SourceFile) {
        let slice = file.text(node.range)
        // What an alias or a merge key brings lies elsewhere.
        if slice.hasPrefix("*") { return }
        switch node.content {
        case .scalar(let scalar):
            scalars += 1
            check(agrees(scalar, slice), slice, scalar.text, node, file)
        case .sequence(let items):
            for item in items {
                check(contains(node, item), slice, file.text(item.range), node, file)
                visit(item, in: file)
            }
            check(slice.hasSuffix("]") || node.range.end == items.last?.range.end, slice, "the end", node, file)
        case .mapping(let mapping):
            for entry in mapping.entries where contains(node, entry.key) {
                check(contains(node, entry.value), slice, entry.name, node, file)
                visit(entry.key, in: file)
                visit(entry.value, in: file)
            }
            let end = mapping.entries.map(\.range.end).max()
            check(slice.hasSuffix("}") || node.range.end == end, slice, "the end", node, file)
        }
    }

    private func contains(_ outer: Node, _ inner: Node) -> Bool {
        outer.range.start <= inner.range.start && inner.range.end <= outer.range.end
    }

    private mutating func check(_ isRight: Bool, _ slice: String, _ value: String, _ node: Node, _ file: SourceFile) {
        if !isRight {
            wrong.append("\(file.path):\(node.range.start): \(slice.debugDescription) is \(value.debugDescription)")
        }
    }

    private func agrees(_ scalar: Scalar, _ slice: String) -> Bool {
        // Line breaks that only libyaml knows; how it folds them is not checked here.
        if slice.unicodeScalars.contains(where: { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) }) { return true }
        let inside = String(slice.dropFirst().dropLast())
        switch scalar.style {
        case .plain: return slice.hasSameScalars(as: scalar.text) || folded(slice) == scalar.text
        case .singleQuoted:
            return slice.hasPrefix("'") && slice.hasSuffix("'")
                && folded(inside.replacing("''", with: "'")) == scalar.text
        case .doubleQuoted:
            return slice.hasPrefix("\"") && slice.hasSuffix("\"")
                && (inside.contains("\\") || folded(inside) == scalar.text)
        case .literal, .folded:
            let lastLine = scalar.text.split(whereSeparator: \.isNewline).last.map { $0.drop { $0 == " " } }
            return slice.hasPrefix(scalar.style == .literal ? "|" : ">")
                && (scalar.style == .folded || slice.hasSuffix(lastLine ?? ""))
                && slice.last.map { !$0.isNewline } == true
        }
    }

    /// Lines joined as YAML joins them: one break is a space, more are one less.
    private func folded(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return text }
        var result = lines[0].trimmingSuffix()
        var breaks = 0
        for (index, line) in lines.enumerated().dropFirst() {
            breaks += 1
            let isLast = index == lines.count - 1
            let content = isLast ? String(line.drop { $0 == " " || $0 == "\t" }) : line.trimmingBoth()
            if content.isEmpty, !isLast { continue }
            result += breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1)
            result += content
            breaks = 0
        }
        return result
    }
}

extension Substring {
    fileprivate func trimmingSuffix() -> String {
        String(reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    fileprivate func trimmingBoth() -> String { drop { $0 == " " || $0 == "\t" }.trimmingSuffix() }
}
