/// A SARIF log as a program reads it: the parts that we write.
struct SARIFLog: Decodable {
    let version: String
    let runs: [Run]

    struct Run: Decodable {
        let tool: Tool
        let invocations: [Invocation]
        let columnKind: String
        let results: [Result]
    }

    struct Tool: Decodable {
        let driver: Driver
    }

    struct Driver: Decodable {
        let rules: [Rule]
    }

    struct Rule: Decodable {
        let id: String
        let help: MultiformatText
    }

    struct MultiformatText: Decodable {
        let text: String
        let markdown: String
    }

    struct Invocation: Decodable {
        let executionSuccessful: Bool
        let exitCode: Int
        let exitCodeDescription: String
        let toolExecutionNotifications: [Notification]
    }

    struct Notification: Decodable {
        let descriptor: Descriptor
        let level: String
        let message: Text
    }

    struct Descriptor: Decodable {
        let id: String
        let index: Int
    }

    struct Text: Decodable {
        let text: String
    }

    struct Result: Decodable {
        let ruleId: String
        let ruleIndex: Int?
        let level: String
        let message: Text
        let locations: [Location]
        let relatedLocations: [Location]?
        let partialFingerprints: [String: String]
        let baselineState: String?
        let suppressions: [Suppression]?
        let fixes: [Fix]?

        var region: Region { locations[0].physicalLocation.region }
        var artifactLocation: ArtifactLocation { locations[0].physicalLocation.artifactLocation }
    }

    struct Location: Decodable {
        let id: Int?
        let physicalLocation: PhysicalLocation
    }

    struct PhysicalLocation: Decodable {
        let artifactLocation: ArtifactLocation
        let region: Region
    }

    struct ArtifactLocation: Decodable {
        let uri: String
        let uriBaseId: String?
    }

    struct Region: Decodable, Equatable {
        var startLine: Int?
        var startColumn: Int?
        var endLine: Int?
        var endColumn: Int?
        var byteOffset: Int?
        var byteLength: Int?
    }

    struct Suppression: Decodable {
        let kind: String
        let justification: String
        let properties: [String: String]
        let location: Location?
    }

    struct Fix: Decodable {
        let artifactChanges: [ArtifactChange]
        let properties: [String: String]
    }

    struct ArtifactChange: Decodable {
        let replacements: [Replacement]
    }

    struct Replacement: Decodable {
        let deletedRegion: Region
        let insertedContent: Text
    }
}
