/// What a fact says of its subject. A class, for many hands hold one and none changes it.
package final class Attribute: Sendable {
    /// Its name in facts.
    package let id: String
    /// What it is called for people.
    package let title: String
    /// What its values are.
    package let kind: Kind
    /// The unit of its amounts; several where none can be turned into the other.
    package let units: [String]
    /// What its units measure.
    let amounts: AmountKinds
    /// The dimension that its values come from.
    package let dimension: String?
    /// Which kinds of subjects have it.
    package let subjects: [String]
    /// The one subject that all its facts have, such as the disease itself.
    package let subject: String?
    /// True where a subject is meant even if it is named for what came before: `resistant to it`.
    let takesAsides: Bool
    /// The dimension of the sides whose amounts stand next to each other, where there is one.
    package let compares: String?
    /// True where a subject can have several values at once, so that lists need not agree.
    package let isMany: Bool
    /// How far apart two amounts may be and still be called the same.
    package let tolerance: Tolerance
    /// The dimensions that limit its facts.
    package let scope: [String]
    /// The dimensions without which there is no fact.
    package let required: [String]
    /// The dimensions of whose values each makes a fact of its own.
    package let each: [String]
    /// The kinds of context that turn a claim into a guess.
    package let hedgedBy: [String]
    /// True where the subject must stand in the sentence, or a pronoun for it; no heading lends it.
    let isNear: Bool
    /// The dimension that names what a subject is given together with.
    let partners: String?
    /// The dimension whose subjects come before it: the value is the next after theirs, where none is named.
    let follows: String?
    /// False for amounts that a sentence does not deny by saying "no difference".
    let isDeniable: Bool
    /// Values that become another where the sentence denies them.
    package let whenNegated: [String: String]
    /// What stating a value makes of the claim, such as that a refusal denies.
    package let valuePolarity: [String: Polarity]
    /// Values that can be said side by side.
    package let agreeing: [[String]]
    /// True where a sentence that names its case says all that limits it: headings and titles add nothing, and where it takes a value
    /// away, there is no fact.
    let isWhole: Bool
    /// Which of its facts are taken from what is told of a study; nil for all.
    let ofStudies: StudyPolicy?
    /// How its facts are held against each other.
    package let comparison: ComparisonPolicy

    init(
        id: String,
        title: String,
        kind: Kind,
        units: [String],
        dimension: String?,
        subjects: [String],
        subject: String?,
        takesAsides: Bool,
        compares: String?,
        isMany: Bool,
        tolerance: Tolerance,
        scope: [String],
        required: [String],
        each: [String],
        hedgedBy: [String],
        isNear: Bool,
        partners: String?,
        follows: String?,
        isDeniable: Bool,
        whenNegated: [String: String],
        valuePolarity: [String: Polarity],
        agreeing: [[String]],
        isWhole: Bool,
        ofStudies: StudyPolicy?,
        comparison: ComparisonPolicy
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.units = units
        amounts = AmountKinds(units)
        self.dimension = dimension
        self.subjects = subjects
        self.subject = subject
        self.takesAsides = takesAsides
        self.compares = compares
        self.isMany = isMany
        self.tolerance = tolerance
        self.scope = scope
        self.required = required
        self.each = each
        self.hedgedBy = hedgedBy
        self.isNear = isNear
        self.partners = partners
        self.follows = follows
        self.isDeniable = isDeniable
        self.whenNegated = whenNegated
        self.valuePolarity = valuePolarity
        self.agreeing = agreeing
        self.isWhole = isWhole
        self.ofStudies = ofStudies
        self.comparison = comparison
    }

    /// The dimensions any of which may be stated instead of one: `gene|change`.
    func alternatives(to dimension: String) -> [String] {
        required.map { $0.split(separator: "|").map(String.init) }
            .first { $0.contains(dimension) }?.filter { $0 != dimension } ?? []
    }

    /// What values are.
    package enum Kind: String, Sendable, CaseIterable {
        /// An amount with a unit.
        case quantity
        /// One of the named values, of the attribute itself or of a dimension.
        case term
        /// A calendar date, a month or a year.
        case date
        /// A name of the subject.
        case name
        /// Time on and time off.
        case cycle
    }

    /// How far apart two amounts may be.
    package struct Tolerance: Sendable {
        /// In the attribute's own unit.
        package let absolute: Double
        /// In parts of the larger amount.
        package let relative: Double
    }
}

/// One wording that states an attribute.
final class Frame: Sendable {
    /// The attribute, by its index; for a frame of a dimension, nil.
    let attribute: Int?
    /// The dimension whose value the frame finds, by its index.
    let dimension: Int?
    /// The program that finds it.
    let program: PatternProgram
    /// The value that it states; nil where the slot `value` holds it.
    let value: String?
    /// A wording that the passage must have too.
    let needs: PatternProgram?
    /// A wording that a heading above must have.
    let under: PatternProgram?
    /// A wording that no heading above may have.
    let notUnder: PatternProgram?
    /// A wording that the passage must not have.
    let unless: PatternProgram?
    /// What the wording makes of the claim; nil where the context decides.
    let polarity: Polarity?
    /// What a bare number is of.
    let unit: String?
    /// What the wording says of the scope.
    let scope: [ScopeValue]
    /// The wording as the pack has it; a part of the prepared text where it comes from there.
    let text: Substring
    /// True where the subject must stand in the wording or the clause, and none is taken from elsewhere.
    let isStrict: Bool
    /// True for a wording that looks like the attribute and isn't it.
    let isVeto: Bool

    init(
        attribute: Int?,
        dimension: Int?,
        program: PatternProgram,
        value: String?,
        needs: PatternProgram?,
        under: PatternProgram?,
        notUnder: PatternProgram?,
        unless: PatternProgram?,
        polarity: Polarity?,
        unit: String?,
        scope: [ScopeValue],
        text: Substring,
        isStrict: Bool,
        isVeto: Bool
    ) {
        self.attribute = attribute
        self.dimension = dimension
        self.program = program
        self.value = value
        self.needs = needs
        self.under = under
        self.notUnder = notUnder
        self.unless = unless
        self.polarity = polarity
        self.unit = unit
        self.scope = scope
        self.text = text
        self.isStrict = isStrict
        self.isVeto = isVeto
    }
}

/// Whether a fact is claimed, denied or left open.
package enum Polarity: String, Sendable, CaseIterable {
    /// The sentence says so.
    case affirmed
    /// The sentence denies it.
    case negated
    /// The sentence leaves it open: a trial, a guess.
    case hedged
}

/// A value of one dimension.
package struct ScopeValue: Hashable, Sendable {
    /// The dimension's name.
    package let dimension: String
    /// Its value.
    package let value: String

    package init(_ dimension: String, _ value: String) {
        self.dimension = dimension
        self.value = value
    }
}
