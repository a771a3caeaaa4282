internal import Diagnostics
internal import StructuredData

extension JSONWriter {
    /// Writes the member `conflicts`: what findings on facts compare, in the order of the findings.
    mutating func conflicts(of report: Report) {
        let conflicts = report.findings.compactMap { finding in
            finding.diagnostic.conflict.map { (rule: finding.diagnostic.rule, conflict: $0) }
        }
        array("conflicts", of: conflicts) { json, entry in
            json.object { json in
                json.member("rule", entry.rule)
                json.member("subject", entry.conflict.subject)
                json.member("attribute", entry.conflict.attribute)
                json.qualifiers("scope", entry.conflict.scope)
                json.member("preferred", entry.conflict.preferred)
                json.member("why", entry.conflict.why)
                json.array("claims", of: entry.conflict.claims) { json, claim in json.claim(claim) }
            }
        }
    }

    private mutating func claim(_ claim: Conflict.Claim) {
        object { json in
            json.member("path", claim.location.path)
            json.range(of: claim.location)
            json.member("quote", claim.quote)
            json.key("value")
            json.value(claim.value)
            json.member("unit", claim.unit)
            json.qualifiers("qualifiers", claim.qualifiers)
            json.member("polarity", claim.polarity)
            json.member("sourceType", claim.sourceType)
            json.member("lastReviewed", claim.lastReviewed)
        }
    }

    /// Writes a member that holds a scope.
    mutating func qualifiers(_ name: String, _ qualifiers: [Conflict.Qualifier]) {
        object(name, .inline) { json in
            for qualifier in qualifiers { json.member(qualifier.name, qualifier.value) }
        }
    }

    private mutating func value(_ value: Conflict.Claim.Value) {
        switch value {
        case .number(let text): number(text)
        case .text(let text): string(text)
        case .range(let low, let high):
            array(.inline) { json in
                json.number(low)
                json.number(high)
            }
        }
    }
}
