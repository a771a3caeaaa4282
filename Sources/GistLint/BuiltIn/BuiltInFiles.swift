// swift-format-ignore-file
// Made from `Schemas/` by `RECORD_SNAPSHOTS=1 make test`; do not edit.

/// The files of `Schemas/`, built into the binary so that it works from any folder.
package enum BuiltInFiles {
    /// `Schemas/document.schema.json`.
    package static let documentSchema = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:gist-lint:schema:document:1",
  "title": "Front matter of a governed document",
  "description": "What gist-lint expects in the YAML front matter of a document. A team with other fields points to a schema of its own in .gist-lint.yml.",
  "$ref": "#/$defs/fields",
  "required": [
    "title",
    "source",
    "sourceType",
    "license",
    "lastReviewed",
    "reviewFrequency",
    "status",
    "language",
    "audienceLevel"
  ],
  "anyOf": [
    { "required": ["citation"] },
    { "required": ["citations"] }
  ],
  "$defs": {
    "fields": {
      "description": "What each field may hold, without saying which ones must be there.",
      "type": "object",
      "properties": {
        "id": {
          "description": "A name that no other document has.",
          "type": ["string", "integer"],
          "minLength": 1
        },
        "title": {
          "description": "The title that readers see.",
          "$ref": "#/$defs/text",
          "examples": ["Treatment of rare tumours of the stomach"]
        },
        "source": {
          "description": "Who publishes the text.",
          "$ref": "#/$defs/text",
          "examples": ["NCI"]
        },
        "sourceType": {
          "description": "The kind of source, which decides authority and review.",
          "enum": [
            "01_suchi_oncotalks",
            "02_nci_core",
            "03_who_public_health",
            "04_iarc_stats",
            "05_india_ncg",
            "06_pmc_selective",
            "99_local_navigation"
          ]
        },
        "license": {
          "description": "A house licence or an SPDX expression. Which ones are known stands in the configuration.",
          "$ref": "#/$defs/text",
          "examples": ["public_domain", "CC-BY-4.0"]
        },
        "lastReviewed": {
          "description": "The day on which a person last read the whole document and found it right.",
          "type": "string",
          "format": "date",
          "examples": ["2026-05-31"]
        },
        "nextReview": {
          "description": "The day by which the next review is due.",
          "type": "string",
          "format": "date"
        },
        "reviewFrequency": {
          "description": "How often the document is reviewed: a term or an ISO 8601 duration.",
          "anyOf": [
            {
              "enum": [
                "weekly",
                "monthly",
                "quarterly",
                "semiannual",
                "annual",
                "biennial",
                "triennial",
                "as_needed"
              ]
            },
            { "type": "string", "format": "duration" }
          ],
          "examples": ["quarterly", "P6M", "P90D"]
        },
        "reviewedBy": {
          "description": "Who did the last review.",
          "$ref": "#/$defs/text"
        },
        "reviewNote": {
          "description": "What the reviewer wants known.",
          "type": "string"
        },
        "owner": {
          "description": "Who answers for the document, a person or a team; several as a list.",
          "type": ["string", "array"],
          "items": { "$ref": "#/$defs/text" },
          "examples": ["Patient information"]
        },
        "status": {
          "description": "Whether the document is in use.",
          "enum": ["active", "inactive", "deprecated"]
        },
        "version": {
          "description": "The version of the document. Put numbers in quotes: 1.10 is the number 1.1.",
          "$ref": "#/$defs/text",
          "examples": ["v1"]
        },
        "language": {
          "description": "The language of the text as a BCP 47 tag.",
          "type": "string",
          "format": "bcp47",
          "examples": ["en", "pt-BR"]
        },
        "audienceLevel": {
          "description": "Whom the document is written for.",
          "enum": ["patient", "caregiver", "general", "technical"]
        },
        "url": {
          "description": "Where the source stands on the web.",
          "type": "string",
          "format": "iri"
        },
        "cancerTypes": {
          "description": "The diseases that the document is about.",
          "$ref": "#/$defs/texts"
        },
        "tags": {
          "description": "Words to find the document by.",
          "$ref": "#/$defs/texts"
        },
        "citation": {
          "description": "What the document is taken from, said well enough to find it: title and publisher, or a DOI, PMID or URL.",
          "type": "string"
        },
        "citations": {
          "description": "The sources that the document is taken from.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/citation" }
        }
      }
    },
    "text": {
      "type": "string",
      "minLength": 1
    },
    "texts": {
      "type": "array",
      "items": { "$ref": "#/$defs/text" }
    },
    "citation": {
      "anyOf": [
        { "type": "string", "minLength": 1 },
        {
          "type": "object",
          "properties": {
            "title": { "description": "The title of the cited work.", "$ref": "#/$defs/text" },
            "publisher": { "description": "Who published it: a journal, an agency.", "$ref": "#/$defs/text" },
            "url": { "description": "Where it stands on the web.", "type": "string" },
            "doi": { "description": "Its DOI, such as 10.1000/182.", "type": "string" },
            "pmid": { "description": "Its PubMed number.", "type": ["string", "integer"] },
            "published": {
              "description": "When it was published: a year, a month or a day.",
              "type": ["string", "integer"]
            },
            "accessed": { "description": "When it was last looked up.", "type": "string", "format": "date" }
          },
          "additionalProperties": false
        }
      ]
    }
  }
}

