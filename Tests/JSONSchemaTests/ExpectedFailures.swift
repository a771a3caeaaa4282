/// Tests of the official suite that fail, each with the reason. One that passes all the same fails the test too.
enum ExpectedFailures {
    static let all: Set<String> = []
}
