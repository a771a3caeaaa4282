internal import Diagnostics
internal import StructuredData

/// A set of the types that JSON Schema knows.
struct TypeSet: OptionSet, Sendable {
    /// One bit for each type.
    let rawValue: UInt8

    static let null = TypeSet(rawValue: 1)
    static let boolean = TypeSet(rawValue: 2)
    static let integer = TypeSet(rawValue: 4)
    static let number = TypeSet(rawValue: 8)
    static let string = TypeSet(rawValue: 16)
    static let array = TypeSet(rawValue: 32)
    static let object = TypeSet(rawValue: 64)

    /// The types by name, in the order in which messages list them, and what messages call them.
    static let names: [(name: String, type: TypeSet, words: String)] = [
        ("string", .string, "text"), ("integer", .integer, "a whole number"), ("number", .number, "a number"),
        ("boolean", .boolean, "`true` or `false`"), ("array", .array, "a list"), ("object", .object, "a mapping"),
        ("null", .null, "empty"),
    ]

    /// The types in words: "text or a list".
    var words: String { ValueDescription.alternatives(TypeSet.names.filter { contains($0.type) }.map(\.words)) }
}

/// `type`.
struct TypeKeyword: Keyword {
    /// The types that a value may have.
    let allowed: TypeSet
    /// Whether 1.0 is an integer.
    let wholeFloatsAreIntegers: Bool

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        // Whether a number is a whole one takes a look at all its digits.
        if instance.scalar?.kind == .float, !evaluator.spend(instance.range.length / 2) { return true }
        if matches(instance) { return true }
        if evaluator.isQuiet { return false }
        let fitsInQuotes = evaluator.fitsInQuotes(instance)
        return evaluator.fail("type") { place in finding(instance, place, fitsInQuotes: fitsInQuotes) }
    }

    private func matches(_ instance: Node) -> Bool {
        switch instance.content {
        case .sequence: return allowed.contains(.array)
        case .mapping: return allowed.contains(.object)
        case .scalar(let scalar):
            switch scalar.kind {
            case .null: return allowed.contains(.null)
            case .boolean: return allowed.contains(.boolean)
            case .string: return allowed.contains(.string)
            case .integer: return !allowed.isDisjoint(with: [.integer, .number])
            case .float:
                if allowed.contains(.number) { return true }
                guard allowed.contains(.integer), wholeFloatsAreIntegers else { return false }
                return Number(scalar)?.isInteger ?? false
            }
        }
    }

    /// What to say about a value of another type.
    func finding(_ instance: Node, _ place: InstancePlace, fitsInQuotes: Bool = true) -> Finding {
        let isFraction = allowed.contains(.integer) && instance.scalar?.kind == .float
        let found = isFraction ? ValueDescription.quoted(instance) : ValueDescription.kind(of: instance)
        let verb = found == "empty" ? ", but is empty" : ", not \(found)"
        return Finding(
            "\(place) must be \(allowed.words)\(verb)",
            help: TypeAdvice.help(for: instance, allowed: allowed, fitsInQuotes: fitsInQuotes))
    }
}

/// How a value of the wrong type is to be written, where the way it was written explains the mistake.
enum TypeAdvice {
    /// The remedy, where there is a simple one.
    static func help(for instance: Node, allowed: TypeSet, fitsInQuotes: Bool) -> String? {
        guard let scalar = instance.scalar else {
            return allowed.isDisjoint(with: [.array, .object]) ? help(forCollection: instance) : nil
        }
        switch scalar.kind {
        case .null: return "write a value, or remove the key"
        case .string: return help(forText: scalar, allowed: allowed)
        case .integer, .float, .boolean:
            if allowed.contains(.string) {
                if !fitsInQuotes { return nil }
                return "put it in quotes: `\"\(shortened(scalar.text))\"`; without them it is \(name(of: scalar))"
            }
            return allowed.contains(.array) ? "write a list: `[\(shortened(scalar.text))]`" : nil
        }
    }

