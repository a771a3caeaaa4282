/// What a fact says: an amount, two limits of one, or a text.
package enum FactValue: Hashable, Sendable {
    /// An amount.
    case number(Double)
    /// From one amount to another.
    case range(Double, Double)
    /// A term, a name, a date.
    case text(String)

    /// As it is printed: `400`, `5-7`, `approved`.
    package var description: String {
        switch self {
        case .number(let value): FactValue.text(of: value)
        case .range(let low, let high): FactValue.text(of: low) + "-" + FactValue.text(of: high)
        case .text(let text): text
        }
    }

    /// The shortest text of an amount: no fraction where there is none.
    package static func text(of value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }

    /// The least and the greatest amount; nil for a text.
    package var limits: ClosedRange<Double>? {
        switch self {
        case .number(let value): value.isNaN ? nil : value...value
        case .range(let low, let high): low.isNaN || high.isNaN ? nil : min(low, high)...max(low, high)
        case .text: nil
        }
    }
}
