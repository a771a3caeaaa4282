/// What a sentence says of the time that it speaks of.
package struct SentenceTime {
    private let words: [Substring]
    private let lists: [String: [String]]

    /// The words of a sentence, read with the word lists `past`, `present`, `now`, `asOf`, `only`, `definite`, `partial` and `agents` of
    /// the packs.
    package init(_ sentence: String, _ knowledge: Knowledge) {
        self.init(sentence, lists: knowledge.wordLists)
    }

    init(_ sentence: String, lists: [String: [String]]) {
        // The name of a month is no verb, unless it begins the sentence.
        let written = sentence.split { !($0.isLetter || $0.isNumber || $0 == "-") }
        words = written.enumerated().map { $0 > 0 && $1 == "May" ? $1 : Substring($1.lowercased()) }
        self.lists = lists
    }

    /// True where it tells what was, and not what is.
    package var isPast: Bool { has("past") && !has("present") }
    /// True where it speaks of the day on which it was written: `currently`.
    package var isNow: Bool { has("now") }
    /// True where it speaks of what is.
    package var isPresent: Bool { has("present") }
    /// True where it says that there is no other.
    package var saysOnly: Bool { has("only") }
    /// True where it begins by leaving out all others: `Only this has been …`, `So far only this is …`.
    package var beginsWithOnly: Bool {
        words.prefix(4).firstIndex(of: "only").map { $0 == 0 || isNow } ?? false
    }
    /// True where it says which ones there are, and does not only name some: `the drugs used are`.
    package var isDefinite: Bool { has("definite") && !has("partial") }
    /// The years in it.
    package var years: [Int] {
        words.compactMap { word in
            guard word.utf8.count == 4, let year = Int(word), (1950...2099).contains(year) else { return nil }
            return year
        }
    }
    /// True where it says of which day it is: `as of 2019`.
    package var isDated: Bool { !years.isEmpty }
    /// True where the day of which it is is a day of writing: `as of 2019, … are`.
    package var isAsOf: Bool { isDated && has("asOf") && isPresent }

    /// How many of a kind it says that there are: `two drugs`, `the three approved inhibitors`.
    package var counted: Int? {
        let agents = Set(lists["agents", default: []])
        for (index, word) in words.enumerated() {
            guard
                let count = NumberWords.values[String(word)].flatMap({ $0 <= 10 ? Int($0) : nil })
                    ?? Int(word).flatMap({ $0 < 10 ? $0 : nil }),
                count > 1
            else { continue }
            if words[(index + 1)...].prefix(3).contains(where: { agents.contains(String($0)) }) { return count }
        }
        return nil
    }

    /// True where it has a word of a list.
    func has(_ list: String) -> Bool {
        lists[list, default: []].contains { phrase in
            let parts = phrase.split(separator: " ")
            return words.indices.contains { words[$0...].starts(with: parts) }
        }
    }
}
