import Diagnostics
import FuzzProperties
import JSONSchema
import StructuredData

/// Compiles a schema; the first byte chooses the draft.
@_cdecl("LLVMFuzzerTestOneInput")
func schemaFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe FuzzInput(start, count: count)
    guard let file = input.texts().first, let document = FuzzInput.node(file) else { return 0 }
    let options = Schema.Options(draft: Draft.allCases[input.choice % Draft.allCases.count])
    var problems: [String] = []
    // Twice, for the same schema must give the same error.
    for _ in 0..<2 {
        do throws(SchemaError) {
            let schema = try Schema(document, uri: "test:///schema", options: options)
            problems.append(schema.evaluate(document).map(\.message).joined(separator: "\n"))
        } catch {
            problems.append("\(error.message) \(error.help ?? "") \(error.place)")
            let isHere = error.place.uri == "test:///schema"
            require(!isHere || error.place.range.lies(in: file.contentRange), "an error outside of the schema")
        }
    }
    require(problems[0] == problems[1], "the same schema, another answer:\n\(problems[0])\n\(problems[1])")
    return 0
}
