import Diagnostics
import Foundation
import StructuredData
import TestSupport
import Testing

@testable import GistLint

/// Repairs change what they replace and no other byte: over all documents at hand, and over mutated ones.
struct ByteExactTests {
    private static let selections = [
        FixSelection(onlyDates: true, includesUnsafe: true), FixSelection(onlyDates: false, includesUnsafe: true),
    ]

    /// What texts say takes long to read, and is of no use for repairs of fields.
    private static let configurations = [
        "required: [title]\ndateLanguages: [en, de, fr]\npacks: []\n",
        "required: [title, lastReviewed]\nfields:\n  lastReviewed: ms.date\ndates: MDY\npacks: []\n",
        "required: [title]\nfields:\n  lastReviewed: last_reviewed_on\n  reviewFrequency: review_in\npacks: []\n",
    ]

    @Test
    func `real documents`() throws {
        guard let folder = SharedFolder.folder("corpus") else { return }
        let documents = ByteExactTests.documents(below: folder)
        #expect(documents.count > 100)
        let tally = try sweep(documents)
        #expect(tally.changed > 50)
        if Torture.isOn { print("byte-exact: \(documents.count) real documents, \(tally)") }
    }

    @Test
    func `mutated documents`() throws {
        let real = SharedFolder.folder("corpus").map { ByteExactTests.documents(below: $0) } ?? []
        let own = FixtureCase.all.flatMap { $0.files.filter { $0.key.hasSuffix(".md") }.map(\.value) }
        let seeds = (real + own).sorted { $0.lexicographicallyPrecedes($1) }
        var generator = SeededGenerator(seed: 6)
        let count = Torture.count(10_000, small: 300)
        let mutated = (0..<count).map { _ in
            Mutation.of(seeds[Int.random(in: 0..<seeds.count, using: &generator)], &generator)
        }
        let tally = try sweep(mutated)
        #expect(tally.changed > count / 20)
        if Torture.isOn { print("byte-exact: \(count) mutated documents, \(tally)") }
    }

    @Test
    func `names in texts`() throws {
        guard let folder = SharedFolder.folder("corpus") else { return }
        let slips = [
            ("imatinib", "imantinib"), ("Imatinib", "Imatinab"), ("sunitinib", "sunitnib"),
            ("cisplatin", "cysplatin"), ("bevacizumab", "bevacizumb"), ("capecitabine", "capecitibine"),
        ]
        let documents = ByteExactTests.documents(below: folder).map { String(decoding: $0, as: UTF8.self) }
            .filter { text in text.utf8.count < 60_000 && slips.contains { text.contains($0.0) } }
            .map { text in
                let parts = Parts(Array(text.utf8))
                let body = slips.reduce(String(decoding: parts.body, as: UTF8.self)) { body, slip in
                    body.replacingOccurrences(of: slip.0, with: slip.1)
                }
                return parts.head + Array(body.utf8)
            }
        #expect(!documents.isEmpty)
        let chosen = Array(documents.prefix(Torture.count(400, small: 3)))
        let tally = try sweep(chosen, configurations: ["required: [title]\n"])
        #expect(tally.repairs > 0)
        if Torture.isOn { print("byte-exact: \(chosen.count) documents with slips in names, \(tally)") }
    }

    /// What a sweep met.
    private struct Tally: CustomStringConvertible {
        var runs = 0
        var changed = 0
        var repairs = 0

        var description: String { "\(runs) runs, \(changed) of them with changes, \(repairs) repairs" }
    }

    /// Repairs each document under each configuration, and holds the result against what it was.
    private func sweep(
        _ documents: [[UInt8]], configurations: [String] = ByteExactTests.configurations
    ) throws -> Tally {
        var tally = Tally()
        for configuration in configurations {
            let linter = Lint.linter(try Lint.configuration(configuration))
            let sources = documents.indices.map { Linter.Source(path: "\($0).md", relativePath: "\($0).md") }
            for selection in ByteExactTests.selections {
                let first = fix(documents, sources, selection, by: linter)
                for document in first {
                    check(document)
                    tally.runs += 1
                    tally.changed += document.isChanged ? 1 : 0
                    tally.repairs += document.applied.count
                }
                for document in fix(documents, sources, selection, by: linter, after: first) {
                    #expect(!document.isChanged, "a second run changes \(shown(document))")
                }
            }
        }
        return tally
    }

