internal import Diagnostics
internal import Facts

/// Makes the finding of a contradiction. The rules on contradictions differ only in how sure they are.
struct ContradictionFinding {
    /// The rule that reports.
    let rule: RuleMetadata
    /// What it reports.
    let contradiction: Contradiction
    /// What is known of the attribute.
    let attribute: Attribute?
    /// What the change says that the run looks at.
    let changed: ChangedClaims
    /// What to do about it.
    let help: String

    /// How many places of the other sides a finding shows; it counts them all.
    private static let shownClaims = 6

    /// What a message is made of.
    struct Words {
        /// What is said where the finding stands.
        let here: String
        /// What is said elsewhere, and in how many documents.
        let others: String
        /// What all of it is about, in brackets.
        let scope: String
        /// Whether the finding stands at the side that is believed most.
        let isBelieved: Bool
    }

    /// The finding: at the first claim of the side that is believed least, or where a change says otherwise.
    func diagnostic(_ message: (Words) -> String) -> Diagnostic? {
        let sides = contradiction.sides
        let claims = sides.indices.reversed().flatMap { side in sides[side].claims.map { (side: side, claim: $0) } }
        guard !claims.isEmpty else { return nil }
        let (place, claim) = claims[changed.place(among: claims.map(\.claim))]
        let side = sides[place]
        let others = sides.indices.filter { $0 != place }.map { sides[$0] }
        let told = others.map { "\($0.text) in \(count($0, besides: claim))" }.joined(separator: ", ")
        let scope = scopeText.isEmpty ? "" : " (\(scopeText))"
        let evidence = [Evidence(.quote, claim.shownQuote), Evidence(.preference, why)]
        return Diagnostic(
            rule: rule.id, severity: rule.severity,
            message: "\(contradiction.subject): "
                + message(
                    Words(here: title + side.text, others: told, scope: scope, isBelieved: place == 0)),
            location: claim.location, help: help, evidence: evidence,
            related: related(others: others, own: side, besides: claim), subject: fingerprint,
            conflict: conflict(home: sides.dropLast().reduce(0) { $0 + $1.claims.count }))
    }

    /// What the attribute is called, as it stands before a value.
    private var title: String {
        (attribute?.title ?? contradiction.attribute) + (attribute?.kind == .quantity ? " " : ": ")
    }

    /// In how many documents a side stands, told from the document of the finding.
    private func count(_ side: Contradiction.Side, besides claim: ClaimRecord) -> String {
        let paths = Set(side.claims.map(\.source.path))
        if paths == [claim.source.path] { return "the same document" }
        let other = paths.subtracting([claim.source.path]).count
        return other == 1 ? "another document" : "\(other) other documents"
    }

    private var scopeText: String {
        contradiction.scope.map { "\($0.dimension): \($0.value)" }.joined(separator: ", ")
    }

    /// What names the contradiction from one run to the next: what it is about and what is said.
    private var fingerprint: String {
        let sides = contradiction.sides.map(\.text).sorted().joined(separator: "|")
        return "\(contradiction.subject)/\(contradiction.attribute)#\(scopeText)#\(sides)"
    }

    // MARK: The sides

    /// One place of each side first, then the others as far as they fit.
    private func related(
        others: [Contradiction.Side], own: Contradiction.Side, besides claim: ClaimRecord
    ) -> [RelatedLocation] {
        var shown: [(text: String, claim: ClaimRecord)] = []
        for side in others { if let claim = side.claims.first { shown.append((side.text, claim)) } }
        var paths = Set(shown.map(\.claim.source.path))
        let rest =
            others.flatMap { side in side.claims.dropFirst().map { (text: side.text, claim: $0) } }
            + own.claims.filter { $0.location != claim.location }.map { (text: own.text, claim: $0) }
        for entry in rest where shown.count < Self.shownClaims && paths.insert(entry.claim.source.path).inserted {
            shown.append(entry)
        }
        return shown.map { text, claim in
            RelatedLocation(claim.location, message: "\(text)\(claim.who): “\(claim.shownQuote)”")
        }
    }

