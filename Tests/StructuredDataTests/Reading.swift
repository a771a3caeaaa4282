import Diagnostics
import StructuredData
import TestSupport

/// Short ways to read a text and to say what came of it.
enum Reading {
    static func yaml(_ text: String) throws(ReadError) -> ParsedText { try yaml(Array(text.utf8)) }

    static func yaml(_ bytes: [UInt8]) throws(ReadError) -> ParsedText {
        try YAMLReader.read(SourceFile(path: "a.yml", bytes: bytes))
    }

    static func json(_ text: String) throws(ReadError) -> ParsedText { try json(Array(text.utf8)) }

    static func json(_ bytes: [UInt8]) throws(ReadError) -> ParsedText {
        try JSONReader.read(SourceFile(path: "a.json", bytes: bytes))
    }

    /// The error of reading, or nil where there is none.
    static func error(_ read: () throws(ReadError) -> ParsedText) -> ReadError? {
        do throws(ReadError) {
            _ = try read()
            return nil
        } catch {
            return error
        }
    }

    static func yamlError(_ text: String) -> ReadError? { error { () throws(ReadError) in try yaml(text) } }

    static func jsonError(_ text: String) -> ReadError? { error { () throws(ReadError) in try json(text) } }
}

extension Node {
    /// The value as one line of JSON, to compare it; numbers as they are written.
    var brief: String {
        switch content {
        case .scalar(let scalar):
            switch scalar.kind {
            case .null: "null"
            case .boolean(let value): "\(value)"
            case .integer, .float: scalar.text
            case .string: "\"\(scalar.text)\""
            }
        case .sequence(let items): "[\(items.map(\.brief).joined(separator: ", "))]"
        case .mapping(let mapping):
            "{\(mapping.entries.map { "\($0.name): \($0.value.brief)" }.joined(separator: ", "))}"
        }
    }
}
