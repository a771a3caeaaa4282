internal import Diagnostics
internal import Prose

/// Finds what templates leave in a text.
struct PlaceholderScan {
    private let prose: ProseDocument

    init(_ prose: ProseDocument) { self.prose = prose }

    /// What a placeholder may begin with: brackets, and letters where a word begins. No placeholder is a single byte.
    private static let beginnings = BytePairs([
        ("[<{", ""), ("T", "OB"), ("F", "I"), ("Ll", "Oo"), ("Mm", "MmOo"), ("Dd", "Dd"), ("Yy", "Yy"),
    ])

    /// Their places in the text, in its order.
    var placeholders: [Range<Int>] {
        var found: [Range<Int>] = []
        let text = prose.text.span
        let beginnings = Self.beginnings
        for block in prose.blocks {
            var place = block.text.lowerBound
            while true {
                place = beginnings.first(in: text, from: place, before: block.text.upperBound)
                if place >= block.text.upperBound { break }
                let isInWord =
                    text[place].isLetter && place > block.text.lowerBound && text[place - 1].isWordByte
                if !isInWord, let range = placeholder(at: place, in: block), !isQuoted(range, in: block) {
                    found.append(range)
                    place = range.upperBound
                } else {
                    place += 1
                }
            }
        }
        return found
    }

    private func placeholder(at place: Int, in block: ProseBlock) -> Range<Int>? {
        let text = prose.text
        switch text[place] {
        case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"):
            return bracket(at: place, before: block.text.upperBound)
        case UInt8(ascii: "T"), UInt8(ascii: "F"): return mark(at: place, in: block)
        case UInt8(ascii: "l"), UInt8(ascii: "L"):
            return has("lorem ipsum", at: place, before: block.text.upperBound) ? place..<place + 11 : nil
        case UInt8(ascii: "M"), UInt8(ascii: "D"), UInt8(ascii: "Y"), UInt8(ascii: "m"), UInt8(ascii: "d"),
            UInt8(ascii: "y"):
            guard let end = dateForm(at: place, before: block.text.upperBound), isDated(place, block) else {
                return nil
            }
            return place..<end
        default: return nil
        }
    }

    // MARK: Brackets

    /// Words that begin an instruction to whoever fills in the template.
    private static let instructions = [
        "insert ", "your ", "add ", "enter ", "name of ", "fill in", "to be completed", "to be confirmed",
        "to be added",
        "to be determined", "placeholder", "tbd", "tbc", "tba", "todo", "xx", "citation needed", "source needed",
        "clarification needed",
    ]
    /// Brackets with nothing else in them.
    private static let blanks: Set = [
        "date", "name", "title", "author", "todo", "tbd", "tbc", "tba", "link", "hospital name", "phone number", "url",
    ]
    private static let longestBracket = 80

    /// `[insert name]`, `<MM/DD/YYYY>`, `{{FIRST_NAME}}`, `{{ first_name }}`, `[FIRST NAME]`.
    private func bracket(at open: Int, before end: Int) -> Range<Int>? {
        let text = prose.text
        let closing: UInt8 =
            switch text[open] {
            case UInt8(ascii: "["): UInt8(ascii: "]")
            case UInt8(ascii: "<"): UInt8(ascii: ">")
            default: UInt8(ascii: "}")
            }
        guard let close = text[open..<min(end, open + Self.longestBracket)].firstIndex(of: closing) else { return nil }
        let inner = open + 1..<close
        if let formEnd = dateForm(at: inner.lowerBound, before: close), formEnd == close { return open..<close + 1 }
        if closing == UInt8(ascii: "}") {
            guard inner.count > 4, text[inner.lowerBound] == UInt8(ascii: "{"), close + 1 < end,
                text[close + 1] == closing, isConstant(inner.dropFirst()) || isField(inner.dropFirst())
            else { return nil }
            return open..<close + 2
        }
        let words = String(decoding: text[inner], as: UTF8.self).lowercased()
        let isInstruction = Self.instructions.contains { words.hasPrefix($0) && inner.count < 60 }
        let isBlank = Self.blanks.contains(words) && closing == UInt8(ascii: ">")
        let isField = closing == UInt8(ascii: "]") && isConstant(inner) && isField(inner)
        return isInstruction && startsInstruction(inner) || isBlank || isField ? open..<close + 1 : nil
    }

