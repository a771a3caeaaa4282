/// A block as the readers find it: what it is by its mark-up, and what its neighbours may make of it.
struct RawBlock {
    /// What it is.
    var kind: ProseBlock.Kind
    /// Where it stands in the text.
    var text: Range<Int>
    /// For a list item, the block that introduces the list.
    var introducer: Int?
    /// For a list item, the number of its list.
    var list = 0
    /// Whether its list is a numbered one.
    var isNumbered = false
    /// For a table cell, the first cell of its row.
    var rowHeader: Int?
    /// For a table cell, the header of its column.
    var columnHeader: Int?
    /// For a table cell, the last cell above that had a row to itself.
    var groupHeader: Int?
    /// Whether it stands in a block quote.
    var isQuotation = false
    /// Whether it is a reference or a footnote.
    var isReference = false
    /// Whether all of it is emphasised.
    var isEmphasised = false
    /// The level of a heading without text before it, whose sections end there.
    var endedLevel: Int?
    /// Whether all of it leads elsewhere.
    var isLink = false
    /// Whether it is the first line of what was one paragraph in the file.
    var isTitleLine = false
    /// Whether it is a list item that only its bullet shows to be one.
    var isBulleted = false
    /// Whether it stands in a list item.
    var isInItem = false
}
