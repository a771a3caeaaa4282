import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// XML that libxml2 has read and held against a document type in `Fixtures/reports`.
struct ValidXML {
    /// The element at the top.
    let root: XMLElement

    init(_ text: String, type: String, root name: String) throws {
        let type = try String(contentsOf: Snapshot.fixtures.appending(path: "reports/\(type).dtd"), encoding: .utf8)
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        try #require(text.hasPrefix(declaration))
        let typed = declaration + "<!DOCTYPE \(name) [\n\(type)]>\n" + text.dropFirst(declaration.count)
        let document = try XMLDocument(data: Data(typed.utf8), options: [.nodePreserveWhitespace])
        try document.validate()
        root = try #require(document.rootElement())
    }
}

extension XMLElement {
    /// An attribute.
    func value(_ name: String) -> String? { attribute(forName: name)?.stringValue }
}
