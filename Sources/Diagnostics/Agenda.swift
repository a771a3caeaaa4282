/// What falls due for review, when, and who answers for it: the single input of every format of `due`.
package struct Agenda: Sendable {
    /// What documents are put together by.
    package enum Grouping: String, CaseIterable, Sendable {
        case owner
        case sourceType
    }

    /// The tool that made it.
    package let tool: Tool
    /// The date that the run took for today.
    package let today: CalendarDate
    /// How far it looks ahead, in words: `90 days`.
    package let window: String
    /// The last day that it looks at.
    package let until: CalendarDate
    /// What documents are put together by; nil for one list.
    package let grouping: Grouping?
    /// What is overdue and what falls due up to the last day, the earliest first, then by path.
    package let items: [AgendaItem]
    /// How many documents are due after that.
    package let later: Int
    /// The documents of which nobody can say when they are due, or need not, by path; the reason is a clause.
    package let undated: [SkippedFile]
    /// What was found and left out, by path.
    package let skipped: [SkippedFile]
    /// What could not be read, by path.
    package let unreadable: [SkippedFile]

    package init(
        tool: Tool, today: CalendarDate, window: String, until: CalendarDate, grouping: Grouping?,
        items: [AgendaItem], later: Int = 0, undated: [SkippedFile] = [], skipped: [SkippedFile] = [],
        unreadable: [SkippedFile] = []
    ) {
        self.tool = tool
        self.today = today
        self.window = window
        self.until = until
        self.grouping = grouping
        self.items = items
        self.later = later
        self.undated = undated
        self.skipped = skipped
        self.unreadable = unreadable
    }

    /// Where a document stands on the agenda's day.
    package func state(of item: AgendaItem) -> AgendaItem.State {
        if item.due >= today { return .due }
        return item.graceEnds >= today ? .grace : .overdue
    }

    /// Days from the agenda's day to the day by which a document is due; negative where that is past.
    package func days(to item: AgendaItem) -> Int { item.due.daysSince1970 - today.daysSince1970 }
}

/// A document with the day by which its next review is due.
package struct AgendaItem: Sendable {
    /// Where a document stands.
    package enum State: String, Sendable {
        /// The day is past, and the period of grace too.
        case overdue
        /// The day is past, the period of grace is not.
        case grace
        /// The day is today or is still to come.
        case due
    }

    /// Who answers for a document, and where that is said.
    package struct Owners: Sendable {
        /// The names, as written; at least one.
        package let names: [String]
        /// The field or the line of a file that says so: `owner`, `.github/CODEOWNERS:12`.
        package let source: String

        package init(names: [String], source: String) {
            self.names = names
            self.source = source
        }
    }

    /// The path as shown in reports.
    package let path: String
    /// The document's title, where it has one.
    package let title: String?
    /// Its source type as written.
    package let sourceType: String?
    /// The day by which the review is due.
    package let due: CalendarDate
    /// The last day of the period of grace; the day itself where there is none.
    package let graceEnds: CalendarDate
    /// How the day was worked out: `2025-12-30 + 3 months = 2026-03-30`.
    package let arithmetic: String
    /// A name that the document keeps from one run to the next, in hexadecimal digits.
    package let identity: String
    /// Who answers for it; nil where nobody says.
    package var owners: Owners?

    package init(
        path: String, title: String?, sourceType: String?, due: CalendarDate, graceEnds: CalendarDate,
        arithmetic: String, identity: String, owners: Owners? = nil
    ) {
        self.path = path
        self.title = title
        self.sourceType = sourceType
        self.due = due
        self.graceEnds = graceEnds
        self.arithmetic = arithmetic
        self.identity = identity
        self.owners = owners
    }
}
