/// A word of a CODEOWNERS file.
struct CodeOwnersWord: Sendable {
    /// The characters, and whether each stands for itself whatever it is.
    private(set) var characters: [(scalar: Unicode.Scalar, isLiteral: Bool)] = []

    /// True before the first character.
    var isEmpty: Bool { characters.isEmpty }

    /// The word without its escapes.
    var text: String { String(String.UnicodeScalarView(characters.map(\.scalar))) }

    /// Adds a character.
    mutating func add(_ scalar: Unicode.Scalar, isLiteral: Bool) { characters.append((scalar, isLiteral)) }

    /// The word without its first character.
    func dropFirst() -> CodeOwnersWord {
        var word = self
        word.characters.removeFirst()
        return word
    }

    /// The words of a line up to a comment; a backslash takes what follows as it is.
    static func words(in line: ArraySlice<UInt8>) -> [CodeOwnersWord] {
        var words: [CodeOwnersWord] = []
        var word = CodeOwnersWord()
        var isEscaped = false
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars where scalar != "\u{FEFF}" {
            if isEscaped {
                word.add(scalar, isLiteral: true)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar.properties.isWhitespace {
                if !word.isEmpty { words.append(word) }
                word = CodeOwnersWord()
            } else if scalar == "#", word.isEmpty {
                return words
            } else {
                word.add(scalar, isLiteral: false)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
