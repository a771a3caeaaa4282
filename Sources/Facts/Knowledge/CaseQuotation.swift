/// How a dimension finds the words in which a text says of which case it speaks, where no value has a name for all of them:
/// `adults with this who have had that`.
struct CaseQuotation: Sendable {
    /// The dimension of which a value stands in them.
    let dimension: String
    /// What stands before them: `for`, `to treat`.
    let opening: PatternProgram
    /// With what they go on behind the value: `who`, `after`.
    let limit: PatternProgram
    /// Words that by themselves limit nothing: `patients`.
    let plain: PatternProgram
}
