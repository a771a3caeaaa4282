/// What a run is made for. It decides what the calendar may do to the run: a document that became overdue last night is
/// no fault of today's change.
package struct RunEvent: Sendable {
    /// The kinds of events.
    package enum Kind: String, Sendable, CaseIterable {
        /// Somebody changes documents: a pull request, a commit.
        case change
        /// Nobody did anything: a nightly run, or somebody who wants to see how things stand.
        case schedule
        /// The documents are about to be given out.
        case release
    }

    /// The kind.
    package let kind: Kind
    /// Why it was taken for that, as a clause: "--since is given".
    package let why: String
    /// True where nothing spoke for any event, so that nobody need be told.
    package let isPlainDefault: Bool

    package init(_ kind: Kind, why: String, isPlainDefault: Bool = false) {
        self.kind = kind
        self.why = why
        self.isPlainDefault = isPlainDefault
    }

    /// The event of a run of which nothing is known: everything counts as its rule says.
    package static let unknown = RunEvent(
        .schedule, why: "there is no --since, and no service that says what it runs for", isPlainDefault: true)
}
