package import Diagnostics
package import JSONSchema
internal import StructuredData

extension Violation {
    /// The violation as a finding in the file of the instance.
    package func diagnostic(in file: SourceFile) -> Diagnostic {
        Diagnostic(
            rule: "schema", severity: .error, message: message, location: file.location(range), help: help,
            evidence: schemaEvidence, subject: "\(instanceLocation)#\(keyword)")
    }

    /// The place in the schema that demanded it, why it applies, and what the schema says the value is.
    var schemaEvidence: [Evidence] {
        let condition = reason.map { Evidence(.condition, $0) }
        let description = about.map { Evidence(.description, $0) }
        return [Evidence(.schema, SchemaFiles.shown(keywordLocation.inDocument)), condition, description].compactMap {
            $0
        }
    }
}

extension Annotation {
    /// The place in the schema that says it.
    var schemaEvidence: Evidence { Evidence(.schema, SchemaFiles.shown(keywordLocation.inDocument)) }

    /// That it is a finding to tell an editor, at the place of the value.
    func deprecation(at location: SourceLocation) -> Diagnostic? {
        deprecation.map { deprecation in
            Diagnostic(
                rule: "deprecated", severity: .note, message: deprecation.message, location: location,
                help: deprecation.help, evidence: [schemaEvidence], subject: "\(instanceLocation)")
        }
    }

    /// That a value is deprecated, with what the schema says to that; nil for every other annotation.
    var deprecation: (message: String, help: String?)? {
        switch keyword {
        case "deprecated" where value.scalar?.kind == .boolean(true):
            ("\(subject) is deprecated", about?.last == "." ? about.map { String($0.dropLast()) } : about)
        case "deprecationMessage": ("\(subject) is deprecated", value.string)
        default: nil
        }
    }
}

extension DuplicateKey {
    /// The finding in its file, with both places.
    func diagnostic(in file: SourceFile, rule: String, severity: Severity = .error) -> Diagnostic {
        Diagnostic(
            rule: rule, severity: severity, message: "the key `\(name)` stands here again",
            location: file.location(again), help: "keep the one that is right",
            related: [RelatedLocation(file.location(first), message: "it stands here first")], subject: "")
    }
}
