/// What somebody wrote so that findings of a rule are not reported, as it stands in a report.
package struct Suppression: Sendable {
    /// Where it is written.
    package enum Place: String, Sendable {
        /// In a comment in the text of a document.
        case body
        /// Among the fields of a document.
        case frontMatter = "front-matter"
        /// In the team's configuration.
        case configuration
    }

    /// Whether it holds.
    package enum State: String, Sendable {
        /// It holds.
        case active
        /// It does not: nobody says why it should.
        case withoutReason = "without-reason"
        /// It does not any more: its last day has passed.
        case expired
        /// It does not: its last day is no date.
        case malformed
        /// It does not: something else in it can't be read.
        case unreadable
    }

    /// What can't be read, and what to do.
    package struct Problem: Sendable, Equatable {
        /// What is wrong, as a message.
        package let message: String
        /// The remedy.
        package let help: String

        package init(_ message: String, help: String) {
            self.message = message
            self.help = help
        }
    }

    /// The rule whose findings are meant, as written.
    package let rule: String
    /// Why they are not to be reported.
    package let reason: String?
    /// The last day on which it holds, as written.
    package let until: String?
    /// Who answers for it.
    package let owner: String?
    /// Where it is written.
    package let place: Place
    /// The very place.
    package let location: SourceLocation
    /// What in it can't be read, beside its last day.
    package let problem: Problem?
    /// Whether it holds.
    package let state: State

    /// A suppression, which holds through its last day. What can't be read keeps it from holding at all.
    package init(
        rule: String, reason: String?, until: String?, owner: String?, place: Place, location: SourceLocation,
        today: CalendarDate, problem: Problem? = nil
    ) {
        self.rule = rule
        self.reason = reason
        self.until = until
        self.owner = owner
        self.place = place
        self.location = location
        self.problem = problem
        let hasReason = reason.map { $0.contains { !$0.isWhitespace } } ?? false
        if problem != nil {
            state = .unreadable
        } else if !hasReason {
            state = .withoutReason
        } else if let until {
            state = CalendarDate(iso: until).map { $0 < today ? .expired : .active } ?? .malformed
        } else {
            state = .active
        }
    }
}

/// A suppression and how many findings it kept out of the report.
package struct SuppressionUse: Sendable {
    /// The suppression.
    package let suppression: Suppression
    /// How many findings it kept out.
    package let findings: Int

    package init(suppression: Suppression, findings: Int) {
        self.suppression = suppression
        self.findings = findings
    }
}
