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
    var words: String {
        let words = TypeSet.names.filter { contains($0.type) }.flatMap { name in
            name.type == .boolean ? ["`true`", "`false`"] : [name.words]
        }
        return ValueDescription.alternatives(words)
    }
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
        // Where the schema lists the values, that says it better.
        if evaluator.isQuiet || evaluator.hasSibling(ValueKeyword.self, rejecting: instance) { return false }
        let fitsInQuotes = evaluator.fitsInQuotes(instance)
        let wish = evaluator.wish(for: allowed, fitsInQuotes: fitsInQuotes, instance)
        return evaluator.fail("type") { place in
            var finding = finding(instance, place, fitsInQuotes: fitsInQuotes)
            finding.help = finding.help ?? wish
            return finding
        }
    }

    /// Whether a value has one of the types.
    func matches(_ instance: Node) -> Bool {
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
        case .null:
            if !scalar.text.isEmpty, scalar.style == .plain, allowed.contains(.string) {
                return "write a value, or put it in quotes: `\"\(scalar.text)\"`; without them it stands for nothing"
            }
            return "write a value, or remove the key"
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
        if isNumeric, scalar.style == .plain, scalar.text.utf8.contains(UInt8(ascii: "_")) {
            let text = String(scalar.text.unicodeScalars.filter { $0 != "_" }.map { Character($0) })
            if Number(Scalar(plain: text)) != nil { return "write `\(text)`: YAML 1.2 has no `_` in numbers" }
        }
        if allowed.contains(.array) { return "write a list: `[\(shortened(scalar.text, to: 30))]`" }
        return nil
    }

    /// What YAML makes of a plain value; for a number written in an unusual way, which one it is.
    private static func name(of scalar: Scalar) -> String {
        if case .boolean = scalar.kind { return "a truth value" }
        guard let plain = Number(scalar)?.plainText, plain != scalar.text else { return "a number" }
        return "the number \(plain)"
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
    /// Whether another keyword of the present schema rejects the value too. What it notes is its own affair.
    mutating func hasSibling<Sibling: Keyword>(_ type: Sibling.Type, rejecting instance: Node) -> Bool {
        guard !isQuiet, let sibling = current?.keywords.first(Sibling.self) else { return false }
        return !quietly { sibling.evaluate(instance, &$0) }
    }

    /// What the present schema wants instead of a value of another type, as far as its other keywords say it.
    fileprivate func wish(for allowed: TypeSet, fitsInQuotes: Bool, _ instance: Node) -> String? {
        let keywords = current?.keywords ?? []
        if allowed.contains(.string), !fitsInQuotes {
            if let help = current?.notes?.help { return help }
            if let format = keywords.first(FormatKeyword.self) {
                return "write \(format.format.words) in quotes, like `\(format.format.example)`"
            }
            let pattern = keywords.first(PatternKeyword.self)?.pattern
            return pattern.map { "write text that matches `\(shortened($0.source))`" }
        }
        guard allowed.contains(.object), instance.mapping == nil else { return nil }
        let required = keywords.first(RequiredKeyword.self)?.names
        let known = keywords.first(PropertiesKeyword.self)?.properties.names
        guard let names = required ?? known, !names.isEmpty else { return nil }
        return "write a mapping with \(ValueDescription.list(names.prefix(3).map { "`\(shortened($0))`" }))"
    }

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
        var allowed: TypeSet = []
        for node in value.sequence ?? [value] {
            guard let name = node.string, let type = TypeSet.names.first(where: { $0.name == name })?.type else {
                throw context.unknownType(node)
            }
            allowed.insert(type)
        }
        return TypeKeyword(allowed: allowed, wholeFloatsAreIntegers: context.dialect.wholeFloatsAreIntegers)
    }
}

extension SchemaContext {
    fileprivate func unknownType(_ node: Node) -> SchemaError {
        let known = ValueDescription.alternatives(TypeSet.names.map { "`\($0.name)`" })
        let nearest = node.string.flatMap { NearestName.find($0, among: TypeSet.names.map(\.name)) }
        // YAML reads a bare `null` as no text but the thing itself.
        let help = node.isNull ? "put it in quotes: `\"null\"`" : nearest.map { "did you mean `\($0)`?" }
        return wrong("type", known, at: node, help: help)
    }
}
