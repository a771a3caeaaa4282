internal import Diagnostics

/// When documents of one source type are due for review.
struct ReviewPolicy: Sendable {
    /// What happens to documents that are not active.
    enum NotActive: String, Sendable {
        /// Nothing is said of their dates.
        case skip
        /// What is found is a note.
        case note
        /// They are treated like active ones.
        case check
    }

    /// How often a document without a frequency of its own is reviewed; nil where nothing says.
    var frequency: ReviewInterval?
    /// How long before the due date a note is given.
    var dueSoon = ReviewInterval.zero
    /// How long after the due date a document still counts as reviewed.
    var grace = ReviewInterval.zero
    /// The longest that a text may go without a review where nothing says how often it is reviewed.
    var longest: ReviewInterval?
    /// How long ago a source may have been looked at.
    var accessedWithin: ReviewInterval?
    /// What happens to documents that are not active.
    var notActive = NotActive.skip

    /// The severity of a rule on reviews for a document with a status; nil where documents that aren't active are
    /// skipped. A status that is not one of ours hides nothing: it may be a slip, or the word of a team whose schema is
    /// its own.
    func severity(of rule: RuleMetadata, for status: String?) -> Severity? {
        guard status == "inactive" || status == "deprecated" else { return rule.severity }
        switch notActive {
        case .skip: return nil
        case .note: return .note
        case .check: return rule.severity
        }
    }
}

/// What the configuration says of one source type.
struct SourceTypePolicy: Sendable {
    /// Rank among the sources; 1 is believed first.
    var authority: Int?
    /// When its documents are due.
    var review: ReviewPolicy
    /// True where the configuration gives the type a frequency, which its documents may not stretch.
    var demandsFrequency = false
    /// The licences that its documents may have; nil where any will do.
    var licenses: LicenseList?
}

/// Which licences are known, and which a publisher's texts can have.
struct LicensePolicy: Sendable {
    /// What a host's texts can be licensed as.
    struct Host: Sendable {
        /// The host; those below it are meant too.
        let name: String
        /// The only licences allowed; nil where any will do.
        let allowed: LicenseList?
        /// Licences that are not allowed.
        let denied: LicenseList
    }

    /// The team's own names of licences.
    var house: [String] = []
    /// What is said of hosts, by their names in lower case.
    var hosts: [String: Host] = [:]

    /// What is said of the host of an address: of itself, or else of the nearest host that it lies below.
    func host(of url: String) -> Host? {
        guard !hosts.isEmpty, var name = WebAddress(url)?.host[...] else { return nil }
        while true {
            if let host = hosts[String(name)] { return host }
            guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
            name = name[name.utf8.index(after: dot)...]
        }
    }
}
