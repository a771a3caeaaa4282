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
