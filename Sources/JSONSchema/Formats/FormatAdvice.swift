internal import Diagnostics

/// How a text that does not have a format is to be written, where that can be told from the text.
struct FormatAdvice {
    private let format: Format
    private let text: String

    init(_ format: Format, for text: String) {
        self.format = format
        self.text = text
    }

    /// The remedy: the text as it was probably meant, what is wrong with it, or nil where nothing can be told.
    var help: String? {
        if let corrected = corrections.first(where: { $0 != text && format.accepts($0) }) {
            return "write `\(shortened(corrected))`"
        }
        return impossibleDay ?? wrongCheckDigit ?? wrongPattern
    }

    /// Texts that may have been meant. Only what has the format is proposed.
    private var corrections: [String] {
        let trimmed = String(String.UnicodeScalarView(text.unicodeScalars.trimmed { $0.properties.isWhitespace }))
        switch format.name {
        case "date": return [trimmed, paddedDate, String(trimmed.prefix(10))].compactMap { $0 }
        case "date-time": return dateTimes(trimmed)
        case "time": return ["", "0"].flatMap { [$0 + trimmed, $0 + trimmed + "Z", $0 + trimmed + ":00Z"] }
        case "duration": return [trimmed.uppercased(), "P" + trimmed.uppercased(), duration(trimmed)].compactMap { $0 }
        case "uri", "iri":
            // What has a dot before its first slash is a host.
            let host = trimmed.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            return host.contains(".") && !DocumentNames.looksLikeFile(host) ? ["https://" + trimmed] : [trimmed]
        case "hostname", "idn-hostname": return [withoutPrefix(trimmed, ["https://", "http://"]), trimmed]
        case "doi": return [withoutPrefix(trimmed, ["https://doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"])]
        case "orcid": return [withoutPrefix(trimmed, ["https://orcid.org/", "http://orcid.org/", "orcid:"])]
        case "pmid": return [withoutPrefix(trimmed, ["https://pubmed.ncbi.nlm.nih.gov/", "pmid:", "pmid"])]
        case "nct": return [String(trimmed.uppercased().filter { $0.isLetter || $0.isNumber })]
        case "isbn": return [withoutPrefix(trimmed, ["isbn:", "isbn"])]
        case "bcp47": return [String(trimmed.map { $0 == "_" ? "-" : $0 })]
        case "spdx": return [NearestName.find(trimmed, among: SPDXExpression.currentLicenses)].compactMap { $0 }
        case "json-pointer":
            return [withoutPrefix(trimmed, ["#"]), "/" + trimmed.map { $0 == "." ? "/" : String($0) }.joined()]
        default: return [trimmed]
        }
    }

    /// Year, month and day in this order, with zeros where digits are missing.
    private var paddedDate: String? {
        let parts = text.split(omittingEmptySubsequences: true) { !$0.isNumber }.map(String.init)
        if parts.count == 1, text.utf8.count == 8 {
            return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6))"
        }
        guard parts.count == 3, parts[0].utf8.count == 4, text.utf8.count <= 10 else { return nil }
        return parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
    }

    private func dateTimes(_ text: String) -> [String] {
        let joined = text.replacingFirst(" ", by: "T")
        return [joined, joined + "Z", joined + ":00Z", joined.filter { $0 != " " }]
    }

    /// `2h`, `90 min`, `6 months`, `every 6 months`.
    private func duration(_ text: String) -> String? {
        // Of two numbers one would get lost.
        guard text.split(whereSeparator: { !$0.isNumber }).count == 1 else { return nil }
        let number = text.drop { !$0.isNumber }.prefix { $0.isNumber }
        let unit = text.drop { !$0.isNumber }.drop { $0.isNumber || $0 == " " }.lowercased()
        let units = [
            ("mo", "P", "M"), ("y", "P", "Y"), ("w", "P", "W"), ("d", "P", "D"), ("h", "PT", "H"), ("m", "PT", "M"),
            ("s", "PT", "S"),
        ]
        guard !number.isEmpty, let match = units.first(where: { unit.hasPrefix($0.0) }) else { return nil }
        return match.1 + number + match.2
    }

    /// A day that its month does not have.
    private var impossibleDay: String? {
        guard format.name == "date" || format.name == "date-time", text.utf8.count >= 10 else { return nil }
        let parts = text.prefix(10).split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let first = CalendarDate(year: year, month: month, day: 1)
        else { return nil }
        let days = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil } ?? 31
        return day > days ? "that month has \(days) days: \(first.description.prefix(7))" : nil
    }

    /// A number that only its last character keeps from being right.
    private var wrongCheckDigit: String? {
        guard format.name == "orcid" || format.name == "isbn", !text.isEmpty else { return nil }
        let right = "0123456789X".first { format.accepts(text.dropLast() + String($0)) }
        return right.map { "look for a slip: the last character would have to be `\($0)`" }
    }

    /// What is wrong with a regular expression.
    private var wrongPattern: String? {
        guard format.name == "regex" else { return nil }
        do throws(PatternError) {
            _ = try Pattern(text)
            return nil
        } catch {
            return error.problem
        }
    }

    private func withoutPrefix(_ text: String, _ prefixes: [String]) -> String {
        let found = prefixes.first { text.lowercased().hasPrefix($0) }
        return found.map { String(text.dropFirst($0.count).drop { $0 == " " }) } ?? text
    }
}

/// What tells the name of a file from that of a host.
private enum DocumentNames {
    /// Whether a text ends like the name of a document on a web site.
    static func looksLikeFile(_ text: Substring) -> Bool {
        [".md", ".html", ".htm", ".pdf", ".png", ".jpg", ".svg", ".yml", ".json", ".txt"].contains {
            text.lowercased().hasSuffix($0)
        }
    }
}

extension Collection where Self: BidirectionalCollection {
    /// What is left without elements of a kind at both ends.
    fileprivate func trimmed(_ isSpace: (Element) -> Bool) -> SubSequence {
        let start = firstIndex { !isSpace($0) } ?? endIndex
        let end = self[start...].lastIndex { !isSpace($0) }.map { index(after: $0) } ?? start
        return self[start..<end]
    }
}

extension String {
    fileprivate func replacingFirst(_ character: Character, by other: String) -> String {
        guard let index = firstIndex(of: character) else { return self }
        return self[..<index] + other + self[self.index(after: index)...]
    }
}
