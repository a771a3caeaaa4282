/// The baseline of a run, and how the findings stand to it.
package struct BaselineSummary: Sendable {
    /// An entry of the baseline.
    package struct Entry: Sendable {
        /// The document, relative to the configuration's folder.
        package let path: String
        /// The rule.
        package let rule: String
        /// What the finding is about inside its document.
        package let subject: String
        /// The last day on which the entry holds.
        package let until: CalendarDate?

        package init(path: String, rule: String, subject: String, until: CalendarDate?) {
            self.path = path
            self.rule = rule
            self.subject = subject
            self.until = until
        }
    }

    /// Its file.
    package let path: String
    /// The findings that it knows.
    package var known: FindingTally
    /// The entries whose findings are no more.
    package let gone: [Entry]
    /// The entries whose last day has passed: what they name counts again.
    package let expired: [Entry]
    /// True where the entries that are gone were taken out of the file.
    package let isPruned: Bool

    package init(path: String, known: FindingTally, gone: [Entry], expired: [Entry], isPruned: Bool) {
        self.path = path
        self.known = known
        self.gone = gone
        self.expired = expired
        self.isPruned = isPruned
    }
}
