/// Characters that a label may have only beside certain others: RFC 5892, appendix A.
enum ContextRule {
    /// Whether the rule of the character at a place holds.
    static func holds(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
        let before = index > 0 ? label[index - 1] : nil
        let after = index + 1 < label.count ? label[index + 1] : nil
        switch label[index].value {
        case 0xB7: return before == "l" && after == "l"
        case 0x375: return after.map(isGreek) ?? false
        case 0x5F3, 0x5F4: return before.map(isHebrew) ?? false
        case 0x30FB: return label.contains(where: isJapaneseOrHan)
        case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0.value) }
        case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0.value) }
        case 0x200D: return before.map(isVirama) ?? false
        default: return before.map(isVirama) ?? false || isBetweenJoined(label, index)
        }
    }

    private static func isVirama(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass == .virama
    }

    private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
        (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value)
    }

    private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
        (0x591...0x5F4).contains(scalar.value) || (0xFB1D...0xFB4F).contains(scalar.value)
    }

    private static func isJapaneseOrHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005, 0x3007, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// A non-joiner between letters that would join: some that join to the left, marks, it, marks, and some that join
    /// to the right.
    private static func isBetweenJoined(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
        let before = label[..<index].last { !isTransparent($0) }
        let after = label[(index + 1)...].first { !isTransparent($0) }
        guard let before, let after else { return false }
        return isJoining(before) && !joinsOnlyBefore(before) && isJoining(after)
    }

    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: scalar.value != 0x200C
        default: false
        }
    }

    /// Letters of the scripts whose letters join: Arabic, Syriac, N'Ko, Mandaic, Mongolian and a few beyond U+10000.
    private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Thaana, amid the others, does not join.
        case 0x621, 0x674, 0x6D5, 0x780...0x7B1: false
        case 0x620...0x6FF, 0x710...0x7EA, 0x840...0x8C7, 0x1807...0x18AA, 0xA840...0xA872, 0x10AC0...0x10AEF,
            0x1E900...0x1E943:
            scalar.properties.isAlphabetic
        default: false
        }
    }

    /// Letters that join to the one before them and not to the one after.
    private static func joinsOnlyBefore(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x673, 0x675...0x677, 0x688...0x699, 0x6C0,
            0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6EE, 0x6EF, 0x710, 0x715...0x719, 0x71E, 0x728, 0x72A, 0x72C,
            0x74D, 0x759...0x75B, 0x76B, 0x76C, 0x771, 0x773, 0x774, 0x778, 0x779:
            true
        default: false
        }
    }
}

/// The direction in which a character runs, as far as labels have such characters.
enum TextDirection {
    case left
    case right
    case arabicNumber
    case europeanNumber
    case mark
    case neutral

    /// The direction of a character.
    init(of scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: self = .mark
        default:
            switch scalar.value {
            case 0x30...0x39, 0x6F0...0x6F9: self = .europeanNumber
            case 0x660...0x669, 0x66B, 0x66C, 0x6DD, 0x10D30...0x10D39, 0x10E60...0x10E7E: self = .arabicNumber
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: self = .right
            case 0x2D, 0xB7, 0x375, 0x30FB, 0x200C, 0x200D: self = .neutral
            default: self = .left
            }
        }
    }

    /// Whether a name with this character has to obey the rule for mixed directions.
    var isRightToLeft: Bool { self == .right || self == .arabicNumber }

    /// The rule for a label in a name that runs to the left somewhere: RFC 5893, section 2.
    static func isConsistent(_ label: [Unicode.Scalar]) -> Bool {
        let directions = label.map { TextDirection(of: $0) }
        guard let first = directions.first, let last = directions.last(where: { $0 != .mark }) else { return false }
        switch first {
        case .left:
            return !directions.contains { $0.isRightToLeft } && (last == .left || last == .europeanNumber)
        case .right:
            let hasBothNumbers = directions.contains(.europeanNumber) && directions.contains(.arabicNumber)
            return !directions.contains(.left) && !hasBothNumbers && last != .neutral
        default: return false
        }
    }
}
