import Testing

@testable import JSONSchema

/// The examples of RFC 3986, section 5.4.
@Suite struct URIReferenceTests {
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
        ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
        ("g/../h", "http://a/b/c/h"),
        ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"), ("http:g", "http:g"),
    ])
    func resolution(reference: String, target: String) {
        let base = URIReference("http://a/b/c/d;p?q")
        #expect(URIReference(reference).resolved(against: base).description == target)
    }

    @Test func baseWithoutAPath() {
        #expect(URIReference("x").resolved(against: URIReference("http://a")).description == "http://a/x")
        #expect(URIReference("#x").resolved(against: URIReference("urn:a:b")).description == "urn:a:b#x")
        #expect(URIReference("b.json").resolved(against: URIReference("dir/a.json")).description == "dir/b.json")
    }

    @Test func caseMeansNothingInSchemeAndAuthority() {
        #expect(URIReference("HTTPS://Example.ORG/A?B#C").description == "https://example.org/A?B#C")
        #expect(URIReference("URN:Isbn:1").description == "urn:Isbn:1")
    }

    @Test func percentDecoding() {
        #expect("a%20b%C3%A9".percentDecoded == "a bé")
        #expect("%zz".percentDecoded == nil)
        #expect("%C3".percentDecoded == nil)
    }
}
