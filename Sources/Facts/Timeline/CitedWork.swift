internal import StructuredData

/// A guideline or classification that texts cite, with the edition in force.
package struct CitedWork: Sendable {
    /// Its title.
    package let title: String
    /// The names that it is cited by.
    package let names: [String]
    /// The number of the edition in force.
    package let edition: Int?
    /// The year of the edition in force.
    package let year: Int?
    /// The date from which that one holds.
    package let from: String?
    /// After how many years one is certainly succeeded by another.
    package let cycle: Int?
    /// Names of former editions that stand for themselves.
    package let former: [String]
    /// What to cite.
    package let source: String
    /// True where somebody saw it in a published source.
    package let isVerified: Bool
    /// The pack that says so.
    package let pack: String

    /// The works of a pack.
    static func all(in root: Node, pack: String) -> [CitedWork] {
        root.members("works").map { entry in
            let node = entry.value
            return CitedWork(
                title: entry.name, names: node.strings("names"), edition: node["edition"]?.number.map { Int($0) },
                year: node["year"]?.number.map { Int($0) }, from: node["from"]?.scalar?.text,
                cycle: node["cycle"]?.number.map { Int($0) }, former: node.strings("former"),
                source: node["source"]?.string ?? "", isVerified: node.isNotDenied("verified"), pack: pack)
        }
    }
}

/// A work that was retracted.
package struct Retraction: Sendable {
    /// Its title.
    package let title: String
    /// Its DOI, in small letters.
    package let doi: String?
    /// Its PMID.
    package let pmid: String?
    /// The date of the notice, as precise as it is known.
    package let date: String
    /// Where the notice stands.
    package let source: String
    /// True where somebody saw it in a published source.
    package let isVerified: Bool
    /// The pack that says so.
    package let pack: String

    /// The retractions of a pack.
    static func all(in root: Node, pack: String) -> [Retraction] {
        (root["retractions"]?.sequence ?? []).map { node in
            Retraction(
                title: node["title"]?.string ?? "", doi: node["doi"]?.string?.lowercased(),
                pmid: node["pmid"]?.scalar?.text, date: node["date"]?.scalar?.text ?? "",
                source: node["source"]?.string ?? "", isVerified: node.isNotDenied("verified"), pack: pack)
        }
    }
}
