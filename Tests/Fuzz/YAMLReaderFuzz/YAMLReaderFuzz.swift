import Diagnostics
import FuzzProperties
import StructuredData

/// Reads bytes as YAML, and once more with something before them.
@_cdecl("LLVMFuzzerTestOneInput")
func yamlReaderFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(path: "input.yml", bytes: unsafe FuzzInput(start, count: count).bytes)
    do throws(ReadError) {
        let parsed = try YAMLReader.read(file)
        parsed.checkProperties(in: file)
        checkShifted(parsed, file)
    } catch {
        error.checkProperties(in: file)
    }
    return 0
}

/// Front matter is read where it stands in its document: what is before it must not matter.
private func checkShifted(_ parsed: ParsedText, _ file: SourceFile) {
    let before = Array("---\nä\n".utf8)
    let bytes = before + file.bytes[file.contentRange.bounds]
    guard let shifted = try? YAMLReader.read(bytes, in: TextRange(before.count, bytes.count)) else {
        fatalError("what can be read can't be read after something else")
    }
    let shift = before.count - file.contentRange.start
    switch (parsed.root, shifted.root) {
    case (nil, nil): break
    case (let left?, let right?): require(left.isSame(as: right, shift: shift), "another tree after something else")
    default: fatalError("a root only once")
    }
}
