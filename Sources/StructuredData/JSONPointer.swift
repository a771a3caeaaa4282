/// A path into a value, as in RFC 6901: `/citations/0/doi`.
package struct JSONPointer: Hashable, Sendable {
    /// The names and numbers from the root to the value, unescaped.
    package let tokens: [String]

    package init(_ tokens: [String] = []) { self.tokens = tokens }

    /// The pointer that a text writes, or nil where it is none.
    package init?(parsing text: some StringProtocol) {
        if text.isEmpty {
            tokens = []
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        // By bytes: a combining mark after `/` would make one character with it.
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let token = JSONPointer.unescaped(String(decoding: part, as: UTF8.self)) else { return nil }
            tokens.append(token)
        }
        self.tokens = tokens
    }

    /// The value that the pointer leads to.
    package func resolve(in root: Node) -> Node? {
        var node = root
        for token in tokens {
            let next: Node? =
                if let items = node.sequence { JSONPointer.index(token, below: items.count).map { items[$0] } } else {
                    node[token]
                }
            guard let next else { return nil }
            node = next
        }
        return node
    }

    /// The position that a token names; RFC 6901 allows no leading zeros.
    private static func index(_ token: String, below count: Int) -> Int? {
        guard let index = Int(token), String(index) == token, (0..<count).contains(index) else { return nil }
        return index
    }

    /// Equal code point by code point.
    package static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.tokens.elementsEqual(right.tokens) { $0.hasSameScalars(as: $1) }
    }

    /// Feeds the tokens, byte by byte.
    package func hash(into hasher: inout Hasher) {
        for token in tokens { hasher.combine(ExactText(token)) }
    }

    private static func unescaped(_ part: String) -> String? {
        if !part.utf8.contains(UInt8(ascii: "~")) { return part }
        var token = ""
        var isEscaped = false
        for scalar in part.unicodeScalars {
            if isEscaped {
                guard scalar == "0" || scalar == "1" else { return nil }
                token.unicodeScalars.append(scalar == "0" ? "~" : "/")
                isEscaped = false
            } else if scalar == "~" {
                isEscaped = true
            } else {
                token.unicodeScalars.append(scalar)
            }
        }
        return isEscaped ? nil : token
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The pointer as RFC 6901 writes it.
    package var description: String { tokens.map { "/" + JSONPointer.escaped($0) }.joined() }

    /// A token as it stands in a pointer.
    package static func escaped(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return token }
        return token.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