"""##

    /// `Schemas/configuration.schema.json`.
    package static let configurationSchema = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:gist-lint:schema:configuration:1",
  "title": "Configuration of gist-lint",
  "description": "The file .gist-lint.yml. Every key may be left out; what then holds stands in configuration.default.yml.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "files": {
      "description": "Which files are documents. Patterns are relative to the configuration file; * stays within a folder, ** does not.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "include": {
          "description": "Patterns of the documents, such as **/*.html.md.erb.",
          "$ref": "#/$defs/patterns"
        },
        "exclude": {
          "description": "What is left out: a bare word is a file's name without its ending, in any letter case; anything else is a pattern.",
          "$ref": "#/$defs/names"
        },
        "archived": {
          "description": "Patterns of documents that are kept as they were and no longer looked after: nothing is said of what their texts say.",
          "$ref": "#/$defs/patterns"
        }
      }
    },
    "fields": {
      "description": "What you call our fields: our name, then your key, or a JSON Pointer such as /params/reviewed for one inside another.",
      "type": "object",
      "propertyNames": { "$ref": "#/$defs/fieldName" },
      "additionalProperties": { "type": "string", "minLength": 1 }
    },
    "values": {
      "description": "What you call our values: our field, then your value and ours.",
      "type": "object",
      "propertyNames": { "$ref": "#/$defs/fieldName" },
      "additionalProperties": {
        "type": "object",
        "additionalProperties": { "type": "string" }
      }
    },
    "dates": {
      "description": "How you write dates: ISO (2026-05-31), DMY (31/05/2026) or MDY (05/31/2026).",
      "enum": ["ISO", "DMY", "MDY"]
    },
    "dateLanguages": {
      "description": "The languages in which you write the names of months, by their ISO 639-1 codes.",
      "type": "array",
      "items": { "enum": ["da", "de", "en", "es", "fr", "it", "nb", "nl", "pl", "pt", "sv"] }
    },
    "intervals": {
      "description": "How you write review frequencies: as terms and ISO 8601 durations, or also in words (6 months).",
      "enum": ["terms", "words"]
    },
    "required": {
      "description": "Which fields must be there, under our names, instead of those that the built-in schema demands.",
      "type": "array",
      "items": { "$ref": "#/$defs/fieldName" }
    },
    "schema": {
      "description": "A JSON Schema of your own for the front matter, as a path relative to this file, or none.",
      "$ref": "#/$defs/schemaPath"
    },
    "schemas": {
      "description": "A schema for some of the documents; the first entry whose pattern fits is taken.",
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["files", "schema"],
        "properties": {
          "files": { "$ref": "#/$defs/patterns" },
          "schema": { "$ref": "#/$defs/schemaPath" }
        }
      }
    },
    "schemaLibraries": {
      "description": "Folders of schemas, relative to this file, each under the URI that its files go by in `$ref`.",
      "type": "object",
      "propertyNames": { "format": "uri" },
      "additionalProperties": { "type": "string", "minLength": 1 }
    },
    "review": {
      "description": "When a review is due, for every source type that says nothing else.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "frequency": { "$ref": "#/$defs/frequency" },
        "dueSoon": { "$ref": "#/$defs/dueSoon" },
        "grace": { "$ref": "#/$defs/grace" },
        "longest": { "$ref": "#/$defs/longest" },
        "accessedWithin": { "$ref": "#/$defs/accessedWithin" },
        "notActive": { "$ref": "#/$defs/notActive" },
        "log": {
          "description": "The file in which gist-lint review logs each review as a line of JSON, relative to this file.",
          "type": "string",
          "minLength": 1
        }
      }
    },
    "sourceTypes": {
      "description": "The kinds of source and their rules.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "authority": {
            "description": "Rank among the sources; 1 is believed first.",
            "type": "integer",
            "minimum": 1
          },
          "frequency": { "$ref": "#/$defs/frequency" },
          "dueSoon": { "$ref": "#/$defs/dueSoon" },
          "grace": { "$ref": "#/$defs/grace" },
          "longest": { "$ref": "#/$defs/longest" },
          "accessedWithin": { "$ref": "#/$defs/accessedWithin" },
          "notActive": { "$ref": "#/$defs/notActive" },
          "licenses": {
            "description": "The licences that a document of this type may have.",
            "$ref": "#/$defs/names"
          }
        }
      }
    },
    "licenses": {
      "description": "Which licences are known, and which ones a publisher's texts can have.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "house": {
          "description": "Your own names of licences; SPDX expressions are known anyway.",
          "$ref": "#/$defs/names"
        },
        "hosts": {
          "description": "For a host of the document's url, and the hosts below it: the licences allowed, or denied. Replaces what is built in for that host.",
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "allow": { "$ref": "#/$defs/names" },
              "deny": { "$ref": "#/$defs/names" }
            }
          }
        }
      }
    },
    "packs": {
      "description": "What is known of your field: names of built-in knowledge packs, and paths of your own, relative to this file. The packs that one requires come in with it; an empty list turns facts off.",
      "type": "array",
      "items": { "type": "string", "minLength": 1 },
      "examples": [["gist", "packs/house.yml"]]
    },
    "rules": {
      "description": "What a rule's findings count for: error, warning, note or off.",
      "type": "object",
      "propertyNames": {
        "enum": [
          "brand-mismatch",
          "citation-malformed",
          "citation-marker-unresolved",
          "citation-missing",
          "citation-unused",
          "citation-weak",
          "control-character",
          "date-ambiguous",
          "date-format",
          "date-in-future",
          "date-invalid",
          "drug-name-misspelled",
          "duplicate-id",
          "duplicate-key",
          "duplicate-title",
          "duplicate-url",
          "empty-key",
          "encoding-invalid",
          "fact-conflict",
          "fact-differs",
          "fact-superseded",
          "field-deprecated",
          "field-invalid",
          "field-missing",
          "field-misspelled",
          "front-matter-empty",
          "front-matter-fence",
          "front-matter-invalid",
          "front-matter-json",
          "front-matter-missing",
          "front-matter-not-mapping",
          "front-matter-toml",
          "front-matter-unclosed",
          "license-conflict",
          "license-unknown",
          "next-review-conflict",
          "placeholder-text",
          "reference-conflict",
          "review-date-bulk",
          "review-date-bulk-change",
          "review-date-conflict",
          "review-date-moved-back",
          "review-date-only-change",
          "review-due-soon",
          "review-frequency-conflict",
          "review-frequency-format",
          "review-needed",
          "review-overdue",
          "stale-citation",
          "stale-claim",
          "stale-forecast",
          "stale-guideline",
          "stale-statistic",
          "suppression-expired",
          "suppression-malformed",
          "suppression-unused",
          "suppression-without-reason",
          "tag-unsupported"
        ]
      },
      "additionalProperties": { "enum": ["error", "warning", "note", "off"] }
    },
    "suppressions": {
      "description": "Findings that are not reported, for a reason that everybody can read.",
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["rule"],
        "properties": {
          "rule": { "description": "The rule whose findings are meant.", "type": "string", "minLength": 1 },
          "path": {
            "description": "Patterns of the documents that are meant, as under files; all of them where it is left out.",
            "anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/$defs/patterns" }]
          },
          "subject": { "description": "For findings on facts: what the facts are about.", "type": "string", "minLength": 1 },
          "attribute": { "description": "For findings on facts: what they say of it.", "type": "string", "minLength": 1 },
          "reason": { "description": "Why they are not reported. Without one it is not in force.", "type": "string" },
          "until": { "description": "The last day on which it is in force, as YYYY-MM-DD.", "type": "string" },
          "owner": { "description": "Who answers for it.", "type": "string" }
        }
      }
    },
    "calendar": {
      "description": "What findings that time alone brought may do, by what a run is made for: advice makes them warnings at most, which make no run fail; own leaves them as they are; error, warning or note is what those that are more than a note count for.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "change": { "$ref": "#/$defs/calendarPolicy" },
        "schedule": { "$ref": "#/$defs/calendarPolicy" },
        "release": { "$ref": "#/$defs/calendarPolicy" }
      }
    },
    "baseline": {
      "description": "The file of known findings, which gist-lint check --write-baseline writes, relative to this file.",
      "type": "string",
      "minLength": 1
    },
    "failOn": {
      "description": "The least severity that makes the run fail.",
      "enum": ["error", "warning", "note", "never"]
    }
  },
  "$defs": {
    "calendarPolicy": { "enum": ["advice", "own", "error", "warning", "note"] },
    "names": {
      "type": "array",
      "items": { "type": "string", "minLength": 1 }
    },
    "patterns": {
      "type": "array",
      "minItems": 1,
      "items": { "type": "string", "minLength": 1 }
    },
    "longest": {
      "description": "The longest that a text may go without a review where nothing says how often it is reviewed, counted from the day that it prints.",
      "type": "string",
      "examples": ["P3Y"]
    },
    "accessedWithin": {
      "description": "How long ago a source may have been looked at (Accessed October 17, 2019).",
      "type": "string",
      "examples": ["P5Y"]
    },
    "schemaPath": { "type": "string", "minLength": 1 },
    "fieldName": {
      "enum": [
        "id",
        "title",
        "source",
        "sourceType",
        "license",
        "lastReviewed",
        "nextReview",
        "reviewFrequency",
        "reviewedBy",
        "reviewNote",
        "owner",
        "status",
        "version",
        "language",
        "audienceLevel",
        "url",
        "cancerTypes",
        "tags",
        "citation",
        "citations"
      ]
    },
    "frequency": {
      "description": "How often a document without a frequency of its own is reviewed.",
      "anyOf": [
        {
          "enum": ["weekly", "monthly", "quarterly", "semiannual", "annual", "biennial", "triennial", "as_needed"]
        },
        { "type": "string", "format": "duration" }
      ],
      "errorMessage": "no review frequency: write weekly, monthly, quarterly, semiannual, annual, biennial, triennial, as_needed, or an ISO 8601 duration such as P6M"
    },
    "dueSoon": {
      "description": "How long before the due date a note is given, as an ISO 8601 duration.",
      "type": "string",
      "format": "duration",
      "examples": ["P14D"]
    },
    "grace": {
      "description": "How long after the due date a document still counts as reviewed, as an ISO 8601 duration.",
      "type": "string",
      "format": "duration",
      "examples": ["P7D"]
    },
    "notActive": {
      "description": "What happens to documents that are not active: skip says nothing of their dates, note lowers what is found to notes, check treats them like the others.",
      "enum": ["skip", "note", "check"]
    }
  }
}

"""##

    /// `Schemas/configuration.default.yml`.
    package static let configuration = ##"""
