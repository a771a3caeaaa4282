/// One way in which the scope of a fact can be limited: the condition, the setting, the authority.
package struct Dimension: Sendable {
    /// The number in the lexicon of words that stand for the value named last.
    static let anaphor: Int32 = -1

    /// Its name in the qualifiers of a fact.
    package let id: String
    /// How far from a fact its values are looked for.
    package let reach: Reach
    /// True where a fact may hold for several of its values at once, so that two values do not exclude each other.
    package let isOpen: Bool
    /// True where a sentence goes on with what the one before it in its block named.
    package var isContinued = false
    /// The units of the amounts that its values can limit; empty for all. A point in time limits a share and no length.
    package var units: [String] = []
    /// The value that limits nothing, for it is what is meant where none is named; it only keeps out what surrounds it.
    package var usual: String?
    /// True where words such as `this variety` stand for the value named last.
    package var hasAnaphors = false
    /// True where what a heading says of it holds for the subjects that the heading names, and for no other.
    package var isBound = false
    /// What its values are to events and lists; nil where they only limit.
    package var role: Role?
    /// How the words are found that it quotes; nil for one that has values. Such words are shown and held against nothing.
    var quotation: CaseQuotation?
    /// Its values in the order of the packs.
    package var values: [DimensionValue]

    /// How far from a fact its values are looked for.
    package enum Reach: String, Sendable, CaseIterable {
        /// In the clause of the fact.
        case clause
        /// In its sentence.
        case sentence
        /// In its sentence, what leads in to it, the headers of its table, and its headings.
        case section
        /// Also in the title and the front matter.
        case title
        /// Also in what a text without a title begins with.
        case document
    }

    /// What the values of a dimension are to events and lists.
    package enum Role: String, Sendable, CaseIterable {
        /// What a list is of; one that does not say it is none.
        case `case`
        /// The subjects that came before: a list of what comes after them does not lack them.
        case former
        /// The class of a subject.
        case `class`
        /// What a subject acts on.
        case target
        /// Who decides.
        case authority
        /// Of whom a result is: where a text says it, headings don't.
        case group
    }

    /// The index of a value.
    func index(of value: String) -> Int? { values.firstIndex { $0.id == value } }

    /// True where one value holds for whatever the other holds for.
    package func contains(_ outer: String, _ inner: String) -> Bool {
        if outer == inner { return true }
        guard let value = values.first(where: { $0.id == inner }) else { return false }
        return value.within.contains { contains(outer, $0) }
    }
}

/// One value of a dimension.
package struct DimensionValue: Sendable {
    /// Its name in the qualifiers of a fact.
    package let id: String
    /// The values that hold for everything that this one holds for.
    package var within: [String]
    /// Values that are another way to say or to narrow this one, so that the two can hold together.
    package var compatible: [String]
    /// The subject that it belongs to, by its name: of a trial the drug that was tried.
    package var subject: String?
}
