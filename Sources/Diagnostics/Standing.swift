/// What a finding can do to the run.
package enum Standing: String, Sendable, CaseIterable {
    /// It makes the run fail where it is severe enough.
    case counts
    /// It came with the calendar, which stops no change.
    case calendar
    /// It is no business of the change.
    case outside
    /// The baseline knows it.
    case known
}
