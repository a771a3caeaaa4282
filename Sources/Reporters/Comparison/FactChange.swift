/// A fact that a document states otherwise than before.
struct FactChange: Sendable {
    /// The document, by its path now.
    let path: String
    /// What it stated; nil for a fact that is new.
    let old: FactFile.Statement?
    /// What it states; nil for a fact that is gone.
    let new: FactFile.Statement?
    /// The line where it states that; where it stated the old one, for a fact that is gone.
    let line: Int
    /// The other documents that state the old one to this day, by path.
    let elsewhere: [String]

    /// What changed between two files of facts, by path and line. `renamed` gives old paths their new ones; facts of
    /// documents that came or went as a whole are not told one by one.
    static func changes(from old: FactFile, to new: FactFile, renamed: [String: String]) -> [FactChange] {
        var stating: [FactFile.Statement: [String]] = [:]
        for (path, facts) in new.documents {
            for statement in Set(facts.map(\.statement)) { stating[statement, default: []].append(path) }
        }
        var changes: [FactChange] = []
        for (oldPath, before) in old.documents {
            let path = renamed[oldPath] ?? oldPath
            guard let after = new.documents[path] else { continue }
            for (gone, come) in pairs(before, after) {
                let elsewhere = gone.flatMap { stating[$0.statement] }?.filter { $0 != path } ?? []
                changes.append(
                    FactChange(
                        path: path, old: gone?.statement, new: come?.statement, line: come?.line ?? gone?.line ?? 1,
                        elsewhere: elsewhere.sorted()))
            }
        }
        return changes.sorted { $0.sortKey < $1.sortKey }
    }

    /// What is no longer stated and what is stated now. Two are told as one change where they are the only ones on what
    /// they are about: first in the same scope, then in any.
    private static func pairs(
        _ before: [FactFile.Placed], _ after: [FactFile.Placed]
    ) -> [(FactFile.Placed?, FactFile.Placed?)] {
        let (old, new) = (Set(before.map(\.statement)), Set(after.map(\.statement)))
        var gone = unique(before.filter { !new.contains($0.statement) })
        var come = unique(after.filter { !old.contains($0.statement) })
        var pairs: [(FactFile.Placed?, FactFile.Placed?)] = []
        for key in [\FactFile.Statement.aboutInScope, \.about] {
            let byKey = Dictionary(grouping: come) { $0.statement[keyPath: key] }
            for (about, left) in Dictionary(grouping: gone, by: { $0.statement[keyPath: key] }) {
                guard left.count == 1, let right = byKey[about], right.count == 1 else { continue }
                pairs.append((left[0], right[0]))
                gone.removeAll { $0.statement == left[0].statement }
                come.removeAll { $0.statement == right[0].statement }
            }
        }
        return pairs + gone.map { ($0, nil) } + come.map { (nil, $0) }
    }

    /// What is stated twice is one fact.
    private static func unique(_ facts: [FactFile.Placed]) -> [FactFile.Placed] {
        var seen: Set<FactFile.Statement> = []
        return facts.filter { seen.insert($0.statement).inserted }
    }

    private var sortKey: (String, Int, String, String) {
        (path, line, (new ?? old)?.aboutInScope ?? "", (new ?? old)?.value ?? "")
    }
}

extension FactFile.Statement {
    /// What it is about.
    fileprivate var about: String { subject + "\0" + attribute }

    /// What it is about, and where it holds.
    fileprivate var aboutInScope: String { about + "\0" + scope }
}
