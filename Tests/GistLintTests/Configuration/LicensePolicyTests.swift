import Testing

@testable import GistLint

/// Which publisher an address belongs to.
struct LicensePolicyTests {
    private let policy = LicensePolicy(
        house: [],
        hosts: Dictionary(
            uniqueKeysWithValues: ["example.org", "open.example.org", "int"].map { name in
                (name, LicensePolicy.Host(name: name, allowed: nil, denied: []))
            }))

    @Test(arguments: [
        ("https://example.org", "example.org"), ("http://www.example.org/a", "example.org"),
        ("HTTPS://EXAMPLE.ORG/A", "example.org"), ("https://open.example.org/a", "open.example.org"),
        ("https://a.b.open.example.org/", "open.example.org"),
        ("https://me:secret@example.org:8080/?q#f", "example.org"),
        ("https://example.org?next=https://open.example.org", "example.org"), ("https://who.int#top", "int"),
    ])
    func `the nearest host decides`(_ address: String, _ host: String) {
        #expect(policy.host(of: address)?.name == host)
    }

    @Test(arguments: [
        "https://notexample.org", "https://example.org.evil.com", "https://evil.com/example.org", "example.org",
        "https://evil.com?example.org", "https://evil.com#example.org", "mailto:me@example.org", "", "https://",
        "https://example.org@evil.com/",
    ])
    func `look-alikes belong to nobody`(_ address: String) {
        #expect(policy.host(of: address) == nil)
    }
}

/// Which licences a list allows.
struct LicenseListTests {
    @Test(arguments: [
        (["MIT"], "mit"), (["cc-by-4.0"], "CC-BY-4.0"), (["MIT"], "MIT OR CC-BY-4.0"),
        (["MIT", "CC0-1.0"], "MIT AND CC0-1.0"),
        (["MIT OR CC0-1.0"], "CC0-1.0"), (["MIT AND CC0-1.0"], "cc0-1.0 AND MIT"), (["house"], "house"),
        (["MIT"], "(MIT OR Apache-2.0) AND (MIT OR CC0-1.0)"),
        (["GPL-2.0-only WITH Classpath-exception-2.0"], "gpl-2.0-only with classpath-exception-2.0"),
        (["MIT AND CC0-1.0", "Apache-2.0"], "Apache-2.0 AND (MIT AND CC0-1.0 OR Zlib)"),
    ])
    func allowed(_ list: [String], _ license: String) {
        #expect(LicenseVerdict(allowed: LicenseList(list), denied: []).allows(license))
    }

    @Test(arguments: [
        (["MIT"], "CC0-1.0"), (["MIT"], "MIT AND CC-BY-4.0"), (["house"], "House"), (["MIT AND CC0-1.0"], "MIT"),
        (["house"], "other"), (["MIT"], "Apache-2.0 OR CC0-1.0"), (["MIT"], "MIT OR"),
    ])
    func `not allowed`(_ list: [String], _ license: String) {
        #expect(!LicenseVerdict(allowed: LicenseList(list), denied: []).allows(license))
    }

    @Test(arguments: [
        (["MIT"], "mit", false), (["MIT"], "MIT OR CC-BY-4.0", true),
        (["MIT", "CC-BY-4.0"], "MIT OR CC-BY-4.0", false),
        (["MIT"], "MIT AND CC-BY-4.0", false), (["house"], "house", false), (["house"], "House", true),
        (["house"], "unknown", true), (["MIT OR CC-BY-4.0"], "MIT", false),
    ])
    func denied(_ list: [String], _ license: String, _ isAllowed: Bool) {
        #expect(LicenseVerdict(allowed: nil, denied: LicenseList(list)).allows(license) == isAllowed)
    }

    @Test
    func `an alternative must be allowed and not denied`() {
        let verdict = LicenseVerdict(allowed: ["MIT", "CC0-1.0"], denied: ["MIT"])
        #expect(!verdict.allows("MIT OR Apache-2.0"))
        #expect(verdict.allows("MIT OR CC0-1.0"))
    }

    @Test
    func `a host that the team names has only the team's licences`() throws {
        let configuration = try Lint.configuration(
            "licenses: { hosts: { who.int: { allow: [public_domain] }, IARC.FR: { allow: [cc_by] } } }\n")
        let host = try #require(configuration.licenses.host(of: "https://who.int"))
        #expect(host.allowed == ["public_domain"])
        #expect(host.denied == [])
        #expect(configuration.licenses.host(of: "https://iarc.fr")?.denied == [])
        #expect(configuration.licenses.host(of: "https://nccn.org")?.denied == ["public_domain"])
    }
}
