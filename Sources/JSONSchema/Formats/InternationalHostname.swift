/// Host names beyond ASCII, by the rules of IDNA 2008: RFC 5890 to 5893.
///
/// Which characters a label may have follows from the properties that the standard library has. Three things it has not
/// are taken from ranges of code points: scripts, directions and Arabic joining.
enum InternationalHostname {
    /// Whether labels, separated by full stops of any kind, make a host name.
    ///
    /// In an e-mail address they need not be in normal form C: who sends the mail brings them into it.
    static func isValid(_ name: [Unicode.Scalar], needsNormalForm: Bool = true) -> Bool {
        let labels = name.split(omittingEmptySubsequences: false, whereSeparator: isFullStop).map(Array.init)
        var decoded: [[Unicode.Scalar]] = []
        var length = labels.count - 1
        for label in labels {
            guard let (unicode, size) = check(label) else { return false }
            if needsNormalForm, !NormalForm.isComposed(unicode) { return false }
            decoded.append(unicode)
            length += size
        }
        let hasRightToLeft = decoded.contains { $0.contains { TextDirection(of: $0).isRightToLeft } }
        return length <= 253 && (!hasRightToLeft || decoded.allSatisfy(TextDirection.isConsistent))
    }

    private static func isFullStop(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
    }

    /// The label in Unicode and the length of its ASCII form; nil for one that is not allowed.
    private static func check(_ label: [Unicode.Scalar]) -> (label: [Unicode.Scalar], size: Int)? {
        guard label.first != nil, label.first != "-", label.last != "-" || isALabel(label) else { return nil }
        // No ASCII form is shorter than its label, and what follows takes a time that grows with the square of the length.
        if label.count > 63 { return nil }
        if !label.allSatisfy(\.isASCII) {
            let size = Punycode.encode(label).count + 4
            return isULabel(label) && size <= 63 ? (label, size) : nil
        }
        guard label.allSatisfy({ $0 == "-" || UInt8(ascii: $0).isASCIIAlphanumeric }) else {
            return nil
        }
        guard isALabel(label) else { return (label, label.count) }
        let code = label.dropFirst(4).map { Unicode.Scalar(UInt8(ascii: $0).lowercasedASCII) }
        guard let decoded = Punycode.decode(code), !decoded.allSatisfy(\.isASCII), Punycode.encode(decoded) == code,
            isULabel(decoded)
        else { return nil }
        return (decoded, label.count)
    }

    private static func isALabel(_ label: [Unicode.Scalar]) -> Bool {
        label.count >= 4 && (label[0] == "x" || label[0] == "X") && (label[1] == "n" || label[1] == "N")
            && label[2] == "-" && label[3] == "-"
    }

    private static func isULabel(_ label: [Unicode.Scalar]) -> Bool {
        guard let first = label.first, let last = label.last, first != "-", last != "-", !isMark(first) else {
            return false
        }
        if label.count >= 4, label[2] == "-", label[3] == "-" { return false }
        return label.indices.allSatisfy { isAllowed(label, $0) }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// RFC 5892: the derived property of one character, and its rule where it has one.
    private static func isAllowed(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
        let scalar = label[index]
        switch scalar.value {
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D:
            return ContextRule.holds(label, index)
        case 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: return false
        case 0x20D0...0x20FF, 0x1D100...0x1D1FF, 0x1D200...0x1D24F: return false
        default: break
        }
        if scalar == "-" { return true }
        let properties = scalar.properties
        if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark,
            .spacingMark:
            return true
        default: return false
        }
    }
}

extension UInt8 {
    /// The letter in lower case; any other byte as it is.
    fileprivate var lowercasedASCII: UInt8 { isASCIILetter ? self | 0x20 : self }
}
