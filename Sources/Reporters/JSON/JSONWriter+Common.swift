package import Diagnostics
package import StructuredData

/// What several formats hold alike.
extension JSONWriter {
    /// Writes the member `tool`: which program made the file.
    package mutating func tool(_ tool: Tool) {
        object("tool", .inline) { json in
            json.member("name", tool.name)
            json.member("version", tool.version)
        }
    }

    /// Writes a member with files and what is to be said of each.
    package mutating func files(_ name: String, _ files: [SkippedFile]) {
        array(name, of: files) { json, file in
            json.object(.inline) { json in
                json.member("path", file.path)
                json.member("reason", file.reason)
            }
        }
    }

    /// Writes the member `owners`: who answers for a document.
    mutating func owners(_ names: [String]) {
        key("owners")
        array(.inline) { json in for name in names { json.string(name) } }
    }
}
