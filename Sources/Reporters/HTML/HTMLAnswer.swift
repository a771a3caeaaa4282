internal import Diagnostics

/// What a run says of a change and of a baseline: the facts that the change alters, and what does not count.
struct HTMLAnswer {
    private let index: HTMLIndex
    private let words: AnswerWords

    init(_ report: Report, _ index: HTMLIndex) {
        self.index = index
        words = AnswerWords(report)
    }

    /// True where there is nothing to show.
    var isEmpty: Bool { words.alterations.isEmpty && words.uncounted.isEmpty && words.entries.isEmpty }

    /// Writes the section.
    func write(_ html: inout HTMLWriter) {
        guard !isEmpty else { return }
        html.element("section", ["id": "answer", "aria-labelledby": "answer-title"]) { html in
            html.element("h2", ["id": "answer-title"], text: "What counts")
            for alteration in words.alterations { write(alteration, &html) }
            for line in words.uncounted {
                html.element("p", ["class": "evidence", "dir": "auto"], text: "Not counted, \(line)")
            }
            for entry in words.entries {
                html.element("details") { html in
                    html.element("summary", ["dir": "auto"], text: entry.heading)
                    html.element("ul", ["class": "plain"]) { html in
                        for line in entry.lines { html.element("li", ["dir": "auto"], text: line) }
                    }
                }
            }
        }
    }

    /// What the change says otherwise, and who says it too.
    private func write(_ alteration: AnswerWords.Alteration, _ html: inout HTMLWriter) {
        html.element("h3", ["dir": "auto"], text: alteration.text)
        html.element("ul", ["class": "plain"]) { html in
            let altered = alteration.paths.map { ($0, "altered here") }
            for (path, remark) in altered + alteration.others.map({ ($0, "stated too") }) {
                html.element("li") { html in
                    html.path(path, index)
                    html.text(" \(remark)")
                }
            }
        }
    }
}
