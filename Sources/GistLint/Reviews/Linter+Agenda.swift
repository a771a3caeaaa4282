package import Diagnostics
internal import StructuredData

extension Linter {
    /// What an agenda is to hold.
    package struct AgendaRequest {
        /// How far it looks ahead.
        package let window: ReviewInterval
        /// What documents are put together by; nil for one list.
        package let grouping: Agenda.Grouping?
        /// The name of the calendar, which tells two repositories apart.
        package let calendar: String

        package init(window: ReviewInterval, grouping: Agenda.Grouping?, calendar: String) {
            self.window = window
            self.grouping = grouping
            self.calendar = calendar
        }
    }

    /// What one document adds to an agenda.
    private enum Entry {
        case item(AgendaItem)
        case undated(reason: String)
        case failed(reason: String)
        /// A plain text that does not say when it was looked after; it need not.
        case nothing
    }

    /// What falls due when. Fields are read, and of texts without a day in them the lines that date them.
    ///
    /// - Parameters:
    ///   - owners: Who answers for a document that does not say so itself.
    ///   - read: Reads the file at a source's path; called once for each.
    package func agenda(
        _ request: AgendaRequest, of sources: [Source], skipped: [SkippedFile], jobs: Int,
        owners: (Source) throws -> AgendaItem.Owners?, read: @Sendable (String) -> ReadResult
    ) rethrows -> Agenda {
        let ordered = sources.sorted { $0.path < $1.path }
        let calendar = request.calendar
        let entries = parallelMap(ordered, jobs: jobs) { entry($0, calendar, read) }
        let until = context.today.adding(request.window) ?? .last
        var items: [AgendaItem] = []
        var later = 0
        var undated: [SkippedFile] = []
        var unreadable: [SkippedFile] = []
        for (source, entry) in zip(ordered, entries) {
            switch entry {
            case .item(let item) where item.due > until: later += 1
            case .item(var item):
                item.owners = try item.owners ?? owners(source)
                items.append(item)
            case .undated(let reason): undated.append(SkippedFile(path: source.path, reason: reason))
            case .failed(let reason): unreadable.append(SkippedFile(path: source.path, reason: reason))
            case .nothing: break
            }
        }
        return Agenda(
            tool: tool, today: context.today, window: request.window.inWords, until: until,
            grouping: request.grouping,
            items: items.sorted { ($0.due, $0.path) < ($1.due, $1.path) }, later: later, undated: undated,
            skipped: skipped.sorted { ($0.path, $0.reason) < ($1.path, $1.reason) }, unreadable: unreadable)
    }

    private func entry(_ source: Source, _ calendar: String, _ read: (String) -> ReadResult) -> Entry {
        switch read(source.path) {
        case .failure(let reason): return .failed(reason: reason)
        case .bytes(let bytes):
            let file = SourceFile(path: source.path, bytes: bytes)
            var document = Document(file, relativePath: source.relativePath, configuration: context.configuration)
            guard document.encoding.isReadable else { return .failed(reason: "no text in UTF-8") }
            let identity = ContentDigest.hexadecimal(of: Array((calendar + "\0" + source.relativePath).utf8))
            func item(due: CalendarDate, graceEnds: CalendarDate?, _ arithmetic: String) -> Entry {
                .item(
                    AgendaItem(
                        path: source.path, title: document.fields[.title]?.text,
                        sourceType: document.fields[.sourceType]?.text, due: due, graceEnds: graceEnds ?? due,
                        arithmetic: arithmetic, identity: String(identity.prefix(32)), owners: document.owners))
            }
            if let schedule = document.schedule {
                guard schedule.severity(of: ReviewOverdue.metadata, in: document) != nil else {
                    return .undated(reason: "not in use: its status is `\(document.fields[.status]?.text ?? "")`")
                }
                return item(
                    due: schedule.due, graceEnds: schedule.due.adding(schedule.policy.grace), schedule.arithmetic)
            }
            if document.fields[.lastReviewed] == nil {
                document.readBody(by: extractor, context.configuration.knowledge)
                if document.textSeverity(of: ReviewOverdue.metadata, context) != nil,
                    let printed = PrintedReview(document, context)
                {
                    return item(due: printed.due, graceEnds: nil, printed.arithmetic)
                }
            }
            return source.role == .text ? .nothing : .undated(reason: document.reasonForNoDate(context.configuration))
        }
    }
}

extension Document {
    /// Who answers for the document by its own word.
    var owners: AgendaItem.Owners? {
        guard let field = fields[.owner], !fields.owners.isEmpty else { return nil }
        return AgendaItem.Owners(names: fields.owners, source: field.writtenName)
    }

    /// Why nobody can say when the document is due, or need not.
    fileprivate func reasonForNoDate(_ configuration: Configuration) -> String {
        guard let reviewed = fields[.lastReviewed] else { return "it names no day of a last review" }
        guard let text = reviewed.text, fields.convention.date(text).date != nil else {
            return "the day of its last review can't be read"
        }
        let general = configuration.reviewPolicy(for: fields[.sourceType]?.text).frequency
        let own = fields[.reviewFrequency]?.text.flatMap { ReviewInterval($0) ?? ReviewInterval(words: $0) }
        if (fields[.reviewFrequency] == nil ? general : own)?.isAsNeeded == true { return "reviewed as needed" }
        if fields[.reviewFrequency] == nil { return "nothing says how often it is reviewed" }
        return "how often it is reviewed can't be read"
    }
}

extension ReviewInterval {
    /// The time that a user writes to look ahead: `90d`, `12w`, `6m`, `1y`, or an ISO 8601 duration.
    package init?(window text: String) {
        let upper = text.uppercased()
        self.init(upper.hasPrefix("P") ? upper : "P" + upper)
        if isAsNeeded { return nil }
    }
}
