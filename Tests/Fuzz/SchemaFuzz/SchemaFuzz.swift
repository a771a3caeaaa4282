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
        do throws(SchemaErrors) {
            let schema = try Schema(document, uri: "test:///schema", options: options)
            let notices = schema.notices.map { "\($0.message) \($0.place)" }
            problems.append((schema.evaluate(document).map(\.message) + notices).joined(separator: "\n"))
            for notice in schema.notices { check(notice.place, file) }
        } catch {
            problems.append(error.errors.map { "\($0.message) \($0.help ?? "") \($0.place)" }.joined(separator: "\n"))
            require(!error.errors.isEmpty, "an error that says nothing")
            for error in error.errors { check(error.place, file) }
        }
    }
    require(problems[0] == problems[1], "the same schema, another answer:\n\(problems[0])\n\(problems[1])")
    return 0
}

private func check(_ place: SchemaPlace, _ file: SourceFile) {
    require(place.uri != "test:///schema" || place.range.lies(in: file.contentRange), "a place outside of the schema")
}
