/// Values by the symbols of words that became known early, so that their numbers are small.
struct SymbolTable<Value: Sendable>: Sendable {
    private var values: [Value?] = []

    /// The value of a symbol; nil where it has none.
    subscript(symbol: Symbol) -> Value? {
        get { symbol >= 0 && symbol < values.count ? values[Int(symbol)] : nil }
        set {
            while values.count <= symbol { values.append(nil) }
            values[Int(symbol)] = newValue
        }
    }
}
