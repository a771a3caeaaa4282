import Diagnostics
import Testing

/// What a person probably meant.
struct NearestNameTests {
    private static let fields = [
        "title", "source", "sourceType", "license", "lastReviewed", "reviewFrequency", "status", "version", "language",
        "audienceLevel", "url", "tags", "citation", "citations",
    ]

    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("last_reviewed", "lastReviewed"), ("last-reviewed", "lastReviewed"),
        ("LAST REVIEWED", "lastReviewed"), ("lastReveiwed", "lastReviewed"), ("lisence", "license"),
        ("licence", "license"), ("langauge", "language"), ("reviewFrequencey", "reviewFrequency"), ("tag", "tags"),
        ("staus", "status"), ("sttaus", "status"), ("audiencelevle", "audienceLevel"),
    ])
    func `a slip is found`(name: String, expected: String) {
        #expect(NearestName.find(name, among: Self.fields) == expected)
    }

    @Test(arguments: ["", "-_. ", "x", "ur", "completely", "reviewedLastBy", "ttl"])
    func `what is far from everything has no neighbour`(name: String) {
        #expect(NearestName.find(name, among: Self.fields) == nil)
    }

    @Test
    func `three letters are enough where they begin only one name`() {
        #expect(NearestName.find("warn", among: ["error", "warning", "note"]) == "warning")
        #expect(NearestName.find("audience", among: Self.fields) == "audienceLevel")
        #expect(NearestName.find("wa", among: ["error", "warning"]) == nil)
        #expect(NearestName.find("rev", among: ["reviewer", "reviewFrequency"]) == nil)
        #expect(NearestName.find("audience", among: Self.fields, strictness: .maybeRight) == nil)
    }

    @Test
    func `two equally near names are no answer`() {
        #expect(NearestName.find("abcx", among: ["abcy", "abcz"]) == nil)
        #expect(NearestName.find("abcx", among: ["abcy", "abcz", "abc-x"]) == "abc-x")
        #expect(NearestName.find("abcx", among: ["abcy", "abcy"]) == "abcy")
        #expect(NearestName.find("abcdef", among: ["abcdeg", "abxdeg", "abcdeh"]) == nil)
    }

    @Test
    func `a name is not its own neighbour`() {
        #expect(NearestName.find("citation", among: ["citation", "citations"]) == "citations")
        #expect(NearestName.find("citation", among: ["citation"]) == nil)
        #expect(NearestName.find("citation", among: [String]()) == nil)
    }

    /// One slip in three characters where the name is wrong anyway.
    @Test(arguments: [
        ("ab", "ax", false), ("abc", "abx", true), ("abcde", "abxxe", false), ("abcdef", "abxxef", true),
        ("abcdefghi", "xxxdefghi", true), ("abcdefghijkl", "xxxxefghijkl", false),
    ])
    func `slips in a name that is known to be wrong`(name: String, candidate: String, isNear: Bool) {
        #expect((NearestName.find(name, among: [candidate], strictness: .knownWrong) != nil) == isNear)
    }

    /// One slip in five characters, two in twelve, where the name may be right.
    @Test(arguments: [
        ("abcd", "abcx", false), ("abcd", "AB-CD", true), ("abcde", "abcdx", true), ("abcde", "abcxx", false),
        ("abcdefghijk", "abcdefghixx", false), ("abcdefghijkl", "abcdefghijxx", true),
        ("abcdefghijkl", "abcdefghixxx", false), ("cancerType", "cancerTypes", true), ("tag", "tags", false),
    ])
    func `slips in a name that may be right`(name: String, candidate: String, isNear: Bool) {
        #expect((NearestName.find(name, among: [candidate], strictness: .maybeRight) != nil) == isNear)
    }

    @Test
    func `two neighbours that changed places are one slip`() {
        #expect(NearestName.find("abdce", among: ["abcde"], strictness: .maybeRight) == "abcde")
        #expect(NearestName.find("bacde", among: ["abcde"], strictness: .maybeRight) == "abcde")
        #expect(NearestName.find("abced", among: ["abcde"], strictness: .maybeRight) == "abcde")
        #expect(NearestName.find("cbade", among: ["abcde"], strictness: .maybeRight) == nil)
    }

    @Test
    func `letters of any script`() {
        #expect(NearestName.find("größe", among: ["Größe", "Grösse"]) == "Größe")
        #expect(NearestName.find("автр", among: ["автор"], strictness: .knownWrong) == "автор")
    }

    @Test(.timeLimit(.minutes(1)))
    func `long names take little time`() {
        let name = String(repeating: "ab", count: 50_000)
        let other = String(repeating: "cd", count: 50_000)
        #expect(NearestName.find(name, among: [other, name + "x"]) == name + "x")
    }
}
