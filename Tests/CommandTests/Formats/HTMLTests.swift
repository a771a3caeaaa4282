import Foundation
import TestSupport
import Testing

/// The page as a browser shows it.
struct HTMLTests {
    /// Documents of several owners and source types, two that contradict each other, and markup in what they hold.
    private func box() async throws -> Sandbox {
        let box = try Sandbox(Sandbox.everySeverity)
        let markup = "'<script>parent.owned = 1</script><img src=x onerror=\"parent.owned = 2\">&amp; \"q\"'"
        func document(_ title: String, owner: String, type: String, dose: Int) -> String {
            Sandbox.document(title, changing: "sourceType", to: type)
                .replacing("status: active", with: "owner: \(owner)\nstatus: active")
                + "\nAdjuvant imatinib for GIST is given at a dose of \(dose) mg once daily &lt;img src=x&gt;.\n"
        }
        try box.write(
            document(markup, owner: "[Nursing, '</option><b>x']", type: "02_nci_core", dose: 400), to: "low.md")
        try box.write(
            document("A high dose", owner: "Nursing", type: "05_india_ncg", dose: 600), to: "50% <b>, a.md")
        _ = try await box.check("--format", "html=report.html")
        return box
    }

    private struct Filtered: Decodable, Equatable {
        let shown: String
        let titles: [String]
        let rules: [String]
    }

    private struct Page: Decodable {
        let title: String
        let headings: [String]
        let requests: [String]
        let scripts: Int
        let foreign: Int
        let duplicates: [String]
        let unlabelled: [String]
        let dangling: [String]
        let quotes: [String]
        let options: [String]
        let width: Int
        let owned: Int
    }

    private static let inspection = """
        const ids = find("[id]").map((element) => element.id);
        const known = new Set(ids);
        const refersTo = (element) => ["aria-labelledby", "for"].map((name) => element.getAttribute(name))
          .concat(element.matches("a[href^='#']") ? element.getAttribute("href").slice(1) : null).filter((id) => id);
        return {
          title: page.document.title,
          headings: find("h1, h3").map((heading) => heading.textContent),
          requests: page.performance.getEntriesByType("resource").map((entry) => entry.name),
          scripts: find("script").length,
          foreign: find("img, iframe, object, embed, link:not([rel=icon]), [onerror], [onclick], [src]").length,
          duplicates: ids.filter((id, place) => ids.indexOf(id) !== place),
          unlabelled: find("select, input").filter((control) => control.labels.length !== 1).map((one) => one.name),
          dangling: find("*").flatMap(refersTo).filter((id) => !known.has(id)),
          quotes: find("blockquote").map((quote) => quote.textContent),
          options: find("#filter-owner option").map((option) => option.textContent),
          width: page.document.documentElement.scrollWidth,
          owned: window.owned || 0,
        };
        """

