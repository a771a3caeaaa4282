import Foundation
import Testing

/// The rules of the house that a look at the files can check.
@Suite struct HouseRulesTests {
    /// What each target may import besides the standard library's own modules; lower rooms only.
    static let allowedImports: [String: Set<String>] = [
        "Diagnostics": ["Synchronization"],
        "StructuredData": ["Diagnostics", "CLibYAML"],
        "JSONSchema": ["StructuredData", "Diagnostics", "CPCRE2", "Synchronization"],
        "Prose": ["Diagnostics", "CMD4C"],
        "Facts": ["Prose", "StructuredData", "Diagnostics", "Synchronization"],
        "Reporters": ["StructuredData", "Diagnostics"],
        "GistLint": [
            "BuiltInPacks", "Facts", "Prose", "JSONSchema", "StructuredData", "Diagnostics", "CNettle", "Dispatch",
            "Synchronization", "Darwin", "Glibc",
            "Musl",
        ],
        "gist-lint": [
            "GistLint", "Facts", "Reporters", "JSONSchema", "StructuredData", "Diagnostics", "ArgumentParser",
            "Subprocess",
            "SystemPackage", "Dispatch", "Synchronization", "Darwin", "Glibc", "Musl",
        ],
    ]

    @Test(arguments: Repository.sources) func importsStayBelow(path: String) throws {
        let target = Repository.target(of: path)
        let allowed = try #require(Self.allowedImports[target], "a new room: say in the house what it may import")
        for line in try Repository.text(path).split(separator: "\n") {
            guard let match = line.wholeMatch(of: /\s*(?:@\w+ )?(?:\w+ )?import (?:\w+ )?(\w+)\s*/) else { continue }
            #expect(allowed.contains(String(match.1)), "\(path) imports \(match.1)")
        }
    }

    @Test func packageNamesTheSameRooms() throws {
        let package = try Repository.text("Package.swift")
        for target in Self.allowedImports.keys { #expect(package.contains("\"\(target)\"")) }
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path)
        let rooms = Set(folders).subtracting(["CLibYAML", "CMD4C", "CNettle", "CPCRE2"])
        #expect(rooms == Set(Self.allowedImports.keys))
    }

    @Test(arguments: Repository.sources) func nothingIsPublicAndNothingIsFoundation(path: String) throws {
        let text = try Repository.text(path)
        #expect(!text.contains(#/\n\s*(public|open) /#), "\(path): rooms share by `package`")
        #expect(!text.contains("import Foundation"), "\(path): Foundation costs 6 MB and the start-up")
    }

    @Test func filesAreSmall() throws {
        let lengths = try Repository.handwrittenSources.map { path in
            (
                path: path,
                lines: try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
            )
        }.sorted { $0.lines < $1.lines }
        let longest = try #require(lengths.last)
        #expect(longest.lines <= 400, "\(longest.path) has \(longest.lines) lines")
        #expect(lengths[lengths.count / 2].lines <= 130)
        #expect(lengths[lengths.count * 9 / 10].lines <= 300)
        for path in Repository.files(below: "Tests", ending: ".swift") {
            #expect(try Repository.text(path).split(separator: "\n").count <= 400, "\(path) is too long")
        }
    }

    @Test(arguments: Repository.handwrittenSources) func unsafeCodeStaysAtTheBorder(path: String) throws {
        let borders: Set = [
            "Sources/StructuredData/ExactText.swift", "Sources/StructuredData/YAMLEventStream.swift",
            "Sources/StructuredData/YAMLReader.swift",
            "Sources/GistLint/Documents/ContentDigest.swift", "Sources/GistLint/Documents/EncodingCheck.swift",
            "Sources/GistLint/Engine/WorkerThreads.swift",
            "Sources/gist-lint/Files/AtomicFile.swift", "Sources/gist-lint/Files/FileReader.swift",
            "Sources/gist-lint/Files/FolderWalk.swift", "Sources/gist-lint/Files/PathNames.swift",
            "Sources/gist-lint/Output/Terminal.swift", "Sources/gist-lint/SystemClock.swift",
            "Sources/gist-lint/ToolProcess.swift", "Sources/JSONSchema/Patterns/Pattern.swift",
            "Sources/Prose/MarkdownReader.swift",
            // The text that it reads lies in the program itself, and a copy would be a third of the memory of a start.
            "Sources/Facts/Knowledge/PreparedText.swift",
        ]
        if borders.contains(path) { return }
        #expect(!(try Repository.text(path)).contains(/\bunsafe\b(?!-)\s+\w/.ignoresCase()), "\(path) uses unsafe code")
    }

    /// Everything that the tool knows of medicine stands in packs and schemas, never in code.
    @Test(arguments: Repository.handwrittenSources) func noMedicalWordStandsInCode(path: String) throws {
        let words = [
            "imatinib", "sunitinib", "regorafenib", "ripretinib", "avapritinib", "gleevec", "glivec",
            "gastrointestinal",
            "sarcoma", "chemotherapy", "mutation", "oncolog",
        ]
        let text = try Repository.text(path).lowercased()
        for word in words { #expect(!text.contains(word), "\(path) says \(word)") }
    }

    @Test func noDrawersAmongTheFolders() {
        let drawers: Set = ["Utilities", "Utils", "Shared", "Core", "Common", "Extensions", "Helpers", "Manager"]
        for path in Repository.sources {
            for part in path.split(separator: "/") {
                #expect(!drawers.contains(String(part.prefix { $0 != "." })), "\(path) is a drawer, not a room")
            }
        }
    }

    @Test func theVersionIsTheOneInTheChangelog() throws {
        let version = try #require(
            try Repository.text("Sources/GistLint/ToolVersion.swift").firstMatch(of: /current = "(.+?)"/))
        #expect(try Repository.text("CHANGELOG.md").contains("## [\(version.1)]"))
    }

    @Test func everyRuleIsInTheRegistry() throws {
        let registry = try Repository.text("Sources/GistLint/Rules/RuleRegistry.swift")
        var count = 0
        for path in Repository.sources where path.hasPrefix("Sources/GistLint/Rules/") {
            for match in try Repository.text(path).matches(of: /struct (\w+): (?:Document|Corpus)Rule/) {
                #expect(registry.contains(" \(match.1)(),"), "\(match.1) is not in the registry")
                #expect(path.hasSuffix("/\(match.1).swift"), "\(match.1) belongs into a file of its own")
                count += 1
            }
        }
        #expect(count > 20)
    }
}