    private func fix(
        _ documents: [[UInt8]], _ sources: [Linter.Source], _ selection: FixSelection, by linter: Linter,
        after first: [FixedDocument] = []
    ) -> [FixedDocument] {
        let changed = Dictionary(uniqueKeysWithValues: first.filter(\.isChanged).map { ($0.source.path, $0.after) })
        let chosen = first.isEmpty ? sources : sources.filter { changed[$0.path] != nil }
        return linter.fix(
            chosen, selection, jobs: 2, history: { _ in nil },
            read: { path in .bytes(changed[path] ?? documents[Int(path.dropLast(3)) ?? 0]) }, finish: { $0 })
    }

    private func check(_ document: FixedDocument) {
        let reasons = document.refused.map(\.reason)
        #expect(reasons == [], "\(shown(document))")
        #expect(document.isChanged == !document.applied.isEmpty)
        guard document.isChanged else { return }
        let (old, new) = (Parts(document.before), Parts(document.after))
        let names = document.applied.count { $0.rule == "drug-name-misspelled" }
        #expect(Parts.changedWords(old.body, new.body) == names, "\(shown(document))")
        if old.head == new.head { return }
        guard let before = FieldBytes(old.head), let after = FieldBytes(new.head) else {
            Issue.record("a repair where nothing can be read: \(shown(document))")
            return
        }
        let changed = Set(before.values.keys).union(after.values.keys).filter { before.values[$0] != after.values[$0] }
        // A merge key shows one value in two places.
        let places = Set(changed.map { after.place(of: $0) ?? before.place(of: $0) })
        #expect(places.count <= document.applied.count, "\(changed.sorted()) in \(shown(document))")
        let isExact =
            before.bytes(without: changed, added: [])
            == after.bytes(without: changed, added: after.names(besides: before))
        #expect(isExact, "\(shown(document))")
    }

    private func shown(_ document: FixedDocument) -> String {
        [document.before, document.after].map { String(decoding: $0.prefix(400), as: UTF8.self).debugDescription }
            .joined(separator: "\n→ ")
    }

    private static func documents(below folder: URL) -> [[UInt8]] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().filter { $0.contains(".m") }.compactMap { path in
            let file = folder.appending(path: path)
            let isFolder = (try? file.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? true
            return isFolder ? nil : (try? Data(contentsOf: file)).map { Array($0) }
        }
    }
}

/// The two parts of a document.
private struct Parts {
    let head: [UInt8]
    let body: [UInt8]

    init(_ bytes: [UInt8]) {
        let start = FrontMatter(of: SourceFile(path: "", bytes: bytes)).bodyStart
        head = Array(bytes[..<start])
        body = Array(bytes[start...])
    }

    /// How many words are others; nil where anything else is, or a word is one of another kind.
    static func changedWords(_ old: [UInt8], _ new: [UInt8]) -> Int? {
        if old == new { return 0 }
        let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
        let rest = [old, new].map { bytes in bytes.map { isLetter($0) ? 0x61 : $0 } }
        let words = [old, new].map { $0.split { !isLetter($0) } }
        guard words[0].count == words[1].count,
            rest[0].split(separator: 0x61).elementsEqual(rest[1].split(separator: 0x61))
        else { return nil }
        let changed = zip(words[0], words[1]).filter { !$0.elementsEqual($1) }
        return changed.allSatisfy { abs($0.count - $1.count) <= 3 && $0.first == $1.first } ? changed.count : nil
    }
}

/// The values of a document by their keys, and where each stands, read anew and without the repairs' own code.
private struct FieldBytes {
    /// The values as text: what they hold, not how they are written.
    let values: [String: String]
    private let places: [String: Range<Int>]
    /// What follows the sign of a block scalar on its line: a remark, which stays behind the value that takes its place.
    private let remarks: [String: [UInt8]]
    private let file: [UInt8]

    init?(_ bytes: [UInt8]) {
        let source = SourceFile(path: "", bytes: bytes)
        guard case .yaml(let content) = FrontMatter(of: source).form,
            let root = try? YAMLReader.read(bytes, in: content).root, let entries = root.mapping?.entries
        else { return nil }
        var values: [String: String] = [:]
        var places: [String: Range<Int>] = [:]
        var remarks: [String: [UInt8]] = [:]
        func add(_ entries: [Mapping.Entry], _ prefix: String) {
            for entry in entries {
                let name = "\(prefix)/\(entry.name)"
                if let inner = entry.value.mapping?.entries, !inner.isEmpty {
                    add(inner, name)
                    continue
                }
                values[name] = FieldBytes.text(entry.value)
                var end = max(entry.key.range.end, entry.value.range.end)
                while end > entry.key.range.end, bytes[end - 1] <= 0x20 { end -= 1 }
                places[name] = entry.key.range.end..<end
                let style = entry.value.scalar?.style
                guard style == .literal || style == .folded else { continue }
                let line = bytes[entry.value.range.start...].prefix { $0 != 0x0A && $0 != 0x0D }
                remarks[name] = line.firstIndex(of: UInt8(ascii: "#")).map { [0x20] + line[$0...].trimmingBlanks }
            }
        }
        add(entries, "")
        (self.values, self.places, self.remarks, file) = (values, places, remarks, bytes)
    }

