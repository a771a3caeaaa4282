/// How a finding stands to a baseline, in SARIF's words.
package enum BaselineState: String, Sendable, CaseIterable {
    /// The baseline does not know it.
    case new
    /// The baseline knows it.
    case unchanged
}
