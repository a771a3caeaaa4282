package import Diagnostics
package import StructuredData

/// JUnit's XML, which CI servers show as tests: a suite for each document, a test case for each rule that found something
/// in it.
///
/// The form is the one that Jenkins has a schema for
/// (https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd)
/// and GitLab reads (https://docs.gitlab.com/ci/testing/unit_test_reports/). A case fails where the run does: findings
/// below the severity that counts are its output. Its name has neither line nor message, for CI servers know a case by
/// its name from one run to the next.
package struct JUnitReporter: Reporter {
    private let outcome: RunOutcome

    /// A reporter of a run that ends so.
    package init(outcome: RunOutcome) { self.outcome = outcome }

    /// Writes the suites: first the one of the run, then those of the documents by path.
    package func write(_ report: Report, to sink: inout ByteSink) {
        let byPath = Dictionary(grouping: report.findings, by: \.diagnostic.location.path)
        let paths = Set(report.documents.map(\.path)).union(byPath.keys).sorted()
        let suites = [JUnitSuite(runOf: report, outcome)] + paths.map { JUnitSuite($0, byPath[$0] ?? [], outcome) }
        let timestamp = "\(report.today)T00:00:00"
        XMLWriter.write(to: &sink) { xml in
            let attributes: XMLWriter.Attributes = [
                "name": report.tool.name, "tests": JUnitSuite.total(suites, \.cases.count),
                "failures": JUnitSuite.total(suites, \.failures), "errors": JUnitSuite.total(suites, \.errors),
            ]
            xml.element("testsuites", attributes) { xml in
                for suite in suites { suite.write(to: &xml, timestamp: timestamp) }
            }
        }
    }
}
