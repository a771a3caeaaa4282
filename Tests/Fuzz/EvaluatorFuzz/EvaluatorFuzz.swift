import Diagnostics
import FuzzProperties
import JSONSchema
import StructuredData

/// Evaluates a schema on an instance; 0xFF stands between the two, and the first byte chooses the draft.
@_cdecl("LLVMFuzzerTestOneInput")
func evaluatorFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe FuzzInput(start, count: count)
    let texts = input.texts()
    guard texts.count == 2, let document = FuzzInput.node(texts[0]), let instance = FuzzInput.node(texts[1]) else {
        return 0
    }
    if let text = instance.string { for format in Format.all { _ = format.accepts(text) } }
    let options = Schema.Options(
        assertsFormats: input.choice < 128, draft: Draft.allCases[input.choice % Draft.allCases.count],
        annotations: input.choice & 1 == 0 ? .all : .deprecations, checksSchemas: input.choice & 2 == 0)
    guard let schema = try? Schema(document, uri: "test:///schema", options: options) else { return 0 }
    let evaluation = schema.evaluation(of: instance)
    let violations = evaluation.violations
    for violation in violations { check(violation, instance, texts[1]) }
    for annotation in evaluation.annotations {
        require(annotation.range.lies(in: texts[1].contentRange), "an annotation outside of the instance")
    }
    let again = schema.evaluate(instance)
    require(violations.map(words) == again.map(words), "the same instance, another answer")
    require(zip(violations, violations.dropFirst()).allSatisfy { $0.range.start <= $1.range.start }, "out of order")
    return 0
}

private func check(_ violation: Violation, _ instance: Node, _ file: SourceFile) {
    require(violation.range.lies(in: file.contentRange), "a violation outside of the instance")
    require(!violation.message.isEmpty, "a violation without words")
    require(violation.instanceLocation.resolve(in: instance) != nil, "`\(violation.instanceLocation)` leads nowhere")
    let written = JSONPointer(parsing: violation.instanceLocation.description)
    require(written == violation.instanceLocation, "a pointer that can't be read")
}

private func words(_ violation: Violation) -> String {
    "\(violation.range) \(violation.message) \(violation.help ?? "") \(violation.instanceLocation) "
        + "\(violation.reason ?? "") \(violation.about ?? "") \(violation.keywordLocation)"
}
