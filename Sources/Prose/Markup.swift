/// What HTML in a line does to the text around it.
enum Markup {
    private static let blocks = ["br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "dt", "dd", "hr"]

    /// Whether a tag starts a new line.
    static func breaksLine(_ tag: ArraySlice<UInt8>) -> Bool {
        var name = tag.dropFirst()
        if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
        name = name.prefix { $0.isLetter }
        if name.isEmpty || name.count > 3 { return false }
        return blocks.contains { $0.utf8.elementsEqual(name.map(\.lowered)) }
    }
}
