/// Small languages that texts may be written in.
extension Format {
    /// A URI template: RFC 6570.
    package static let uriTemplate = Format(
        "uri-template", "a URI template", example: "https://example.org/{id}"
    ) { bytes in
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "{") {
                index += 1
                if !hasExpression(bytes, &index) { return false }
            } else if byte == UInt8(ascii: "%") {
                if !hasEscape(bytes, &index) { return false }
            } else {
                if byte <= 0x20 || byte == 0x7F || "\"<>\\^`|}".utf8.contains(byte) { return false }
                index += 1
            }
        }
        return true
    }

    /// A UUID: RFC 9562, section 4.
    package static let uuid = Format("uuid", "a UUID", example: "123e4567-e89b-12d3-a456-426614174000") { bytes in
        guard bytes.count == 36 else { return false }
        for index in 0..<36 {
            let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
            if isHyphen ? bytes[index] != UInt8(ascii: "-") : bytes[index].hexValue == nil { return false }
        }
        return true
    }

    /// A JSON Pointer: RFC 6901.
    package static let jsonPointer = Format("json-pointer", "a JSON Pointer", example: "/authors/0") { bytes in
        isPointer(bytes, from: 0)
    }

    /// A relative JSON Pointer.
    package static let relativeJSONPointer = Format(
        "relative-json-pointer", "a relative JSON Pointer", example: "1/title"
    ) { bytes in
        var index = 0
        let digits = bytes.skipAll(&index, while: \.isASCIIDigit)
        guard digits == 1 || (digits > 1 && bytes[0] != UInt8(ascii: "0")) else { return false }
        if bytes.skip(UInt8(ascii: "#"), &index) { return index == bytes.count }
        return isPointer(bytes, from: index)
    }

    /// A regular expression of ECMAScript.
    package static let regex = Format("regex", "a regular expression", example: "^[a-z]+$") { bytes in
        let text = String(String.UnicodeScalarView(scalars(bytes, 0, bytes.count)))
        return (try? PatternTranslator.translate(text[...])) != nil
    }

    private static func isPointer(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        if start == bytes.count { return true }
        guard bytes[start] == UInt8(ascii: "/") else { return false }
        for index in start..<bytes.count where bytes[index] == UInt8(ascii: "~") {
            guard index + 1 < bytes.count, bytes[index + 1] == 0x30 || bytes[index + 1] == 0x31 else { return false }
        }
        return true
    }

    /// An expression of a template after its brace.
    private static func hasExpression(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        if index < bytes.count, "+#./;?&=,!@|".utf8.contains(bytes[index]) { index += 1 }
        repeat {
            if !hasVariable(bytes, &index) { return false }
            if bytes.skip(UInt8(ascii: ":"), &index) {
                let start = index
                let digits = bytes.skipAll(&index, while: \.isASCIIDigit)
                guard (1...4).contains(digits), bytes[start] != UInt8(ascii: "0") else { return false }
            } else {
                _ = bytes.skip(UInt8(ascii: "*"), &index)
            }
        } while bytes.skip(UInt8(ascii: ","), &index)
        return bytes.skip(UInt8(ascii: "}"), &index)
    }

    private static func hasVariable(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        repeat {
            let start = index
            while index < bytes.count {
                if bytes[index].isASCIIAlphanumeric || bytes[index] == UInt8(ascii: "_") {
                    index += 1
                } else if bytes[index] != UInt8(ascii: "%") || !hasEscape(bytes, &index) {
                    break
                }
            }
            if index == start { return false }
        } while bytes.skip(UInt8(ascii: "."), &index)
        return true
    }

    private static func hasEscape(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index + 1].hexValue != nil, bytes[index + 2].hexValue != nil else {
            return false
        }
        index += 3
        return true
    }
}
