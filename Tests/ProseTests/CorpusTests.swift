import Diagnostics
import Foundation
import Prose
import TestSupport
import Testing

/// Every real document at hand: the places are held against the bytes of its file.
struct CorpusTests {
    private static let corpus = SharedFolder.folder("corpus")

    @Test(.enabled(if: corpus != nil, "there is no folder `shared/corpus` beside the repository"))
    func `every place holds the text that was read there`() throws {
        var sweep = PlaceSweep()
        var count = 0
        for url in try files(in: try #require(Self.corpus)) {
            let file = SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
            for format in [ProseFormat.markdown, .plainText] { sweep.visit(Reading(file, as: format)) }
            count += 1
        }
        #expect(sweep.wrong == [])
        #expect(count > 700)
        #expect(sweep.sentences > 100_000)
        // Sentences that hold an entity, a break or code are not written as they read.
        #expect(sweep.sameBytes * 100 > sweep.sentences * 40)
    }

    private func files(in folder: URL) throws -> [URL] {
        let endings = ["md", "markdown", "erb", "mdx"]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return try (files?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { endings.contains($0.pathExtension.lowercased()) }
            .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
            .sorted { $0.path < $1.path }
    }
}
