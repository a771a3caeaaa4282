internal import Diagnostics
internal import StructuredData

extension JSONWriter {
    /// Writes the member `driver`: the tool, its rules, and what it may notify of.
    mutating func driver(of report: Report) {
        object("driver") { json in
            json.member("name", report.tool.name)
            json.member("semanticVersion", report.tool.version)
            json.array("rules", of: report.rules) { json, rule in json.rule(rule) }
            json.array("notifications", of: SARIFNotification.Kind.allCases) { json, kind in
                json.object(.inline) { json in
                    json.member("id", kind.rawValue)
                    json.message("shortDescription", kind.summary)
                }
            }
        }
    }

    /// Writes a rule. GitHub shows the Markdown of `help` beside the finding, and demands the plain one too.
    private mutating func rule(_ rule: RuleMetadata) {
        object { json in
            json.member("id", rule.id)
            json.message("shortDescription", rule.summary)
            json.message("fullDescription", rule.rationale)
            json.object("help") { json in
                json.member("text", rule.rationale)
                json.member("markdown", RulePage(rule).markdown)
            }
            json.object("defaultConfiguration", .inline) { json in json.member("level", rule.severity.rawValue) }
            json.object("properties", .inline) { json in
                json.key("tags")
                json.array { json in json.string(rule.category.rawValue) }
                json.member("since", rule.since)
            }
        }
    }

    /// Writes how the run went.
    mutating func invocation(of report: Report, _ outcome: RunOutcome, leftOut: [String: Int]) {
        object { json in
            json.member("executionSuccessful", !outcome.isIncomplete)
            json.member("exitCode", outcome.exitCode(for: report))
            json.member("exitCodeDescription", outcome.description(for: report))
            let notifications = SARIFNotification.all(of: report, outcome, leftOut: leftOut)
            json.array("toolExecutionNotifications", of: notifications) { json, notification in
                json.notification(notification)
            }
        }
    }

    private mutating func notification(_ notification: SARIFNotification) {
        object { json in
            json.object("descriptor", .inline) { json in
                json.member("id", notification.kind.rawValue)
                json.member("index", SARIFNotification.Kind.allCases.firstIndex(of: notification.kind))
            }
            json.member("level", notification.level.rawValue)
            json.message("message", SARIFText.plain(notification.text))
            if !notification.paths.isEmpty {
                json.array("locations", of: notification.paths) { json, path in
                    json.object(.inline) { json in
                        json.object("physicalLocation") { json in json.artifactLocation(path) }
                    }
                }
            }
        }
    }
}

extension RunOutcome {
    /// What the exit code says, in words.
    fileprivate func description(for report: Report) -> String {
        if isIncomplete { return "some files could not be read" }
        guard let failOn else { return "no finding makes the run fail" }
        let count = report.findings.count { isFailure($0) }
        return "\(Amount.of(count, "finding")) of severity \(failOn.rawValue)\(failOn == .error ? "" : " or above")"
    }
}
