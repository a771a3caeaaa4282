/// Writes what packs know as a text that is read back in a moment: numbers as printable characters, texts as they are.
///
/// A digit holds five bits, the lowest first; `0` to `O` say that another follows, `P` to `o` are the last. Line breaks
/// between numbers mean nothing, and keep the lines of the generated file short.
struct PreparedWriter {
    private(set) var bytes: [UInt8] = []
    private var lineStart = 0

    /// A number of 64 bits.
    mutating func bits(_ number: UInt64) {
        if bytes.count - lineStart > 110 {
            bytes.append(0x0A)
            lineStart = bytes.count
        }
        var rest = number
        while rest >= 32 {
            bytes.append(0x30 + UInt8(rest & 31))
            rest >>= 5
        }
        bytes.append(0x50 + UInt8(rest))
    }

    /// A number that may be below zero; small ones are short.
    mutating func integer(_ number: Int) { bits(UInt64(bitPattern: Int64(number << 1 ^ number >> 63))) }

    /// How many of something follow.
    mutating func count(_ number: Int) { bits(UInt64(number)) }

    /// Yes or no.
    mutating func boolean(_ value: Bool) { count(value ? 1 : 0) }

    /// A text.
    mutating func text(_ text: String) {
        count(text.utf8.count)
        bytes += text.utf8
    }

    /// An amount.
    mutating func amount(_ value: Double) { text("\(value)") }

    /// One of a few.
    mutating func choice<Value: CaseIterable & Equatable>(_ value: Value) {
        integer(Array(Value.allCases).firstIndex(of: value) ?? 0)
    }

    /// Something that may be missing.
    mutating func optional<Value>(_ value: Value?, _ body: (inout PreparedWriter, Value) -> Void) {
        boolean(value != nil)
        if let value { body(&self, value) }
    }

    /// Some of a kind.
    mutating func list<Value>(_ values: [Value], _ body: (inout PreparedWriter, Value) -> Void) {
        count(values.count)
        for value in values { body(&self, value) }
    }

    /// Texts.
    mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }
}

/// Reads what a `PreparedWriter` wrote. A generated file is all that it is for, and a test reads it, so it checks nothing.
@safe struct PreparedReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let whole: String
    private var position = 0

    /// A reader of a text whose bytes stay where they are as long as it reads: the built-in one lies in the program, and a
    /// copy of it would be a third of the memory of a start.
    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: String) {
        unsafe self.bytes = bytes
        self.whole = whole
    }

    /// What `body` reads from a text.
    static func read<Value>(_ text: String, _ body: (inout PreparedReader) -> Value) -> Value {
        var bytes = text
        return bytes.withUTF8 { bytes in
            var reader = unsafe PreparedReader(bytes, text)
            return body(&reader)
        }
    }

    /// A number of 64 bits.
    @inline(__always)
    mutating func bits() -> UInt64 {
        // Most numbers have one digit.
        let first = unsafe bytes[position]
        if first >= 0x50 {
            position += 1
            return UInt64(first &- 0x50)
        }
        while unsafe bytes[position] == 0x0A { position += 1 }
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while unsafe bytes[position] < 0x50 {
            number |= unsafe UInt64(bytes[position] &- 0x30) &<< shift
            shift += 5
            position += 1
        }
        number |= unsafe UInt64(bytes[position] &- 0x50) &<< shift
        position += 1
        return number
    }

    /// A number that may be below zero.
    @inline(__always)
    mutating func integer() -> Int {
        let number = bits()
        return Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
    }

    /// How many of something follow.
    mutating func count() -> Int { Int(truncatingIfNeeded: bits()) }

    /// Yes or no.
    mutating func boolean() -> Bool { count() == 1 }

    /// A text.
    mutating func text() -> String {
        let length = count()
        let text = unsafe String(
            decoding: UnsafeBufferPointer(rebasing: bytes[position..<position + length]), as: UTF8.self)
        position += length
        return text
    }

    /// A text that few will ask for: it stays where it is and costs no memory of its own.
    mutating func restingText() -> Substring {
        let length = count()
        let start = whole.utf8.index(whole.startIndex, offsetBy: position)
        position += length
        return whole[start..<whole.utf8.index(start, offsetBy: length)]
    }

    /// An amount.
    mutating func amount() -> Double { Double(text()) ?? 0 }

    /// One of a few.
    mutating func choice<Value: CaseIterable>(_ type: Value.Type = Value.self) -> Value
    where Value.AllCases == [Value] {
        Value.allCases[integer()]
    }

    /// Something that may be missing.
    mutating func optional<Value>(_ body: (inout PreparedReader) -> Value) -> Value? { boolean() ? body(&self) : nil }

    /// Some of a kind.
    mutating func list<Value>(_ body: (inout PreparedReader) -> Value) -> [Value] {
        let count = count()
        var values: [Value] = []
        // Many lists are empty.
        if count == 0 { return values }
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(body(&self)) }
        return values
    }

    /// Texts.
    mutating func texts() -> [String] { list { $0.text() } }
}
