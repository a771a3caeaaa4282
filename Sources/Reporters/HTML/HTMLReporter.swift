package import Diagnostics
package import StructuredData

/// A page for people: how much complies, since when reviews are due, what does not agree, and every finding with the card
/// of its document.
///
/// It is one file that asks for nothing: no font, no script and no picture from elsewhere, and a policy in its head that
/// allows none. It is whole without its script, which only filters; so it can be printed, mailed and kept.
package struct HTMLReporter: Reporter {
    /// A reporter; the format has no options.
    package init() {}

    /// Writes the page.
    package func write(_ report: Report, to sink: inout ByteSink) {
        let cards = HTMLCard.cards(of: report)
        let index = HTMLIndex(report, cards: cards)
        let overview = HTMLOverview(report, index)
        let (answer, conflicts) = (HTMLAnswer(report, index), HTMLConflicts(report, index))
        let remainder = HTMLRemainder(report, index)
        let parts = [
            ("due", "Reviews", !report.documents.isEmpty), ("found", "What was found", !cards.isEmpty),
            ("answer", "What counts", !answer.isEmpty), ("conflicts", "What does not agree", !conflicts.isEmpty),
            ("documents", "Documents", !cards.isEmpty),
            ("silenced", "Silenced", remainder.hasSilenced), ("unchecked", "Not checked", remainder.hasUnchecked),
        ].filter(\.2)
        HTMLWriter.write(to: &sink) { html in
            html.element("html", ["lang": "en"]) { html in
                head("\(overview.title) – \(report.tool.name)", &html)
                html.element("body") { html in
                    html.element("a", ["class": "skip", "href": "#documents"], text: "Skip to the documents")
                    overview.writeHead(&html)
                    contents(parts.map { (id: $0.0, name: $0.1) }, &html)
                    html.element("main") { html in
                        HTMLTimeline(report).write(&html)
                        overview.writeTables(&html)
                        answer.write(&html)
                        conflicts.write(&html)
                        documents(cards, report, index, &html)
                        remainder.write(&html)
                    }
                    html.own("script", HTMLAssets.script)
                }
            }
        }
    }

    private func head(_ title: String, _ html: inout HTMLWriter) {
        html.element("head") { html in
            html.void("meta", ["charset": "utf-8"])
            html.void("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLReporter.policy])
            html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            html.void("meta", ["name": "color-scheme", "content": "light dark"])
            html.void("meta", ["name": "referrer", "content": "no-referrer"])
            // Without one, a browser asks the server for a picture.
            html.void("link", ["rel": "icon", "href": "data:,"])
            html.element("title", text: title)
            html.own("style", HTMLAssets.style)
        }
    }

    /// What the page may load and run: the style and the script that are in it, by their digests, and nothing else.
    private static let policy =
        "default-src 'none'; style-src '\(HTMLAssets.styleDigest)'; script-src '\(HTMLAssets.scriptDigest)'; "
        + "img-src data:; base-uri 'none'; form-action 'none'"

    /// Where the parts of the page are, as far as it has them.
    private func contents(_ parts: [(id: String, name: String)], _ html: inout HTMLWriter) {
        guard parts.count > 1 else { return }
        html.element("nav", ["aria-label": "Contents"]) { html in
            for (id, name) in parts {
                html.element("a", ["href": "#\(id)"], text: name)
                html.text(" ")
            }
        }
    }

    private func documents(_ cards: [HTMLCard], _ report: Report, _ index: HTMLIndex, _ html: inout HTMLWriter) {
        guard !cards.isEmpty else { return }
        html.element("section", ["id": "documents", "aria-labelledby": "documents-title"]) { html in
            html.element("h2", ["id": "documents-title"], text: "Documents and findings")
            // The script shows it: without one, it would do nothing.
            html.element("form", ["id": "filters", "role": "search", "aria-label": "Filter", "hidden": ""]) { html in
                for filter in index.filters { filter.write(&html) }
                html.element("div", ["class": "filter"]) { html in
                    html.element("label", ["for": "filter-text"], text: "Title or path")
                    html.void(
                        "input", ["id": "filter-text", "name": "text", "type": "search", "autocomplete": "off"])
                }
                html.element("button", ["type": "reset"], text: "Show all")
                html.element("output", ["id": "shown", "aria-live": "polite"], text: "")
            }
            for card in cards { card.write(&html, index, today: report.today) }
        }
    }
}
