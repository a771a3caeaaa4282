internal import Diagnostics
internal import StructuredData

/// A field's value that no other document should have, in the form in which documents are compared.
///
/// It is made while the document is at hand, by whichever thread reads it.
package struct Identity: Sendable {
    /// The field.
    let field: FieldName
    /// The form in which values are compared.
    let key: String
    /// The field's key as the document writes it.
    let writtenName: String
    /// Where the value stands.
    let location: SourceLocation

    /// The fields that a document shares with no other.
    static let fields: [FieldName] = [.id, .title, .url]

    /// The identity of a document by one of the fields; nil where it has no such text.
    init?(_ name: FieldName, of document: Document) {
        guard let field = document.fields[name], let text = field.text else { return nil }
        self.field = name
        writtenName = field.writtenName
        location = document.file.location(field.value.range)
        switch name {
        case .title: key = Identity.words(text)
        case .url: key = Identity.address(text)
        default: key = text
        }
    }

    /// Letter case and spaces do not tell titles apart.
    private static func words(_ title: String) -> String {
        var words = String.UnicodeScalarView()
        var isAfterSpace = false
        for scalar in title.lowercased().unicodeScalars {
            if scalar.isSpace {
                isAfterSpace = !words.isEmpty
            } else {
                if isAfterSpace { words.append(" ") }
                words.append(scalar)
                isAfterSpace = false
            }
        }
        return String(words)
    }

    /// Addresses that lead to the same page become the same text.
    private static func address(_ url: String) -> String {
        guard let address = WebAddress(url) else { return url }
        var path = address.path[...]
        while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return address.host + path + address.fragment
    }
}
