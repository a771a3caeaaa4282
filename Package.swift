// swift-tools-version: 6.2

import PackageDescription

/// One list for every Swift target: the strictest settings that the toolchain has.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    // That nothing is read while it is changed is proven at compile time nearly everywhere; tests look at the rest as they run.
    .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// A room of the house. It may import only what its `dependencies` name; `Tests/RepositoryTests` checks the list.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], excluding excluded: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: excluded, swiftSettings: settings)
}

/// The tests of a room.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

/// The fuzz targets; only `make fuzz` builds them, for they have no `main` but libFuzzer's.
let fuzzTargets: [Target] =
    Context.environment["FUZZ"] == nil
    ? []
    : [
        .target(
            name: "FuzzProperties", dependencies: ["StructuredData", "Diagnostics"], path: "Tests/Fuzz/FuzzProperties",
            swiftSettings: settings)
    ]
        + [
            .executableTarget(
                name: "ProseFuzz", dependencies: ["FuzzProperties", "Prose", "Diagnostics"],
                path: "Tests/Fuzz/ProseFuzz", swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
        ]
        + ["YAMLReaderFuzz", "JSONReaderFuzz", "SchemaFuzz", "EvaluatorFuzz"].map { name in
            .executableTarget(
                name: name, dependencies: ["FuzzProperties", "JSONSchema", "StructuredData", "Diagnostics"],
                path: "Tests/Fuzz/\(name)", swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
        }

let package = Package(
    name: "gist-lint",
    platforms: [.macOS("26.0")],
    products: [.executable(name: "gist-lint", targets: ["gist-lint"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Without its Foundation trait: the shipped binary links no Foundation.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),

        room("Diagnostics"),
        room("StructuredData", ["Diagnostics", "CLibYAML"]),
        room("Facts", ["Prose", "StructuredData", "Diagnostics"]),
        room("JSONSchema", ["StructuredData", "Diagnostics", "CPCRE2"]),
        room("Prose", ["Diagnostics", "CMD4C"]),
        // The style and the script of the page are built in by a generated file.
        room("Reporters", ["StructuredData", "Diagnostics"], excluding: ["HTML/Assets"]),
        // Beside the packs that it is made from, so that no name of a drug stands in `Sources`.
        .target(
            name: "BuiltInPacks", path: "Schemas/packs",
            exclude: ["english.yml", "gist.yml", "oncology.yml", "statins.yml", "treatments.yml"],
            sources: ["BuiltInPacks.swift", "BuiltInKnowledge.swift"], swiftSettings: settings),
        room("GistLint", ["BuiltInPacks", "Facts", "Prose", "JSONSchema", "StructuredData", "Diagnostics", "CNettle"]),
        .executableTarget(
            name: "gist-lint",
            dependencies: [
                "GistLint", "Facts", "Reporters", "JSONSchema", "StructuredData", "Diagnostics", argumentParser,
                subprocess,
                systemPackage,
            ],
            swiftSettings: settings),

        .target(name: "CAllocations", path: "Tests/CAllocations"),
        .target(
            name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
        tests("RepositoryTests", ["GistLint", "Facts", "JSONSchema", "StructuredData", "Diagnostics"]),
        tests(
            "GistLintTests",
            ["GistLint", "Facts", "JSONSchema", "StructuredData", "Diagnostics", "Reporters", "TestSupport"]),
        tests("FactsTests", ["Facts", "Prose", "StructuredData", "Diagnostics", "TestSupport"]),
        tests("DiagnosticsTests", ["Diagnostics", "TestSupport"]),
        tests("StructuredDataTests", ["StructuredData", "Diagnostics", "TestSupport"]),
        tests("ProseTests", ["Prose", "Diagnostics", "TestSupport"]),
        tests("ReportersTests", ["Reporters", "Prose", "StructuredData", "Diagnostics", "TestSupport"]),
        tests("JSONSchemaTests", ["JSONSchema", "StructuredData", "Diagnostics", "CAllocations", "TestSupport"]),
        // The executable is named so that it is built before its tests, which run it.
        tests(
            "CommandTests",
            ["gist-lint", "GistLint", "StructuredData", "Diagnostics", "TestSupport", subprocess, systemPackage]),
    ] + fuzzTargets
)
