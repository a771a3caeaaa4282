extension PatternProgram {
    /// Steps, each in one number: there are tens of thousands, most of which no text ever comes to.
    struct Steps: RandomAccessCollection, Sendable {
        /// Of each step the kind in three bits, and above it what it is about.
        private var codes: [UInt32] = []

        var startIndex: Int { 0 }
        var endIndex: Int { codes.count }

        subscript(index: Int) -> Step {
            @inline(__always) get { Step(codes[index], at: index) }
            set { codes[index] = newValue.code }
        }

        /// The symbol that a step takes; nil for any other step. Asked of far more steps than are ever followed.
        @inline(__always)
        func symbol(at index: Int) -> Symbol? {
            let code = codes[index]
            return code & 7 == 0 ? Step.symbol(code >> 3) : nil
        }

        init() {}

        /// Adds a step.
        mutating func append(_ step: Step) { codes.append(step.code) }

        /// The steps in their prepared form.
        func write(to writer: inout PreparedWriter) { writer.list(codes) { $0.bits(UInt64($1)) } }

        init(from reader: inout PreparedReader) { codes = reader.list { UInt32(truncatingIfNeeded: $0.bits()) } }
    }
}

extension PatternProgram.Step {
    /// The slots that are always there; those of dimensions follow.
    private static let slots: [PatternProgram.Slot] = [.subject, .value, .number, .date, .rate, .code, .words]

    fileprivate var code: UInt32 {
        switch self {
        case .symbol(let symbol): UInt32(bitPattern: symbol << 1 ^ symbol >> 31) << 3
        case .slot(.qualifier(let index)): UInt32(Self.slots.count + index) << 3 | 1
        case .slot(let slot): UInt32(Self.slots.firstIndex(of: slot) ?? 0) << 3 | 1
        case .gap(let length, let isPlain): UInt32(length) << 3 | (isPlain ? 3 : 2)
        // The first place is the next one.
        case .either(_, let second): UInt32(second) << 3 | 4
        case .jump(let place): UInt32(place) << 3 | 5
        case .start: 6
        case .finish: 1 << 3 | 6
        case .end: 7
        }
    }

    /// A symbol in its number, of which the lowest bit is the sign.
    @inline(__always)
    fileprivate static func symbol(_ number: UInt32) -> Symbol {
        Symbol(truncatingIfNeeded: number >> 1) ^ -Symbol(number & 1)
    }

    @inline(__always)
    fileprivate init(_ code: UInt32, at place: Int) {
        let number = Int(code >> 3)
        switch code & 7 {
        case 0: self = .symbol(Self.symbol(code >> 3))
        case 1:
            let named = Self.slots
            self = .slot(number < named.count ? named[number] : .qualifier(number - named.count))
        case 2: self = .gap(number, isPlain: false)
        case 3: self = .gap(number, isPlain: true)
        case 4: self = .either(place + 1, number)
        case 5: self = .jump(number)
        case 6: self = number == 0 ? .start : .finish
        default: self = .end
        }
    }
}
