internal import Diagnostics

/// Reads suppressions from comments in the text of a document:
///
///     <!-- gist-lint-disable-next-line RULE until 2027-03-01: reason -->
///     <!-- gist-lint-disable RULE: reason -->  …  <!-- gist-lint-enable RULE -->
struct SuppressionComments {
    let file: SourceFile
    /// The day against which their last days are held.
    let today: CalendarDate

    /// What a comment does.
    private enum Kind: String, CaseIterable {
        case nextLine = "gist-lint-disable-next-line"
        case start = "gist-lint-disable"
        case end = "gist-lint-enable"
    }

    /// The suppressions from an offset on; what stands in a block of code is an example.
    func suppressions(from start: Int) -> [ScopedSuppression] {
        let bytes = file.bytes
        guard SuppressionComments.mayHold(bytes[start...]) else { return [] }
        var found: [ScopedSuppression] = []
        var open: [Int] = []
        var fence: [UInt8]?
        var lines = LineReader(bytes, from: start)
        while let line = lines.next() {
            let text = Array(bytes[line.bounds].drop { $0 == 0x20 })
            if let mark = fence {
                if text.starts(with: mark) { fence = nil }
                continue
            }
            if let mark = ["```", "~~~"].first(where: { text.starts(with: $0.utf8) }) {
                fence = Array(mark.utf8)
                continue
            }
            for range in comments(in: line) { add(range, to: &found, open: &open) }
        }
        return found
    }

    /// Few documents have any, and looking for the opening is quick.
    private static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = bytes.span
        var place = 0
        while place + 1 < text.count {
            if text[place] == UInt8(ascii: "<"), text[place + 1] == UInt8(ascii: "!") { return true }
            place += 1
        }
        return false
    }

    /// The comments that begin on a line; those that go on to another line end the search.
    private func comments(in line: TextRange) -> [TextRange] {
        var found: [TextRange] = []
        var offset = line.start
        while let start = find("<!--", from: offset, to: line.end),
            let end = find("-->", from: start + 4, to: file.bytes.count)
        {
            found.append(TextRange(start, end + 3))
            offset = end + 3
            if offset >= line.end { break }
        }
        return found
    }

    private func find(_ text: String, from start: Int, to end: Int) -> Int? {
        let wanted = Array(text.utf8)
        guard start + wanted.count <= end else { return nil }
        return (start...(end - wanted.count)).first { file.bytes[$0...].starts(with: wanted) }
    }

    private func add(_ range: TextRange, to found: inout [ScopedSuppression], open: inout [Int]) {
        let inner = file.text(TextRange(range.start + 4, range.end - 3))
        let words = inner.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, let kind = Kind(rawValue: String(first)) else { return }
        let location = file.location(range)
        let rest = inner[first.endIndex...]
        if kind == .end {
            let rule = SuppressionComments.parts(of: rest).rule
            open.removeAll { index in
                guard rule.isEmpty || found[index].suppression.rule == rule else { return false }
                let start = found[index].suppression.location.start.line
                found[index].lines = start...max(start, location.start.line)
                return true
            }
            return
        }
        let parts = SuppressionComments.parts(of: rest)
        let suppression = Suppression(
            rule: parts.rule, reason: parts.reason, until: parts.until, owner: nil, place: .body, location: location,
            today: today)
        let next = location.end.line + 1
        found.append(
            ScopedSuppression(
                suppression: suppression, lines: kind == .nextLine ? next...next : location.start.line...Int.max))
        if kind == .start { open.append(found.count - 1) }
    }

    /// `RULE until DATE: reason`; the date and the reason may be missing.
    private static func parts(of text: Substring) -> (rule: String, until: String?, reason: String?) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let words = halves[0].split(whereSeparator: \.isWhitespace).map(String.init)
        let reason = halves.count > 1 ? halves[1].split(whereSeparator: \.isWhitespace).joined(separator: " ") : nil
        let until = words.count > 1 && words[1] == "until" ? words.dropFirst(2).joined(separator: " ") : nil
        // What is neither a rule nor a date is no name of a rule either.
        let rule = until == nil ? words.joined(separator: " ") : words[0]
        return (rule, until, reason)
    }
}
