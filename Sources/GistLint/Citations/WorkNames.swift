internal import Facts

/// The names of works that packs know, by their first two letters: few words of a text begin like one. Made once for all
/// documents.
struct WorkNames: Sendable {
    /// One name of a work.
    struct Name: Sendable {
        /// The name as it is written.
        let name: [UInt8]
        /// The work.
        let work: CitedWork
        /// True for the name of a former edition.
        let isFormer: Bool
    }

    private var byStart: [UInt16: [Name]] = [:]
    /// What names begin with.
    private let beginnings: ByteSet

    init(_ works: [CitedWork]) {
        beginnings = ByteSet(works.flatMap { $0.former + $0.names }.compactMap(\.utf8.first))
        for work in works {
            let all = work.former.map { ($0, true) } + work.names.map { ($0, false) }
            for (name, isFormer) in all where name.utf8.count > 1 {
                let bytes = Array(name.utf8)
                byStart[WorkNames.key(bytes[0], bytes[1]), default: []].append(
                    Name(name: bytes, work: work, isFormer: isFormer))
            }
        }
        byStart = byStart.mapValues { $0.sorted { $0.name.count > $1.name.count } }
    }

    /// True where there are none.
    var isEmpty: Bool { byStart.isEmpty }

    /// The first place in a part of a text where a name may begin; its end where there is none.
    func first(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
        beginnings.first(in: text, from: start, before: end)
    }

    /// The names that begin with two bytes, the longest first.
    subscript(first: UInt8, second: UInt8) -> [Name]? { byStart[WorkNames.key(first, second)] }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }
}
