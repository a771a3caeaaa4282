internal import Diagnostics
internal import StructuredData

extension JSONWriter {
    /// Writes the member `change`: what the run looks at, and what it alters.
    mutating func change(_ change: ChangeSummary?) {
        guard let change else { return member("change", nil as String?) }
        object("change") { json in
            json.member("since", change.base.revision)
            json.member("commit", change.base.commit)
            json.array("documents", of: change.documents) { json, path in json.string(path) }
            json.array("deleted", of: change.base.deleted) { json, path in json.string(path) }
            json.member("configurationChanged", change.base.isConfigurationChanged)
            json.array("alterations", of: change.alterations) { json, alteration in json.alteration(alteration) }
            json.array("affected", of: change.affected) { json, path in json.string(path) }
            json.tally("outside", change.outside)
        }
    }

    /// Writes the member `baseline`: how the findings stand to the known ones.
    mutating func baseline(_ baseline: BaselineSummary?) {
        guard let baseline else { return member("baseline", nil as String?) }
        object("baseline") { json in
            json.member("path", baseline.path)
            json.tally("known", baseline.known)
            json.entries("gone", baseline.gone)
            json.entries("expired", baseline.expired)
            json.member("pruned", baseline.isPruned)
        }
    }

    private mutating func alteration(_ alteration: FactAlteration) {
        object { json in
            json.member("path", alteration.path)
            json.member("subject", alteration.subject)
            json.member("attribute", alteration.attribute)
            json.qualifiers("scope", alteration.scope)
            json.array("before", of: alteration.before) { json, text in json.string(text) }
            json.array("after", of: alteration.after) { json, text in json.string(text) }
            json.array("statedIn", of: alteration.statedIn) { json, path in json.string(path) }
        }
    }

    private mutating func entries(_ name: String, _ entries: [BaselineSummary.Entry]) {
        array(name, of: entries) { json, entry in
            json.object(.inline) { json in
                json.member("path", entry.path)
                json.member("rule", entry.rule)
                json.member("subject", entry.subject)
                json.member("until", entry.until?.description)
            }
        }
    }

    private mutating func tally(_ name: String, _ tally: FindingTally) {
        object(name) { json in
            json.member("findings", tally.count)
            json.member("files", tally.files)
            json.object("bySeverity", .inline) { json in
                for severity in Severity.allCases.reversed() {
                    json.member(severity.rawValue, tally.bySeverity[severity])
                }
            }
            json.object("byRule", .inline) { json in
                for (rule, count) in tally.byRule.sorted(by: { $0.key < $1.key }) { json.member(rule, count) }
            }
        }
    }
}
