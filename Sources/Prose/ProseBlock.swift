/// One block of a document: what stands between two line feeds of its text.
package struct ProseBlock: Sendable {
    /// What a block is.
    package enum Kind: Sendable, Equatable {
        case heading(level: Int)
        case paragraph
        case listItem
        case tableCell(row: Int, column: Int)
        case imageText
    }

    /// What it is.
    package let kind: Kind
    /// Where it stands in the text of the document.
    package let text: Range<Int>
    /// Its sentences, as indices into those of the document.
    package let sentences: Range<Int>
    /// Index of the heading that it stands under; for a heading, of the next higher one.
    package let heading: Int?
    /// For a list item, index of the sentence that introduces the list: the last one before it or of the item around it.
    /// Nil for a list right after a heading.
    package let leadIn: Int?
    /// For a table cell, index of the first cell of its row; nil for that cell itself.
    package let rowHeader: Int?
    /// For a table cell, index of the header cell of its column; nil in the header row.
    package let columnHeader: Int?
    /// For a table cell behind the first of its row, index of the last cell above that had a row to itself, below the header
    /// row: it says what the rows below it are of.
    package let groupHeader: Int?
    /// Whether it is part of a list of references, or a footnote.
    package let isReference: Bool
    /// Whether it stands in a block quote.
    package let isQuotation: Bool
}

/// One sentence of a block, without the space around it.
package struct ProseSentence: Sendable {
    /// Where it stands in the text of the document.
    package let text: Range<Int>
    /// Index of the block that it belongs to.
    package let block: Int
}
