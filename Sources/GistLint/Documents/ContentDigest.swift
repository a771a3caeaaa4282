internal import CNettle

/// The SHA-256 of texts. The only file that touches libnettle.
package struct ContentDigest: ~Copyable {
    private var context = sha256_ctx()

    package init() { unsafe nettle_sha256_init(&context) }

    /// Adds bytes.
    package mutating func add(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe nettle_sha256_update(&context, buffer.count, buffer.baseAddress)
        }
    }

    /// Adds a text as UTF-8 and a zero byte, so that two texts are not mistaken for their concatenation.
    package mutating func add(part text: String) { add(Array(text.utf8) + [0]) }

    /// 64 hexadecimal digits.
    package consuming func hexadecimal() -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        unsafe nettle_sha256_digest(&context, digest.count, &digest)
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
        var text: [UInt8] = []
        text.reserveCapacity(2 * digest.count)
        for byte in digest {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// 64 hexadecimal digits: the digest of one text.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = ContentDigest()
        digest.add(bytes)
        return digest.hexadecimal()
    }

    /// `sha256:` and the digest of one text.
    package static func name(of bytes: [UInt8]) -> String { "sha256:" + hexadecimal(of: bytes) }
}
