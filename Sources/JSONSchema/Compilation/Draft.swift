/// A published version of JSON Schema.
package enum Draft: String, CaseIterable, Sendable {
    case draft4 = "http://json-schema.org/draft-04/schema"
    case draft6 = "http://json-schema.org/draft-06/schema"
    case draft7 = "http://json-schema.org/draft-07/schema"
    case draft2019 = "https://json-schema.org/draft/2019-09/schema"
    case draft2020 = "https://json-schema.org/draft/2020-12/schema"

    /// What people call it.
    package var name: String {
        switch self {
        case .draft4: "draft-04"
        case .draft6: "draft-06"
        case .draft7: "draft-07"
        case .draft2019: "draft 2019-09"
        case .draft2020: "draft 2020-12"
        }
    }

    /// The draft that a `$schema` names: with or without `#` at its end, by `http` or `https`, or the undated
    /// `http://json-schema.org/schema`, which always meant the newest.
    init?(schema uri: String) {
        var uri = uri[...]
        if uri.hasSuffix("#") { uri = uri.dropLast() }
        let name = uri.hasPrefix("https:") ? uri.dropFirst(6) : uri.dropFirst(5)
        guard let draft = Draft.allCases.first(where: { $0.rawValue.hasSuffix(name) && name.hasPrefix("//") }) else {
            guard name == "//json-schema.org/schema" else { return nil }
            self = .draft2020
            return
        }
        self = draft
    }
}
