internal import JSONSchema

/// Licences that a configuration lists, and what they mean for the licence of a document.
///
/// House names are compared exactly, SPDX expressions by what they mean: `MIT OR CC-BY-4.0` leaves the choice to the
/// reader, so one alternative that may be used is enough; with `AND` all parts hold at once.
struct LicenseList: Sendable {
    /// The licences as written.
    let names: [String]
    private let expressions: Set<SPDXExpression>

    init(_ names: [String]) {
        self.names = names
        expressions = Set(names.compactMap(SPDXExpression.init).flatMap(\.alternatives))
    }

    /// Whether the list names a licence.
    fileprivate func contains(_ license: SPDXExpression) -> Bool { expressions.contains(license) }
}

extension LicenseList: ExpressibleByArrayLiteral, Equatable {
    init(arrayLiteral names: String...) { self.init(names) }
}

/// Whether texts may have a licence.
struct LicenseVerdict {
    /// The only licences allowed; nil where any will do.
    let allowed: LicenseList?
    /// Licences that are not allowed.
    let denied: LicenseList

    /// True where a text may be used under a licence as a document writes it.
    func allows(_ license: String) -> Bool {
        if denied.names.contains(license) { return false }
        if allowed?.names.contains(license) == true { return true }
        guard let expression = SPDXExpression(license) else { return allowed == nil }
        return allows(expression)
    }

    private func allows(_ license: SPDXExpression) -> Bool {
        if denied.contains(license) { return false }
        if allowed?.contains(license) == true { return true }
        switch license {
        case .license: return allowed == nil
        case .all(let parts): return parts.allSatisfy(allows)
        case .any(let parts): return parts.contains(where: allows)
        }
    }
}
