internal import Diagnostics

/// The months in which reviews are due, as a picture for the eye and a table for everybody.
///
/// Places across are parts of the width, so that the picture fits a telephone and a sheet of paper, and letters keep their
/// size.
struct HTMLTimeline {
    private let timeline: ReviewTimeline
    /// The heights of a row's parts, and of the axis below all rows, in pixels.
    private static let height = (label: 22, bars: 44, gap: 12, axis: 22)

    init(_ report: Report) { timeline = ReviewTimeline(report) }

    /// Writes the section.
    func write(_ html: inout HTMLWriter) {
        html.element("section", ["id": "due", "aria-labelledby": "due-title"]) { html in
            html.element("h2", ["id": "due-title"], text: "Since when reviews are due")
            html.element("p", ["class": "lede"], text: timeline.summary)
            guard !timeline.rows.isEmpty else { return }
            picture(&html)
            table(&html)
        }
    }

    // MARK: The picture

    private func picture(_ html: inout HTMLWriter) {
        let rowHeight = Self.height.label + Self.height.bars + Self.height.gap
        let bottom = timeline.rows.count * rowHeight
        let most = timeline.rows.flatMap { timeline.counts(of: $0).map(\.count) }.max() ?? 1
        html.element(
            "svg",
            [
                "class": "timeline", "role": "img", "aria-labelledby": "timeline-title", "width": "100%",
                "height": "\(bottom + Self.height.axis)",
            ]
        ) { html in
            html.element(
                "title", ["id": "timeline-title"],
                text: "Documents by the month in which their review is due, and by source type. \(timeline.summary)")
            today(&html, bottom)
            for (index, row) in timeline.rows.enumerated() {
                bars(of: row, from: index * rowHeight, most: most, &html)
            }
            axis(&html, bottom)
        }
        html.element("p", ["class": "legend"]) { html in
            html.element("span", ["class": "key overdue"], text: "overdue")
            html.text(" ")
            if timeline.coming > 0 {
                html.element("span", ["class": "key coming"], text: "still to come")
                html.text(" ")
            }
            html.element("span", ["class": "key line"], text: "\(timeline.today)")
            if timeline.isCut { html.text(" The first bar of a row may also stand for earlier months.") }
        }
    }

    private func bars(of row: ReviewTimeline.Row, from top: Int, most: Int, _ html: inout HTMLWriter) {
        let counts = timeline.counts(of: row)
        let base = top + Self.height.label + Self.height.bars
        html.element("text", ["class": "row", "x": "0", "y": "\(top + 14)"]) { html in
            html.element("tspan", ["class": "name"], text: TextCut.end(row.name, width: 32))
            let overdue = "\(Amount.grouped(row.overdue)) of \(Amount.grouped(row.total)) overdue"
            html.element("tspan", ["dx": "8"], text: row.overdue == 0 ? Amount.of(row.total, "document") : overdue)
        }
        html.element(
            "line", ["class": "base", "x1": "0", "x2": "100%", "y1": "\(base)", "y2": "\(base)"], text: "")
        for (month, count) in counts {
            // The present month is overdue in part; it counts as still to come, like all that is not over.
            let isPast = month.number < ReviewTimeline.Month(timeline.today).number
            let height = max(2, count * (Self.height.bars - 14) / most)
            html.element(
                "rect",
                [
                    "class": isPast ? "overdue" : "coming", "x": place(month.number), "width": width,
                    "y": "\(base - height)", "height": "\(height)",
                ]
            ) { html in
                html.element("title", text: "\(row.name), \(month.name): \(Amount.of(count, "document"))")
            }
        }
        guard let peak = counts.max(by: { ($0.count, $1.month) < ($1.count, $0.month) }) else { return }
        let height = max(2, peak.count * (Self.height.bars - 14) / most)
        let isLate = (peak.month.number - timeline.months.lowerBound) * 2 > timeline.months.count
        html.element(
            "text",
            [
                "class": "peak", "x": isLate ? place(peak.month.number + 1) : place(peak.month.number),
                "y": "\(base - height - 4)", "text-anchor": isLate ? "end" : "start",
            ], text: "\(Amount.grouped(peak.count)) in \(peak.month.name)")
    }

    private func today(_ html: inout HTMLWriter, _ bottom: Int) {
        let days = CalendarDate.daysIn(month: timeline.today.month, of: timeline.today.year)
        let month = ReviewTimeline.Month(timeline.today).number - timeline.months.lowerBound
        let x = Self.percent(month * days + timeline.today.day - 1, of: timeline.months.count * days)
        html.element("line", ["class": "today", "x1": x, "x2": x, "y1": "0", "y2": "\(bottom)"], text: "")
    }

    /// The years, as many as have room.
    private func axis(_ html: inout HTMLWriter, _ bottom: Int) {
        let years = timeline.months.filter { $0 % 12 == 0 }
        let step = max(1, (years.count + 5) / 6)
        for (index, month) in years.enumerated() where index % step == 0 {
            let x = place(month)
            html.element(
                "line", ["class": "tick", "x1": x, "x2": x, "y1": "\(bottom - 4)", "y2": "\(bottom + 4)"], text: "")
            // At the right edge there is no room for the letters.
            guard (timeline.months.upperBound - month) * 10 >= timeline.months.count else { continue }
            html.element(
                "text", ["class": "year", "x": x, "dx": "4", "y": "\(bottom + 15)"], text: "\(month / 12)")
        }
    }

    private func place(_ month: Int) -> String {
        Self.percent(month - timeline.months.lowerBound, of: timeline.months.count)
    }

    /// The width of a bar: four fifths of a month.
    private var width: String { Self.percent(4, of: 5 * timeline.months.count) }

    /// A part of a whole as CSS and SVG write it: `33.33%`.
    static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = part * 10_000 / max(1, whole)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }

    // MARK: The table

    private func table(_ html: inout HTMLWriter) {
        let months = Set(timeline.rows.flatMap(\.months.keys)).sorted()
        html.element("details") { html in
            html.element("summary", text: "The same in numbers")
            let name = "Reviews by month, in numbers"
            html.element("div", ["class": "wide", "role": "region", "aria-label": name, "tabindex": "0"]) { html in
                html.element("table") { html in
                    html.element("caption", text: "Documents by the month in which their review is due")
                    html.element("thead") { html in
                        html.element("tr") { html in
                            html.element("th", ["scope": "col"], text: "month")
                            for row in timeline.rows {
                                html.element("th", ["scope": "col", "class": "number"], text: row.name)
                            }
                        }
                    }
                    html.element("tbody") { html in
                        for month in months { line(month, &html) }
                    }
                }
            }
        }
    }

    private func line(_ month: ReviewTimeline.Month, _ html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element("th", ["scope": "row"], text: month.name)
            for row in timeline.rows {
                html.element("td", ["class": "number"], text: row.months[month].map(Amount.grouped) ?? "")
            }
        }
    }
}
