internal import Diagnostics
internal import GistLint
internal import Reporters

/// What repairs were made, in words.
struct FixSummary {
    /// The repairs that were made.
    let applied: [FixedDocument.Repair]
    /// Those that need a look.
    let left: [FixedDocument.Repair]
    /// How many documents were changed.
    let documentCount: Int
    /// True where nothing was written.
    let isDryRun: Bool
    /// True where something could not be read, made or written, so that nobody can say that there was nothing to do.
    let isIncomplete: Bool

    /// The summary: the repairs by rule, and one by one those that somebody has to look at.
    var lines: [String] {
        let verb = isDryRun ? "would fix" : "fixed"
        if applied.isEmpty, left.isEmpty {
            return isIncomplete ? [] : [isDryRun ? "nothing to fix" : "nothing was there to fix"]
        }
        var lines =
            applied.isEmpty
            ? [] : ["\(verb) \(Amount.of(applied.count, "finding")) in \(Amount.of(documentCount, "document")):"]
        let byRule = Dictionary(grouping: applied, by: \.rule).mapValues(\.count)
        for (rule, count) in byRule.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let number = String(count)
            lines.append(String(repeating: " ", count: max(0, 8 - number.count)) + "\(number)  \(rule)")
        }
        let unsafe = applied.filter { $0.applicability == .unsafe }
        if !unsafe.isEmpty { lines += ["have a look at:"] + unsafe.map(FixSummary.line) }
        if !left.isEmpty {
            lines.append((applied.isEmpty ? "\(verb) nothing by itself; " : "") + FixSummary.onlyUnsafe)
            lines += left.map(FixSummary.line)
        }
        return lines
    }

    private static let onlyUnsafe = "only with --unsafe-fixes, for somebody has to look at it:"

    /// The message on a repair that would have done harm.
    static func fault(_ refusal: FixedDocument.Refusal) -> String {
        guard refusal.isFault else {
            return
                "left as it is, for your schema does not take it: it would have \(refusal.reason).\(line(refusal.repair))"
        }
        return "a fault of gist-lint: its fix would have \(refusal.reason). It was not made; please report this."
            + line(refusal.repair)
    }

    private static func line(_ repair: FixedDocument.Repair) -> String {
        let place = repair.location
        return "  \(place.path):\(place.start.line):\(place.start.column) [\(repair.rule)] \(repair.title)"
    }
}
