internal import Diagnostics

/// One of the filters over the findings: what can be chosen, and which number stands for it in the page.
///
/// Documents and findings carry the numbers, so that no text from a document is compared by the script.
struct HTMLFilter {
    /// A thing that can be chosen.
    struct Choice {
        /// What it is called.
        let name: String
        /// How many findings or documents it has.
        let count: Int
    }

    /// The name of the filter in the page.
    let id: String
    /// What stands before it.
    let label: String
    /// What stands for no choice.
    let all: String
    /// What can be chosen, in order; a choice's place is its number.
    let choices: [Choice]
    private let numbers: [String: Int]

    /// A filter of what is counted by name.
    init(_ id: String, label: String, all: String, _ choices: [Choice]) {
        self.id = id
        self.label = label
        self.all = all
        self.choices = choices
        numbers = Dictionary(choices.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// A filter of what documents have, those with the most documents first.
    init(_ id: String, label: String, all: String, of values: [String]) {
        let counts = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        self.init(id, label: label, all: all, sorted.map { Choice(name: $0.key, count: $0.value) })
    }

    /// The number of a name; nil where nothing has it.
    subscript(name: String) -> String? { numbers[name].map(String.init) }

    /// Writes the control.
    func write(_ html: inout HTMLWriter) {
        html.element("div", ["class": "filter"]) { html in
            html.element("label", ["for": "filter-\(id)"], text: label)
            html.element("select", ["id": "filter-\(id)", "name": id]) { html in
                html.element("option", ["value": "all"], text: all)
                for (number, choice) in choices.enumerated() {
                    html.element("option", ["value": "\(number)"]) { html in
                        html.text("\(TextCut.end(choice.name, width: 48)) (\(Amount.grouped(choice.count)))")
                    }
                }
            }
        }
    }
}
