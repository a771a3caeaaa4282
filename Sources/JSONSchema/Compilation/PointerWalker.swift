internal import Diagnostics
internal import StructuredData

/// Follows a pointer through a document and notices where it enters another resource.
struct PointerWalker {
    private let index: SchemaIndex
    /// The resource that the place belongs to.
    private(set) var resource: Int
    /// What stands at the place.
    private(set) var node: Node
    /// The place.
    private(set) var location: SchemaLocation
    /// A pointer that leads somewhere and is like the one that did not.
    private(set) var nearest: String?

    /// Starts at the root of a resource.
    init(index: SchemaIndex, resource: Int) {
        self.index = index
        self.resource = resource
        location = index.resources[resource].root
        let document = index.documents[location.document].root
        node = JSONPointer(parsing: location.pointer.text)?.resolve(in: document) ?? document
    }

    /// Follows a pointer from here; false where it leads nowhere.
    mutating func follow(_ pointer: String) -> Bool {
        guard let tokens = JSONPointer(parsing: pointer)?.tokens else { return false }
        for (position, token) in tokens.enumerated() {
            guard let next = JSONPointer([token]).resolve(in: node) else {
                suggest(tokens, at: position)
                return false
            }
            node = next
            location = location.child(token)
            if let inner = index.resource(rootedAt: location) { resource = inner }
        }
        return true
    }

    /// Goes to a place in the same resource that is known to exist.
    mutating func jump(to target: SchemaLocation) -> Bool {
        let base = location.pointer.text.utf8.count
        return follow(String(target.pointer.text.utf8.dropFirst(base)) ?? "")
    }

    private mutating func suggest(_ tokens: [String], at position: Int) {
        let names = node.mapping?.entries.map(\.name) ?? []
        guard let name = NearestName.find(tokens[position], among: names) else { return }
        var tokens = tokens
        tokens[position] = name
        nearest = JSONPointer(tokens).description
    }
}
