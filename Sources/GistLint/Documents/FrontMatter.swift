internal import Diagnostics
internal import StructuredData

/// The block of fields at the top of a document: which form it has, and where.
struct FrontMatter: Sendable {
    /// What stands at the top of a file.
    enum Form: Sendable {
        /// `---` on the first line and a closing fence; `content` lies between them.
        case yaml(content: TextRange)
        /// `---` on the first line and nothing that closes it.
        case unclosed
        /// A fence that is not on the first line, or is more than three dashes.
        case misplaced(Misplacement)
        /// Front matter in a format that is not YAML.
        case foreign(ForeignFormat)
        /// Nothing that looks like front matter.
        case missing
    }

    /// What is wrong with a fence that isn't one.
    enum Misplacement: Sendable {
        case afterBlankLines
        case overlong
    }

    /// Formats that other tools accept.
    enum ForeignFormat: String, Sendable {
        case toml = "TOML"
        case json = "JSON"
        /// A format named after the fence, as in `---js`.
        case named = "another format"
    }

    /// What stands at the top.
    let form: Form
    /// The opening fence or what stands in its place; empty at the start of the file where there is nothing.
    let openingFence: TextRange
    /// Where the body starts.
    let bodyStart: Int

    /// Finds the front matter of a file. The fence is `---` and nothing but white space after it; a byte order mark
    /// may stand before it. It ends with `---` or `...`; a `---` further down is a thematic break.
    init(of file: SourceFile) {
        var lines = LineReader(file.bytes, from: file.contentRange.start)
        guard let first = lines.next() else {
            self.init(.missing, fence: TextRange(lines.offset, lines.offset), bodyStart: lines.offset)
            return
        }
        switch FenceLine(first, in: file.bytes) {
        case .yaml(let fence): self.init(openedBy: fence, lines: lines, bytes: file.bytes)
        case .toml(let fence): self.init(.foreign(.toml), fence: fence, bodyStart: first.start)
        case .json(let fence): self.init(.foreign(.json), fence: fence, bodyStart: first.start)
        case .named(let fence): self.init(.foreign(.named), fence: fence, bodyStart: first.start)
        case .overlong(let fence):
            self = FrontMatter.misplaced(.overlong, fence: fence, top: first, lines: lines, bytes: file.bytes)
        case .blank: self.init(afterBlankLine: first, lines: lines, bytes: file.bytes)
        case .other: self.init(.missing, fence: TextRange(first.start, first.start), bodyStart: first.start)
        }
    }

    private init(_ form: Form, fence: TextRange, bodyStart: Int) {
        self.form = form
        openingFence = fence
        self.bodyStart = bodyStart
    }

    private init(openedBy fence: TextRange, lines: LineReader, bytes: [UInt8]) {
        var lines = lines
        let start = lines.offset
        while let line = lines.next() {
            if FenceLine.closes(line, in: bytes) {
                self.init(.yaml(content: TextRange(start, line.start)), fence: fence, bodyStart: lines.offset)
                return
            }
        }
        self.init(.unclosed, fence: fence, bodyStart: bytes.count)
    }

    /// Blank lines at the top are an offence only where real front matter follows them.
    private init(afterBlankLine first: TextRange, lines: LineReader, bytes: [UInt8]) {
        var lines = lines
        while let line = lines.next() {
            switch FenceLine(line, in: bytes) {
            case .blank: continue
            case .yaml(let fence):
                self = FrontMatter.misplaced(.afterBlankLines, fence: fence, top: first, lines: lines, bytes: bytes)
                return
            default: break
            }
            break
        }
        self.init(.missing, fence: TextRange(first.start, first.start), bodyStart: first.start)
    }

    /// A misplaced fence counts as one only where `key:` follows it and a closing fence comes.
    private static func misplaced(
        _ misplacement: Misplacement, fence: TextRange, top: TextRange, lines: LineReader, bytes: [UInt8]
    ) -> FrontMatter {
        let closes = misplacement == .overlong ? FenceLine.closesOverlong : FenceLine.closes
        var rest = lines
        if let next = rest.next(), FenceLine.looksLikeField(next, in: bytes) {
            while let line = rest.next() {
                guard closes(line, bytes) else { continue }
                return FrontMatter(.misplaced(misplacement), fence: fence, bodyStart: rest.offset)
            }
        }
        return FrontMatter(.missing, fence: TextRange(top.start, top.start), bodyStart: top.start)
    }
}