# What is in force where .gist-lint.yml says nothing else. Mappings are merged key by key, everything else is
# replaced, and so is each of licenses.hosts.

files:
  include: ["**/*.md", "**/*.markdown", "**/*.mdown", "**/*.mdx"]
  # By name, whatever the letter case and the ending: the papers of a repository, not its content.
  exclude:
    - README
    - LICENSE
    - LICENCE
    - COPYING
    - NOTICE
    - CHANGELOG
    - CHANGES
    - HISTORY
    - CONTRIBUTING
    - CONTRIBUTORS
    - AUTHORS
    - CODE_OF_CONDUCT
    - SECURITY
    - SUPPORT
    - GOVERNANCE
    - MAINTAINERS
    - CLAUDE
    - AGENTS

dates: ISO
dateLanguages: [en]

# What is known of the field: drugs, and what can be said of them.
packs: [gist, oncology, statins]

review:
  dueSoon: P14D
  grace: P0D
  longest: P3Y
  accessedWithin: P5Y
  notActive: skip

# Time alone stops no change.
calendar: { change: advice, schedule: own, release: own }

# In order of authority: the first one wins where sources disagree.
sourceTypes:
  01_suchi_oncotalks: { authority: 1, frequency: quarterly }
  02_nci_core: { authority: 2, frequency: quarterly }
  03_who_public_health: { authority: 3, frequency: annual }
  04_iarc_stats: { authority: 4, frequency: annual }
  05_india_ncg: { authority: 5, frequency: quarterly }
  06_pmc_selective: { authority: 6, frequency: as_needed }
  99_local_navigation: { authority: 7, frequency: monthly }

licenses:
  house: [public_domain, cc_by, cc_by_nc_sa, sccf_owned, open_access, public_info]
  # Publishers that keep their rights, by their own terms of use; a host stands for those below it too.
  hosts:
    who.int: { deny: [public_domain] }
    iarc.fr: { deny: [public_domain] }
    nccn.org: { deny: [public_domain] }
    uptodate.com: { deny: [public_domain] }
    mayoclinic.org: { deny: [public_domain] }
    cancer.org: { deny: [public_domain] }
    cancer.net: { deny: [public_domain] }
    cancerresearchuk.org: { deny: [public_domain] }
    macmillan.org.uk: { deny: [public_domain] }

"""##

    /// `Schemas/configuration.template.yml`.
    package static let configurationTemplate = ##"""
# Configuration of gist-lint. Everything here may be left out; what then holds stands in the comments.
# Each key is explained in docs/configuration.md.

# Which files are documents. `*` stays within a folder, `**` does not. A bare name such as DRAFT leaves out
# DRAFT.md in every folder. README, LICENSE, CHANGELOG and their like are left out anyway.
# files:
#   include: ["**/*.md", "**/*.markdown"]
#   exclude: [README, LICENSE, CHANGELOG, "archive/**"]

# What you call our fields: our name, then yours.
# fields:
#   lastReviewed: last_reviewed_on
#   reviewFrequency: review_in

# What you call our values: our field, then your value and ours.
# values:
#   status: { live: active, withdrawn: inactive }

# How you write dates: ISO (2026-05-31), DMY (31/05/2026) or MDY (05/31/2026).
# dates: ISO

# The languages in which you write the names of months.
# dateLanguages: [en]    # da, de, en, es, fr, it, nb, nl, pl, pt, sv

# Whether "6 months" is as good as semiannual or P6M.
# intervals: terms

# Which fields must be there.
# required: [title, source, sourceType, license, lastReviewed, reviewFrequency, status, language, audienceLevel, citation]

# Instead of `required`, a JSON Schema of your own (`schema: schemas/leaflet.schema.json`), or `schema: none`.
# Or one for some of the documents; the first entry that fits a path counts.
# schemas: [{ files: ["leaflets/**"], schema: none }]

# Folders with schemas that yours refer to, each under the URI that they go by.
# schemaLibraries: {}    # { "https://riverside.example/schemas/": schemas/common }

# When reviews are due. Intervals are terms (weekly, monthly, quarterly, semiannual, annual, biennial, triennial,
# as_needed) or ISO 8601 durations (P6M, P90D).
# review:
#   frequency: annual    # for documents that do not say; nothing by default
#   dueSoon: P14D        # a note is given this long before
#   grace: P0D           # overdue only this long after
#   longest: P3Y         # for texts that only print the day of their last review
#   accessedWithin: P5Y  # how long ago a source may have been looked at
#   log: reviews.jsonl   # where `gist-lint review` writes a line for each review; nowhere by default
#   notActive: skip      # documents that are not active: skip, note or check

# Your kinds of source, from the one believed first to the last, and what each of them demands.
# sourceTypes:
#   01_own: { authority: 1, frequency: quarterly, licenses: [cc_by] }
#   02_agency: { authority: 2, frequency: annual, dueSoon: P30D, grace: P7D }

# Names of licences besides SPDX, and which ones a publisher's texts can have.
# licenses:
#   house: [public_domain, cc_by]
#   hosts:
#     example.org: { allow: [cc_by] }

# What is known of your field: names of built-in packs (gist-lint packs list), and paths of your own. The packs that one
# requires come in with it.
# packs: [gist, oncology, statins]    # and packs/house.yml

# What a rule's findings count for: error, warning, note or off. `gist-lint rules` lists the rules.
# rules:
#   citation-weak: note

