/// How many columns text takes in a terminal.
///
/// Terminals do not agree on everything. This follows those that treat a character as people see it: an emoji with
/// its modifiers, or several joined into one picture, takes two columns.
struct DisplayWidth {
    /// What one more scalar does to the text before it.
    enum Step {
        /// It begins a new character of this width.
        case begins(Int)
        /// It belongs to the character before it, and widens it by this much.
        case extends(Int)
    }

    private var previous: Unicode.Scalar = " "
    private var previousWidth = 1
    private var joins = false

    /// Measures the next scalar of a text.
    mutating func next(_ scalar: Unicode.Scalar) -> Step {
        if let widening = widening(of: scalar) { return .extends(widening) }
        joins = false
        previous = scalar
        previousWidth = DisplayWidth.isWide(scalar) ? 2 : 1
        return .begins(previousWidth)
    }

    /// The width of a whole text without control characters.
    static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        var width = DisplayWidth()
        return text.unicodeScalars.reduce(0) { sum, scalar in
            switch width.next(scalar) {
            case .begins(let columns), .extends(let columns): sum + columns
            }
        }
    }

    /// By how much the scalar widens the character before it; nil where it begins a new one.
    private mutating func widening(of scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return nil }
        if scalar == "\u{200D}" {
            joins = previous.properties.isEmoji
            return 0
        }
        if scalar == "\u{FE0F}" {
            // The emoji presentation of a character that is also text, such as ❤️ or 1️⃣.
            guard previousWidth == 1, previous.properties.isEmoji else { return 0 }
            previousWidth = 2
            return 1
        }
        if joins, scalar.properties.isEmoji {
            joins = false
            previousWidth = 2
            return 0
        }
        if scalar.properties.isEmojiModifier, previous.properties.isEmoji { return 0 }
        return DisplayWidth.isZeroWidth(scalar) ? 0 : nil
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        // Vowels and final consonants of Hangul that combine with the consonant before.
        default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x1100 else { return false }
        return scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(scalar.value)
            || wideBlocks.contains { $0.contains(scalar.value) }
    }

    /// Where East Asian wide and full-width characters stand; whole blocks of UAX #11, as new characters in them are
    /// wide too. Emoji are known to the standard library.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}