    private var why: String {
        guard let best = contradiction.sides.first, let claim = best.claims.first?.source,
            let next = contradiction.sides.dropFirst().first?.claims.first?.source
        else { return "" }
        func type(_ source: ClaimSource) -> String {
            guard let rank = source.authority else { return "a source without rank" }
            return "`\(source.sourceType ?? "")` (rank \(rank))"
        }
        switch contradiction.preference {
        case .authority: return "\(best.text): \(type(claim)) goes before \(type(next))"
        case .date:
            let other = next.lastReviewed.map { "reviewed on \($0)" } ?? "without a day of review"
            return "\(best.text): reviewed on \(claim.lastReviewed ?? ""), the other \(other)"
        case nil: return "none: neither rank nor day of review tells the sides apart"
        }
    }

    private func conflict(home: Int) -> Conflict {
        Conflict(
            subject: contradiction.subject, attribute: contradiction.attribute,
            scope: contradiction.scope.map { Conflict.Qualifier($0.dimension, $0.value) },
            preferred: contradiction.preference == nil ? nil : contradiction.sides.first?.text, why: why,
            claims: Conflict.claims(contradiction.sides.map { ($0.text, $0.claims) }),
            home: home)
    }
}

extension ClaimRecord {
    /// How many characters of a quote a message shows.
    private static let shownLength = 160

    /// The sentence on one line, cut where it is long.
    var shownQuote: String {
        if Self.isPlain(quote) {
            guard quote.utf8.count > Self.shownLength else { return quote }
            return String(decoding: quote.utf8.prefix(Self.shownLength - 1), as: UTF8.self) + "…"
        }
        let text = quote.split { $0.isWhitespace }.joined(separator: " ")
        return text.count > Self.shownLength ? text.prefix(Self.shownLength - 1) + "…" : text
    }

    /// True for ASCII on one line with single spaces, as most sentences are: every byte of it is a character.
    private static func isPlain(_ text: String) -> Bool {
        var isAfterSpace = true
        for byte in text.utf8 {
            let isSpace = byte == 0x20
            if byte < 0x20 || byte > 0x7E || isSpace && isAfterSpace { return false }
            isAfterSpace = isSpace
        }
        return !isAfterSpace
    }

    /// The source type and the day of review in brackets, as far as the document has them.
    var who: String {
        let parts = [source.sourceType, source.lastReviewed.map { "reviewed " + $0 }].compactMap { $0 }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }
}

extension Conflict {
    /// Claims as reports have them, those of one side after those of the other. What many of them say is kept once.
    static func claims(_ sides: [(text: String, claims: [ClaimRecord])]) -> [Claim] {
        var statements: [ClaimStatement: Statement] = [:]
        var claims: [Claim] = []
        claims.reserveCapacity(sides.reduce(0) { $0 + $1.claims.count })
        for side in sides {
            for claim in side.claims {
                let statement = statements[claim.statement] ?? Statement(claim.statement)
                statements[claim.statement] = statement
                claims.append(
                    Claim(
                        side: side.text, claim.quotation, statement, sourceType: claim.source.sourceType,
                        lastReviewed: claim.source.lastReviewed))
            }
        }
        return claims
    }
}

extension Conflict.Statement {
    fileprivate convenience init(_ statement: ClaimStatement) {
        let value: Conflict.Claim.Value =
            switch statement.value.value {
            case .number(let number): .number(FactValue.text(of: number))
            case .range(let low, let high): .range(FactValue.text(of: low), FactValue.text(of: high))
            case .text(let text): .text(text)
            }
        self.init(
            value, unit: statement.value.unit,
            qualifiers: statement.scope.map { Conflict.Qualifier($0.dimension, $0.value) },
            polarity: statement.polarity.rawValue)
    }
}

extension Corpus {
    /// What is known of the attribute of a contradiction.
    func attribute(_ contradiction: Contradiction) -> Attribute? {
        configuration.knowledge.attribute(contradiction.attribute)
    }
}
