/// A part of what the reader took for one block.
struct BlockPiece {
    /// What it is.
    enum Role {
        /// What the block around it is.
        case whole
        case item
        case paragraph
        case titleLine
        case footnote
    }

    /// Where it stands in the block.
    let range: Range<Int>
    /// What it is.
    let role: Role

    init(_ range: Range<Int>, _ role: Role) {
        self.range = range
        self.role = role
    }
}

/// Cuts a block where its lines or its bullets show that it is more than one, and leaves out lines that are no text.
struct BlockPieces {
    /// What the block holds, in its order.
    private(set) var pieces: [BlockPiece] = []
    private let bytes: [UInt8]
    private let readsAllBullets: Bool
    /// What the lines so far make.
    private var start = 0
    private var role = BlockPiece.Role.whole

    /// The pieces of `bytes`, a block whose later lines start at `lines`.
    init(_ bytes: [UInt8], _ kind: ProseBlock.Kind, lines: [Int], readsAllBullets: Bool) {
        self.bytes = bytes
        self.readsAllBullets = readsAllBullets
        if case .heading = kind {
            pieces.append(BlockPiece(0..<bytes.withoutAttributes, .whole))
            return
        }
        switch kind {
        case .paragraph, .listItem: cut(at: [0] + lines, isParagraph: kind == .paragraph)
        default: pieces.append(BlockPiece(0..<bytes.count, .whole))
        }
    }

    /// Whether a block certainly is one piece; most are, and looking is cheaper than cutting.
    static func isOnePiece(_ bytes: [UInt8], _ text: Range<Int>, _ kind: ProseBlock.Kind, lines: [Int]) -> Bool {
        switch kind {
        case .heading: return text.isEmpty || bytes[text.upperBound - 1] != UInt8(ascii: "}")
        case .tableCell, .imageText: return true
        case .paragraph, .listItem: break
        }
        if text.isEmpty { return true }
        if canStartPiece(bytes[text.lowerBound])
            || lines.contains(where: { $0 < text.upperBound && canStartPiece(bytes[$0]) })
        {
            return false
        }
        if let second = lines.first, second - text.lowerBound <= TitleLine.longest + 1 { return false }
        let span = bytes.span
        let end = text.upperBound
        var place = text.lowerBound + 1
        while true {
            // A bullet is a hyphen, or begins with a byte of a sign beyond ASCII.
            while place < end, span[place] != .hyphen, span[place] < 0xC2 { place += 1 }
            if place >= end { break }
            if span[place - 1] == .space, inlineBullet(at: place, in: bytes, from: text.lowerBound, before: end) != nil
            {
                return false
            }
            place += 1
        }
        return true
    }

