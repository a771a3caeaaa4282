/// A document with a review on record, or the reason why there can be none.
package enum ReviewedDocument: Sendable {
    /// The bytes before and after, and the digest of the text that was reviewed.
    case recorded(before: [UInt8], after: [UInt8], bodyDigest: String)
    /// Why nothing can be recorded, as a clause.
    case refused(reason: String)
}