    /// Several words of which the last says what a template is filled with: `first_name`, `DAYTIME PHONE`.
    private func isField(_ range: Range<Int>) -> Bool {
        let words = String(decoding: prose.text[range], as: UTF8.self).lowercased()
            .split { $0 == "_" || $0 == " " }
        guard let last = words.last, words.count > 1 else { return false }
        return Self.fields.contains(String(last)) && words.allSatisfy { $0.utf8.allSatisfy(\.isLetter) }
    }

    private static let fields: Set = ["name", "date", "phone", "email", "address", "number"]

    /// `add` may begin other words; an instruction stands at the start of the brackets and is no number.
    private func startsInstruction(_ inner: Range<Int>) -> Bool {
        !inner.isEmpty && prose.text[inner.lowerBound] > 0x40
    }

    /// Two words or more in capitals, with what joins them.
    private func isConstant(_ range: Range<Int>) -> Bool {
        let text = prose.text[range]
        return text.contains { $0 == UInt8(ascii: "_") || $0 == 0x20 }
            && text.allSatisfy { $0 &- 0x41 < 26 || $0 == UInt8(ascii: "_") || $0 == 0x20 }
    }

    /// Instructions in angle brackets that Markdown takes for a tag, and no reader sees: `<insert text here>`.
    static func tags(in document: Document) -> [TextRange] {
        let openings = ByteSet("<".utf8)
        let bytes = document.file.bytes.span
        let beginnings = ByteSet(instructions.compactMap(\.utf8.first))
        // Most documents have none that one need ask of.
        lazy var hidden = CodeAndComments(document)
        var found: [TextRange] = []
        var next = document.frontMatter.bodyStart
        while next + 1 < bytes.count {
            let place = openings.first(in: bytes, from: next, before: bytes.count - 1)
            next = place + 1
            guard next < bytes.count, beginnings.contains(bytes[next].lowered) else { continue }
            let rest = document.file.bytes[place...].prefix(longestBracket)
            guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { continue }
            let inner = rest[(place + 1)..<close]
            let words = String(decoding: inner, as: UTF8.self).lowercased()
            guard inner.allSatisfy({ $0.isLetter || $0 == 0x20 }),
                instructions.contains(where: { $0.hasSuffix(" ") && words.hasPrefix($0) }),
                !hidden.contains(place)
            else { continue }
            found.append(TextRange(place, close + 1))
        }
        return found
    }

    // MARK: Marks of work to do

    /// `TODO: …` at the start of a sentence or in brackets, `TBD` as all there is.
    private func mark(at place: Int, in block: ProseBlock) -> Range<Int>? {
        let end = block.text.upperBound
        for word in ["TODO", "TBD", "FIXME"] where hasExact(word, at: place, before: end) {
            let after = place + word.utf8.count
            let isAll = place == block.text.lowerBound && after == end
            let isStart = prose.sentences[block.sentences].contains { $0.text.lowerBound == place }
            let hasColon = after < end && prose.text[after] == UInt8(ascii: ":")
            let isBehindColon =
                after == end && place >= 2 && prose.text[place - 2] == UInt8(ascii: ":") && word != "FIXME"
            // No sentence begins with the one; of the other there are lists.
            let isOrder =
                place == block.text.lowerBound
                && (word == "FIXME" || word == "TODO" && !has(" list", at: after, before: end))
            if isAll || isStart && hasColon || isBehindColon || isOrder { return place..<after }
        }
        return nil
    }

    // MARK: Forms of dates

