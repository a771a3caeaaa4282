internal import Diagnostics

/// A `testcase`.
struct JUnitCase {
    /// How it came out.
    enum Result {
        case passed
        /// Findings make the run fail: the worst severity, a line on them, and all of them.
        case failure(type: String, message: String, lines: [String])
        /// The tool could not do its job.
        case error(String)
        /// Something was not checked.
        case skipped(String)
    }

    /// Its name, the same from one run to the next.
    let name: String
    /// What groups it.
    let className: String
    /// How it came out.
    let result: Result
    /// Findings that make no run fail.
    let output: [String]

    init(name: String, className: String, result: Result = .passed) {
        self.name = name
        self.className = className
        self.result = result
        output = []
    }

    /// The case of what a rule found in a document.
    init(_ rule: String, in path: String, _ findings: [Finding], _ outcome: RunOutcome) {
        name = rule
        className = path
        let failing = findings.filter(outcome.isFailure).map(\.diagnostic)
        output = findings.filter { !outcome.isFailure($0) }.flatMap(\.diagnostic.plainLines)
        if let first = failing.first, let worst = failing.map(\.severity).max() {
            let more = failing.count == 1 ? "" : ", and \(Amount.grouped(failing.count - 1)) more"
            result = .failure(type: worst.rawValue, message: first.message + more, lines: failing.flatMap(\.plainLines))
        } else {
            result = .passed
        }
    }

    /// Writes the case.
    func write(to xml: inout XMLWriter) {
        let attributes: XMLWriter.Attributes = ["name": name, "classname": className]
        if case .passed = result, output.isEmpty { return xml.element("testcase", attributes) }
        xml.element("testcase", attributes) { xml in
            switch result {
            case .passed: break
            case .failure(let type, let message, let lines):
                xml.element("failure", ["message": message, "type": type], lines: lines)
            case .error(let message): xml.element("error", ["message": message])
            case .skipped(let message): xml.element("skipped", ["message": message])
            }
            if !output.isEmpty { xml.element("system-out", lines: output) }
        }
    }
}
