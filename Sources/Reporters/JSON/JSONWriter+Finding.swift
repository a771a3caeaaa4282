internal import Diagnostics
internal import StructuredData

extension JSONWriter {
    /// Writes an item of `diagnostics`.
    mutating func finding(_ finding: Finding) {
        let diagnostic = finding.diagnostic
        object { json in
            json.member("rule", diagnostic.rule)
            json.member("severity", diagnostic.severity.rawValue)
            json.member("path", diagnostic.location.path)
            json.range(of: diagnostic.location)
            json.member("message", diagnostic.message)
            json.member("help", diagnostic.help)
            json.array("evidence", of: diagnostic.evidence) { json, evidence in
                json.object(.inline) { json in
                    json.member("kind", evidence.kind.rawValue)
                    json.member("text", evidence.text)
                }
            }
            json.array("related", of: diagnostic.related) { json, related in json.related(related) }
            json.fixIt(diagnostic.fixIt)
            json.member("fingerprint", finding.fingerprint)
            json.member("standing", finding.standing.rawValue)
            json.member("baselineState", finding.baselineState?.rawValue)
        }
    }

    private mutating func related(_ related: RelatedLocation) {
        object { json in
            json.member("path", related.location.path)
            json.range(of: related.location)
            json.member("message", related.message)
        }
    }

    mutating func range(of location: SourceLocation) {
        object("range") { json in
            json.position("start", location.start, offset: location.range.start)
            json.position("end", location.end, offset: location.range.end)
        }
    }

    private mutating func position(_ name: String, _ position: LinePosition, offset: Int) {
        object(name, .inline) { json in
            json.member("line", position.line)
            json.member("column", position.column)
            json.member("offset", offset)
        }
    }

    /// Writes the member `fix`. An edit has byte offsets only: it is for programs, which open the file anyway.
    private mutating func fixIt(_ fixIt: FixIt?) {
        guard let fixIt else {
            key("fix")
            null()
            return
        }
        object("fix") { json in
            json.member("title", fixIt.title)
            json.member("applicability", fixIt.applicability.rawValue)
            json.array("edits", of: fixIt.edits) { json, edit in
                json.object(.inline) { json in
                    json.member("start", edit.range.start)
                    json.member("end", edit.range.end)
                    json.member("replacement", edit.replacement)
                }
            }
        }
    }
}
