import Diagnostics
import FuzzProperties
import StructuredData

/// Reads bytes as JSON, writes what was read, and reads that.
@_cdecl("LLVMFuzzerTestOneInput")
func jsonReaderFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(path: "input.json", bytes: unsafe FuzzInput(start, count: count).bytes)
    do throws(ReadError) {
        let parsed = try JSONReader.read(file)
        parsed.checkProperties(in: file)
        guard let root = parsed.root else { return 0 }
        checkRoundTrip(root)
        checkPointers(root)
    } catch {
        error.checkProperties(in: file)
    }
    return 0
}

private func checkRoundTrip(_ root: Node) {
    var written: [UInt8] = []
    var sink = ByteSink { written += $0 }
    JSONWriter.write(to: &sink) { $0.write(root) }
    let file = SourceFile(path: "written.json", bytes: written)
    guard let again = try? JSONReader.read(file), let other = again.root else {
        fatalError("the writer writes no JSON")
    }
    again.checkProperties(in: file)
    require(again.duplicateKeys.isEmpty, "a key written twice")
    require(root.hasSameTexts(as: other), "another value after writing and reading")
}

/// Each value of the first levels is found by its pointer, however that is written.
private func checkPointers(_ root: Node) {
    var rest = [(node: root, tokens: [String]())]
    for _ in 0..<50 {
        guard let (node, tokens) = rest.popLast() else { return }
        let pointer = JSONPointer(tokens)
        let found = JSONPointer(parsing: pointer.description)?.resolve(in: root)
        require(found?.range == node.range, "`\(pointer)` leads elsewhere")
        for (index, item) in (node.sequence ?? []).prefix(50).enumerated() {
            rest.append((item, tokens + [String(index)]))
        }
        for entry in (node.mapping?.entries ?? []).prefix(50) { rest.append((entry.value, tokens + [entry.name])) }
    }
}

extension JSONWriter {
    /// Writes a tree; numbers that `Int` does not hold become strings.
    fileprivate mutating func write(_ node: Node) {
        switch node.content {
        case .scalar(let scalar):
            switch scalar.kind {
            case .null: null()
            case .boolean(let value): boolean(value)
            case .integer:
                if let number = Int(scalar.text), String(number) == scalar.text {
                    integer(number)
                } else {
                    string(scalar.text)
                }
            case .float, .string: string(scalar.text)
            }
        case .sequence(let items): array { json in for item in items { json.write(item) } }
        case .mapping(let mapping):
            object { json in
                for entry in mapping.entries {
                    json.key(entry.name)
                    json.write(entry.value)
                }
            }
        }
    }
}
