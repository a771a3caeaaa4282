internal import Diagnostics
internal import Facts
internal import Prose

/// Finds works that packs know, and which edition of them a text cites.
struct EditionScan {
    private let prose: ProseDocument
    private let names: WorkNames

    init(_ prose: ProseDocument, _ names: WorkNames) {
        self.prose = prose
        self.names = names
    }

    /// One place where a work is cited by its edition.
    struct Citation {
        /// The work.
        let work: CitedWork
        /// Which edition of it.
        let edition: Edition
        /// From the name to the edition, in the text.
        let range: Range<Int>
        /// The sentence, in the text.
        let sentence: Range<Int>
        /// True in a list of references.
        let isReference: Bool
    }

    /// What names an edition.
    enum Edition: CustomStringConvertible {
        /// `7th ed.`
        case number(Int)
        /// `Version 4.2019`, `(2018)`
        case year(Int)
        /// A name of its own.
        case former(String)

        var description: String {
            switch self {
            case .number(let number): "edition \(number)"
            case .year(let year): "\(year)"
            case .former(let name): name
            }
        }
    }

    /// The works cited by an edition, in the order of the text.
    var citations: [Citation] {
        if names.isEmpty { return [] }
        var found: [Citation] = []
        let text = prose.text.span
        for sentence in prose.sentences {
            let block = prose.blocks[sentence.block]
            // A reference is cut into sentences at its stops; the edition may stand in the next one.
            let end = block.isReference ? block.text.upperBound : sentence.text.upperBound
            var place = sentence.text.lowerBound
            while true {
                place = names.first(in: text, from: place, before: sentence.text.upperBound)
                if place + 1 >= sentence.text.upperBound { break }
                if place == 0 || !isOfWord(text[place - 1]),
                    let known = names[text[place], text[place + 1]],
                    let citation = citation(at: place, known, sentence.text.lowerBound..<end, block.isReference)
                {
                    found.append(citation)
                    place = citation.range.upperBound
                } else {
                    place += 1
                }
            }
        }
        return found
    }

    private func citation(
        at place: Int, _ known: [WorkNames.Name], _ range: Range<Int>,
        _ isReference: Bool
    ) -> Citation? {
        for known in known {
            let (name, work) = (known.name, known.work)
            let end = place + name.count
            guard end <= range.upperBound, prose.text[place..<end].elementsEqual(name),
                end == prose.text.count || !isOfWord(prose.text[end])
            else { continue }
            if known.isFormer {
                return Citation(
                    work: work, edition: .former(String(decoding: name, as: UTF8.self)), range: place..<end,
                    sentence: range, isReference: isReference)
            }
            if work.cycle != nil || work.year != nil, let year = year(before: place, from: range.lowerBound) {
                return Citation(
                    work: work, edition: .year(year), range: place..<end, sentence: range, isReference: isReference)
            }
            if let number = number(before: place, from: range.lowerBound), work.edition != nil {
                return Citation(
                    work: work, edition: .number(number), range: place..<end, sentence: range, isReference: isReference)
            }
            guard let (edition, last) = edition(behind: end, before: range.upperBound, work, isReference) else {
                continue
            }
            return Citation(
                work: work, edition: edition, range: place..<last, sentence: range, isReference: isReference)
        }
        return nil
    }

    /// The number in `the 7th edition of the`.
    private func number(before place: Int, from start: Int) -> Int? {
        let words = words(in: max(start, place - 40)..<place)
        guard let index = words.lastIndex(where: { $0.text.hasPrefix("edition") }), index > 0, words.count - index <= 3
        else { return nil }
        return EditionScan.ordinal(words[index - 1].text)
    }

    /// The year in `the 2014 guideline`: right before the name, and nothing but a space between.
    private func year(before place: Int, from start: Int) -> Int? {
        guard place - 5 >= start, prose.text[place - 1] == 0x20,
            let year = Int(String(decoding: prose.text[(place - 5)..<(place - 1)], as: UTF8.self)),
            place - 6 < start || !isOfWord(prose.text[place - 6])
        else { return nil }
        return (1980...2099).contains(year) ? year : nil
    }

    /// So far behind its name a work's edition stands.
    private static let reach = 90

    private func edition(
        behind start: Int, before end: Int, _ work: CitedWork, _ isReference: Bool
    ) -> (Edition, end: Int)? {
        let window = start..<nextName(from: start, before: min(end, start + EditionScan.reach), otherThan: work)
        let words = words(in: window)
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1].text : ""
            if work.edition != nil, next.hasPrefix("ed"), let number = EditionScan.ordinal(word.text) {
                return (.number(number), words[index + 1].end)
            }
            if work.edition != nil, word.text == "version" || word.text == "v",
                let number = Int(next.prefix { $0 != "." }),
                number < 30
            {
                return (.number(number), words[index + 1].end)
            }
            if work.edition != nil, word.text.hasPrefix("v"),
                let number = Int(word.text.dropFirst().prefix { $0 != "." })
            {
                return (.number(number), word.end)
            }
            guard work.cycle != nil || work.year != nil else { continue }
            // `V.4.2019`, `Version 4.2019`, `2.2019`
            if let year = EditionScan.versionYear(word.text) { return (.year(year), word.end) }
            let isFirst = index == 0 || index == 1
            if let year = Int(word.text), (1980...2099).contains(year), isReference || isFirst {
                return (.year(year), word.end)
            }
        }
        return nil
    }

    /// Where the next other work is named, whose edition is its own; the end where none is.
    private func nextName(from start: Int, before end: Int, otherThan work: CitedWork) -> Int {
        var place = start
        while place + 1 < end {
            if place > 0, !isOfWord(prose.text[place - 1]),
                let known = names[prose.text[place], prose.text[place + 1]],
                known.contains(where: {
                    $0.work.title != work.title && prose.text[place..<end].starts(with: $0.name)
                })
            {
                return place
            }
            place += 1
        }
        return end
    }

    /// The words in a part of the text, in small letters, without the marks around them.
    private func words(in range: Range<Int>) -> [(text: String, end: Int)] {
        var words: [(text: String, end: Int)] = []
        var place = range.lowerBound
        while place < range.upperBound {
            while place < range.upperBound, !isOfWord(prose.text[place]) { place += 1 }
            let start = place
            while place < range.upperBound, isOfWord(prose.text[place]) || prose.text[place] == 0x2E { place += 1 }
            var end = place
            while end > start, prose.text[end - 1] == 0x2E { end -= 1 }
            if end > start {
                words.append((String(decoding: prose.text[start..<end], as: UTF8.self).lowercased(), end))
            }
        }
        return words
    }

    private static let ordinals = [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ]

    /// `7th`, `seventh`
    private static func ordinal(_ word: String) -> Int? {
        if let index = ordinals.firstIndex(of: word) { return index }
        let digits = word.prefix { $0.isNumber }
        return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? Int(digits) : nil
    }

    /// The year in `4.2019` or `v.4.2019`.
    private static func versionYear(_ word: String) -> Int? {
        let parts = word.split(separator: ".")
        guard parts.count > 1, let last = parts.last, last.utf8.count == 4, let year = Int(last),
            (1990...2099).contains(year)
        else { return nil }
        return year
    }

    /// A letter or digit of ASCII, or a byte of a letter beyond.
    private func isOfWord(_ byte: UInt8) -> Bool { byte.isWordByte || byte >= 0xC3 }
}
