internal import Diagnostics
internal import StructuredData

extension JSONWriter {
    /// Writes a result.
    mutating func result(_ finding: Finding, among results: SARIFResults) {
        let diagnostic = finding.diagnostic
        object { json in
            json.member("ruleId", diagnostic.rule)
            if let index = results.ruleIndices[diagnostic.rule] { json.member("ruleIndex", index) }
            json.member("level", diagnostic.severity.rawValue)
            json.message("message", diagnostic.sarifText)
            json.array("locations", of: [diagnostic.location]) { json, location in
                json.object { json in json.physicalLocation(location) }
            }
            if !diagnostic.related.isEmpty { json.relatedLocations(diagnostic.related) }
            json.object("partialFingerprints") { json in
                // The one by which GitHub tells alerts apart; without it, it takes a digest of the line.
                json.member("primaryLocationLineHash", finding.fingerprint)
                json.member("gistLint/v1", finding.fingerprint)
            }
            // Where one result says how it stands to a baseline, all must (section 3.27.24).
            if results.knowsBaseline { json.member("baselineState", (finding.baselineState ?? .new).rawValue) }
            if results.knowsSuppressions {
                json.array("suppressions", of: [finding.suppression].compactMap(\.self)) { json, suppression in
                    json.suppression(suppression)
                }
            }
            // What only a person can decide is no fix for a program to make; the message says it.
            if let fixIt = diagnostic.fixIt, fixIt.applicability != .displayOnly { json.fixes(fixIt, of: finding) }
        }
    }

    private mutating func relatedLocations(_ related: [RelatedLocation]) {
        array("relatedLocations", of: related.enumerated()) { json, item in
            json.object { json in
                json.member("id", item.offset + 1)
                json.physicalLocation(item.element.location)
                json.message("message", SARIFText.plain(item.element.message))
            }
        }
    }

    private mutating func suppression(_ suppression: Suppression) {
        object { json in
            json.member("kind", suppression.place == .configuration ? "external" : "inSource")
            json.member("status", "accepted")
            json.member("justification", suppression.reason.map(VisibleText.escaped) ?? "")
            json.object("location") { json in json.physicalLocation(suppression.location) }
            json.object("properties", .inline) { json in
                if let until = suppression.until { json.member("until", VisibleText.escaped(until)) }
                if let owner = suppression.owner { json.member("owner", VisibleText.escaped(owner)) }
            }
        }
    }

    private mutating func fixes(_ fixIt: FixIt, of finding: Finding) {
        array("fixes", of: [fixIt]) { json, fixIt in
            json.object { json in
                json.message("description", SARIFText.plain(fixIt.title))
                json.array("artifactChanges", of: [fixIt]) { json, fixIt in
                    json.object { json in
                        json.artifactLocation(finding.diagnostic.location.path)
                        json.array("replacements", of: fixIt.edits.indices) { json, index in
                            json.replacement(index, of: fixIt, finding.editLocations)
                        }
                    }
                }
                json.object("properties", .inline) { json in
                    json.member("applicability", fixIt.applicability.rawValue)
                }
            }
        }
    }

    /// Writes an edit. Without the file its lines are not known; bytes name the place too.
    private mutating func replacement(_ index: Int, of fixIt: FixIt, _ locations: [SourceLocation]) {
        let edit = fixIt.edits[index]
        object { json in
            if index < locations.count {
                json.region("deletedRegion", locations[index])
            } else {
                json.object("deletedRegion", .inline) { json in
                    json.member("byteOffset", edit.range.start)
                    json.member("byteLength", edit.range.length)
                }
            }
            json.message("insertedContent", edit.replacement)
        }
    }

    private mutating func physicalLocation(_ location: SourceLocation) {
        object("physicalLocation") { json in
            json.artifactLocation(location.path)
            json.region("region", location)
        }
    }

    private mutating func region(_ name: String, _ location: SourceLocation) {
        object(name, .inline) { json in
            json.member("startLine", location.start.line)
            json.member("startColumn", location.start.utf16Column)
            json.member("endLine", location.end.line)
            json.member("endColumn", location.end.utf16Column)
        }
    }
}

extension Diagnostic {
    /// The message, what supports it and what helps, each on a line.
    fileprivate var sarifText: String {
        var lines = ([message] + evidence.map(\.text)).map(SARIFText.plain)
        lines += related.enumerated().map { index, related in
            let place = "\(related.location.path):\(related.location.start.line)"
            return "\(SARIFText.link(place, to: index + 1)): \(SARIFText.plain(related.message))"
        }
        if let remedy { lines.append("help: " + SARIFText.plain(remedy)) }
        return lines.joined(separator: "\n")
    }
}
