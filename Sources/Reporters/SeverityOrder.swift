internal import Diagnostics

extension Sequence {
    /// What is worked off: the most severe first, and otherwise in the order that it has.
    func bySeverity(_ severity: (Element) -> Severity) -> [Element] {
        Severity.allCases.reversed().flatMap { wanted in filter { severity($0) == wanted } }
    }
}
