internal import Diagnostics

/// What findings that time alone brought may do to a run, by what the run is made for.
enum CalendarPolicy: Sendable, Equatable {
    /// They are warnings at most, and make no run fail.
    case advice
    /// They are findings like all others.
    case own
    /// What is more than a note has this severity.
    case severity(Severity)

    /// The policy that a configuration names.
    init?(_ text: String) {
        switch text {
        case "advice": self = .advice
        case "own": self = .own
        default:
            guard let severity = Severity(rawValue: text) else { return nil }
            self = .severity(severity)
        }
    }

    /// The severity of a finding under this policy. Notes are never raised: "due in ten days" is no offence.
    func severity(of own: Severity) -> Severity {
        switch self {
        case .advice: min(own, .warning)
        case .own: own
        case .severity(let severity): own == .note ? own : severity
        }
    }
}
