/// The parts of an address such as `https://user@Example.org:443/path?query#part`, as far as we compare them.
struct WebAddress {
    /// The host in lower case, without user and port.
    let host: String
    /// What follows the host, without the fragment.
    let path: String
    /// The fragment with its `#`; empty where there is none.
    let fragment: String

    /// Nil where the text has no `://`.
    init?(_ text: String) {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return nil
        }
        let whole = bytes[bytes.index(colon, offsetBy: 3)...]
        let rest = whole.prefix { $0 != UInt8(ascii: "#") }
        fragment = String(Substring(whole[rest.endIndex...]))
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let start = authority.lastIndex(of: UInt8(ascii: "@")).map { authority.index(after: $0) }
        let name = authority[(start ?? authority.startIndex)...].prefix { $0 != UInt8(ascii: ":") }
        host = String(Substring(name)).lowercased()
        path = String(Substring(rest[authority.endIndex...]))
    }
}
