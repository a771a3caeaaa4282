/// Licence expressions of SPDX 3, annex B: `MIT`, `GPL-2.0-or-later WITH Classpath-exception-2.0`, `(MIT OR CC0-1.0)`.
package enum SPDXExpression {
    /// Why a text is no expression, or nil where it is one. Identifiers are compared in any letter case; `LicenseRef-…`
    /// names a licence of one's own.
    package static func problem(in text: String) -> String? {
        var parser = Parser(tokens: tokens(of: text))
        return parser.problem()
    }

    /// The identifiers of licences that are not deprecated.
    package static let currentLicenses = lines.filter { !$0.hasPrefix("-") && !$0.hasPrefix(exceptionMark) }

    private static let exceptionMark = "WITH "

    private static let lines = SPDXLicenses.list.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }

    private static let licenses = Set(
        lines.filter { !$0.hasPrefix(exceptionMark) }.map {
            ($0.hasPrefix("-") ? $0.dropFirst() : $0[...]).lowercased()
        })

    private static let exceptions = Set(
        lines.filter { $0.hasPrefix(exceptionMark) }.map { $0.dropFirst(exceptionMark.count).lowercased() })

    private static func tokens(of text: String) -> [String] {
        text.split(separator: " ").flatMap { word -> [String] in
            var tokens: [String] = []
            var name = ""
            for character in word {
                if character == "(" || character == ")" {
                    if !name.isEmpty { tokens.append(name) }
                    tokens.append(String(character))
                    name = ""
                } else {
                    name.append(character)
                }
            }
            return name.isEmpty ? tokens : tokens + [name]
        }
    }

    /// Recursive descent; the depth of parentheses is bounded by the text of one field.
    private struct Parser {
        let tokens: [String]
        private var index = 0
        private var depth = 0
        private static let depthLimit = 32

        init(tokens: [String]) { self.tokens = tokens }

        mutating func problem() -> String? {
            if tokens.isEmpty { return "the expression is empty" }
            if let problem = expression() { return problem }
            return index < tokens.count ? "`\(tokens[index])` can't stand here" : nil
        }

        /// `AND` binds more tightly than `OR`, which makes no difference to whether a text is valid.
        private mutating func expression() -> String? {
            while true {
                if let problem = operand() { return problem }
                guard let word = peek?.uppercased(), word == "AND" || word == "OR" else { return nil }
                index += 1
            }
        }

        private mutating func operand() -> String? {
            guard let token = peek else { return "a licence is missing at the end" }
            index += 1
            if token == "(" {
                depth += 1
                if depth > Parser.depthLimit { return "the parentheses are nested too deeply" }
                if let problem = expression() { return problem }
                guard peek == ")" else { return "a `)` is missing" }
                index += 1
                depth -= 1
                return nil
            }
            if let problem = license(token) { return problem }
            guard peek?.uppercased() == "WITH" else { return nil }
            index += 1
            guard let exception = peek else { return "an exception is missing after `WITH`" }
            index += 1
            let isKnown = exceptions.contains(exception.lowercased()) || isReference(exception, "AdditionRef-")
            return isKnown ? nil : "SPDX has no exception `\(exception)`"
        }

        private func license(_ token: String) -> String? {
            let name = token.hasSuffix("+") ? token.dropLast().lowercased() : token.lowercased()
            if licenses.contains(name) || isReference(token, "LicenseRef-") || isReference(token, "DocumentRef-") {
                return nil
            }
            return "SPDX has no licence `\(token)`"
        }

        private func isReference(_ token: String, _ prefix: String) -> Bool {
            token.hasPrefix(prefix) && token.count > prefix.count
                && token.utf8.allSatisfy { byte in
                    Character(Unicode.Scalar(byte)).isLetter || (0x30...0x39).contains(byte)
                        || "-.:".utf8.contains(byte)
                }
        }

        private var peek: String? { index < tokens.count ? tokens[index] : nil }
    }
}

extension Format {
    /// A licence expression of SPDX.
    package static let spdx = Format("spdx", "an SPDX licence expression", example: "CC-BY-4.0") { bytes in
        SPDXExpression.problem(in: String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)) == nil
    }
}
