import Testing

/// What a run is made for, and what the calendar may do to it.
struct EventTests {
    private static let gitHub = ["GITHUB_ACTIONS": "true"]
    private static let gitLab = ["GITLAB_CI": "true"]

    /// An overdue document, and a team that wants no warning.
    private func box(_ more: String = "") throws -> Sandbox {
        try Sandbox([
            "a.md": Sandbox.document("A", changing: "lastReviewed", to: "'2026-01-30'"),
            ".gist-lint.yml": "failOn: warning\n" + more,
        ])
    }

    private func report(
        _ box: Sandbox, _ arguments: [String] = [], _ environment: [String: String] = [:]
    ) async throws -> CheckedReport {
        try CheckedReport(
            try await box.run(["check", "--format", "json"] + Tool.today + arguments, environment: environment))
    }

    @Test(arguments: [
        (gitHub.merging(["GITHUB_EVENT_NAME": "pull_request"]) { $1 }, "change", "GITHUB_EVENT_NAME is pull_request"),
        (gitHub.merging(["GITHUB_EVENT_NAME": "push"]) { $1 }, "change", "GITHUB_EVENT_NAME is push"),
        (gitHub.merging(["GITHUB_EVENT_NAME": "merge_group"]) { $1 }, "change", "GITHUB_EVENT_NAME is merge_group"),
        (
            gitHub.merging(["GITHUB_EVENT_NAME": "push", "GITHUB_REF_TYPE": "tag"]) { $1 }, "release",
            "GITHUB_EVENT_NAME is push and GITHUB_REF_TYPE is tag"
        ),
        (gitHub.merging(["GITHUB_EVENT_NAME": "schedule"]) { $1 }, "schedule", "GITHUB_EVENT_NAME is schedule"),
        (gitHub.merging(["GITHUB_EVENT_NAME": "release"]) { $1 }, "release", "GITHUB_EVENT_NAME is release"),
        (
            gitLab.merging(["CI_PIPELINE_SOURCE": "merge_request_event"]) { $1 }, "change",
            "CI_PIPELINE_SOURCE is merge_request_event"
        ),
        (gitLab.merging(["CI_PIPELINE_SOURCE": "schedule"]) { $1 }, "schedule", "CI_PIPELINE_SOURCE is schedule"),
        (
            gitLab.merging(["CI_PIPELINE_SOURCE": "push", "CI_COMMIT_TAG": "v2"]) { $1 }, "release",
            "CI_COMMIT_TAG is v2"
        ),
        (
            ["GITHUB_EVENT_NAME": "pull_request"], "schedule",
            "there is no --since, and no service that says what it runs for"
        ),
    ])
    func `services say what they run for`(_ environment: [String: String], _ name: String, _ why: String) async throws {
        let box = try box()
        let found = try await report(box, [], environment)
        #expect(found.event == .init(name: name, why: why))
        #expect(found.rules == ["review-overdue"])
        #expect(found.code == (name == "change" ? 0 : 1))
        let text = try await box.check(environment: environment).stdout
        let isAssumed = !why.hasPrefix("there is")
        #expect(text.contains("Event: \(name) (\(why))") == isAssumed)
    }

    @Test
    func `what the user says goes before what the service says`() async throws {
        let pull = EventTests.gitHub.merging(["GITHUB_EVENT_NAME": "pull_request"]) { $1 }
        let found = try await report(try box(), ["--event", "release"], pull)
        #expect(found.event == .init(name: "release", why: "--event says so"))
        #expect(found.code == 1)
        let run = try await box().check("--event", "night")
        #expect(run.code == 2)
        #expect(run.stderr.contains("change"))
    }

    @Test
    func `a release may ask for more, and a note is never raised`() async throws {
        let box = try box("calendar: { release: error, schedule: note }\n")
        try box.write(Sandbox.document("B", changing: "lastReviewed", to: "'2026-08-25'"), to: "soon.md")
        let release = try await report(box, ["--event", "release"])
        #expect(
            release.diagnostics.map { "\($0.rule) \($0.severity)" } == [
                "review-overdue error", "review-due-soon note",
            ])
        #expect(try await report(box).diagnostics.map(\.severity) == ["note", "note"])
    }
}
