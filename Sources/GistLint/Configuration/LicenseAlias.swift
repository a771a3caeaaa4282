internal import JSONSchema

/// Other names of licences on the SPDX License List: long names and web addresses, always with the version.
enum LicenseAlias {
    /// The SPDX identifier that a name or an address stands for without doubt; nil for all others.
    static func identifier(for text: String) -> String? {
        let words = words(of: text)
        return creativeCommons(words) ?? names[words.joined(separator: " ")]
    }

    /// Names that are no Creative Commons licences, in lower case.
    private static let names = [
        "apache license version 2 0": "Apache-2.0", "apache license 2 0": "Apache-2.0", "apache 2 0": "Apache-2.0",
        "apache 2": "Apache-2.0", "mit license": "MIT", "the mit license": "MIT",
        "cc0": "CC0-1.0", "creative commons zero": "CC0-1.0", "creative commons zero 1 0": "CC0-1.0",
        "open government licence v3 0": "OGL-UK-3.0", "open government licence 3 0": "OGL-UK-3.0",
        "mozilla public license 2 0": "MPL-2.0",
    ]

    /// Lower-case words; the parts of an address and of a version number are words too.
    private static func words(of text: String) -> [String] {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            scalars.append(scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : " ")
        }
        let words = String(scalars).split(separator: " ").map(String.init)
        return words.indices.compactMap { index in
            let isJoined = index > 0 && prefixes.contains(words[index - 1])
            if prefixes.contains(words[index]), index + 1 < words.count { return nil }
            return isJoined ? words[index - 1] + words[index] : words[index]
        }
    }

    /// `CC BY-NC 4.0`, `Creative Commons Attribution-NonCommercial 4.0 International`,
    /// `https://creativecommons.org/licenses/by-nc/4.0/`.
    private static func creativeCommons(_ words: [String]) -> String? {
        var rest = words[...]
        for opening in openings where rest.starts(with: opening) {
            rest = rest.dropFirst(opening.count)
            break
        }
        guard rest.count < words.count else { return nil }
        var parts: [String] = []
        while let word = rest.first, let part = elements[word] {
            parts.append(part)
            rest = rest.dropFirst()
        }
        rest = rest.drop { fillers.contains($0) }
        guard rest.count >= 2, Int(rest[rest.startIndex]) != nil, Int(rest[rest.startIndex + 1]) != nil,
            rest.dropFirst(2).allSatisfy({ endings.contains($0) })
        else { return nil }
        let version = rest.prefix(2).joined(separator: ".")
        let name = (["CC"] + order.filter(parts.contains) + [version]).joined(separator: "-")
        return SPDXExpression.currentLicenses.first { $0 == name }
    }

    private static let openings = [
        ["https", "creativecommons", "org", "licenses"], ["http", "creativecommons", "org", "licenses"],
        ["https", "www", "creativecommons", "org", "licenses"], ["creativecommons", "org", "licenses"],
        ["creative", "commons"], ["cc"],
    ]

    private static let elements = [
        "by": "BY", "attribution": "BY", "nc": "NC", "noncommercial": "NC", "sa": "SA", "sharealike": "SA", "nd": "ND",
        "noderivatives": "ND", "noderivs": "ND",
    ]

    /// What is also written apart from the word that follows: `Non-Commercial`.
    private static let prefixes: Set = ["non", "no", "share"]

    private static let order = ["BY", "NC", "ND", "SA"]
    private static let fillers: Set = ["v", "version", "license", "licence"]
    private static let endings: Set = ["international", "license", "licence", "unported", "deed", "en", "legalcode"]
}
