internal import Diagnostics

/// Reads suppressions from comments in the text of a document:
///
///     <!-- gist-lint-disable-next-line RULE until 2027-03-01: reason -->
///     <!-- gist-lint-disable RULE: reason -->  …  <!-- gist-lint-enable RULE -->
///
/// A comment that was meant to be one and can't be read hides nothing, and is told as such.
struct SuppressionComments {
    let file: SourceFile
    /// The day against which their last days are held.
    let today: CalendarDate

    /// A comment: its place, and what stands between its marks.
    private struct Comment {
        let range: TextRange
        let inner: Substring
        let isClosed: Bool
    }

    /// The suppressions from an offset on.
    ///
    /// - Parameter code: Where code stands, in which a comment is an example; asked only where there is a comment of ours.
    func suppressions(from start: Int, code: () -> [Range<Int>]) -> [ScopedSuppression] {
        guard comments(from: start, except: []).contains(where: { isOurs($0) }) else { return [] }
        var found: [ScopedSuppression] = []
        var open: [Int] = []
        for comment in comments(from: start, except: code()) where isOurs(comment) {
            add(comment, to: &found, open: &open)
        }
        return found
    }

    /// The comments from an offset on, beside what begins in code. One without an end is the last.
    private func comments(from start: Int, except code: [Range<Int>]) -> [Comment] {
        var found: [Comment] = []
        var offset = start
        while let opening = find("<!--", from: offset) {
            if let example = code.first(where: { $0.contains(opening) }) {
                offset = example.upperBound
                continue
            }
            guard let end = find("-->", from: opening + 4) else {
                let line = file.bytes[opening...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
                let inner = file.text(TextRange(opening + 4, line))
                return found + [Comment(range: TextRange(opening, line), inner: Substring(inner), isClosed: false)]
            }
            let inner = file.text(TextRange(opening + 4, end))
            found.append(Comment(range: TextRange(opening, end + 3), inner: Substring(inner), isClosed: true))
            offset = end + 3
        }
        return found
    }

    /// Where a text comes next.
    private func find(_ text: String, from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        let bytes = file.bytes.span
        var place = start
        let end = bytes.count - wanted.count + 1
        while place < end {
            place = bytes.first(wanted[0], from: place, before: end)
            if place < end, file.bytes[place..<place + wanted.count].elementsEqual(wanted) { return place }
            place += 1
        }
        return nil
    }

    /// Whether a comment begins with a word of ours, or with what was meant to be one.
    private func isOurs(_ comment: Comment) -> Bool {
        SuppressionKeyword.isMeant(by: SuppressionComments.keyword(of: comment.inner).word)
    }

    /// The first word, which a colon ends too, and what follows it. The name of this tool alone takes the next word in:
    /// `gist-lint disable`.
    private static func keyword(of inner: Substring) -> (word: String, rest: Substring) {
        func word(of text: Substring) -> Substring {
            text.drop { $0.isWhitespace || $0 == ":" }.prefix { !$0.isWhitespace && $0 != ":" }
        }
        let first = word(of: inner.drop(while: \.isWhitespace).first == ":" ? "" : inner)
        let rest = inner[first.endIndex...]
        guard SuppressionKeyword.isOurName(first), !word(of: rest).isEmpty else { return (String(first), rest) }
        let second = word(of: rest)
        return ("\(first) \(second)", rest[second.endIndex...])
    }

    private func add(_ comment: Comment, to found: inout [ScopedSuppression], open: inout [Int]) {
        let (word, rest) = SuppressionComments.keyword(of: comment.inner)
        let location = file.location(comment.range)
        let parts = SuppressionParts(rest)
        let keyword = SuppressionKeyword(rawValue: word)
        var problem = comment.isClosed ? keyword == nil ? SuppressionKeyword.problem(with: word) : nil : .notClosed
        if problem == nil, keyword == .end {
            let isEnding = open.contains { parts.rule.isEmpty || found[$0].suppression.rule == parts.rule }
            guard !isEnding else {
                end(parts.rule, at: location, in: &found, open: &open)
                return
            }
            problem = .endsNothing
        }
        let suppression = Suppression(
            rule: parts.rule, reason: parts.reason, until: parts.until, owner: nil, place: .body, location: location,
            today: today, problem: problem ?? parts.problem)
        let lines = keyword == .start ? location.start.line...Int.max : nextLine(after: comment.range.end)
        found.append(ScopedSuppression(suppression: suppression, lines: lines))
        if keyword == .start { open.append(found.count - 1) }
    }

    /// Ends the ranges of a rule, or all where none is named.
    private func end(
        _ rule: String, at location: SourceLocation, in found: inout [ScopedSuppression], open: inout [Int]
    ) {
        open.removeAll { index in
            guard rule.isEmpty || found[index].suppression.rule == rule else { return false }
            let start = found[index].suppression.location.start.line
            found[index].lines = start...max(start, location.start.line)
            return true
        }
    }

    /// The line after a place, or where that is blank the next one that is not.
    private func nextLine(after place: Int) -> ClosedRange<Int> {
        var number = file.location(TextRange(place, place)).start.line
        var lines = LineReader(file.bytes, from: place)
        _ = lines.next()
        while let line = lines.next() {
            number += 1
            if !file.bytes[line.bounds].allSatisfy({ $0 <= 0x20 }) { return number...number }
        }
        return number + 1...number + 1
    }
}
