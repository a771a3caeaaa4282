internal import Diagnostics
internal import Prose

/// Looks at the names in the passages of a document: at brackets that give the name of something else, and at slips.
/// A class, for every sentence asks it and none changes it.
final class NameReview {
    private let knowledge: SharedKnowledge
    private let index: NameIndex
    private let document: ProseDocument
    private let passages: DocumentPassages

    init(_ knowledge: SharedKnowledge, _ index: NameIndex, _ document: ProseDocument, _ passages: DocumentPassages) {
        self.knowledge = knowledge
        self.index = index
        self.document = document
        self.passages = passages
    }

    /// What is odd about them in a sentence.
    func remarks(in sentence: Int) -> [NameRemark] {
        guard let outline = passages.outlines[sentence] else { return [] }
        let guesses = guesses(outline)
        guard outline.hasSubject, outline.mayPairNames || outline.mentions.contains(where: isSlip),
            let passage = passages[sentence]
        else { return guesses }
        return (passage.closings.isEmpty ? [] : mismatches(passage)) + slips(passage) + guesses
    }

    // MARK: Names in brackets

    private func mismatches(_ passage: Passage) -> [NameRemark] {
        NameReader(knowledge: knowledge, passage: passage).pairs.compactMap { pair in
            guard pair.name.value != pair.explained.value, isWholeBracket(pair, passage) else { return nil }
            let (one, other) = (knowledge.subjects[pair.name.value], knowledge.subjects[pair.explained.value])
            guard one.role == .main, other.role == .main, !isVariant(one, other) else { return nil }
            // One of the two must be a generic name, or nothing says that brackets explain it.
            let kinds: [SubjectName.Kind] = [name(pair.name).kind, name(pair.explained).kind]
            guard kinds.contains(.generic), kinds.contains(.brand) || kinds.contains(.code) else { return nil }
            let (outer, inner) = (name(pair.name).text.lowercased(), name(pair.explained).text.lowercased())
            if one.names.contains(where: { $0.text.lowercased() == inner })
                || other.names.contains(where: { $0.text.lowercased() == outer })
            {
                return nil
            }
            guard let range = bytes(pair.explained, passage), let before = bytes(pair.name, passage) else { return nil }
            return NameRemark(
                kind: .mismatch(subject: one.id, otherSubject: other.id), text: text(range),
                range: document.sourceRange(range), before: (text(before), document.sourceRange(before)))
        }
    }

    /// Only a name alone explains the one before: `(then …)` tells something else.
    private func isWholeBracket(_ pair: NameReader.Pair, _ passage: Passage) -> Bool {
        let open = pair.name.tokens.upperBound
        return pair.explained.tokens.lowerBound == open + 1
            && passage.closings[open] == pair.explained.tokens.upperBound
    }

    /// True for a form of the other, or a combination with it.
    private func isVariant(_ one: Subject, _ other: Subject) -> Bool {
        one.id.contains(other.id) || other.id.contains(one.id) || one.id.contains("/") || other.id.contains("/")
    }

    // MARK: Slips

    /// Slips that packs list.
    private func slips(_ passage: Passage) -> [NameRemark] {
        passage.mentions.compactMap { mention in
            guard isSlip(mention), let whole = bytes(mention, passage) else { return nil }
            // The slip alone, without the ending that makes it a plural or a genitive.
            let slip = name(mention).text
            let hasEnding = text(whole).lowercased().hasPrefix(slip.lowercased())
            let range = hasEnding ? whole.lowerBound..<whole.lowerBound + slip.utf8.count : whole
            let subject = knowledge.subjects[mention.value]
            let right = subject.names.filter { $0.kind == .generic || $0.kind == .brand }.map(\.text)
            let distances = right.map { NameReview.distance(name(mention).text, $0) }
            let least = distances.min() ?? 0
            let nearest = zip(right, distances).filter { $0.1 == least }.map(\.0)
            return remark(range, subject.id, nearest, isKnown: true)
        }
    }

    private func isSlip(_ mention: Mention) -> Bool {
        mention.kind == .subject && name(mention).kind == .misspelling
    }

    /// Words that no pack knows, one slip away from a name.
    private func guesses(_ outline: DocumentPassages.Outline) -> [NameRemark] {
        let tokens = passages.tokens
        let end = outline.tokens.upperBound
        var remarks: [NameRemark] = []
        for position in outline.tokens.lowerBound + outline.ownStart..<end {
            let token = tokens[position]
            guard token.word == Vocabulary.unknown, token.singular < 0, token.kind == .word,
                token.range.count >= NameIndex.leastLetters - 1, isAlone(tokens[position..<end]),
                let found = index.name(near: document.text[token.range])
            else { continue }
            let subject = knowledge.subjects[found.subject]
            remarks.append(remark(token.range, subject.id, [subject.names[found.name].text], isKnown: false))
        }
        return remarks
    }

    /// A part of a word with hyphens is no word.
    private func isAlone(_ rest: ArraySlice<Token>) -> Bool {
        guard let token = rest.first, !token.isJoined else { return false }
        guard let next = rest.dropFirst().first else { return true }
        return !next.isJoined || next.kind != .word
    }

    private func remark(_ range: Range<Int>, _ subject: String, _ names: [String], isKnown: Bool) -> NameRemark {
        let written = text(range)
        let capitals = written.utf8.prefix { 0x41...0x5A ~= $0 }.count
        let names = names.map { name in
            if capitals == written.utf8.count { return name.uppercased() }
            return capitals > 0 ? name.prefix(1).uppercased() + name.dropFirst() : name
        }
        return NameRemark(
            kind: .misspelled(subject: subject, names: names, isKnown: isKnown), text: written,
            range: document.sourceRange(range), before: nil)
    }

    // MARK: Texts

    private func name(_ mention: Mention) -> SubjectName { knowledge.subjects[mention.value].names[mention.name] }

    private func bytes(_ mention: Mention, _ passage: Passage) -> Range<Int>? {
        mention.tokens.lowerBound >= passage.ownStart ? passage.bytes(of: mention.tokens) : nil
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: document.text[range], as: UTF8.self) }

    /// How many letters two names differ by (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let (one, other) = (Array(left.lowercased().utf8), Array(right.lowercased().utf8))
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var corner = row[0]
            row[0] = index + 1
            for column in other.indices {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, corner + (letter == other[column] ? 0 : 1))
                corner = above
            }
        }
        return row[other.count]
    }
}
