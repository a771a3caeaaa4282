import Foundation
import Testing

@testable import GistLint

/// What `Schemas/` holds is built into the binary by generated files; they must be what the folder holds now.
@Suite struct GeneratedFilesTests {
    /// A generated Swift file: an enum of texts, each the content of a file in `Schemas/`.
    struct GeneratedFile: CustomTestStringConvertible, Sendable {
        let path: String
        let name: String
        let access: String
        let summary: String
        let members: [(name: String, file: String)]
        /// The name of a list of all members, where there is one.
        var list: String?

        var testDescription: String { path }

        func text() throws -> String {
            var lines = [
                "// swift-format-ignore-file",
                "// Made from `Schemas/` by `RECORD_SNAPSHOTS=1 make test`; do not edit.",
                "", "/// \(summary)", "\(access)enum \(name) {",
            ]
            for (index, member) in members.enumerated() {
                if index > 0 { lines.append("") }
                lines.append("    /// `Schemas/\(member.file)`.")
                lines.append("    \(access)static let \(member.name) = ##\"\"\"")
                let content = try Repository.text("Schemas/" + member.file)
                lines.append(content)
                lines.append("\"\"\"##")
            }
            if let list {
                lines += [
                    "", "    /// All of them with their names, in this order.", "    \(access)static let \(list) = [",
                ]
                lines += members.map { "        (name: \"\($0.name)\", text: \($0.name))," }
                lines.append("    ]")
            }
            return (lines + ["}", ""]).joined(separator: "\n")
        }
    }

    /// The knowledge packs, those first on which others build.
    static let packs = ["english", "treatments", "oncology", "gist", "statins"]

    static let files = [
        GeneratedFile(
            path: "Sources/GistLint/BuiltIn/BuiltInFiles.swift", name: "BuiltInFiles", access: "package ",
            summary: "The files of `Schemas/`, built into the binary so that it works from any folder.",
            members: [
                ("documentSchema", "document.schema.json"), ("configurationSchema", "configuration.schema.json"),
                ("configuration", "configuration.default.yml"), ("configurationTemplate", "configuration.template.yml"),
                ("knowledgePackSchema", "knowledge-pack.schema.json"), ("baselineSchema", "baseline.schema.json"),
            ]),
        GeneratedFile(
            path: "Schemas/packs/BuiltInPacks.swift", name: "BuiltInPacks", access: "package ",
            summary: "The knowledge packs, built into the binary; each builds only on those before it.",
            members: packs.map { ($0, "packs/\($0).yml") }, list: "all"),
        GeneratedFile(
            path: "Sources/JSONSchema/BuiltIn/SPDXLicenses.swift", name: "SPDXLicenses", access: "",
            summary: "The identifiers of the SPDX License List, built into the binary.",
            members: [("list", "spdx-licenses.txt")]),
    ]

    @Test(arguments: files) func isFresh(file: GeneratedFile) throws {
        let expected = try file.text()
        if Repository.isRecording {
            try expected.write(to: Repository.root.appending(path: file.path), atomically: true, encoding: .utf8)
        }
        #expect(try Repository.text(file.path) == expected, "run RECORD_SNAPSHOTS=1 make test")
    }

    /// The style and the script of the page, and the digests by which a browser knows that they are ours.
    @Test func assetsOfThePageAreFresh() throws {
        let folder = "Sources/Reporters/HTML/"
        var lines = [
            "// swift-format-ignore-file",
            "// Made from `\(folder)Assets` by `RECORD_SNAPSHOTS=1 make test`; do not edit.",
            "", "/// What every page holds: built into the binary, so that a page needs no file beside it.",
            "enum HTMLAssets {",
        ]
        for (name, file) in [("style", "report.css"), ("script", "report.js")] {
            let content = try Repository.text("\(folder)Assets/\(file)")
            #expect(!content.contains("</") && !content.contains("<!--"), "it would end the element that holds it")
            let hex = ContentDigest.name(of: Array(content.utf8)).dropFirst("sha256:".count)
            let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { offset in
                UInt8(hex.dropFirst(offset).prefix(2), radix: 16)
            }
            lines += [
                "    /// `Assets/\(file)`.", "    static let \(name): StaticString = ##\"\"\"", content, "\"\"\"##", "",
                "    /// Its digest, as a policy names it.",
                "    static let \(name)Digest = \"sha256-\(Data(bytes).base64EncodedString())\"",
            ]
            if name == "style" { lines.append("") }
        }
        let expected = (lines + ["}", ""]).joined(separator: "\n")
        let path = folder + "HTMLAssets.swift"
        if Repository.isRecording {
            try expected.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
        }
        #expect(try Repository.text(path) == expected, "run RECORD_SNAPSHOTS=1 make test")
    }

    /// What the packs know, ready to be looked up: it depends on the packs and on how they are read.
    @Test func preparedPacksAreFresh() throws {
        let texts = try Self.packs.map { (name: $0, text: try Repository.text("Schemas/packs/\($0).yml")) }
        let digests = texts.map { "\"" + ContentDigest.name(of: Array($0.text.utf8)) + "\"" }
        let requires = try BuiltInPack.required(texts).map { "\($0)" }
        let expected = """
            // swift-format-ignore-file
            // Made from `Schemas/packs` by `RECORD_SNAPSHOTS=1 make test`; do not edit.

            /// What the built-in packs know together, ready to be looked up.
            package enum BuiltInKnowledge {
                /// The digests of the packs, in their order.
                package static let digests = [
                    \(digests.joined(separator: ",\n        "))
                ]

                /// The names of the packs that each of them requires.
                package static let requires: [[String]] = [
                    \(requires.joined(separator: ",\n        "))
                ]

                /// The knowledge of all, as `Knowledge.prepared` writes it.
                package static let text = ##\"""
            \(try BuiltInPack.prepared(texts))
            \"""##

                /// The knowledge of those on which the others build.
                package static let base = ##\"""
            \(try BuiltInPack.prepared(Array(texts.prefix(BuiltInPack.baseCount))))
            \"""##
            }

            """
        let path = "Schemas/packs/BuiltInKnowledge.swift"
        if Repository.isRecording {
            try expected.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
        }
        #expect(try Repository.text(path) == expected, "run RECORD_SNAPSHOTS=1 make test")
    }
}
