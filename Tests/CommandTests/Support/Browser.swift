import Foundation
import Subprocess
import SystemPackage
import Testing

/// A browser without a window, which opens a page and looks at it.
///
/// The page stands in a frame of another, whose script does what a reader would and writes down what is seen then. So
/// the page is the very file that a user gets, with its policy in force.
enum Browser {
    /// What was seen.
    struct Visit<Seen: Decodable> {
        /// What the script found.
        let seen: Seen
        /// What the page wrote to the console: errors, and what its policy did not allow.
        let console: [String]
    }

    /// The program; nil where there is none.
    static let program: Executable? = {
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        if let name = names.first(where: Tool.isInstalled) { return .name(name) }
        let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
        return FileManager.default.isExecutableFile(atPath: mac) ? .path(FilePath(mac)) : nil
    }()

    /// Why a test that needs it is skipped.
    static let reason: Comment = "skipped: it needs Chromium; `Scripts/install-test-tools` brings it"

    /// Opens a file of a sandbox and runs a script that returns what it saw. The script has `page`, the window, and
    /// `find`, which returns all elements of a selector.
    static func visit<Seen: Decodable>(
        _ path: String, in box: Sandbox, width: Int = 1_200, _ script: String, seeing _: Seen.Type = Seen.self
    ) async throws -> Visit<Seen> {
        try box.write(
            """
            <!doctype html><meta charset="utf-8">
            <iframe id="page" src="\(path)" width="\(width)" height="900"></iframe><pre id="seen"></pre>
            <script>
            addEventListener("load", async () => {
              const page = document.getElementById("page").contentWindow;
              const find = (selector) => Array.from(page.document.querySelectorAll(selector));
              let seen;
              try { seen = await (async () => { \(script) })(); } catch (error) { seen = { error: String(error) }; }
              document.getElementById("seen").textContent = JSON.stringify(seen);
            });
            </script>
            """, to: "visit.html")
        // Fonts, sandbox and graphics are those of a machine without a screen, whoever runs the tests.
        let run = try await Tool.run(
            try #require(program),
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
                "--user-data-dir=\(box.folder.appending(path: "profile").path)", "--allow-file-access-from-files",
                "--disable-background-networking", "--enable-logging=stderr", "--virtual-time-budget=10000",
                "--dump-dom", box.folder.appending(path: "visit.html").absoluteString,
            ], in: box.folder)
        let console = run.stderr.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
        let match = try #require(
            run.stdout.firstMatch(of: /<pre id="seen">(.*?)<\/pre>/.dotMatchesNewlines()), "\(run.stdout)\(run.stderr)")
        let json = String(match.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
        do {
            return Visit(seen: try JSONDecoder().decode(Seen.self, from: Data(json.utf8)), console: console)
        } catch {
            throw Unexpected(seen: json, console: console)
        }
    }

    /// The script failed, or saw something else than was asked for.
    struct Unexpected: Error {
        let seen: String
        let console: [String]
    }
}
