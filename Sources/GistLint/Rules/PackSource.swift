internal import Diagnostics

extension Evidence {
    /// What a pack cites for what it knows, and whether anybody saw it in print.
    static func source(_ text: String, pack: String, isVerified: Bool) -> Evidence {
        Evidence(.source, "\(text) (pack `\(pack)`\(isVerified ? "" : ", not verified"))")
    }
}
