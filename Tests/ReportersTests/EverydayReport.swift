import Diagnostics
import TestSupport

/// What a content team sees on an ordinary day: some of everything.
extension SampleReport {
    static let everyday = report(
        documents: [
            ("docs/care/pain.md", fields("Living with pain", "01_suchi_oncotalks")),
            ("docs/nci/gist-adult.md", fields("Gastrointestinal Stromal Tumors Treatment", "02_nci_core")),
            ("docs/nci/gist.md", fields("Gastrointestinal Stromal Tumors Treatment", "02_nci_core")),
            ("docs/who/screening.md", fields("Screening for cervical cancer", nil, lastReviewed: "2024-02-30")),
        ],
        diagnostics: [duplicate, overdue, weakCitation, impossibleDate, dueSoon, wrongLicense],
        skipped: [
            SkippedFile(path: "docs/locked.md", reason: "permission denied"),
            SkippedFile(path: "docs/photo.md", reason: "not a text file"),
        ])

    private static let gist = """
        ---
        title: Gastrointestinal Stromal Tumors Treatment
        source: NCI
        sourceType: 02_nci_core
        lastReviewed: '2025-12-30'
        reviewFrequency: quarterly
        citation: NCI, 2025
        ---
        """

    /// The place of `text` in the document above.
    private static func place(of text: String, in path: String = "docs/nci/gist.md") -> SourceLocation {
        let parts = gist.split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
        return Marked("\(parts[0])«\(text)»\(parts[1])", path: path).location
    }

    private static let duplicate = Diagnostic(
        rule: "duplicate-title", severity: .warning, message: "two documents have this title",
        location: place(of: "Gastrointestinal Stromal Tumors Treatment", in: "docs/nci/gist-adult.md"),
        help: "name the difference, such as the audience",
        related: [
            RelatedLocation(
                place(of: "Gastrointestinal Stromal Tumors Treatment"), message: "the same title in the other document")
        ], subject: "/title")

    private static let overdue = Diagnostic(
        rule: "review-overdue", severity: .error, message: "the review was due on 2026-03-30, 235 days ago",
        location: place(of: "2025-12-30"),
        help: "review the document, then write the day of the review",
        evidence: [
            Evidence(.arithmetic, "2025-12-30 + 3 months = 2026-03-30, 235 days before 2026-11-20"),
            Evidence(.configuration, "freshness.sourceTypes.02_nci_core.frequency: quarterly"),
        ], subject: "/lastReviewed")

    private static let weakCitation = Diagnostic(
        rule: "citation-weak", severity: .warning, message: "a publisher and a year do not lead a reader to the source",
        location: place(of: "NCI, 2025"), help: "add the title and a url, doi or pmid",
        evidence: [Evidence(.quote, "NCI, 2025")], subject: "/citation")

    private static let impossibleDate = Diagnostic(
        rule: "date-invalid", severity: .error, message: "2024-02-30 does not exist: February 2024 has 29 days",
        location: Marked("---\nlastReviewed: «2024-02-30»\n---\n", path: "docs/who/screening.md").location,
        evidence: [Evidence(.schema, "document.schema.json#/properties/lastReviewed/format")], subject: "/lastReviewed")

    private static let dueSoon = Diagnostic(
        rule: "review-due-soon", severity: .note, message: "the next review is due on 2026-12-01, in 11 days",
        location: Marked("---\nlastReviewed: 2024-02-30\nreviewFrequency: «monthly»\n", path: "docs/who/screening.md")
            .location, subject: "/reviewFrequency")

    private static let wrongLicense: Diagnostic = {
        let place = Marked("---\nlicense: «publc_domain»\n---\n", path: "docs/who/screening.md")
        return Diagnostic(
            rule: "license-unknown", severity: .error, message: "`publc_domain` is no licence that this team knows",
            location: place.location, help: "did you mean `public_domain`?",
            fixIt: FixIt(
                "write `public_domain`", edits: [Edit(place.range, replacement: "public_domain")],
                applicability: .unsafe),
            subject: "/license")
    }()
}
