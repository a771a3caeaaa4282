/// A document with a review on record, or the reason why there can be none.
package enum ReviewedDocument: Sendable {
    /// The bytes before and after, the digest of the text that was reviewed, and the note of an earlier review that stays
    /// in the document.
    case recorded(before: [UInt8], after: [UInt8], bodyDigest: String, oldNote: String?)
    /// Why nothing can be recorded, as a clause.
    case refused(reason: String)
}
