import Foundation
import StructuredData
import Subprocess
import Testing

/// What teams take over: the workflow of the night, the template of GitLab, the image, the hook.
struct TemplateTests {
    private static let toolFolder = Tool.binary.deletingLastPathComponent().path

    // MARK: The night

    /// A `gh` that knows one repository with at most one issue, and writes down what it is asked.
    private static let gh = """
        #!/bin/sh
        echo "$@" >>"$RUNNER_TEMP/asked"
        body() { while [ "$1" != --body-file ]; do shift; done; cp "$2" "$RUNNER_TEMP/issue.md"; }
        case "$1 $2" in
        "issue list") [ ! -f "$RUNNER_TEMP/issue.md" ] || echo 12 ;;
        "issue create" | "issue edit") body "$@" ;;
        esac
        """

    @Test func `the nightly run opens one issue and then keeps it up to date`() async throws {
        let block = try #require(try CodeBlock.blocks(in: "docs/ci.md").first { $0.text.contains("schedule:") })
        let workflow = try CIFile.root(text: block.text, "reviews.yml")
        let steps = try #require(workflow?["jobs"]?["due"]?["steps"]?.sequence)
        let box = try Sandbox()
        try box.write(TemplateTests.gh, to: "bin/gh")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: box.folder.appending(path: "bin/gh").path)
        try box.write(Sandbox.document(changing: "lastReviewed", to: "'2020-01-01'"), to: "docs/late.md")
        let programs = [box.folder.appending(path: "bin").path, TemplateTests.toolFolder]
        for night in 1...2 {
            let runner = try JobRunner(box, checkout: "docs", programs: programs)
            try runner.takeEvent("{ \"schedule\": \"17 4 * * 1-5\" }", named: "schedule")
            runner.context["github.token"] = "secret"
            let outcome = try await runner.run(steps)
            #expect(outcome.code == 0, "\(night): \(outcome.errors)")
            #expect(outcome.used == ["actions/checkout@v4", "OWNER/gist-lint@v0.1.0"])
            if night == 1 {
                try box.write(Sandbox.document(changing: "lastReviewed", to: "'2021-01-01'"), to: "docs/b.md")
            }
        }
        let asked = try box.text(of: "runner/asked").split(separator: "\n").filter { $0.hasPrefix("issue ") }
        #expect(asked.count == 4)
        #expect(asked[1].hasPrefix("issue create --title Reviews due --label reviews-due"))
        #expect(asked[3].hasPrefix("issue edit 12 --body-file"))
        let page = try box.text(of: "runner/issue.md")
        #expect(page.contains("2 reviews are overdue"))
        #expect(page.contains("`late.md`") && page.contains("`b.md`"))
    }

    // MARK: GitLab

    private func run(_ job: String, in box: Sandbox, shell: String, _ variables: [String: String]) async throws
        -> Tool.Run
    {
        let template = try #require(try CIFile.root("templates/gist-lint.gitlab-ci.yml"))
        var environment = ["CI_MERGE_REQUEST_DIFF_BASE_SHA": "", "GITLAB_CI": "true", "CI_PROJECT_PATH": "clinic/docs"]
        for entry in template["variables"]?.mapping?.entries ?? [] {
            environment[entry.name] = entry.value.scalar?.text
        }
        environment.merge(variables) { $1 }
        environment["PATH"] = ([TemplateTests.toolFolder] + JobRunner.systemPath).joined(separator: ":")
        let script = try #require(template[job]?["script"]?.sequence).compactMap(\.string).joined(separator: "\n")
        return try await Tool.run(
            .name(shell), ["-c", "set -e\n" + script], in: box.folder.appending(path: "clone"), environment: environment
        )
    }

    private static let shells = ["bash", "dash"].filter(Tool.isInstalled)

    @Test(arguments: shells)
    func `GitLab's job checks a merge request and writes what its widgets read`(shell: String) async throws {
        let request = try await ActionTests.PullRequest()
        _ = try await request.runner()
        let base = try await Tool.git(["rev-parse", "HEAD^1"], in: request.box.folder.appending(path: "clone")).stdout
        let variables = [
            "CI_PIPELINE_SOURCE": "merge_request_event",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": base.trimmingCharacters(in: .newlines),
            "GIST_LINT_PATHS": "leaflets/a b.md\nleaflets/胃.md",
        ]
        let run = try await run("gist-lint", in: request.box, shell: shell, variables)
        #expect(run.code == 1, "\(run.stderr)")
        #expect(run.stdout.contains("leaflets/a b.md:8:9"))
        let quality = try Data(contentsOf: request.box.folder.appending(path: "clone/gl-code-quality-report.json"))
        let issues = try #require(try JSONSerialization.jsonObject(with: quality) as? [[String: Any]])
        #expect(issues.contains { $0["check_name"] as? String == "field-invalid" })
        #expect(try request.box.text(of: "clone/gist-lint-junit.xml").contains("<testsuite"))
        let never = try await self.run(
            "gist-lint", in: request.box, shell: shell, variables.merging(["GIST_LINT_FAIL_ON": "never"]) { $1 })
        #expect(never.code == 0)
        let slip = try await self.run(
            "gist-lint", in: request.box, shell: shell, ["GIST_LINT_CONFIG": "$(touch pwned)"])
        #expect(slip.code == 2)
        #expect(!FileManager.default.fileExists(atPath: request.box.folder.appending(path: "clone/pwned").path))
    }

    @Test(arguments: shells)
    func `GitLab's job of the night leaves a page and a calendar`(shell: String) async throws {
        let box = try Sandbox(["clone/a.md": Sandbox.document(changing: "lastReviewed", to: "'2020-01-01'")])
        let run = try await run("gist-lint-due", in: box, shell: shell, ["CI_PIPELINE_SOURCE": "schedule"])
        #expect(run.code == 0, "\(run.stderr)")
        #expect(try box.text(of: "clone/due.md").contains("1 review is overdue"))
        #expect(try box.text(of: "clone/reviews.ics").contains("X-WR-CALNAME:Reviews of clinic/docs"))
    }

    // MARK: The image

    private func words(of path: String, between start: String, and end: String) throws -> [[String]] {
        let text = try String(contentsOf: Sandbox.repository.appending(path: path), encoding: .utf8)
        return text.components(separatedBy: start).dropFirst().map { part in
            part.components(separatedBy: end)[0].split { " \n\\".contains($0) }.map(String.init)
        }
    }

    @Test func `the image is built with the libraries that are installed everywhere`() throws {
        let image = try words(of: "Containerfile", between: "--no-install-recommends", and: "&&")
        let script = try words(of: "Scripts/install-dependencies", between: "for package in", and: ";")
        #expect(Set(image[0]) == Set(script[0]).subtracting(["git"]))
    }

    private static let isBookworm =
        (try? String(contentsOfFile: "/etc/os-release", encoding: .utf8))?.contains("bookworm") == true

    @Test(.enabled(if: isBookworm, "skipped: the image is Debian 12, and this machine is not"))
    func `the image has every library that the program asks for`() async throws {
        let listed = try words(of: "Containerfile", between: "--no-install-recommends", and: "&&")[1]
        let script =
            "ldd '\(Tool.binary.path)' | awk '$3 ~ /^\\// { print $3 }' | xargs -n 1 realpath | xargs -n 1 dpkg-query -S 2>/dev/null | cut -d: -f1 | sort -u"
        let needed = try await Sandbox().shell(script).lines.filter { !$0.isEmpty }
        #expect(needed.contains("libmd4c0"))
        // Every Debian has these two.
        for package in needed where !["libc6", "libgcc-s1"].contains(package) {
            #expect(listed.contains(package), "\(package)")
        }
    }

    // MARK: The hook

    @Test(
        .enabled(
            if: Tool.isInstalled("pre-commit"), "skipped: pre-commit is not here; `pip install pre-commit` brings it"))
    func `pre-commit stops a commit with an error and lets the repaired one pass`() async throws {
        let box = try Sandbox()
        let hooks = try String(
            contentsOf: Sandbox.repository.appending(path: ".pre-commit-hooks.yaml"), encoding: .utf8)
        try box.write(hooks, to: "hooks/.pre-commit-hooks.yaml")
        let block = try #require(try CodeBlock.blocks(in: "docs/ci.md").first { $0.text.contains("hooks:") })
        let settings = block.text.replacingOccurrences(
            of: "https://github.com/OWNER/gist-lint", with: box.folder.appending(path: "hooks").path)
        #expect(settings != block.text)
        try box.write(settings, to: "work/.pre-commit-config.yaml")
        try box.write(ActionTests.document("Fine"), to: "work/a b.md")
        try box.write("# No document\n", to: "work/README.md")
        let prelude = """
            export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null PRE_COMMIT_HOME="$PWD/home" GIT_AUTHOR_NAME=T \
            GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
            set -e
            """
        let setup = try await box.shell(
            prelude + """

                for folder in hooks work; do git -C $folder -c init.defaultBranch=main init --quiet; git -C $folder add .; \
                git -C $folder commit --quiet -m start; done
                git -C hooks tag v0.1.0
                cd work; pre-commit install
                """)
        #expect(setup.code == 0, "\(setup.stderr)")
        try box.write(ActionTests.document("Fine", status: "actve"), to: "work/a b.md")
        try box.write("# Still no document\n", to: "work/README.md")
        let stopped = try await box.shell(prelude + "\ncd work; git commit -a -m change")
        #expect(stopped.code == 1)
        #expect((stopped.stdout + stopped.stderr).contains("error[field-invalid]"), "\(stopped.stderr)")
        #expect((stopped.stdout + stopped.stderr).contains("README.md: left out by its name"))
        try box.write(ActionTests.document("Finer"), to: "work/a b.md")
        let passed = try await box.shell(prelude + "\ncd work; git commit -a -m change; git log --oneline")
        #expect(passed.code == 0, "\(passed.stderr)")
        #expect(passed.stdout.contains("change"))
        // A commit without documents asks nothing.
        try box.write("x", to: "work/picture.svg")
        let other = try await box.shell(prelude + "\ncd work; git add .; git commit -m picture")
        #expect(other.code == 0)
        #expect((other.stdout + other.stderr).contains("no files to check"), "\(other.stderr)")
    }
}
