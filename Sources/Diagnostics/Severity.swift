/// How much a finding matters: SARIF's three levels, ordered from the least to the most severe.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth knowing; never asks for action by itself.
    case note
    /// A person should look.
    case warning
    /// Certainly wrong.
    case error

    /// Orders `note` before `warning` before `error`.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
