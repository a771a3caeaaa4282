internal import Synchronization

/// What the documents of a run say, each statement once, whichever thread comes upon it.
package final class StatementPool: Sendable {
    private let known = Mutex<Set<ClaimStatement>>([])

    package init() {}

    /// The one that says the same, which is this one where nothing did before.
    func shared(_ statement: ClaimStatement) -> ClaimStatement {
        known.withLock { $0.insert(statement).memberAfterInsert }
    }
}
