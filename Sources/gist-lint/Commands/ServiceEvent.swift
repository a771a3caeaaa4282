internal import Diagnostics

/// What services that run programs on changes say of themselves in the environment.
///
/// GitHub: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
/// GitLab: https://docs.gitlab.com/ci/variables/predefined_variables/
///
/// What is not known is taken for a change: that stops nobody for the calendar's sake.
enum ServiceEvent {
    /// The event for which a service runs us; nil where none does.
    static var current: RunEvent? {
        if Terminal.environment("GITHUB_ACTIONS") == "true" { return gitHub }
        if Terminal.environment("GITLAB_CI") == "true" { return gitLab }
        return nil
    }

    private static var gitHub: RunEvent? {
        guard let name = Terminal.environment("GITHUB_EVENT_NAME"), !name.isEmpty else { return nil }
        let why = "GITHUB_EVENT_NAME is \(name)"
        switch name {
        case "schedule", "workflow_dispatch", "repository_dispatch": return RunEvent(.schedule, why: why)
        case "release": return RunEvent(.release, why: why)
        case "push" where Terminal.environment("GITHUB_REF_TYPE") == "tag":
            return RunEvent(.release, why: why + " and GITHUB_REF_TYPE is tag")
        default: return RunEvent(.change, why: why)
        }
    }

    private static var gitLab: RunEvent? {
        if let tag = Terminal.environment("CI_COMMIT_TAG"), !tag.isEmpty {
            return RunEvent(.release, why: "CI_COMMIT_TAG is \(tag)")
        }
        guard let name = Terminal.environment("CI_PIPELINE_SOURCE"), !name.isEmpty else { return nil }
        let isByItself = ["schedule", "web", "api", "trigger", "chat"].contains(name)
        return RunEvent(isByItself ? .schedule : .change, why: "CI_PIPELINE_SOURCE is \(name)")
    }
}
