internal import Diagnostics
internal import StructuredData

/// What a schema can't say of a configuration: that reviews are counted in whole days.
struct ConfigurationCheck {
    let file: SourceFile

    /// What is wrong in a configuration that fits its schema.
    func diagnostics(_ root: Node) -> [Diagnostic] {
        let sourceTypes = root["sourceTypes"]?.mapping?.entries ?? []
        return unreadableIntervals(root["review"]) + sourceTypes.flatMap { unreadableIntervals($0.value) }
    }

    private func unreadableIntervals(_ policy: Node?) -> [Diagnostic] {
        ["frequency", "dueSoon", "grace"].compactMap { policy?[$0] }.compactMap { value in
            guard let text = value.string, ReviewInterval(text) == nil else { return nil }
            return Diagnostic(
                rule: "configuration", severity: .error, message: "`\(text.shown)` is no interval of whole days",
                location: file.location(value.range), help: "write it like P14D or P6M", subject: "")
        }
    }
}
