internal import Diagnostics

extension Sequence {
    /// What is worked off: the most severe first, and otherwise in the order that it has.
    func bySeverity(_ severity: (Element) -> Severity) -> [Element] {
        Severity.allCases.reversed().flatMap { wanted in filter { severity($0) == wanted } }
    }
}

extension Sequence<Finding> {
    /// The most severe first, and what a baseline knows behind all that it does not.
    func inOrderOfWork() -> [Finding] {
        [false, true].flatMap { isKnown in
            filter { ($0.baselineState == .unchanged) == isKnown }.bySeverity(\.diagnostic.severity)
        }
    }
}