# What findings that time alone brought may do (overdue, due soon, figures of long ago), by what a run is made for:
# advice (warnings at most, and no run fails), own (like all others), or error, warning, note.
# calendar: { change: advice, schedule: own, release: own }

# The file of known findings, which `gist-lint check --write-baseline FILE` writes, goes under `baseline`.

# The least severity that makes a run fail: error, warning, note or never.
# failOn: error

"""##

    /// `Schemas/knowledge-pack.schema.json`.
    package static let knowledgePackSchema = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:gist-lint:schema:knowledge-pack:1",
  "title": "Knowledge pack of gist-lint",
  "description": "What gist-lint knows of a field: its subjects, what can be said of them, and the words that say it. docs/packs.md explains it with examples.",
  "type": "object",
  "additionalProperties": false,
  "required": ["pack", "title"],
  "properties": {
    "pack": {
      "description": "The pack's name, by which others require it.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "errorMessage": "a pack's name is small letters, digits and hyphens",
      "examples": ["statins"]
    },
    "title": {
      "description": "What the pack is about, for people.",
      "type": "string",
      "minLength": 1,
      "examples": ["Statins and other cholesterol-lowering drugs"]
    },
    "asOf": {
      "description": "The day up to which the pack was brought.",
      "type": "string",
      "format": "date",
      "examples": ["2026-11-20"]
    },
    "requires": {
      "description": "The names of the packs that this one builds on; they come in with it.",
      "type": "array",
      "items": { "type": "string", "minLength": 1 },
      "examples": [["treatments"]]
    },
    "language": {
      "description": "The language whose words the pack brings. A text that shows none of the common words of any pack's language is left alone by the rules that read texts, and counted.",
      "type": "object",
      "additionalProperties": false,
      "required": ["code", "words"],
      "properties": {
        "code": { "description": "Its code in ISO 639-1.", "type": "string", "pattern": "^[a-z]{2,3}$" },
        "words": { "description": "Words that most of its sentences have, as far as other languages don't.", "type": "array", "minItems": 5, "items": { "$ref": "#/$defs/text" } }
      },
      "examples": [{ "code": "en", "words": ["the", "of", "and", "with", "which"] }]
    },
    "topics": {
      "description": "For a value of `cancerTypes` or `tags`, the names by which a text shows that it is about that.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/names" },
      "examples": [{ "liver": ["liver", "hepatic"] }]
    },
    "words": {
      "description": "Lists of words that patterns name in angle brackets: <approved>. Two packs may add to one list.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/patterns" },
      "examples": [{ "approved": ["approved", "licensed"] }]
    },
    "grammar": {
      "description": "The words by which sentences of the language hold together.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "join": { "description": "Between the members of a list: and, or.", "$ref": "#/$defs/patterns" },
        "contrast": { "description": "Between two sides: versus, compared with.", "$ref": "#/$defs/patterns" },
        "comparing": { "description": "Says that two sides follow: comparing.", "$ref": "#/$defs/patterns" },
        "counterpart": { "description": "Leads to the other side behind a word such as comparing: with.", "$ref": "#/$defs/patterns" },
        "filler": { "description": "Passed over before a name: the, a drug called.", "$ref": "#/$defs/patterns" },
        "terminator": { "description": "Where a clause ends: but, whereas.", "$ref": "#/$defs/patterns" },
        "verb": { "description": "What begins a clause of its own behind a name: is, has, may.", "$ref": "#/$defs/patterns" },
        "respectively": { "description": "What pairs two lists one by one.", "$ref": "#/$defs/patterns" },
        "side": { "description": "What is one side of a trial: arm, group.", "$ref": "#/$defs/patterns" },
        "party": { "description": "What is one side of a trial behind the name of that side: group.", "$ref": "#/$defs/patterns" },
        "combination": { "description": "Between what is given together: plus, in combination with.", "$ref": "#/$defs/patterns" },
        "anaphor": { "description": "What stands for the one named before: it, this drug.", "$ref": "#/$defs/patterns" },
        "naming": { "description": "What names the sentence before: this is called.", "$ref": "#/$defs/patterns" },
        "together": { "description": "What stands for those named before that are given together: the combination.", "$ref": "#/$defs/patterns" },
        "alternative": { "description": "Between members of a list that are not taken together: or.", "$ref": "#/$defs/patterns" },
        "exception": { "description": "Before a value that is taken away from another: other than.", "$ref": "#/$defs/patterns" },
        "alone": { "description": "Behind what is given with no other: alone.", "$ref": "#/$defs/patterns" },
        "example": { "description": "Before what shows what is meant and limits nothing: including, mostly.", "$ref": "#/$defs/patterns" },
        "relative": { "description": "What begins a clause about the name before it: which.", "$ref": "#/$defs/patterns" },
        "expletive": { "description": "What begins like an anaphor and stands for nothing: it is known that.", "$ref": "#/$defs/patterns" },
        "anaphors": { "description": "What stands for all those named before: both, these drugs.", "$ref": "#/$defs/patterns" },
        "form": { "description": "What an amount is packed in: tablets, capsules.", "$ref": "#/$defs/patterns" },
        "approximately": { "description": "Before an amount that is not exact: about.", "$ref": "#/$defs/patterns" },
        "atLeast": { "description": "Before an amount that is the least: at least, more than.", "$ref": "#/$defs/patterns" },
        "atMost": { "description": "Before an amount that is the most: up to, less than.", "$ref": "#/$defs/patterns" }
      }
    },
    "frequencies": {
      "description": "How often something is done: times and a unit of time, then the words for it.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[0-9]+(\\.[0-9]+)?/(h|hr|hour|day|wk|week|mo|mth|month|yr|year)$",
        "errorMessage": "a frequency is written like `2/day` or `1/week`"
      },
      "additionalProperties": { "$ref": "#/$defs/patterns" },
      "examples": [{ "2/day": ["twice daily", "twice a day"] }]
    },
    "context": {
      "description": "Kinds of words that change what a sentence claims: negation, hedge, history, condition.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "effect": {
            "description": "What such a word makes of a claim in its reach; without it, it is only noted. `hedged` counts for the attributes that name the kind under `hedgedBy`.",
            "$ref": "#/$defs/polarity"
          },
          "claimed": { "description": "False where nothing in its reach is said to be so: behind an if. It can't age then.", "type": "boolean", "default": true },
          "compared": {
            "description": "False where a claim in its reach is not held against others: what is told of the past, of animals.",
            "type": "boolean",
            "default": true
          },
          "before": { "description": "Words that change what follows them, up to the end of the clause.", "$ref": "#/$defs/patterns" },
          "near": { "description": "Words that change only the few words behind them: without.", "$ref": "#/$defs/patterns" },
          "after": { "description": "Words that change what precedes them, back to the start of the clause.", "$ref": "#/$defs/patterns" },
          "sentence": { "description": "Words that change the whole sentence.", "$ref": "#/$defs/patterns" },
          "pseudo": { "description": "Words that only look like such ones and change nothing.", "$ref": "#/$defs/patterns" }
        }
      },
      "examples": [{ "negation": { "effect": "negated", "before": ["not", "never"], "pseudo": ["not only"] } }]
    },
    "kinds": {
      "description": "The kinds of subjects, the usual one first, and what each is to facts: `main` for what the pack is about, `general` for what is often named without being meant, `group` for what main subjects belong to.",
      "type": "object",
      "additionalProperties": { "enum": ["main", "general", "group"] },
      "examples": [{ "drug": "main", "class": "group" }]
    },
    "subjects": {
      "description": "What facts are about, by the name that stands in facts: the generic name, in lower case. A subject of another pack can be named again to add to it.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/subject" },
      "examples": [{ "ezetimibe": { "brands": { "Zetia": ["US"] }, "class": ["cholesterol absorption inhibitor"] } }]
    },
    "qualifiers": {
      "description": "The ways in which a fact can be limited: condition, setting, authority. One of another pack can be named again to add values.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/qualifier" }
    },
    "attributes": {
      "description": "What can be said of a subject, by the name that stands in facts. One of another pack can be named again to add wordings.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/attribute" }
    },
    "references": {
      "description": "What the pack holds for true, with date and source. Documents are compared with it.",
      "type": "array",
      "items": { "$ref": "#/$defs/reference" }
    },
    "timeline": {
      "description": "What happened, with date, source and what it made untrue. Texts that still say what was true before are found by it.",
      "type": "array",
      "items": { "$ref": "#/$defs/event" }
    },
    "events": {
      "description": "What each kind of event makes untrue, by the name that `event` gives.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/eventKind" }
    },
    "listings": {
      "description": "Facts of which a sentence that names several makes a list, which events can outgrow.",
      "type": "array",
      "items": { "$ref": "#/$defs/listing" }
    },
    "limits": {
      "description": "For attributes whose values are the years of figures, after how many years these are old.",
      "type": "object",
      "additionalProperties": { "type": "integer", "minimum": 1 },
      "examples": [{ "cohort": 8 }]
    },
    "figures": {
      "description": "Figures that come out anew every few years, with the latest that is known: older ones have a newer edition.",
      "type": "array",
      "items": { "$ref": "#/$defs/figures" }
    },
    "forecasts": {
      "description": "Attributes that say what is to come: a date, `next year`, `this year`.",
      "$ref": "#/$defs/names"
    },
    "works": {
      "description": "Guidelines and classifications that texts cite, by their titles, with the edition in force.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/work" }
    },
    "retractions": {
      "description": "Works that were retracted. What is not among them may have been retracted all the same.",
      "type": "array",
      "items": { "$ref": "#/$defs/retraction" }
    },
    "examples": {
      "description": "Sentences with the facts that they must give; any other fact is a failure. `gist-lint packs test` runs them.",
      "type": "array",
      "items": { "$ref": "#/$defs/example" }
    }
  },
  "$defs": {
    "comparison": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "compared": { "description": "False where its facts are held against nothing.", "type": "boolean", "default": true },
        "of": { "description": "The kinds of subjects whose facts are compared; all where nothing is said.", "$ref": "#/$defs/names" },
        "settles": {
          "description": "For a dimension that both facts state alike, those that it settles: a trial has one condition, so one of two facts of the same trial need not state it.",
          "type": "object",
          "additionalProperties": { "$ref": "#/$defs/names" }
        },
        "unstated": {
          "description": "For a dimension that only one of two facts states: `same` where that does not matter, `note` where a person is asked to state it, `apart` where they are two cases. `apart` where nothing is said.",
          "type": "object",
          "additionalProperties": { "enum": ["same", "note", "apart"] },
          "examples": [{ "setting": "same", "authority": "note" }]
        },
        "assume": {
          "description": "What a fact means that does not state a dimension.",
          "type": "object",
          "additionalProperties": { "type": "string" },
          "examples": [{ "setting": "advanced" }]
        },
        "except": {
          "description": "The scope whose facts are held against nothing: what patients of one trial were given. Every dimension named must have one of its values; `*` is any value, `-` none.",
          "type": "object",
          "additionalProperties": { "$ref": "#/$defs/names" },
          "examples": [{ "context": "trial" }]
        },
        "both": { "description": "Dimensions that count as stated by one only, unless both facts state them.", "$ref": "#/$defs/names" },
        "contradicts": { "description": "A dimension of which two values contradict each other where the fact's own value is the same: common and rare.", "type": "string" },
        "withinDocument": { "description": "True where a document is held against itself too.", "type": "boolean", "default": false },
        "supersedes": { "description": "True where a newer fact takes the place of an older one.", "type": "boolean", "default": false },
        "soft": { "description": "True where a difference is only for a person to look at.", "type": "boolean", "default": false },
        "exact": { "description": "True for what is counted or measured: two facts are only compared where each dimension that both state has the same value, and not one within the other, since of the whole it is another figure than of a part.", "type": "boolean", "default": false },
        "excludes": {
          "description": "What can't be true together although the values are not two of one kind.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "this": { "description": "A fact of the attribute.", "$ref": "#/$defs/comparisonSide" },
              "that": { "description": "The fact that it excludes.", "$ref": "#/$defs/comparisonSide" },
              "both": { "description": "Dimensions that both must state.", "$ref": "#/$defs/names" }
            },
            "required": ["this", "that"]
          }
        }
      }
    },
    "comparisonSide": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "attribute": { "description": "The attribute; the same one where nothing is said.", "type": "string" },
        "polarity": { "description": "Its polarity; `affirmed` where nothing is said.", "$ref": "#/$defs/polarity" },
        "values": { "description": "Its values; any where nothing is said.", "$ref": "#/$defs/names" },
        "with": { "description": "What its scope must state.", "type": "object", "additionalProperties": { "type": "string" } }
      }
    },
    "text": { "type": "string", "minLength": 1 },
    "value": { "type": ["string", "number"] },
    "names": {
      "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "items": { "$ref": "#/$defs/text" } }],
      "errorMessage": "write a name, or a list of names"
    },
    "patterns": { "type": "array", "items": { "$ref": "#/$defs/text" } },
    "polarity": { "enum": ["affirmed", "negated", "hedged"] },
    "scope": {
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/value" },
      "examples": [{ "setting": "adjuvant" }]
    },
    "subject": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "kind": {
          "description": "What sort of thing it is; attributes say under `of` which kinds they fit. A `class` stands for its members.",
          "type": "string",
          "minLength": 1,
          "default": "drug",
          "examples": ["drug", "modality", "class", "disease"]
        },
        "names": { "description": "Other generic names, salts, abbreviations that mean nothing else.", "$ref": "#/$defs/names" },
        "brands": {
          "description": "Names that it is sold under: a list, or each with the regions where it is.",
          "anyOf": [
            { "$ref": "#/$defs/names" },
            { "type": "object", "additionalProperties": { "$ref": "#/$defs/names" } }
          ],
          "errorMessage": "write a list of brands, or each brand with a list of regions",
          "examples": [{ "Zetia": ["US"], "Ezetrol": ["EU", "UK"] }]
        },
        "codes": { "description": "Names from its development.", "$ref": "#/$defs/names", "examples": [["SCH 58235"]] },
        "misspellings": { "description": "What people often write by mistake, as far as it is no other word.", "$ref": "#/$defs/names" },
        "class": { "description": "The classes that it belongs to: values of the qualifier `class`.", "$ref": "#/$defs/names" },
        "targets": { "description": "What it acts on: values of the qualifier `gene`.", "$ref": "#/$defs/names" },
        "exact": { "description": "Names that count only in these capital and small letters, because they are also words.", "$ref": "#/$defs/names" },
        "caseSensitive": { "description": "Those of `names` and `brands` that count only in these capital and small letters.", "$ref": "#/$defs/names" },
        "unnamed": { "description": "True where the subject's own name is a common word by which it is not to be found.", "type": "boolean" }
      }
    },
    "qualifier": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "reach": {
          "description": "How far from a fact its values are looked for: in its clause; in its sentence; also in what leads in to it, its table's headers and its headings; also in the title; also in what a text begins with, and then what the whole text names again and again.",
          "enum": ["clause", "sentence", "section", "title", "document"],
          "default": "section"
        },
        "continued": { "description": "True where a sentence goes on with what the one before it in its paragraph named.", "type": "boolean" },
        "usual": { "description": "The value that limits nothing, for it is what is meant where none is named; it only keeps out what surrounds it.", "type": "string" },
        "unit": { "description": "Units of the amounts that its values can limit; without it, all: a point in time limits a share and no length of time.", "$ref": "#/$defs/names" },
        "anaphors": { "description": "Words that stand for the value named last: this mutation.", "$ref": "#/$defs/patterns" },
        "bound": { "description": "True where what a heading or the title says holds for the subjects that it names, and for no other.", "type": "boolean" },
        "role": { "description": "What its values are to events and lists: what a list is of; the subjects that came before; the class of a subject; what it acts on; who decides; of whom a result is.", "enum": ["case", "former", "class", "target", "authority", "group"] },
        "open": { "description": "True where a fact may hold for several values at once, so that two values do not exclude each other.", "type": "boolean" },
        "quotes": {
          "description": "For a qualifier without values: it quotes the words in which a text speaks of a case, where they say more than the values that they name. Quoted words are shown with a fact and held against nothing.",
          "type": "object",
          "additionalProperties": false,
          "required": ["of", "opening", "limit", "plain"],
          "properties": {
            "of": { "description": "The qualifier of which a value stands in the words.", "type": "string" },
            "opening": { "description": "What stands before the words: a pattern without slots.", "$ref": "#/$defs/text" },
            "limit": { "description": "With what the words go on behind the value: a pattern without slots.", "$ref": "#/$defs/text" },
            "plain": { "description": "Words that by themselves limit nothing: a pattern without slots.", "$ref": "#/$defs/text" }
          }
        },
        "frames": { "description": "Wordings that hold a value: the names in the slot {subject}, or a number. With `value`, what that says, with what a slot took in its place: `{gene}-mutated`, a name that no pack knows for `{code}`, other words for `{words}`.", "$ref": "#/$defs/scopeFrames" },
        "values": {
          "description": "The values, each with the phrases that name it.",
          "type": "object",
          "additionalProperties": {
            "anyOf": [
              { "$ref": "#/$defs/patterns" },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "phrases": { "description": "The phrases that name the value: patterns without slots and gaps.", "$ref": "#/$defs/patterns" },
                  "exact": { "description": "Names that count only in these capital and small letters.", "$ref": "#/$defs/names" },
                  "within": { "description": "Values that hold for everything that this one holds for.", "$ref": "#/$defs/names" },
                  "compatible": { "description": "Values that can hold together with this one.", "$ref": "#/$defs/names" },
                  "subject": { "description": "The subject that the value belongs to: of a trial the drug that was tried.", "type": "string" },
                  "frames": { "description": "Longer wordings that mean this value.", "$ref": "#/$defs/scopeFrames" }
                }
              }
            ]
          },
          "examples": [{ "adjuvant": { "phrases": ["adjuvant", "after surgery"], "within": ["localized"] } }]
        }
      }
    },
    "attribute": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": { "description": "What it is called for people.", "$ref": "#/$defs/text" },
        "kind": {
          "description": "What its values are: an amount with a unit; one of the named values; a date; a name of the subject; time on and time off.",
          "enum": ["quantity", "term", "date", "name", "cycle"],
          "default": "term"
        },
        "unit": {
          "description": "The unit of its amounts: `mg/day`, `%`, `months`; several where none can be turned into the other.",
          "$ref": "#/$defs/names"
        },
        "from": { "description": "The qualifier that its values come from.", "$ref": "#/$defs/text" },
        "of": { "description": "The kinds of subjects that have it.", "$ref": "#/$defs/names", "default": ["drug"] },
        "subject": { "description": "The one subject that all its facts are about.", "$ref": "#/$defs/text" },
        "asides": { "description": "True where a subject counts even if it is named for what came before: `resistant to it`.", "type": "boolean" },
        "compares": { "description": "The qualifier of the sides whose amounts stand next to each other: `27 weeks, and 6 with placebo`.", "$ref": "#/$defs/text" },
        "many": { "description": "True where a subject can have several values at once, so that two lists need not agree.", "type": "boolean" },
        "tolerance": {
          "description": "How far apart two amounts may be and still be the same.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "absolute": { "description": "In the attribute's own unit.", "type": "number", "minimum": 0 },
            "relative": { "description": "In parts of the larger amount: 0.03 is 3 %.", "type": "number", "minimum": 0 }
          }
        },
        "scope": { "description": "The qualifiers that limit its facts.", "$ref": "#/$defs/names" },
        "requires": { "description": "Qualifiers without which there is no fact; `gene|condition` is either.", "$ref": "#/$defs/names" },
        "each": { "description": "Qualifiers each of whose values makes a fact of its own.", "$ref": "#/$defs/names" },
        "hedgedBy": { "description": "The kinds of context that make a guess of a claim.", "$ref": "#/$defs/names" },
        "near": { "description": "True where the subject must stand in the sentence, or a pronoun for it; no heading lends it.", "type": "boolean" },
        "follows": { "description": "The qualifier whose subjects come before it: where a wording names no value, it is the next after those that reference facts give for them, if they are the first ones without a gap.", "$ref": "#/$defs/text" },
        "partners": { "description": "The qualifier that names what a subject is given together with.", "$ref": "#/$defs/text" },
        "deniable": {
          "description": "False for amounts that a sentence does not deny by saying that there was no difference.",
          "type": "boolean",
          "default": true
        },
        "agreeing": {
          "description": "Sets of values that can be said side by side.",
          "type": "array",
          "items": { "$ref": "#/$defs/names" }
        },
        "whole": { "description": "True where a sentence that names its case says all that limits it: headings and titles add nothing, and where it takes a value away, there is no fact.", "type": "boolean" },
        "ofStudies": {
          "description": "Which facts are taken from what is told of a study.",
          "type": "object",
          "additionalProperties": false,
          "required": ["signs"],
          "properties": {
            "signs": { "description": "Values of qualifiers; one of them is enough to tell that a sentence speaks of a study.", "$ref": "#/$defs/scope" },
            "named": {
              "description": "Qualifiers: an item of a list that tells of a study, or goes on from one, must name one of them itself. Without them, what such an item says, and a clause that tells of a study, has a sign of it in its scope.",
              "$ref": "#/$defs/names"
            }
          }
        },
        "comparison": { "description": "How its facts are held against each other.", "$ref": "#/$defs/comparison" },
        "frames": { "description": "The wordings that state it.", "$ref": "#/$defs/frames" },
        "not": { "description": "Wordings that look like it and aren't.", "$ref": "#/$defs/vetoes" },
        "values": {
          "description": "Its own values, each with the wordings that state it: a list, or a list with what the value does.",
          "type": "object",
          "additionalProperties": {
            "anyOf": [
              { "$ref": "#/$defs/frames" },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "whenNegated": { "description": "The value that it becomes where the sentence denies it.", "$ref": "#/$defs/text" },
                  "polarity": { "description": "What stating the value makes of the claim: a refusal denies.", "$ref": "#/$defs/polarity" },
                  "frames": { "description": "The wordings that state the value.", "$ref": "#/$defs/frames" }
                }
              }
            ]
          }
        }
      }
    },
    "match": {
      "description": "The wording as a pattern; docs/packs.md has the table of its signs.",
      "type": "string",
      "minLength": 1,
      "examples": ["(dose|dosage) ... {value}"]
    },
    "needs": { "description": "A wording without slots that the sentence must have too.", "$ref": "#/$defs/text" },
    "under": { "description": "A wording without slots that a heading above must have.", "$ref": "#/$defs/text" },
    "notUnder": { "description": "A wording without slots that no heading above may have.", "$ref": "#/$defs/text" },
    "unless": { "description": "A wording without slots that the sentence must not have.", "$ref": "#/$defs/text" },
    "frames": {
      "type": "array",
      "items": {
        "anyOf": [
          { "$ref": "#/$defs/match" },
          {
            "type": "object",
            "additionalProperties": false,
            "required": ["match"],
            "properties": {
              "match": { "$ref": "#/$defs/match" },
              "value": { "description": "The value that the wording states, where no slot holds it.", "$ref": "#/$defs/value" },
              "polarity": { "description": "What the wording makes of the claim.", "$ref": "#/$defs/polarity" },
              "unit": { "description": "What a bare number is of.", "$ref": "#/$defs/text" },
              "with": { "description": "What the wording says of the scope.", "$ref": "#/$defs/scope" },
              "needs": { "$ref": "#/$defs/needs" },
              "unless": { "$ref": "#/$defs/unless" },
              "under": { "$ref": "#/$defs/under" },
              "notUnder": { "$ref": "#/$defs/notUnder" },
              "strict": { "description": "True where the subject must stand in the same sentence and is not taken from elsewhere.", "type": "boolean" }
            }
          }
        ]
      }
    },
    "scopeFrames": {
      "type": "array",
      "items": {
        "anyOf": [
          { "$ref": "#/$defs/match" },
          {
            "type": "object",
            "additionalProperties": false,
            "required": ["match"],
            "properties": {
              "match": { "$ref": "#/$defs/match" },
              "value": { "description": "The value that the wording means.", "$ref": "#/$defs/value" },
              "needs": { "$ref": "#/$defs/needs" },
              "unless": { "$ref": "#/$defs/unless" }
            }
          }
        ]
      }
    },
    "vetoes": {
      "type": "array",
      "items": {
        "anyOf": [
          { "$ref": "#/$defs/match" },
          {
            "type": "object",
            "additionalProperties": false,
            "required": ["match"],
            "properties": {
              "match": { "$ref": "#/$defs/match" },
              "unit": { "description": "The unit of a bare number that is meant.", "type": "string" },
              "needs": { "$ref": "#/$defs/needs" },
              "unless": { "$ref": "#/$defs/unless" }
            }
          }
        ]
      }
    },
    "reference": {
      "type": "object",
      "additionalProperties": false,
      "required": ["subject", "attribute", "value", "source"],
      "properties": {
        "subject": { "description": "The subject, by its name in facts.", "$ref": "#/$defs/text" },
        "attribute": { "description": "The attribute, by its name in facts.", "$ref": "#/$defs/text" },
        "value": {
          "description": "The value, `5-7` for a range; a list where each of several is right.",
          "anyOf": [{ "$ref": "#/$defs/value" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/value" } }],
          "errorMessage": "write a value, or a list of values"
        },
        "unit": { "description": "The unit of an amount; the attribute's own where it has only one.", "$ref": "#/$defs/text" },
        "scope": { "description": "Where it holds.", "$ref": "#/$defs/scope" },
        "from": {
          "description": "The date from which it holds, as precise as it is known: 2013, 2013-02, 2013-02-25.",
          "type": ["string", "integer"]
        },
        "source": { "description": "What to cite.", "$ref": "#/$defs/text" },
        "verified": { "description": "False where nobody has seen it in a published source yet; then it raises no error.", "type": "boolean", "default": true }
      }
    },
    "event": {
      "type": "object",
      "additionalProperties": false,
      "required": ["event", "subject", "date", "what", "source"],
      "properties": {
        "event": { "description": "Its kind, a name under `events`.", "$ref": "#/$defs/text", "examples": ["approval"] },
        "subject": { "description": "What it is about, by its name in facts.", "$ref": "#/$defs/text" },
        "date": { "description": "Its date, as precise as it is known: 2013, 2013-02, 2013-02-25.", "type": ["string", "integer"] },
        "authority": { "description": "Who decided, a value of the qualifier `authority`.", "$ref": "#/$defs/text" },
        "scope": { "description": "Where it holds; `a or b` for either.", "$ref": "#/$defs/scope" },
        "what": { "description": "What happened, as it goes on behind the subject: approved for …", "$ref": "#/$defs/text" },
        "supersedes": { "description": "What it makes untrue besides what all events of its kind do.", "$ref": "#/$defs/statements" },
        "wording": { "description": "What a text can say instead.", "$ref": "#/$defs/text" },
        "source": { "description": "What to cite.", "$ref": "#/$defs/text" },
        "verified": { "description": "False where nobody has seen it in a published source yet; then it raises no more than a note.", "type": "boolean", "default": true }
      }
    },
    "eventKind": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "supersedes": { "description": "What every event of the kind makes untrue.", "$ref": "#/$defs/statements" },
        "listed": { "description": "True where lists of what has such an event lack it afterwards.", "type": "boolean", "default": false },
        "ends": { "description": "The kinds whose earlier events of the same subject and case it takes back: a withdrawal ends an approval.", "$ref": "#/$defs/names" },
        "assume": { "description": "What a claim or an event means that does not state a dimension.", "type": "object", "additionalProperties": { "type": "string" } },
        "ignores": { "description": "Dimensions of a claim that do not matter.", "$ref": "#/$defs/names" },
        "includes": { "description": "Dimensions in which what is narrower than the event is covered by it all the same: what is taken back at large is taken back for each.", "$ref": "#/$defs/names" },
        "yields": { "description": "By dimension, others with one of which a sentence says by itself of which case it is; what its headings say of the dimension is then no matter.", "type": "object", "additionalProperties": { "$ref": "#/$defs/names" }, "examples": [{ "setting": ["prior", "line"] }] },
        "wording": { "description": "What a text can say instead, with {subject}, {what}, {date} and {authority}.", "$ref": "#/$defs/text" }
      }
    },
    "statements": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["attribute", "says"],
        "properties": {
          "attribute": { "description": "The attribute of the facts that are meant.", "$ref": "#/$defs/text" },
          "values": { "description": "Their values; any where nothing is said.", "$ref": "#/$defs/names" },
          "unit": { "description": "The unit of these.", "$ref": "#/$defs/text" },
          "polarity": { "description": "Their polarity; any where nothing is said.", "$ref": "#/$defs/polarity" },
          "with": { "description": "What their scope must say.", "$ref": "#/$defs/scope" },
          "requires": { "description": "Dimensions that they must state.", "$ref": "#/$defs/names" },
          "unless": { "description": "A list under `words`: with one of its words a sentence says something else.", "$ref": "#/$defs/text" },
          "needs": { "description": "A list under `words`: only a sentence with one of its words says it, such as one in the present.", "$ref": "#/$defs/text" },
          "whole": { "description": "Dimensions in which an event may not be narrower than they are: that there is no treatment, one for a few does not make untrue.", "$ref": "#/$defs/names" },
          "says": { "description": "What they say, in a few words for people.", "$ref": "#/$defs/text" }
        }
      }
    },
    "listing": {
      "type": "object",
      "additionalProperties": false,
      "required": ["attribute"],
      "properties": {
        "attribute": { "description": "The attribute of the facts.", "$ref": "#/$defs/text" },
        "values": { "description": "Their values; any where nothing is said.", "$ref": "#/$defs/names" },
        "polarity": { "description": "Their polarity; any where nothing is said.", "$ref": "#/$defs/polarity" },
        "formal": { "description": "True where they state decisions, so that three of them, or two of today, are a list.", "type": "boolean", "default": false },
        "counts": { "description": "True where the value is how many there are.", "type": "boolean", "default": false }
      }
    },
    "work": {
      "type": "object",
      "additionalProperties": false,
      "required": ["names", "source"],
      "properties": {
        "names": { "description": "The names that it is cited by, as they are spelled.", "$ref": "#/$defs/names" },
        "edition": { "description": "The number of the edition in force.", "type": "integer", "minimum": 1 },
        "year": { "description": "The year of the edition in force, where texts cite it by its year.", "type": "integer" },
        "from": { "description": "The day from which that edition holds.", "type": ["string", "integer"] },
        "cycle": { "description": "After how many years a work cited by its year is certainly succeeded by another.", "type": "integer", "minimum": 1 },
        "former": { "description": "Names of former editions that stand for themselves.", "$ref": "#/$defs/names", "examples": [["ICD-9"]] },
        "source": { "description": "What to cite.", "$ref": "#/$defs/text" },
        "verified": { "description": "False where nobody has seen it in a published source yet; then it raises no more than a note.", "type": "boolean", "default": true }
      }
    },
    "retraction": {
      "type": "object",
      "additionalProperties": false,
      "required": ["title", "date", "source"],
      "properties": {
        "title": { "description": "The title of the work.", "$ref": "#/$defs/text" },
        "doi": { "description": "Its DOI.", "$ref": "#/$defs/text" },
        "pmid": { "description": "Its PMID.", "type": ["string", "integer"] },
        "date": { "description": "The day of the notice, as precise as it is known.", "type": ["string", "integer"] },
        "source": { "description": "Where the notice stands.", "$ref": "#/$defs/text" },
        "verified": { "description": "False where nobody has seen it in a published source yet; then it raises no more than a note.", "type": "boolean", "default": true }
      }
    },
    "figures": {
      "type": "object",
      "additionalProperties": false,
      "required": ["attribute", "until", "date", "source"],
      "properties": {
        "attribute": { "description": "The attribute whose values are the years of such figures.", "$ref": "#/$defs/text" },
        "scope": { "description": "Of what the figures are; a text that does not say it is not meant.", "$ref": "#/$defs/scope" },
        "publishers": { "description": "Names of those who bring them out. A text that names none of them may have its figures from elsewhere, and is not meant.", "$ref": "#/$defs/names" },
        "until": { "description": "The last year of the latest figures.", "type": "integer" },
        "date": { "description": "When these came out, as precise as it is known.", "type": ["string", "integer"] },
        "source": { "description": "What to cite.", "$ref": "#/$defs/text" },
        "verified": { "description": "False where nobody has seen them in a published source yet.", "type": "boolean", "default": true }
      }
    },
    "example": {
      "type": "object",
      "additionalProperties": false,
      "required": ["text"],
      "properties": {
        "text": { "description": "A sentence, or a few lines of Markdown.", "$ref": "#/$defs/text" },
        "facts": {
          "description": "The facts that it must give; none where the list is missing or empty.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["subject", "attribute", "value"],
            "properties": {
              "subject": { "description": "The subject, by its name in facts.", "$ref": "#/$defs/text" },
              "attribute": { "description": "The attribute, by its name in facts.", "$ref": "#/$defs/text" },
              "value": { "description": "The value as it is printed: 400, 5-7, approved.", "$ref": "#/$defs/value" },
              "unit": { "description": "The unit that it must have; any where it is left out.", "$ref": "#/$defs/text" },
              "polarity": { "description": "Its polarity.", "$ref": "#/$defs/polarity", "default": "affirmed" },
              "scope": { "description": "The scope that it must have; it may have more.", "$ref": "#/$defs/scope" }
            }
          }
        }
      }
    }
  }
}

"""##

    /// `Schemas/baseline.schema.json`.
    package static let baselineSchema = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:gist-lint:schema:baseline:1",
  "title": "Baseline of gist-lint",
  "description": "The findings that a team knew of when it began: they are counted and make no run fail. gist-lint check --write-baseline writes the file.",
  "type": "object",
  "properties": {
    "schemaVersion": {
      "description": "The version of this form.",
      "type": "string",
      "pattern": "^1\\.",
      "errorMessage": "a version that this gist-lint doesn't know: make the baseline anew with --write-baseline, or take a newer gist-lint"
    },
    "documents": {
      "description": "The documents with known findings, by path.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The document, relative to the folder of the configuration.",
            "type": "string"
          },
          "count": {
            "description": "How many known findings it has.",
            "type": "integer",
            "minimum": 0
          },
          "findings": {
            "description": "The known findings, by rule and by what they are about.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "rule": { "description": "The rule.", "type": "string" },
                "subject": {
                  "description": "What the finding is about inside its document: a field, a name, a fact.",
                  "type": "string"
                },
                "fingerprint": {
                  "description": "The finding's name, the same from one run to the next: neither its line nor its message takes part.",
                  "type": "string",
                  "pattern": "^[0-9a-f]{32}$"
                },
                "until": { "description": "The last day on which the entry holds, as YYYY-MM-DD.", "type": "string" },
                "reason": { "description": "Why it stays, for whoever reads the file.", "type": "string" }
              },
              "required": ["rule", "subject", "fingerprint"],
              "additionalProperties": false
            }
          }
        },
        "required": ["path", "findings"],
        "additionalProperties": false
      }
    }
  },
  "required": ["schemaVersion", "documents"],
  "additionalProperties": false
}

"""##
}
