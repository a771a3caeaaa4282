internal import Diagnostics
internal import StructuredData

/// What a keyword has to say where it does not hold; the evaluator adds where that is.
struct Finding {
    /// What is wrong; lower case, no full stop.
    var message: String
    /// The remedy.
    var help: String?
    /// What the schema says of a value that is not there.
    var about: String?
    /// What the finding is about.
    var target: Violation.Target
    /// Where to point, where that does not follow from the target.
    var range: TextRange?
    /// The names that are missing.
    var missing: [String]
    /// The value or name that was probably meant.
    var suggestion: String?
    /// The value that can be written in place of the one at hand: the only one near.
    var repair: String?
    /// The format that the value does not have.
    var format: String?

    /// A finding; most are about a value and need nothing more.
    init(
        _ message: String, help: String? = nil, about: String? = nil, target: Violation.Target = .value,
        range: TextRange? = nil,
        missing: [String] = [], suggestion: String? = nil, repair: String? = nil,
        format: String? = nil
    ) {
        self.message = message
        self.help = help
        self.about = about
        self.target = target
        self.range = range
        self.missing = missing
        self.suggestion = suggestion
        self.repair = repair
        self.format = format
    }
}

/// A place in an instance, found again from the positions on the way to it.
struct InstancePlace {
    /// The names and numbers on the way.
    let tokens: [String]
    /// The value, or the mapping around it where the place is a key.
    let value: Node
    /// The entry that holds the value, where it is not an item or the whole instance.
    let entry: Mapping.Entry?
    /// Whether the place is the name of the entry rather than its value.
    let isAtKey: Bool
    /// The items on the way since the last name, and that name.
    private let itemNumbers: [Int]
    private let listName: String?
    private let rootName: String

    /// The place that positions lead to from the root.
    init(root: Node, path: [Int], isAtKey: Bool, rootName: String) {
        var tokens: [String] = []
        var value = root
        var entry: Mapping.Entry?
        var itemNumbers: [Int] = []
        var listName: String?
        for position in path {
            if let mapping = value.mapping {
                let next = mapping.entries[position]
                tokens.append(next.name)
                listName = next.name
                itemNumbers = []
                entry = next
                value = next.value
            } else if let items = value.sequence {
                tokens.append(String(position))
                itemNumbers.append(position + 1)
                entry = nil
                value = items[position]
            }
        }
        self.tokens = tokens
        self.value = value
        self.entry = entry
        self.itemNumbers = itemNumbers
        self.listName = listName
        self.isAtKey = isAtKey
        self.rootName = rootName
    }

    /// The place as RFC 6901 writes it. For a key, that of its mapping: a pointer can't lead to a key.
    var pointer: JSONPointer { JSONPointer(isAtKey ? Array(tokens.dropLast()) : tokens) }

    /// Where to point.
    func range(for target: Violation.Target) -> TextRange {
        if isAtKey, let entry { return entry.key.range }
        switch target {
        case .value: return value.range
        case .key: return entry?.key.range ?? value.range
        case .missing: return entry?.key.range ?? TextRange(value.range.start, value.range.start)
        }
    }
}

extension InstancePlace: CustomStringConvertible {
    /// The place in words: `title`, item 2 of `authors`, or the name of the whole instance.
    var description: String {
        guard let last = tokens.last else { return rootName }
        if isAtKey { return "the name `\(shortened(last))`" }
        if let entry { return "`\(shortened(entry.writtenName))`" }
        let list = listName.map { "`\(shortened($0))`" } ?? rootName
        return itemNumbers.reversed().map { "item \($0) of " }.joined() + list
    }

    /// That a value is not as it should be: "`date` is `soon`, which is not a date", "the name `x y` is not a name".
    func denies(_ value: Node, _ complaint: String) -> String {
        isAtKey ? "\(self) \(complaint)" : "\(self) is \(ValueDescription.quoted(value)), which \(complaint)"
    }
}

/// A text cut to a length that leaves a message readable.
func shortened(_ text: String, to limit: Int = 60) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
        end != scalars.endIndex
    else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
}
