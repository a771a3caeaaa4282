internal import Diagnostics
internal import Facts
internal import Prose

/// Flags sources that were looked at long ago, and those that have been retracted.
struct StaleCitation: FactRule {
    static let metadata = RuleMetadata(
        id: "stale-citation", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "A cited source was retracted, or last looked at long ago.",
        rationale: """
            A page on the web that was "Accessed on October 17, 2019" may say something else today, or be gone. The limit is `review.accessedWithin`, five years unless the configuration says otherwise. One note stands for all such sources of a document, at the first of them.

            A retracted work is no source. Knowledge packs hold a snapshot of well-known retractions, by DOI and PMID, and a citation of one is a warning. One that nobody has seen in a published source is a note. Nothing is fetched, and a work that is not in the snapshot may have been retracted all the same.
            """,
        badExample: """
            # Living with a rare tumour

            Most people need a second opinion.

            ## References

            - Riverside Patient Group. Living with a rare tumour. Accessed on October 17, 2019.
            """,
        goodExample: """
            # Living with a rare tumour

            Most people need a second opinion.

            ## References

            - Riverside Patient Group. Living with a rare tumour. Accessed on October 17, 2026.
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        let sources = sources(of: document)
        return retracted(sources, document, context, severity) + looked(sources, document, context)
    }

    private typealias Source = (text: String, range: TextRange)

    /// An entry of a list that nothing else shows to be one is no longer.
    private static let longestEntry = 300

    /// The citations in the front matter, the entries of reference lists, and what ends as an entry does.
    private func sources(of document: Document) -> [Source] {
        let fields = document.citations.flatMap(\.parts).map { part in
            // A member that is the day itself has no word before it.
            (part.name == "accessed" ? "accessed \(part.text)" : part.text, part.range)
        }
        guard let prose = document.prose else { return fields }
        return fields
            + prose.blocks.filter { $0.isReference || mayEndWithDay(prose.text[$0.text]) }.compactMap { block in
                let text = String(decoding: prose.text[block.text], as: UTF8.self)
                guard block.isReference || CitationText.endsWithAccess(text) else { return nil }
                return (text, prose.sourceRange(block.text))
            }
    }

    /// False for nearly all other blocks.
    private func mayEndWithDay(_ text: ArraySlice<UInt8>) -> Bool {
        text.count <= Self.longestEntry && text.suffix(3).contains(where: \.isDigit)
    }

    private func retracted(
        _ sources: [Source], _ document: Document, _ context: RuleContext, _ severity: Severity
    ) -> [Diagnostic] {
        let known = context.configuration.knowledge.retractions
        if known.isEmpty { return [] }
        return sources.flatMap { source in
            CitationIdentifier.all(in: source.text).compactMap { identifier -> Diagnostic? in
                let text = identifier.text.lowercased()
                guard let found = known.first(where: { $0.doi == text || $0.pmid == text }) else { return nil }
                return document.diagnostic(
                    Self.metadata, at: source.range,
                    "the cited work was retracted on \(found.date): \(found.title.shown)",
                    help: "take the citation out, and what rests on it",
                    evidence: [Evidence.source(found.source, pack: found.pack, isVerified: found.isVerified)],
                    about: "retracted \(text)", severity: found.isVerified ? severity : .note)
            }
        }
    }

    /// One note for all that was looked at too long ago.
    private func looked(_ sources: [Source], _ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let order = context.configuration.convention.dateOrder
        let policy = context.configuration.reviewPolicy(for: document.fields[.sourceType]?.text)
        guard let limit = policy.accessedWithin else { return [] }
        let old = sources.compactMap { source -> (CalendarDate, TextRange)? in
            CitationText.accessDates(in: source.text).compactMap { DateText($0, order: order).date }.first { day in
                day.adding(limit).map { $0 < context.today } ?? false
            }.map { ($0, source.range) }
        }
        guard let (day, range) = old.first, let due = day.adding(limit) else { return [] }
        let rest = old.count == 1 ? "" : ", and \(old.count - 1) other\(old.count == 2 ? "" : "s") as long ago"
        return [
            document.diagnostic(
                Self.metadata, at: range, "a source was last looked at on \(day)\(rest)",
                help: "look at it again, and record the day",
                evidence: [
                    Evidence(.arithmetic, "\(day) + \(limit.inWords) = \(due), before \(context.today)"),
                    Evidence(.configuration, "review.accessedWithin: \(limit.term)"),
                ], about: "accessed", severity: .note, timing: .past)
        ]
    }
}
