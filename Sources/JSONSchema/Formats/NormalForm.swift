/// Unicode's normal form C, for labels: the standard library compares texts by it but does not tell it.
enum NormalForm {
    /// Whether a label is in normal form C: its marks are in order, and no mark would melt into what is before it. Single
    /// characters that the form replaces are not looked for: none of them is allowed in a label anyway.
    static func isComposed(_ label: [Unicode.Scalar]) -> Bool {
        guard !label.allSatisfy(\.isASCII), var starter = label.first else { return true }
        var lastClass: UInt8 = 0
        for scalar in label.dropFirst() {
            let ownClass = scalar.properties.canonicalCombiningClass.rawValue
            if ownClass != 0, lastClass > ownClass { return false }
            // A mark between the two keeps them apart where it is not of a lesser class.
            if lastClass == 0 || lastClass < ownClass, melts(starter, scalar) { return false }
            lastClass = ownClass
            if ownClass == 0 { starter = scalar }
        }
        return true
    }

    private static func melts(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        switch second.properties.generalCategory {
        case .nonspacingMark, .spacingMark:
            composed.contains(String(String.UnicodeScalarView([first, second])))
        default: false
        }
    }

    /// The letters in which two characters may have melted. As sets compare texts by what they mean, a letter and its
    /// mark are found in here where one character stands for both.
    private static let composed: Set<String> = {
        var letters: Set<String> = []
        for range: ClosedRange<UInt32> in [0xC0...0x1FFF, 0x3040...0x30FF, 0x11000...0x11FFF] {
            for letter in range.lazy.compactMap(Unicode.Scalar.init)
            where !letter.properties.changesWhenNFKCCaseFolded {
                letters.insert(String(letter))
            }
        }
        return letters
    }()
}