    private static func canStartPiece(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "*"), .hyphen, 0xC2, 0xE2, 0xEF: true
        default: byte.isDigit
        }
    }

    // MARK: Lines

    private mutating func cut(at starts: [Int], isParagraph: Bool) {
        var isFirst = true
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
            let line = bytes.trimmed(start..<end)
            defer { isFirst = isFirst && line.isEmpty }
            if line.isEmpty { continue }
            if bytes.isAttributeLine(line) {
                // The list that a table of contents takes the place of is no text either.
                if bytes.hasWord("{:toc", at: line.lowerBound, before: line.upperBound) { self.start = start }
                flush(before: start)
                self.start = end
            } else if bytes.isFootnote(line) {
                flush(before: start)
                role = .footnote
            } else if let text = textAfterBullet(line, isFirst: isFirst) {
                flush(before: start)
                self.start = text
                role = .item
            } else if isFirst, isParagraph, index + 1 < starts.count {
                let width =
                    zip(starts, starts.dropFirst() + [bytes.count]).dropFirst(index + 1).map { $1 - $0 }.max() ?? 0
                let rest = bytes.trimmed(end..<bytes.count)
                if TitleLine.isTitle(line, before: rest, width: width, in: bytes) {
                    role = .titleLine
                    flush(before: end)
                }
            }
        }
        flush(before: bytes.count)
    }

    /// Ends the lines so far as a piece.
    private mutating func flush(before end: Int) {
        let range = bytes.trimmed(start..<max(start, end))
        if !range.isEmpty {
            if role == .titleLine { pieces.append(BlockPiece(range, role)) } else { cutItems(range, role) }
        }
        start = end
        role = .whole
    }

    /// Where the text of a list item starts.
    private func textAfterBullet(_ line: Range<Int>, isFirst: Bool) -> Int? {
        let first = bytes[line.lowerBound]
        if first.isDigit {
            guard readsAllBullets, isFirst || role == .item || endsInColon(before: line.lowerBound) else { return nil }
            return bytes.textAfterNumber(line)
        }
        let length = bytes.bulletLength(at: line.lowerBound, before: line.upperBound)
        if length == 0 { return nil }
        // In a paragraph of Markdown a hyphen or asterisk at the start of a line is none.
        if length == 1, !readsAllBullets { return nil }
        // A dash may as well go on with the sentence.
        let isDash = first == 0xE2 && bytes[line.lowerBound + 1] == 0x80 && bytes[line.lowerBound + 2] < 0xA0
        if isDash, !isFirst, role != .item, !endsInColon(before: line.lowerBound) { return nil }
        return line.lowerBound + length
    }

    private func endsInColon(before place: Int) -> Bool {
        let text = bytes.trimmed(start..<max(start, place))
        return !text.isEmpty && bytes[text.upperBound - 1] == .colon
    }

    // MARK: Items in a line

    /// The end of the text before a bullet inside a line; nil where there is no such bullet.
    private static func inlineBullet(at place: Int, in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
        let length = bytes.bulletLength(at: place, before: end)
        guard length > 0, bytes[place] != UInt8(ascii: "*"), bytes.spaceLength(at: place + length, before: end) > 0
        else {
            return nil
        }
        var textEnd = place
        while textEnd > start, bytes[textEnd - 1].isBlank { textEnd -= 1 }
        guard textEnd > start, textEnd < place else { return nil }
        if place - textEnd >= 2 { return textEnd }
        switch bytes[textEnd - 1] {
        case .colon, .fullStop, UInt8(ascii: ";"): return textEnd
        default: return nil
        }
    }

    /// The first bullet of a list may have less space before it than the others: `the parts include - one`.
    private func bulletAfterOpenWord(in range: Range<Int>) -> Int? {
        range.dropFirst(2).last { place in
            guard bytes[place] == .hyphen, bytes[place - 1] == .space, place + 1 < range.upperBound,
                bytes[place + 1] == .space
            else { return false }
            var start = place - 1
            while start > range.lowerBound, bytes[start - 1].isLetter { start -= 1 }
            return TitleLine.openWords.contains(bytes.wordKey(start..<place - 1))
        }
    }

    /// Cuts a list whose items stand in one line.
    private mutating func cutItems(_ range: Range<Int>, _ role: BlockPiece.Role) {
        var bullets: [(textEnd: Int, next: Int)] = []
        for place in range.dropFirst() where bytes[place] == .hyphen || bytes[place] >= 0xC2 {
            guard bytes[place - 1].isBlank,
                let textEnd = BlockPieces.inlineBullet(
                    at: place, in: bytes, from: range.lowerBound, before: range.upperBound)
            else { continue }
            bullets.append((textEnd, place + bytes.bulletLength(at: place, before: range.upperBound)))
        }
        if bullets.count > 1, let place = bulletAfterOpenWord(in: range.lowerBound..<bullets[0].textEnd) {
            bullets.insert((place - 1, place + 1), at: 0)
        }
        guard let first = bullets.first, bullets.count > 1 || bytes[first.textEnd - 1] == .colon else {
            pieces.append(BlockPiece(range, role))
            return
        }
        pieces.append(BlockPiece(range.lowerBound..<first.textEnd, role))
        let ends = bullets.dropFirst().map(\.textEnd) + [range.upperBound]
        let items = zip(bullets, ends).map { bytes.trimmed($0.next..<max($0.next, $1)) }
        let hasGaps = items.dropLast().contains { bytes.firstGap(in: $0) != nil }
        for (index, item) in items.enumerated() where !item.isEmpty {
            let isLast = index == items.count - 1
            var gap: Int?
            if isLast {
                if !hasGaps { gap = bytes.firstGap(in: item) }
            } else if bytes[item.upperBound - 1] == .colon {
                gap = bytes.lastGap(in: item)
            }
            pieces.append(BlockPiece(item.lowerBound..<(gap ?? item.upperBound), .item))
            if let gap { pieces.append(BlockPiece(gap..<item.upperBound, .paragraph)) }
        }
    }
}

extension [UInt8] {
    /// Where two or more spaces come before a capital: there a new thought starts, in text that has lost its lines.
    fileprivate func firstGap(in range: Range<Int>) -> Int? {
        range.dropFirst(2).first { isGap(before: $0) }
    }

    fileprivate func lastGap(in range: Range<Int>) -> Int? {
        range.dropFirst(2).last { isGap(before: $0) }
    }

    private func isGap(before place: Int) -> Bool {
        self[place].isUpper && self[place - 1].isBlank && self[place - 2].isBlank
    }

    /// A line of attributes, or one that a table of contents takes the place of.
    fileprivate func isAttributeLine(_ line: Range<Int>) -> Bool {
        switch (self[line.lowerBound], self[line.upperBound - 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "}")): hasWord("{:", at: line.lowerBound, before: line.upperBound)
        case (UInt8(ascii: "["), UInt8(ascii: "]")):
            ["[[toc]]", "[[_toc_]]", "[toc]"].contains {
                $0.utf8.count == line.count && hasWord($0, at: line.lowerBound, before: line.upperBound)
            }
        default: false
        }
    }

    /// `[^5]: text`
    fileprivate func isFootnote(_ line: Range<Int>) -> Bool {
        guard hasWord("[^", at: line.lowerBound, before: line.upperBound) else { return false }
        guard let close = self[line].firstIndex(of: UInt8(ascii: "]")) else { return false }
        return close + 1 < line.upperBound && self[close + 1] == .colon
    }

    /// After `1.` or `1)` and space, where the text starts.
    fileprivate func textAfterNumber(_ line: Range<Int>) -> Int? {
        var place = line.lowerBound
        while place < line.upperBound, self[place].isDigit { place += 1 }
        guard place - line.lowerBound <= 3, place < line.upperBound else { return nil }
        guard self[place] == .fullStop || self[place] == UInt8(ascii: ")") else { return nil }
        return spaceLength(at: place + 1, before: line.upperBound) > 0 ? place + 1 : nil
    }

    /// The end of a heading without the attributes that may follow it: `Title {: .class }`.
    fileprivate var withoutAttributes: Int {
        guard last == UInt8(ascii: "}"), let open = lastIndex(of: UInt8(ascii: "{")), open + 1 < count else {
            return count
        }
        switch self[open + 1] {
        case .colon, .fullStop, UInt8(ascii: "#"): return open
        default: return count
        }
    }
}
