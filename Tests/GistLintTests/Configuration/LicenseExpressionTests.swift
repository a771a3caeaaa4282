import JSONSchema
import Testing

/// Licences as the SPDX License List and its expressions write them.
struct LicenseExpressionTests {
    @Test(arguments: [
        "CC-BY-4.0", "cc-by-4.0", "CC0-1.0", "MIT OR CC-BY-4.0", "MIT AND (CC0-1.0 OR Apache-2.0)", "(MIT)",
        "GPL-2.0-or-later WITH Classpath-exception-2.0", "GPL-2.0+", "LicenseRef-House", "OGL-UK-3.0",
        "DocumentRef-a:LicenseRef-b", "mit or cc0-1.0",
    ])
    func valid(_ text: String) {
        #expect(SPDXExpression.problem(in: text) == nil)
    }

    @Test(arguments: [
        ("", "the expression is empty"), ("CC-BY", "SPDX has no licence `CC-BY`"),
        ("MIT OR", "a licence is missing at the end"),
        ("MIT CC0-1.0", "`CC0-1.0` can't stand here"), ("(MIT", "a `)` is missing"), ("MIT)", "`)` can't stand here"),
        ("MIT WITH", "an exception is missing after `WITH`"), ("MIT WITH x", "SPDX has no exception `x`"),
        ("LicenseRef-", "SPDX has no licence `LicenseRef-`"), ("public_domain", "SPDX has no licence `public_domain`"),
    ])
    func invalid(_ text: String, _ problem: String) {
        #expect(SPDXExpression.problem(in: text) == problem)
    }
}