    /// Where the form of a date ends that begins at a place: `MM/DD/YYYY`, `yyyy-mm-dd`.
    private func dateForm(at place: Int, before end: Int) -> Int? {
        // The second letter rules out nearly every word.
        guard place + 1 < end else { return nil }
        switch prose.text[place + 1].lowered {
        case UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "o"): break
        default: return nil
        }
        for form in Self.dateForms where has(form, at: place, before: end) {
            let after = place + form.utf8.count
            if after == end || !prose.text[after].isWordByte { return after }
        }
        return nil
    }

    private static let dateForms = [
        "mm/dd/yyyy", "dd/mm/yyyy", "yyyy-mm-dd", "dd.mm.yyyy", "yyyy/mm/dd", "dd-mm-yyyy", "mm-dd-yyyy", "mm/yyyy",
        "month day, year", "month yyyy",
    ]

    /// True behind words that a day follows.
    private func isDated(_ place: Int, _ block: ProseBlock) -> Bool {
        let before = prose.text[max(block.text.lowerBound, place - 20)..<place]
        let words = String(decoding: before, as: UTF8.self).lowercased()
        return [
            "updated ", "updated: ", "posted ", "posted: ", "reviewed ", "reviewed: ", "revised ", "revised: ",
            "date: ", "accessed ", "accessed: ", "published ", "published: ", "updated on ", "reviewed on ",
            "accessed on ",
        ].contains { words.hasSuffix($0) }
    }

    // MARK: Bytes

    private func has(_ word: String, at place: Int, before end: Int) -> Bool {
        guard place + word.utf8.count <= end else { return false }
        let text = prose.text.span
        var place = place
        for byte in word.utf8 {
            if text[place].lowered != byte { return false }
            place += 1
        }
        return true
    }

    private func hasExact(_ word: String, at place: Int, before end: Int) -> Bool {
        let after = place + word.utf8.count
        return after <= end && prose.text[place..<after].elementsEqual(word.utf8)
            && (after == end || !prose.text[after].isWordByte)
            && (place == 0 || !prose.text[place - 1].isWordByte)
    }

    /// True in quotation marks: it is spoken of.
    private func isQuoted(_ range: Range<Int>, in block: ProseBlock) -> Bool {
        var isOpen = false
        var place = block.text.lowerBound
        while place < range.lowerBound {
            if prose.text[place] == UInt8(ascii: "\"") { isOpen.toggle() }
            if place + 2 < range.lowerBound, prose.text[place] == 0xE2, prose.text[place + 1] == 0x80 {
                if prose.text[place + 2] == 0x9C { isOpen = true }
                if prose.text[place + 2] == 0x9D { isOpen = false }
            }
            place += 1
        }
        return isOpen
    }

    /// True where a sentence says something of a text: a page on "Not found" has such a title for good reason.
    func isSpokenOf(_ text: String) -> Bool {
        if prose.text.count > Self.longPage { return true }
        let search = TextSearch(prose.text)
        let places = search.places(of: text)
        return prose.sentences.contains { sentence in
            sentence.text.count > text.utf8.count + Self.longSentence
                && places.contains { sentence.text.contains($0.lowerBound) }
        }
    }

    /// A sentence with so many bytes more says something of what it names.
    private static let longSentence = 40
    /// A page with more bytes of text is one.
    private static let longPage = 1_500

    // MARK: Values of fields

    /// True for a value that is nothing but a placeholder.
    static func isPlaceholder(_ value: String) -> Bool {
        // The first letter rules out nearly every value.
        guard let first = value.utf8.first, "<[{mdytfl".utf8.contains(first.lowered) else { return false }
        let text = value.lowercased()
        let isBracketed = [("<", ">"), ("[", "]"), ("{", "}")].contains { text.hasPrefix($0) && text.hasSuffix($1) }
        let inner = isBracketed ? String(text.dropFirst().dropLast()) : text
        let isInstruction = isBracketed && instructions.contains { inner.hasPrefix($0) }
        let isBlank = isBracketed && text.hasPrefix("<") && blanks.contains(inner)
        return dateForms.contains(inner) || ["todo", "tbd", "tbc", "fixme"].contains(text) && text.count < 6
            || text.hasPrefix("lorem ipsum") || isInstruction || isBlank || text.hasPrefix("{{") && text.hasSuffix("}}")
            || isBracketed && text.hasPrefix("{") && !inner.contains(" ") && !inner.contains(":")
    }

    /// Titles that a program finds where the page is not to be had.
    private static let titlesOfNoPage: Set = [
        "page not found", "404", "404 not found", "404 error", "error 404", "not found", "access denied",
        "403 forbidden", "forbidden", "just a moment...", "attention required!", "untitled", "untitled document",
        "facebook", "twitter", "instagram", "linkedin", "youtube", "log in", "login", "sign in", "error",
        "service unavailable", "500 internal server error", "are you a robot?", "redirecting...", "loading...",
        "redirecting…", "loading…", "just a moment…",
        "new page", "new document", "page title", "title",
    ]

    private static let longestTitle = titlesOfNoPage.map(\.utf8.count).max() ?? 0

    /// True for a title that says nothing of a document, with or without the name of the site behind it.
    static func isTitleOfNoPage(_ title: String) -> Bool {
        let bytes = title.utf8
        // Where the name of the site begins, if it stands there.
        let marks = ["- ", "| ", "\u{2013} ", "\u{2014} ", "\u{B7} "]
        let site = bytes.indices.dropFirst().first { place in
            bytes[place] == 0x20 && marks.contains { bytes[place...].dropFirst().starts(with: $0.utf8) }
        }
        let head = title[..<(site ?? title.endIndex)]
        return head.utf8.count <= longestTitle && titlesOfNoPage.contains(head.lowercased())
    }
}