    @Test(.enabled(if: Browser.program != nil, Browser.reason), arguments: [1_200, 360])
    func `the page asks for nothing, runs nothing of a document's and fits`(width: Int) async throws {
        let visit = try await Browser.visit(
            "report.html", in: try await box(), width: width, HTMLTests.inspection, seeing: Page.self)
        let page = visit.seen
        #expect(visit.console == [])
        #expect(page.title == "3 of 6 documents comply – gist-lint")
        #expect(page.requests == [])
        #expect((page.scripts, page.foreign, page.owned) == (1, 0, 0))
        #expect(
            page.headings.contains(
                "<script>parent.owned = 1</script><img src=x onerror=\"parent.owned = 2\">&amp; \"q\""))
        #expect(page.quotes.count { $0.hasSuffix("once daily <img src=x>.") } == page.quotes.count)
        #expect(page.quotes.count >= 2)
        #expect(page.options == ["all owners", "(none) (4)", "Nursing (2)", "</option><b>x (1)"])
        #expect(page.duplicates == [])
        #expect(page.unlabelled == [])
        #expect(page.dangling == [])
        #expect(page.width <= width)
    }

    @Test(.enabled(if: Browser.program != nil, Browser.reason))
    func `the filters filter`() async throws {
        let box = try await box()
        let script = """
            const form = find("#filters")[0];
            const choose = (name, text) => {
              const control = form.elements[name];
              if (control.tagName === "SELECT") {
                control.selectedIndex = Array.from(control.options).findIndex((one) => one.text.startsWith(text));
              } else control.value = text;
              control.dispatchEvent(new page.Event("input", { bubbles: true }));
            };
            const isShown = (element) => element.checkVisibility();
            const look = () => ({
              shown: find("#shown")[0].textContent,
              titles: find("article.card h3").filter(isShown).map((title) => title.textContent),
              rules: find("li.finding .rule").filter(isShown).map((rule) => rule.textContent),
            });
            const reset = async () => { form.reset(); await new Promise((resume) => setTimeout(resume, 10)); };
            const steps = [look()];
            choose("severity", "error"); steps.push(look());
            await reset(); choose("rule", "citation-weak"); steps.push(look());
            choose("severity", "error"); steps.push(look());
            await reset(); choose("type", "05_india"); steps.push(look());
            await reset(); choose("owner", "Nursing"); steps.push(look());
            await reset(); choose("text", "FINE"); steps.push(look());
            find("a[data-filter=rule]").find((link) => link.textContent === "review-due-soon").click();
            steps.push(look());
            page.location.hash = find("article.card").find((card) => card.hidden).id;
            await new Promise((resume) => setTimeout(resume, 50)); steps.push(look());
            return steps;
            """
        let steps = try await Browser.visit("report.html", in: box, script, seeing: [Filtered].self).seen
        let report = try await box.report()
        let (findings, documents) = (report.diagnostics.count, report.documents.count)
        func titles(_ paths: [String]) -> Set<String> {
            Set(report.documents.filter { paths.contains($0.path) }.compactMap(\.title))
        }
        func expect(
            _ step: Filtered, _ wanted: [CheckedReport.Finding], _ paths: [String],
            at place: SourceLocation = #_sourceLocation
        ) {
            #expect(step.rules.sorted() == wanted.map(\.rule).sorted(), sourceLocation: place)
            #expect(Set(step.titles) == titles(paths), sourceLocation: place)
            #expect(step.titles.count == paths.count, sourceLocation: place)
            let all = wanted.count == findings && paths.count == documents
            let text =
                all
                ? "\(findings) findings in \(documents) documents"
                : "\(wanted.count) of \(findings) findings, in \(paths.count) of \(documents) documents"
            #expect(step.shown == text, sourceLocation: place)
        }
        func expect(
            _ step: Filtered, at place: SourceLocation = #_sourceLocation,
            where isWanted: (CheckedReport.Finding) -> Bool
        ) {
            let wanted = report.diagnostics.filter(isWanted)
            expect(step, wanted, Set(wanted.map(\.path)).sorted(), at: place)
        }
        expect(steps[0], report.diagnostics, report.paths)
        expect(steps[1]) { $0.severity == "error" }
        #expect(!steps[1].rules.isEmpty && steps[1].rules.count < findings)
        expect(steps[2]) { $0.rule == "citation-weak" }
        #expect(!steps[2].rules.isEmpty)
        #expect(steps[3].rules == [] && steps[3].titles == [])
        let high = "50% <b>, a.md"
        expect(steps[4], report.diagnostics.filter { $0.path == high }, [high])
        expect(steps[5], report.diagnostics.filter { [high, "low.md"].contains($0.path) }, [high, "low.md"])
        expect(steps[6], [], ["fine.md"])
        expect(steps[7]) { $0.rule == "review-due-soon" }
        #expect(steps[8] == steps[0], "a link to what is hidden shows everything again")
    }

    @Test(.enabled(if: Browser.program != nil, Browser.reason))
    func `what a browser would not allow is seen by these tests`() async throws {
        let box = try await box()
        let text = try box.text(of: "report.html")
        try box.write(
            text.replacing("<main>", with: "<main><img src=\"https://example.org/x\"><script>1</script>"),
            to: "bad.html")
        let visit = try await Browser.visit("bad.html", in: box, HTMLTests.inspection, seeing: Page.self)
        #expect(visit.console.count == 2, "the policy refuses both")
        #expect((visit.seen.scripts, visit.seen.foreign) == (2, 1))
    }
}
