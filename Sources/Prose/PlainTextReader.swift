/// Reads text without mark-up: empty lines end paragraphs, bullets make list items.
enum PlainTextReader {
    /// A line longer than this was not broken to fit a page: it is a paragraph.
    private static let widestLine = 160

    /// Hands the lines on to the builder.
    static func read(into builder: inout ProseBuilder) {
        builder.readsAllBullets = true
        let file = builder.file
        var start = builder.body.lowerBound
        let end = builder.body.upperBound
        var isOpen = false
        while start < end {
            var lineEnd = start
            while lineEnd < end, file[lineEnd] != .lineFeed, file[lineEnd] != .carriageReturn { lineEnd += 1 }
            let line = file.trimmed(start..<lineEnd)
            let isWide = line.count > widestLine
            if isOpen, line.isEmpty || isWide {
                builder.leaveBlock()
                isOpen = false
            }
            if !line.isEmpty {
                if isOpen { builder.appendBreak(isHard: false) } else { builder.enterParagraph() }
                builder.appendText(line)
                isOpen = true
                if isWide {
                    builder.leaveBlock()
                    isOpen = false
                }
            }
            let isCarriageReturn = lineEnd < end && file[lineEnd] == .carriageReturn
            start = lineEnd + (isCarriageReturn && lineEnd + 1 < end && file[lineEnd + 1] == .lineFeed ? 2 : 1)
        }
        builder.leaveBlock()
    }
}
