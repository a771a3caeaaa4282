internal import Diagnostics
internal import StructuredData

/// What packs know in a form that is ready at once: names and wordings are looked up and need not be read again.
///
/// Attributes and references are few, so they are kept as their packs have them and read like them.
extension Knowledge {
    /// The prepared form, which holds for this version of the tool only.
    package var prepared: String {
        var writer = PreparedWriter()
        writer.list(packs) { $1.write(to: &$0) }
        writer.list(wordLists.sorted { $0.key < $1.key }) { writer, list in
            writer.text(list.key)
            writer.texts(list.value)
        }
        writer.list(kinds) { writer, kind in
            writer.text(kind.name)
            writer.choice(kind.role)
        }
        writer.list(vocabulary.hashes) { $0.bits($1) }
        lexicon.write(to: &writer)
        writer.list(frequencies) { writer, frequency in
            writer.amount(frequency.times)
            writer.amount(frequency.days)
        }
        writer.list(contexts) { writer, kind in
            writer.text(kind.id)
            writer.optional(kind.effect) { $0.choice($1) }
            writer.boolean(kind.isCompared)
            writer.boolean(kind.isClaimed)
        }
        writer.list(dimensions) { $1.write(to: &$0) }
        writer.list(subjects) { $1.write(to: &$0) }
        writer.list(frames) { $1.write(to: &$0) }
        writer.list(statements) { writer, statement in
            writer.text(statement.pack)
            statement.root.write(to: &writer)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// What a prepared form holds.
    package init(prepared text: String) { self = PreparedReader.read(text) { Knowledge(from: &$0) } }

    private init(from reader: inout PreparedReader) {
        let packs = reader.list { KnowledgePack.Head(from: &$0) }
        let lists = reader.list { ($0.text(), $0.texts()) }
        let kinds: [(name: String, role: SubjectRole)] = reader.list { ($0.text(), $0.choice()) }
        self.init(Vocabulary(count: reader.count()) { reader.bits() })
        self.packs = packs
        self.kinds = kinds
        wordLists = Dictionary(uniqueKeysWithValues: lists)
        lexicon = Lexicon(from: &reader, words: vocabulary.count)
        frequencies = reader.list { Quantity.Frequency(times: $0.amount(), days: $0.amount()) }
        contexts = reader.list {
            ContextKind(
                id: $0.text(), effect: $0.optional { $0.choice() }, isCompared: $0.boolean(), isClaimed: $0.boolean())
        }
        dimensions = reader.list { Dimension(from: &$0) }
        subjects = reader.list { Subject(from: &$0) }
        frames = reader.list { Frame(from: &$0) }
        let statements = reader.list { (pack: $0.text(), root: Node(from: &$0)) }
        self = KnowledgeBuilder.adding(statements, to: self)
    }
}

extension KnowledgePack.Head {
    fileprivate func write(to writer: inout PreparedWriter) {
        writer.texts([id, title, asOf])
        writer.texts(requires)
    }

    fileprivate init(from reader: inout PreparedReader) {
        let texts = reader.texts()
        self.init(id: texts[0], title: texts[1], asOf: texts[2], requires: reader.texts())
    }
}

extension Dimension {
    fileprivate func write(to writer: inout PreparedWriter) {
        writer.text(id)
        writer.choice(reach)
        writer.boolean(isOpen)
        writer.boolean(isContinued)
        writer.texts(units)
        writer.optional(usual) { $0.text($1) }
        writer.boolean(hasAnaphors)
        writer.boolean(isBound)
        writer.optional(role) { $0.choice($1) }
        writer.optional(quotation) { writer, quotation in
            writer.text(quotation.dimension)
            for program in [quotation.opening, quotation.limit, quotation.plain] { program.write(to: &writer) }
        }
        writer.list(values) { writer, value in
            writer.text(value.id)
            writer.texts(value.within)
            writer.texts(value.compatible)
            writer.optional(value.subject) { $0.text($1) }
        }
    }

    fileprivate init(from reader: inout PreparedReader) {
        self.init(
            id: reader.text(), reach: reader.choice(), isOpen: reader.boolean(), isContinued: reader.boolean(),
            units: reader.texts(),
            usual: reader.optional { $0.text() },
            hasAnaphors: reader.boolean(), isBound: reader.boolean(), role: reader.optional { $0.choice() },
            quotation: reader.optional {
                CaseQuotation(
                    dimension: $0.text(), opening: PatternProgram(from: &$0), limit: PatternProgram(from: &$0),
                    plain: PatternProgram(from: &$0))
            },
            values: reader.list {
                DimensionValue(
                    id: $0.text(), within: $0.texts(), compatible: $0.texts(), subject: $0.optional { $0.text() })
            })
    }
}

extension Subject {
    fileprivate func write(to writer: inout PreparedWriter) {
        writer.texts([id, kind, pack])
        writer.choice(role)
        writer.texts(classes)
        writer.texts(targets)
        writer.list(names) { writer, name in
            writer.text(name.text)
            writer.choice(name.kind)
            writer.texts(name.regions)
        }
    }

    fileprivate init(from reader: inout PreparedReader) {
        let texts = reader.texts()
        let role: SubjectRole = reader.choice()
        let classes = reader.texts()
        let targets = reader.texts()
        let names = reader.list { SubjectName(text: $0.text(), kind: $0.choice(), regions: $0.texts()) }
        self.init(
            id: texts[0], kind: texts[1], role: role, names: names, classes: classes, targets: targets, pack: texts[2])
    }
}

extension Frame {
    fileprivate func write(to writer: inout PreparedWriter) {
        writer.integer(attribute ?? -1)
        writer.integer(dimension ?? -1)
        program.write(to: &writer)
        for condition in [needs, under, notUnder, unless] { writer.optional(condition) { $1.write(to: &$0) } }
        writer.optional(value) { $0.text($1) }
        writer.optional(polarity) { $0.choice($1) }
        writer.optional(unit) { $0.text($1) }
        writer.list(scope) { writer, value in
            writer.text(value.dimension)
            writer.text(value.value)
        }
        writer.text(String(text))
        writer.boolean(isStrict)
        writer.boolean(isVeto)
    }

    fileprivate convenience init(from reader: inout PreparedReader) {
        let attribute = reader.integer()
        let dimension = reader.integer()
        let program = PatternProgram(from: &reader)
        let needs = reader.optional { PatternProgram(from: &$0) }
        let under = reader.optional { PatternProgram(from: &$0) }
        let notUnder = reader.optional { PatternProgram(from: &$0) }
        let unless = reader.optional { PatternProgram(from: &$0) }
        self.init(
            attribute: attribute < 0 ? nil : attribute, dimension: dimension < 0 ? nil : dimension, program: program,
            value: reader.optional { $0.text() }, needs: needs, under: under, notUnder: notUnder,
            unless: unless,
            polarity: reader.optional { $0.choice() },
            unit: reader.optional { $0.text() }, scope: reader.list { ScopeValue($0.text(), $0.text()) },
            text: reader.restingText(), isStrict: reader.boolean(), isVeto: reader.boolean())
    }
}

extension Node {
    /// What the node holds, without its places.
    fileprivate func write(to writer: inout PreparedWriter) {
        switch content {
        case .scalar(let scalar):
            writer.integer(scalar.kind == .string ? 0 : 1)
            writer.text(scalar.text)
        case .sequence(let items):
            writer.integer(2)
            writer.list(items) { $1.write(to: &$0) }
        case .mapping(let mapping):
            writer.integer(3)
            writer.list(mapping.entries) { writer, entry in
                writer.text(entry.name)
                entry.value.write(to: &writer)
            }
        }
    }

    fileprivate init(from reader: inout PreparedReader) {
        let nowhere = TextRange(0, 0)
        switch reader.integer() {
        case 0: self.init(.scalar(Scalar(reader.text())), range: nowhere)
        // Whoever reads it asks only whether it is a string, and for its text.
        case 1: self.init(.scalar(Scalar(reader.text(), style: .plain, kind: .float)), range: nowhere)
        case 2: self.init(.sequence(reader.list { Node(from: &$0) }), range: nowhere)
        default:
            self.init(
                .mapping(
                    Mapping(
                        reader.list { reader in
                            let name = reader.text()
                            let key = Node(.scalar(Scalar(name)), range: nowhere)
                            return Mapping.Entry(key: key, value: Node(from: &reader), name: name)
                        })), range: nowhere)
        }
    }
}
