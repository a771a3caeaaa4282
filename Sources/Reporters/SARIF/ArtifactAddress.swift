internal import StructuredData

/// The URI of a file, as SARIF names it.
struct ArtifactAddress {
    /// The name of the folder that relative addresses start from; GitHub's, and so many others'.
    static let base = "%SRCROOT%"

    /// The URI.
    let uri: String
    /// Whether it starts from the base: one from the root doesn't, and one that leads out by `..` may not.
    let isBelowBase: Bool

    /// The address of a path as a report shows it.
    init(path: String) {
        let encoded = ArtifactAddress.encoded(path)
        uri = path.hasPrefix("/") ? "file://" + encoded : encoded
        isBelowBase = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    /// The path with all but RFC 3986's characters of segments as `%XX`; a colon too, which could end a scheme.
    private static func encoded(_ path: String) -> String {
        path.utf8.reduce(into: "") { result, byte in
            if isPlain(byte) { return result.unicodeScalars.append(Unicode.Scalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "/-._~!$&'()*+,;=@".utf8.contains(byte)
        }
    }
}

extension JSONWriter {
    /// Writes the member `artifactLocation`.
    mutating func artifactLocation(_ path: String) {
        let address = ArtifactAddress(path: path)
        object("artifactLocation", .inline) { json in
            json.member("uri", address.uri)
            if address.isBelowBase { json.member("uriBaseId", ArtifactAddress.base) }
        }
    }
}
