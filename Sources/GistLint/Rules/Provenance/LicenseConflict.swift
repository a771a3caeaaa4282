internal import Diagnostics
internal import StructuredData

/// Flags licences that the document's source type or publisher can't have.
struct LicenseConflict: DocumentRule {
    static let metadata = RuleMetadata(
        id: "license-conflict", severity: .warning, category: .provenance, since: "0.1.0",
        summary: "The licence is not one that the source type or the publisher's texts can have.",
        rationale: """
            A text is not in the public domain because a field says so. The configuration says which licences a source \
            type may have (`sourceTypes.….licenses`) and which ones a publisher's texts can have, by the host of the \
            document's `url` (`licenses.hosts`). A few publishers that keep their rights are built in. SPDX expressions \
            count by what they mean: with `OR` one licence that fits is enough, with `AND` all must fit.
            """,
        badExample: """
            ---
            license: public_domain
            url: https://www.who.int/health-topics/cancer
            ---
            """,
        goodExample: """
            ---
            license: cc_by_nc_sa
            url: https://www.who.int/health-topics/cancer
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let field = document.fields[.license], let license = field.text else { return [] }
        return [
            sourceTypeConflict(license, field, document, context.configuration),
            hostConflict(license, field, document, context.configuration.licenses),
        ].compactMap(\.self)
    }

    private func sourceTypeConflict(
        _ license: String, _ field: Field, _ document: Document, _ configuration: Configuration
    ) -> Diagnostic? {
        guard let sourceType = document.fields[.sourceType], let name = sourceType.text,
            let allowed = configuration.sourceTypes[name]?.licenses,
            !LicenseVerdict(allowed: allowed, denied: []).allows(license)
        else { return nil }
        return document.diagnostic(
            Self.metadata, at: field.value.range, "`\(license)` is not allowed for source type \(name)",
            help: .allowed(allowed), evidence: [Evidence(.configuration, "sourceTypes.\(name).licenses")],
            related: [document.related(sourceType.value.range, "the source type")],
            about: (field.subjectOfValue + "#sourceType").holding(name))
    }

    private func hostConflict(
        _ license: String, _ field: Field, _ document: Document, _ policy: LicensePolicy
    ) -> Diagnostic? {
        guard let url = document.fields[.url], let address = url.text, let host = policy.host(of: address) else {
            return nil
        }
        if LicenseVerdict(allowed: host.allowed, denied: host.denied).allows(license) { return nil }
        return document.diagnostic(
            Self.metadata, at: field.value.range, "texts of \(host.name) are not `\(license)`",
            help: host.allowed.map(String.allowed) ?? "look up the terms of use of \(host.name)",
            evidence: [Evidence(.configuration, "licenses.hosts.\(host.name)")],
            related: [document.related(url.value.range, "the text comes from here")],
            about: (field.subjectOfValue + "#host").holding(host.name))
    }
}

extension String {
    fileprivate static func allowed(_ licenses: LicenseList) -> String {
        "allowed: \(licenses.names.joined(separator: ", "))"
    }
}
