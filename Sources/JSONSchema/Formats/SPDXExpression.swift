/// Licence expressions of SPDX 3, annex B: `MIT`, `GPL-2.0-or-later WITH Classpath-exception-2.0`, `(MIT OR CC0-1.0)`.
package indirect enum SPDXExpression: Hashable, Sendable {
    /// One licence in lower case, with its exception: `mit`, `gpl-2.0-or-later with classpath-exception-2.0`.
    case license(String)
    /// Licences that hold all at once.
    case all(Set<SPDXExpression>)
    /// Licences that one may choose from.
    case any(Set<SPDXExpression>)

    /// The licences that one may choose from; the expression itself where it leaves no choice.
    package var alternatives: Set<SPDXExpression> {
        if case .any(let parts) = self { return parts }
        return [self]
    }

    /// The identifiers of licences that are not deprecated.
    package static let currentLicenses = lines.filter { $0.first != deprecated && !$0.starts(with: exceptionMark.utf8) }
        .map { String(Substring($0)) }

    private static let exceptionMark = "WITH "
    private static let deprecated = UInt8(ascii: "-")

    // By bytes, for the first document with a licence waits for it.
    private static let lines = SPDXLicenses.list.utf8.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }

    private static let licenses = Set(
        lines.filter { !$0.starts(with: exceptionMark.utf8) }.map {
            String(Substring($0.first == deprecated ? $0.dropFirst() : $0)).lowercased()
        })

    private static let exceptions = Set(
        lines.filter { $0.starts(with: exceptionMark.utf8) }.map {
            String(Substring($0.dropFirst(exceptionMark.utf8.count))).lowercased()
        })

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

}

extension SPDXExpression {
    /// Several licences as one; parts of the same kind lie flat, so that parentheses and order don't matter.
    fileprivate static func joined(_ parts: [SPDXExpression], byOr: Bool) -> SPDXExpression {
        var flat: Set<SPDXExpression> = []
        for part in parts {
            switch part {
            case .all(let inner) where !byOr: flat.formUnion(inner)
            case .any(let inner) where byOr: flat.formUnion(inner)
            default: flat.insert(part)
            }
        }
        if flat.count == 1, let only = flat.first { return only }
        return byOr ? .any(flat) : .all(flat)
    }

    /// Why a text is no expression.
    private struct Problem: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    /// Recursive descent; the depth of parentheses is bounded by the text of one field.
    private struct Parser {
        let tokens: [String]
        private var index = 0
        private var depth = 0
        private static let depthLimit = 32

        init(tokens: [String]) { self.tokens = tokens }

        mutating func whole() throws(Problem) -> SPDXExpression {
            if tokens.isEmpty { throw Problem("the expression is empty") }
            let expression = try alternatives()
            if index < tokens.count { throw Problem("`\(tokens[index])` can't stand here") }
            return expression
        }

        /// Operands between `OR`, which binds less tightly than `AND`.
        private mutating func alternatives() throws(Problem) -> SPDXExpression {
            var parts = [try conjunction()]
            while take("OR") { parts.append(try conjunction()) }
            return .joined(parts, byOr: true)
        }

        private mutating func conjunction() throws(Problem) -> SPDXExpression {
            var parts = [try operand()]
            while take("AND") { parts.append(try operand()) }
            return .joined(parts, byOr: false)
        }

        private mutating func operand() throws(Problem) -> SPDXExpression {
            guard let token = next() else { throw Problem("a licence is missing at the end") }
            if token == "(" { return try parenthesis() }
            try checkLicense(token)
            guard take("WITH") else { return .license(token.lowercased()) }
            guard let exception = next() else { throw Problem("an exception is missing after `WITH`") }
            guard exceptions.contains(exception.lowercased()) || isReference(exception, "AdditionRef-") else {
                throw Problem("SPDX has no exception `\(exception)`")
            }
            return .license("\(token) \(exceptionMark)\(exception)".lowercased())
        }

        private mutating func parenthesis() throws(Problem) -> SPDXExpression {
            depth += 1
            if depth > Parser.depthLimit { throw Problem("the parentheses are nested too deeply") }
            let inner = try alternatives()
            guard next() == ")" else { throw Problem("a `)` is missing") }
            depth -= 1
            return inner
        }

        private func checkLicense(_ token: String) throws(Problem) {
            let name = token.hasSuffix("+") ? token.dropLast().lowercased() : token.lowercased()
            if licenses.contains(name) || isReference(token, "LicenseRef-") { return }
            throw Problem("SPDX has no licence `\(token)`")
        }

        /// `LicenseRef-name`, alone or as one of another document: `DocumentRef-name:LicenseRef-name`.
        private func isReference(_ token: String, _ prefix: String) -> Bool {
            let parts = token.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count <= 2, let last = parts.last else { return false }
            return hasName(last, after: prefix) && (parts.count == 1 || hasName(parts[0], after: "DocumentRef-"))
        }

        private func hasName(_ text: Substring, after prefix: String) -> Bool {
            text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count
                && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        }

        private mutating func next() -> String? {
            guard index < tokens.count else { return nil }
            index += 1
            return tokens[index - 1]
        }

        /// Steps over an operator, in any letter case, where it comes next.
        private mutating func take(_ word: String) -> Bool {
            guard index < tokens.count, tokens[index].uppercased() == word else { return false }
            index += 1
            return true
        }
    }

    private static func parsed(_ text: String) throws(Problem) -> SPDXExpression {
        var parser = Parser(tokens: tokens(of: text))
        return try parser.whole()
    }

    /// The expression that a text writes; nil where it is none.
    package init?(_ text: String) {
        do throws(Problem) { self = try SPDXExpression.parsed(text) } catch { return nil }
    }

    /// Why a text is no expression, or nil where it is one. Identifiers are compared in any letter case; `LicenseRef-…`
    /// names a licence of one's own.
    package static func problem(in text: String) -> String? {
        do throws(Problem) { _ = try parsed(text) } catch { return error.text }
        return nil
    }
}

extension Format {
    /// A licence expression of SPDX.
    package static let spdx = Format("spdx", "an SPDX licence expression", example: "CC-BY-4.0") { bytes in
        SPDXExpression.problem(in: String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)) == nil
    }
}
