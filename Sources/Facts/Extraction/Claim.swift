/// A frame that fits a passage, before its subject and scope are settled.
struct Claim {
    /// What it says.
    let attribute: Attribute
    /// The frame.
    let frame: Frame
    /// Where it fits.
    let match: PatternMatcher.Match
    /// The value; nil where it is what the surroundings are about.
    var value: FactValue?
    /// The unit of an amount.
    var unit: String?
    /// How exact an amount is.
    var precision = Precision.exact
    /// The tokens of the value.
    var valueTokens: Range<Int>
    /// The arm of a trial that it belongs to.
    var arm: Arm?

    /// One side of a comparison.
    enum Arm {
        /// A subject of its own.
        case subject(Int, tokens: Range<Int>)
        /// A named side that is no subject, such as a control.
        case value(String, tokens: Range<Int>)
        /// Those that are given together: `the combination`.
        case together(tokens: Range<Int>)
        /// The side that the sentence leaves to the text around it, beside the named one: `8 versus 9 months with the one`.
        case around(besides: Int, tokens: Range<Int>)
        /// The other side, which the text does not name.
        case unnamed
        /// A side with a name that no pack knows, such as that of a regimen.
        case unknown

        /// The subject that it is.
        var subject: Int? { if case .subject(let subject, _) = self { subject } else { nil } }

        /// Where the text names it.
        var tokens: Range<Int>? {
            switch self {
            case .subject(_, let tokens), .value(_, let tokens), .together(let tokens): tokens
            case .around, .unnamed, .unknown: nil
            }
        }
    }

    /// True for names that are of the other side.
    func isOfOtherSide(_ names: Range<Int>) -> Bool {
        if case .around(_, let tokens) = arm { names.overlaps(tokens) } else { false }
    }
}
