import Diagnostics
import TestSupport

/// An old corpus on its first day: 1,440 documents, 10,000 findings, 312 files that could not be checked.
extension SampleReport {
    static let crowded: Report = {
        let paths = (0..<1_440).map { number in
            let digits = String(number)
            return "docs/\(sourceTypes[number % 7] ?? "other")/" + String(repeating: "0", count: 4 - digits.count)
                + digits + ".md"
        }.sorted()
        let documents = paths.enumerated().map { index, path in
            (
                path: path,
                fields: fields("Document \(index)", index % 97 == 0 ? "type \(index)" : sourceTypes[index % 7])
            )
        }
        let diagnostics = (0..<10_000).map { finding(number: $0, in: paths[$0 * 1_300 / 10_000]) }
        let skipped = (0..<312).map { number in
            SkippedFile(path: "scans/\(number).md", reason: number % 3 == 0 ? "not a text file" : "permission denied")
        }
        return report(documents: documents, diagnostics: diagnostics, skipped: skipped)
    }()

    private static let sourceTypes: [String?] = [
        "01_suchi_oncotalks", "02_nci_core", "03_who_public_health", "04_iarc_stats", "05_india_ncg",
        "06_pmc_selective",
        nil,
    ]

    private static func finding(number: Int, in path: String) -> Diagnostic {
        let (rule, severity): (String, Severity) =
            switch number % 100 {
            case 0: ("license-conflict", .error)
            case 1..<3: ("date-invalid", .error)
            case 3..<60: ("review-overdue", number % 2 == 0 ? .error : .warning)
            case 60..<90: ("citation-weak", .warning)
            default: ("review-due-soon", .note)
            }
        return Diagnostic(
            rule: rule, severity: severity, message: "finding \(number)",
            location: Marked("---\nlastReviewed: «2020-01-31»\n---\n", path: path).location, subject: "/\(number)")
    }
}
