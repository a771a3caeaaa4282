import Testing

@testable import GistLint

/// SHA-256 as FIPS 180-4 has it.
struct ContentDigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `known digests`(_ text: String, _ digest: String) {
        #expect(ContentDigest.name(of: Array(text.utf8)) == "sha256:" + digest)
    }

    @Test
    func `parts are not mistaken for their concatenation`() {
        func digest(_ parts: [String]) -> String {
            var digest = ContentDigest()
            for part in parts { digest.add(part: part) }
            return digest.hexadecimal()
        }
        #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
        #expect(digest(["ab", "c"]) == digest(["ab", "c"]))
    }
}
