internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags licences that are neither a house licence nor a valid SPDX expression.
struct LicenseUnknown: DocumentRule {
    static let metadata = RuleMetadata(
        id: "license-unknown", severity: .error, category: .provenance, fixAvailability: .sometimes, since: "0.1.0",
        summary: "The licence is neither a house licence nor a valid SPDX expression.",
        rationale: """
            Whether a text may be copied, changed or fed to a retrieval system depends on its licence, and a name that \
            nobody can look up answers nothing. Known are the names under `licenses.house` in the configuration, and \
            expressions of the SPDX License List such as `CC-BY-4.0` or `CC-BY-4.0 OR MIT`.

            `--fix` writes the known name for one that differs in spaces and letter case only (`public domain`), and for \
            the usual long names and addresses of a licence and its version (`Creative Commons Attribution 4.0`). Where \
            a letter differs, that is for somebody to see who knows the text: `--unsafe-fixes` writes the nearest name.
            """,
        badExample: """
            ---
            license: public domian
            ---
            """,
        goodExample: """
            ---
            license: public_domain
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let field = document.fields[.license], let text = field.text, field.value.string != nil else { return [] }
        let house = context.configuration.licenses.house
        if house.contains(text) { return [] }
        guard let problem = SPDXExpression.problem(in: text) else { return [] }
        let ownWords = (document.fields.convention.values[.license] ?? [:]).keys.sorted()
        let nearest = NearestName.find(text, among: ownWords + house + SPDXExpression.currentLicenses)
        let help = nearest.map { "did you mean `\($0)`?" } ?? .allowed(ownWords + house)
        let message = "`\(text.shown)` is neither a house licence nor an SPDX expression"
        return [
            document.diagnostic(
                Self.metadata, at: field.value.range, isExpression(text) ? "\(message): \(problem)" : message,
                help: help, fixIt: fixIt(for: text, field, ownWords: ownWords, house: house, in: document),
                about: field.subjectOfValue)
        ]
    }

    private func fixIt(
        for text: String, _ field: Field, ownWords: [String], house: [String], in document: Document
    ) -> FixIt? {
        let known = ownWords + house + SPDXExpression.currentLicenses
        let same = known.first { NearestName.isSame($0, as: text) } ?? LicenseAlias.identifier(for: text)
        guard let name = same ?? NearestName.onlyNear(text, among: known),
            let edit = document.edit(field.value, to: name)
        else { return nil }
        return FixIt("write `\(name)`", edits: [edit], applicability: same == nil ? .unsafe : .safe)
    }

    /// True for a text that was meant as an expression of several parts.
    private func isExpression(_ text: String) -> Bool {
        text.split { " ()".contains($0) }.contains { ["AND", "OR", "WITH"].contains($0) }
    }
}

extension String {
    fileprivate static func allowed(_ house: [String]) -> String {
        "write one of \(house.joined(separator: ", ")), or an SPDX expression such as CC-BY-4.0"
    }
}
