internal import Diagnostics

/// Which repairs are made.
package struct FixSelection: Sendable {
    private let topics: Set<FixIt.Topic>
    private let leastApplicability: Applicability
    /// True where the user asked for dates, and so for ISO 8601 whatever the team's own order is.
    package let rewritesOwnDates: Bool

    /// Repairs of all topics, or of dates alone; those that need a look only where `includesUnsafe` says so.
    package init(onlyDates: Bool, includesUnsafe: Bool) {
        topics = onlyDates ? [.dates] : Set(FixIt.Topic.allCases)
        leastApplicability = includesUnsafe ? .unsafe : .safe
        rewritesOwnDates = onlyDates
    }

    /// True where the text below the front matter has to be read.
    var concernsText: Bool { topics.contains(.text) }

    /// True where those repairs are made too that somebody has to look at.
    var includesUnsafe: Bool { leastApplicability == .unsafe }

    /// Whether a repair is to be made.
    func includes(_ fixIt: FixIt) -> Bool { topics.contains(fixIt.topic) && fixIt.applicability >= leastApplicability }

    /// Whether a repair would be made if those were asked for that need a look.
    func wouldInclude(_ fixIt: FixIt) -> Bool { topics.contains(fixIt.topic) && fixIt.applicability == .unsafe }
}
