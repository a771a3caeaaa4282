import Testing

@testable import JSONSchema

/// Every message with its range, as an editor reads it.
@Suite struct MessageTests {
    @Test func typesAndHowToWriteThem() throws {
        let schema = """
            properties:
              version: {type: string}
              draft: {type: boolean}
              weight: {type: integer}
              dose: {type: number}
              tags: {type: array}
              title: {type: string}
              author: {type: object}
              published: {type: [string, boolean]}
              share: {type: integer}
              half: {type: integer}
              list: {type: string}
            """
        let document = """
            version: «1.10»
            draft: «no»
            weight: «"12"»
            dose: «1,5»
            tags: «cancer»
            title:«»
            author: «Ada»
            published: «2025»
            share: «twelve»
            half: «1.5»
            list: «[a]»
            """
        #expect(
            try findings(schema, document) == [
                "`version` must be text, not the number 1.10"
                    + " | put it in quotes: `\"1.10\"`; without them it is the number 1.1",
                "`draft` must be `true` or `false`, not the text `no` | write `false`: in YAML 1.2 `no` is a text",
                "`weight` must be a whole number, not the text `12` | write 12 without quotes: in quotes it is text",
                "`dose` must be a number, not the text `1,5` | write `1.5`: a number has a point and no comma",
                "`tags` must be a list, not the text `cancer` | write a list: `[cancer]`",
                "`title` must be text, but is empty | write a value, or remove the key",
                "`author` must be a mapping, not the text `Ada`",
                "`published` must be text, `true` or `false`, not the number 2025"
                    + " | put it in quotes: `\"2025\"`; without them it is a number",
                "`share` must be a whole number, not the text `twelve`",
                "`half` must be a whole number, not `1.5`",
                "`list` must be text, not a list | write the value without a list around it",
            ])
    }

    @Test func fixedValues() throws {
        let schema = "properties: {status: {enum: [active, draft, retired]}, level: {const: 2}, kind: {const: page}}"
        #expect(
            try findings(schema, "status: «activ»\nlevel: «'2'»\nkind: «x»") == [
                "`status` is `activ`, but must be `active`, `draft` or `retired` | did you mean `active`?",
                "`level` must be `2`, not the text `2` | write it without quotes",
                "`kind` is `x`, but must be `page`",
            ])
        #expect(
            try findings("properties: {n: {enum: ['1', '2']}}", "n: «1»") == [
                "`n` must be `1` or `2`, not the number 1 | put it in quotes: `\"1\"`"
            ])
    }

    @Test func longListsAreCut() throws {
        let values = (1...20).map { "v\($0)" }.joined(separator: ", ")
        #expect(
            try findings("properties: {n: {enum: [\(values)]}}", "n: «zzz»") == [
                "`n` is `zzz`, but must be `v1`, `v2`, `v3`, `v4`, `v5`, `v6`, `v7`, `v8`, `v9`, `v10`, … (20 in all)"
            ])
    }

    @Test func longValuesAreCut() throws {
        let values = ["a", "b", "c", "d"].map { String(repeating: $0, count: 50) }
        let shown = values.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
        let long = String(repeating: "x", count: 100)
        #expect(
            try findings("properties: {n: {enum: [\(values.joined(separator: ", "))]}}", "n: «\(long)»") == [
                "`n` is `\(long.prefix(59))…`, but must be \(shown), … (4 in all)"
            ])
    }

    @Test func numbersAndCounts() throws {
        let schema = """
            properties:
              age: {minimum: 0, maximum: 120}
              dose: {exclusiveMinimum: 0, multipleOf: 0.5}
              share: {exclusiveMaximum: 1}
              title: {minLength: 3}
              summary: {maxLength: 5}
              tags: {minItems: 1}
              authors: {maxItems: 1, uniqueItems: true}
              meta: {minProperties: 1}
            """
        let document = """
            age: «-1»
            dose: ««-0.3»»
            share: «1.0»
            title: «ab»
            summary: «längere»
            tags: «[]»
            authors: «[Ada, «Ada»]»
            meta: «{}»
            """
        #expect(
            try findings(schema, document) == [
                "`age` is -1, but must be at least 0", "`dose` is -0.3, but must be more than 0",
                "`dose` is -0.3, but must be a multiple of 0.5", "`share` is 1.0, but must be less than 1",
                "`title` has 2 characters, but needs at least 3", "`summary` has 7 characters, but may have at most 5",
                "`tags` is empty | write at least one item", "`authors` has 2 items, but may have at most 1",
                "`authors` holds `Ada` twice | remove item 2, which repeats item 1",
                "`meta` is empty | write at least one key",
            ])
    }

    @Test func missingNamesComeTogether() throws {
        #expect(
            try findings("required: [title, date, owner]\nproperties: {title: true}", "«»titel: x") == [
                "`title`, `date` and `owner` are missing | add them, or is `titel` meant to be `title`?"
            ])
        #expect(
            try findings(
                "properties: {authors: {items: {required: [name]}}, review: {required: [by]}}",
                "authors:\n  - «»orcid: x\n«review»: {on: 2025}") == [
                    "`name` is missing in item 1 of `authors` | add it", "`by` is missing in `review` | add it",
                ])
        #expect(
            try findings("dependentRequired: {reviewed: [reviewer, due]}", "«»reviewed: x") == [
                "`reviewer` and `due` are missing, which `reviewed` needs | add them"
            ])
    }

    @Test func unknownKeys() throws {
        let schema = "{properties: {title: true, status: true}, additionalProperties: false}"
        #expect(
            try findings(schema, "«titel»: x\n«zzz»: y") == [
                "`titel` is not a known key | did you mean `title`?",
                "`zzz` is not a known key | known here: `title` and `status`",
            ])
        #expect(
            try findings(
                "{allOf: [{properties: {owner: true}}], properties: {title: true}, unevaluatedProperties: false}",
                "title: x\n«ownr»: y") == ["`ownr` is not a known key | did you mean `owner`?"])
        #expect(
            try findings("propertyNames: {pattern: '^[a-z]+$', maxLength: 3}", "««Titel»»: x") == [
                "the name `Titel` has 5 characters, but may have at most 3",
                "the name `Titel` does not match `^[a-z]+$`",
            ])
        #expect(try findings("properties: {old: false}", "«old»: x") == ["`old` is not allowed here | remove it"])
    }

    @Test func formsOfText() throws {
        let schema = """
            properties:
              date: {format: date}
              doi: {format: doi}
              code: {pattern: '^[A-Z]\\d$'}
              phone: {title: Phone number, pattern: '^\\+\\d+$', examples: ['+4312345']}
              room: {title: Room, pattern: '^\\d+$'}
              ward: {pattern: '^[A-Z]$', description: The letter of the ward.}
            """
        let document = """
            date: «31.01.2025»
            doi: «https://doi.org/10.1000/182»
            code: «x»
            phone: «none»
            room: «a»
            ward: «b»
            """
        #expect(
            try findings(schema, document) == [
                "`date` is `31.01.2025`, which is not a date | write it like `2025-01-31`",
                "`doi` is `https://doi.org/10.1000/182`, which is not a DOI | write `10.1000/182`",
                "`code` is `x`, which does not match `^[A-Z]\\d$`",
                "`phone` is `none`, which does not match the pattern of “Phone number” | write it like `+4312345`",
                "`room` is `a`, which does not match the pattern of “Room” | it must match `^\\d+$`",
                "`ward` is `b`, which does not match `^[A-Z]$`",
            ])
    }

    @Test func quotesOnlyWhereTheyHelp() throws {
        let schema = "properties: {a: {type: string}, b: {type: string, format: date}}"
        #expect(
            try findings(schema, "a: «1»\nb: «2025»") == [
                "`a` must be text, not the number 1 | put it in quotes: `\"1\"`; without them it is a number",
                "`b` must be text, not the number 2025 | write a date in quotes, like `2025-01-31`",
            ])
    }

    @Test func aMessageForAllAlternatives() throws {
        let schema = "properties: {a: {anyOf: [{enum: [annual]}, {type: string, format: duration}], errorMessage: no}}"
        #expect(try findings(schema, "a: «6»") == ["no"])
        #expect(try findings(schema, "a: «anual»") == ["no | did you mean `annual`?"])
    }

    @Test func itemsOfLists() throws {
        #expect(
            try findings("properties: {rows: {items: {items: {type: integer}}}}", "rows: [[1, «x»]]") == [
                "item 2 of item 1 of `rows` must be a whole number, not the text `x`"
            ])
        #expect(
            try findings("{items: {type: string}, contains: {const: a}}", "«- «1»\n- b»") == [
                "the document needs at least 1 item that is `a`, but has none",
                "item 1 of the document must be text, not the number 1"
                    + " | put it in quotes: `\"1\"`; without them it is a number",
            ])
        #expect(
            try findings("{contains: {type: integer}, minContains: 2, maxContains: 3}", "«[1, 2, 3, 4]»") == [
                "the document may have at most 3 items that are a whole number, but has 4"
            ])
    }

    @Test func nearestBranch() throws {
        let kinds = """
            anyOf:
              - {properties: {kind: {const: book}, isbn: {format: isbn}}, required: [kind, isbn]}
              - {properties: {kind: {const: article}, doi: {format: doi}}, required: [kind, doi]}
            """
        #expect(
            try findings(kinds, "kind: article\ndoi: 10.1000/1") == [])
        #expect(
            try findings(kinds, "kind: article\ndoi: «'10.1'»") == [
                "`doi` is `10.1`, which is not a DOI | write it like `10.1000/182`"
            ])
        #expect(try findings(kinds, "«»kind: book") == ["`isbn` is missing | add it"])
        #expect(
            try findings(kinds, "kind: «artcle»\ndoi: 10.1000/1") == [
                "`kind` is `artcle`, but must be `book` or `article` | did you mean `article`?"
            ])
    }

    @Test func branchesThatFailAlike() throws {
        #expect(
            try findings("properties: {a: {anyOf: [{type: string}, {type: array}]}}", "a: «12»") == [
                "`a` must be text or a list, not the number 12 | put it in quotes: `\"12\"`; without them it is a number"
            ])
        #expect(
            try findings("properties: {a: {oneOf: [{const: x}, {enum: [y, zeta]}]}}", "a: «zetta»") == [
                "`a` is `zetta`, but must be `x`, `y` or `zeta` | did you mean `zeta`?"
            ])
        #expect(
            try findings("anyOf: [{required: [pmid]}, {required: [doi]}]", "«»title: x") == [
                "the document needs `pmid` or `doi` | add one of them"
            ])
        #expect(
            try findings("properties: {a: {oneOf: [{title: Short, maxLength: 3}, {pattern: '^a'}]}}", "a: «ab»") == [
                "`a` fits “Short” and form 2, but must fit only one of the forms that are allowed"
                    + " | leave out what makes it fit more than one"
            ])
    }

    @Test func branchesThatNothingTellsApart() throws {
        #expect(
            try findings("properties: {a: {anyOf: [{format: date}, {format: date-time}]}}", "a: «soon»") == [
                "`a` is `soon`, which is not a date or a date and time | write it like `2025-01-31`"
            ])
        #expect(
            try findings("properties: {a: {anyOf: [{title: Code, pattern: '^A'}, {pattern: '^B'}]}}", "a: «C»") == [
                "`a` is `C`, but must be “Code” or text that matches `^B`"
            ])
        #expect(
            try findings("{anyOf: [{type: string}, {format: date}], not: {minProperties: 1}}", "«{a: 1}»") == [
                "the document has a form that is ruled out here"
            ])
    }

    @Test func aTextOrAMapping() throws {
        let schema = """
            properties:
              author: {anyOf: [{type: string}, {$ref: '#/$defs/person'}]}
              note: {type: string}
            $defs: {person: {type: object, required: [name], properties: {name: {type: string}}}}
            """
        #expect(
            try findings(schema, "author: {name: «1»}\nnote: «{name}»") == [
                "`name` must be text, not the number 1 | put it in quotes: `\"1\"`; without them it is a number",
                "`note` must be text, not a mapping | put it in quotes if the braces are part of the text",
            ])
        #expect(
            try findings(schema, "«author»: {nam: x}") == [
                "`name` is missing in `author` | add it, or is `nam` meant to be `name`?"
            ])
        #expect(
            try findings(schema, "author: «[x]»") == [
                "`author` must be text or a mapping, not a list"
            ])
    }

    @Test func whatIsRuledOut() throws {
        #expect(
            try findings("not: {required: [url]}", "title: x\n«url»: y") == [
                "the document must not have `url` | remove it"
            ])
        #expect(
            try findings("properties: {a: {not: {const: x}}, b: {not: {minLength: 1}}}", "a: «x»\nb: «y»") == [
                "`a` is `x`, but must not be `x`", "`b` has a form that is ruled out here",
            ])
    }

    @Test func messagesOfTheSchema() throws {
        let schema = """
            properties:
              title: {type: string, errorMessage: every page has a title}
              code: {type: string, minLength: 2, errorMessage: {minLength: a code has two letters}}
            """
        #expect(
            try findings(schema, "title: «[]»\ncode: «x»") == ["every page has a title", "a code has two letters"])
        #expect(
            try findings("{required: [owner], errorMessage: {required: {owner: say who looks after it}}}", "«»a: 1")
                == [
                    "say who looks after it | add it"
                ])
    }

    @Test func numbersOfOlderYAML() throws {
        #expect(
            try findings("properties: {a: {type: integer}}", "a: «1_000»") == [
                "`a` must be a whole number, not the text `1_000` | write `1000`: YAML 1.2 has no `_` in numbers"
            ])
    }

    @Test func formsOfOneThing() throws {
        #expect(
            try findings("oneOf: [{required: [url]}, {required: [file]}]", "url: a\n«file»: b") == [
                "the document has `url` and `file`, but may have only one of them | remove one of them"
            ])
        #expect(
            try findings("{type: object, required: [name, role]}", "«Ada»") == [
                "the document must be a mapping, not the text `Ada` | write a mapping with `name` and `role`"
            ])
        #expect(
            try findings("properties: {a: {type: string, pattern: '^1\\.2$'}}", "a: «1»") == [
                "`a` must be text, not the number 1 | write text that matches `^1\\.2$`"
            ])
        #expect(
            try findings("properties: {a: {type: string, enum: [b, c]}}", "a: «1»") == [
                "`a` is `1`, but must be `b` or `c`"
            ])
        #expect(
            try findings(
                "{properties: {a: {maxContains: 1, contains: {properties: {main: {const: true}}, required: [main]}}}}",
                "a: «[{main: true}, {main: true}]»") == [
                    "`a` may have at most 1 item with `main: true`, but has 2"
                ])
        #expect(
            try findings("properties: {a: {not: {pattern: TODO}}}", "a: «TODO b»") == [
                "`a` is `TODO b`, but must not be text that matches `TODO`"
            ])
        #expect(
            try findings(
                "{oneOf: [{properties: {k: {const: a}, x: true}, required: [k]}, {properties: {k: {const: b}, y: true}}], unevaluatedProperties: false}",
                "{k: a, «y»: 1, x: 2}") == [
                    "`y` is not allowed here | remove it; the schema knows it for other forms of this mapping"
                ])
        #expect(
            try findings(
                "properties: {a: {oneOf: [{required: [n, i], properties: {i: {enum: [query, path]}}}, {required: [r], additionalProperties: false, properties: {r: true}}]}}",
                "a: {n: q, i: «qury»}")
                == ["`i` is `qury`, but must be `query` or `path` | did you mean `query`?"])
    }
}