    /// Where a value stands.
    func place(of name: String) -> Range<Int>? { places[name] }

    /// The names of values that another document does not have.
    func names(besides other: FieldBytes) -> Set<String> { Set(values.keys).subtracting(other.values.keys) }

    /// The file with some values left out, from the end of the key to that of the value; of those that were added, the
    /// whole line.
    func bytes(without names: Set<String>, added: Set<String>) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        let chosen = names.compactMap { name in
            places[name].map { (added.contains(name) ? line(around: $0) : $0, remarks[name] ?? []) }
        }
        for (place, remark) in chosen.sorted(by: { $0.0.lowerBound < $1.0.lowerBound })
        where place.lowerBound >= offset {
            result += file[offset..<place.lowerBound] + remark
            offset = place.upperBound
        }
        return result + file[offset...]
    }

    private func line(around place: Range<Int>) -> Range<Int> {
        var (start, end) = (place.lowerBound, place.upperBound)
        while start > 0, file[start - 1] != 0x0A, file[start - 1] != 0x0D { start -= 1 }
        while end < file.count, file[end] != 0x0A, file[end] != 0x0D { end += 1 }
        let isPair = file[end...].starts(with: [0x0D, 0x0A])
        return start..<min(end + (isPair ? 2 : 1), file.count)
    }

    private static func text(_ node: Node) -> String {
        if let items = node.sequence { return "[" + items.map(text).joined(separator: ",") + "]" }
        if let entries = node.mapping?.entries {
            return "{" + entries.map { $0.name + ":" + text($0.value) }.joined(separator: ",") + "}"
        }
        return "\(node.scalar?.kind as Any) \(node.scalar?.text ?? "")"
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at its end.
    fileprivate var trimmingBlanks: ArraySlice<UInt8> {
        self[..<(lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? startIndex)]
    }
}

/// A document with something changed at random: other dates and values, and bytes that mean something to YAML.
private enum Mutation {
    static func of(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
            separator: "\n", maxSplits: 40, omittingEmptySubsequences: false
        ).map { String($0) }
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let index = Int.random(in: 0..<min(lines.count, 24), using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0...1: lines.insert(pick(fields, &generator), at: min(1, lines.count))
            case 2:
                if let colon = lines[index].firstIndex(of: ":") {
                    lines[index] = lines[index][...colon] + " " + pick(values, &generator)
                }
            case 3:
                var scalars = Array(lines[index].unicodeScalars)
                let place = Int.random(in: 0...scalars.count, using: &generator)
                scalars.insert(contentsOf: pick(signs, &generator).unicodeScalars, at: place)
                lines[index] = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
            default: lines.swapAt(index, Int.random(in: 0..<min(lines.count, 24), using: &generator))
            }
        }
        let isCRLF = Int.random(in: 0..<4, using: &generator) == 0
        let text = lines.joined(separator: isCRLF ? "\r\n" : "\n")
        let mark: [UInt8] = Int.random(in: 0..<10, using: &generator) == 0 ? [0xEF, 0xBB, 0xBF] : []
        return mark + Array(text.utf8)
    }

    private static func pick(_ texts: [String], _ generator: inout SeededGenerator) -> String {
        texts[Int.random(in: 0..<texts.count, using: &generator)]
    }

    private static let values = [
        "December 30, 2025", "'30 Dec 2025'", "\"2025/12/30\"", "2025-12-30T00:00:00Z", "20251230", "2025-5-1",
        "03/04/2025", "13/04/2025", "5/31/2018", "every 3 months", "'6 months'", "[active]", "actve", "1.0",
        "|-\n  2025/1/2",
        ">\n  May 5,\n  2024", "&a 2025/1/2", "*a", "!!str 2025/1/2", "", "~", "'", "public domain", "\n- active",
        "2026-12-05", "30. Dezember 2025 # alt", "{a: 1}", "'active '", "1er août 2024",
    ]

    private static let fields =
        ["lastReviewed", "nextReview", "reviewFrequency", "status", "license", "ms.date", "last_reviewed_on", "tags"]
        .flatMap { field in values.map { "\(field): \($0)" } }

    private static let signs = [
        "'", "\"", ":", "#", " #", "- ", "{", "[", "]", "&", "*", "!", "|", ">", "\t", "\r", "é", "😀", "\u{2028}",
    ]
}
