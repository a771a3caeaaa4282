internal import Diagnostics
internal import GistLint
internal import JSONSchema
internal import StructuredData

/// The results of `validate` in the *basic* form of the standard: JSON Schema 2020-12, section 12.4.2.
///
/// One output unit stands for all files. Each error and annotation says besides, in members of our own, which file it is
/// about and where in it.
struct BasicOutput {
    private let results: [DataFile.Result]

    init(_ results: [DataFile.Result]) { self.results = results }

    /// Writes the output.
    func write(to sink: inout ByteSink) {
        let isValid = results.allSatisfy(\.isValid)
        JSONWriter.write(to: &sink) { json in
            json.object { json in
                json.member("valid", isValid)
                BasicOutput.locate(&json, nil, instance: "")
                json.key(isValid ? "annotations" : "errors")
                json.array { json in
                    for result in results { isValid ? annotations(result, &json) : errors(result, &json) }
                }
                json.key("files")
                json.array { json in
                    for result in results {
                        json.object(.inline) { json in
                            json.member("file", result.path)
                            json.member("valid", result.isValid)
                        }
                    }
                }
            }
        }
    }

    private func errors(_ result: DataFile.Result, _ json: inout JSONWriter) {
        for problem in result.problems {
            json.object { json in
                json.member("valid", false)
                BasicOutput.locate(&json, nil, instance: "")
                BasicOutput.describe(problem, &json)
            }
        }
        for (violation, diagnostic) in result.violations {
            json.object { json in
                json.member("valid", false)
                BasicOutput.locate(&json, violation.keywordLocation, instance: "\(violation.instanceLocation)")
                BasicOutput.describe(diagnostic, &json)
            }
        }
    }

    private func annotations(_ result: DataFile.Result, _ json: inout JSONWriter) {
        for (annotation, location) in result.annotations {
            json.object { json in
                json.member("valid", true)
                BasicOutput.locate(&json, annotation.keywordLocation, instance: "\(annotation.instanceLocation)")
                json.key("annotation")
                json.node(annotation.value)
                BasicOutput.place(location, &json)
            }
        }
    }

    private static func locate(_ json: inout JSONWriter, _ keyword: KeywordLocation?, instance: String) {
        json.member("keywordLocation", keyword?.path.description ?? "")
        if let keyword { json.member("absoluteKeywordLocation", keyword.absolute) }
        json.member("instanceLocation", instance)
    }

    private static func describe(_ diagnostic: Diagnostic, _ json: inout JSONWriter) {
        json.member("error", diagnostic.message)
        if let help = diagnostic.help { json.member("help", help) }
        place(diagnostic.location, &json)
    }

    private static func place(_ location: SourceLocation, _ json: inout JSONWriter) {
        json.member("file", location.path)
        json.member("line", location.start.line)
        json.member("column", location.start.column)
    }
}
