internal import StructuredData

extension JSONPointer {
    /// What messages call the place in `root`: the key, or "item 2 of `tags`" in a list.
    func name(in root: Node) -> String {
        var node: Node? = root
        var name = ""
        for token in tokens {
            if let items = node?.sequence, let index = Int(token), items.indices.contains(index) {
                name = name.isEmpty ? "item \(index + 1)" : "item \(index + 1) of \(name)"
                node = items[index]
            } else {
                name = "`\(token)`"
                node = node?[token]
            }
        }
        return name
    }
}
