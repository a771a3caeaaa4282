package import Diagnostics
package import StructuredData

/// What libFuzzer hands over, cut into the parts that a target needs.
package struct FuzzInput {
    /// All bytes.
    package let bytes: [UInt8]

    package init(_ start: UnsafePointer<UInt8>?, count: Int) {
        bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// The number that the first byte is, or zero.
    package var choice: Int { Int(bytes.first ?? 0) }

    /// The texts after the first byte, separated by 0xFF, a byte that no UTF-8 has.
    package func texts() -> [SourceFile] {
        bytes.dropFirst().split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false).map {
            SourceFile(path: "input", bytes: Array($0))
        }
    }

    /// The value of a text: as JSON where it begins like a JSON collection or string, otherwise as YAML.
    package static func node(_ file: SourceFile) -> Node? {
        let isJSON = file.bytes.first.map { "{[\"".utf8.contains($0) } ?? false
        if isJSON, let parsed = try? JSONReader.read(file) { return parsed.root }
        return try? YAMLReader.read(file).root
    }
}

/// Stops the program, as a fuzzer wants it, where something does not hold.
package func require(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition { fatalError(problem()) }
}