    /// `{name}` and `[name]` in YAML are a mapping and a list, though a text was meant now and then.
    private static func help(forCollection instance: Node) -> String? {
        if instance.sequence?.count == 1 { return "write the value without a list around it" }
        let entries = instance.mapping?.entries ?? []
        return entries.count == 1 && entries[0].value.isNull
            ? "put it in quotes if the braces are part of the text" : nil
    }

    private static func help(forText scalar: Scalar, allowed: TypeSet) -> String? {
        if allowed.contains(.boolean), let word = truthWords[scalar.text.lowercased()] {
            return scalar.style == .plain
                ? "write `\(word)`: in YAML 1.2 `\(scalar.text)` is a text" : "write `\(word)` without quotes"
        }
        let isNumeric = !allowed.isDisjoint(with: [.integer, .number])
        let written = Number(Scalar(plain: scalar.text))
        if isNumeric, scalar.style != .plain, let written, allowed.contains(.number) || written.isInteger {
            return "write \(shortened(scalar.text)) without quotes: in quotes it is text"
        }
        if isNumeric, scalar.text.utf8.contains(UInt8(ascii: ",")) {
            let text = String(scalar.text.unicodeScalars.map { $0 == "," ? "." : Character($0) })
            if Number(Scalar(plain: text)) != nil {
                return "write `\(shortened(text))`: a number has a point and no comma"
            }
        }
        if allowed.contains(.array) { return "write a list: `[\(shortened(scalar.text, to: 30))]`" }
        return nil
    }

    private static func name(of scalar: Scalar) -> String {
        if case .boolean = scalar.kind { return "a truth value" }
        return "a number"
    }

    private static let truthWords = [
        "true": "true", "yes": "true", "on": "true", "y": "true", "false": "false", "no": "false", "off": "false",
        "n": "false",
    ]
}

extension Scalar {
    /// What a text would be if it were written without quotes.
    init(plain text: String) {
        let isNumeric = text.utf8.first.map { $0.isASCIIDigit || $0 == UInt8(ascii: "-") } ?? false
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        let isNumber = isNumeric && digits.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        let points = digits.count { $0 == UInt8(ascii: ".") }
        let isUsable =
            isNumber && points <= 1 && digits.first?.isASCIIDigit == true && text.utf8.last?.isASCIIDigit == true
        self.init(text, style: .plain, kind: isUsable ? (points == 0 ? .integer : .float) : .string)
    }
}

extension Evaluator {
    /// Whether a number or truth value would do as a text: to say so of `14` where a duration is wanted leads to the
    /// next error.
    fileprivate mutating func fitsInQuotes(_ instance: Node) -> Bool {
        guard let scalar = instance.scalar, let schema = frames.last?.subschema else { return true }
        return holds(schema, Node(.scalar(Scalar(scalar.text)), range: instance.range))
    }
}

extension KeywordFamily {
    /// `type`.
    static let type = KeywordFamily("type") { (context) throws(SchemaError) in
        guard let value = context.value("type") else { return nil }
        let names = if let name = value.string { [name] } else { try context.texts(value, of: "type") }
        var allowed: TypeSet = []
        for name in names {
            guard let type = TypeSet.names.first(where: { $0.name == name })?.type else {
                throw context.unknownType(name)
            }
            allowed.insert(type)
        }
        return TypeKeyword(allowed: allowed, wholeFloatsAreIntegers: context.dialect.wholeFloatsAreIntegers)
    }
}

extension SchemaContext {
    fileprivate func unknownType(_ name: String) -> SchemaError {
        let known = ValueDescription.alternatives(TypeSet.names.map { "`\($0.name)`" })
        let nearest = NearestName.find(name, among: TypeSet.names.map(\.name))
        return wrong(
            "type", known + ", not `\(shortened(name))`", help: nearest.map { "did you mean `\($0)`?" })
    }
}
