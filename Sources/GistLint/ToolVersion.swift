package import Diagnostics

/// The version of the tool.
package enum ToolVersion {
    /// As in `CHANGELOG.md`; a test compares the two.
    package static let current = "0.1.0"

    /// The tool as it stands in reports.
    package static let tool = Tool(name: "gist-lint", version: current)
}
