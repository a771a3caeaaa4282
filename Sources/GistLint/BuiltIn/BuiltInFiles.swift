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
          "format": "uri"
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
    "review": {
      "description": "When a review is due, for every source type that says nothing else.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "frequency": { "$ref": "#/$defs/frequency" },
        "dueSoon": { "$ref": "#/$defs/dueSoon" },
        "grace": { "$ref": "#/$defs/grace" },
        "notActive": { "$ref": "#/$defs/notActive" }
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
          "description": "For a host of the document's url, and the hosts below it: the licences allowed, or denied.",
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
    "rules": {
      "description": "What a rule's findings count for: error, warning, note or off.",
      "type": "object",
      "propertyNames": {
        "enum": [
          "citation-malformed",
          "citation-missing",
          "citation-weak",
          "control-character",
          "date-ambiguous",
          "date-format",
          "date-in-future",
          "date-invalid",
          "duplicate-id",
          "duplicate-key",
          "duplicate-title",
          "duplicate-url",
          "empty-key",
          "encoding-invalid",
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
          "review-due-soon",
          "review-frequency-conflict",
          "review-frequency-format",
          "review-overdue"
        ]
      },
      "additionalProperties": { "enum": ["error", "warning", "note", "off"] }
    },
    "failOn": {
      "description": "The least severity that makes the run fail.",
      "enum": ["error", "warning", "note", "never"]
    }
  },
  "$defs": {
    "names": {
      "type": "array",
      "items": { "type": "string", "minLength": 1 }
    },
    "patterns": {
      "type": "array",
      "minItems": 1,
      "items": { "type": "string", "minLength": 1 }
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
      "format": "duration"
    },
    "grace": {
      "description": "How long after the due date a document still counts as reviewed, as an ISO 8601 duration.",
      "type": "string",
      "format": "duration"
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
# What is in force where .gist-lint.yml says nothing else. Mappings are merged key by key, everything else is replaced.

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

review:
  dueSoon: P14D
  grace: P0D
  notActive: skip

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

# Whether "6 months" is as good as semiannual or P6M.
# intervals: terms

# Which fields must be there.
# required: [title, source, sourceType, license, lastReviewed, reviewFrequency, status, language, audienceLevel, citation]

# A JSON Schema of your own instead of the built-in one, or `none`.
# schema: schemas/document.schema.json

# When reviews are due. Intervals are terms (weekly, monthly, quarterly, semiannual, annual, biennial, triennial,
# as_needed) or ISO 8601 durations (P6M, P90D).
# review:
#   frequency: annual    # for documents that do not say; nothing by default
#   dueSoon: P14D        # a note is given this long before
#   grace: P0D           # overdue only this long after
#   notActive: skip      # documents that are not active: skip, note or check

# Your kinds of source, from the one believed first to the last, and what each of them demands.
# sourceTypes:
#   01_own: { authority: 1, frequency: quarterly, licenses: [house_license] }
#   02_agency: { authority: 2, frequency: annual, dueSoon: P30D, grace: P7D }

# Names of licences besides SPDX, and which ones a publisher's texts can have.
# licenses:
#   house: [public_domain, cc_by]
#   hosts:
#     example.org: { allow: [cc_by] }

# What a rule's findings count for: error, warning, note or off. `gist-lint rules` lists the rules.
# rules:
#   citation-weak: note

# The least severity that makes a run fail: error, warning, note or never.
# failOn: error

"""##

    /// `Schemas/report.schema.json`.
    package static let reportSchema = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:gist-lint:schema:report:1",
  "title": "gist-lint compliance report",
  "description": "What one run of gist-lint found: every document that was checked, every finding with its place and evidence, and every file that was not checked. The same documents, configuration and date give the same report, byte for byte, so two reports can be compared line by line.",
  "type": "object",
  "properties": {
    "schemaVersion": {
      "description": "The version of this format. The first number rises where a member is removed, renamed or changes its meaning, the second where a member or an allowed value is added, the third where only descriptions change.",
      "const": "1.0.0"
    },
    "tool": {
      "description": "The program that made the report.",
      "type": "object",
      "properties": {
        "name": {
          "description": "Its name.",
          "type": "string"
        },
        "version": {
          "description": "Its version, as in its changelog.",
          "type": "string"
        }
      },
      "required": ["name", "version"],
      "additionalProperties": false
    },
    "today": {
      "description": "The date that the run took for today. Whether a review is overdue is decided against it.",
      "type": "string",
      "format": "date"
    },
    "configuration": {
      "description": "The rules that the team had set for this run.",
      "type": "object",
      "properties": {
        "path": {
          "description": "The configuration file; null where only the built-in defaults were in force.",
          "type": ["string", "null"]
        },
        "digest": {
          "description": "The digest of all that decides findings: the configuration file, the built-in defaults and the schemas. Two reports with the same digest were made by the same rules.",
          "$ref": "#/$defs/digest"
        }
      },
      "required": ["path", "digest"],
      "additionalProperties": false
    },
    "summary": {
      "description": "The counts.",
      "$ref": "#/$defs/summary"
    },
    "documents": {
      "description": "Every document that was checked, by path.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/document"
      }
    },
    "diagnostics": {
      "description": "Every finding, by path, then place, then rule.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/diagnostic"
      }
    },
    "skipped": {
      "description": "Every file that was asked for and not checked, by path. Nothing is known about these.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "path": {
            "description": "The file.",
            "$ref": "#/$defs/path"
          },
          "reason": {
            "description": "Why it was not checked.",
            "type": "string",
            "minLength": 1
          }
        },
        "required": ["path", "reason"],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schemaVersion",
    "tool",
    "today",
    "configuration",
    "summary",
    "documents",
    "diagnostics",
    "skipped"
  ],
  "additionalProperties": false,
  "$defs": {
    "path": {
      "description": "The path of a file as it was given or found, with `/` between its parts.",
      "type": "string",
      "minLength": 1
    },
    "digest": {
      "description": "`sha256:` and 64 hexadecimal digits.",
      "type": "string",
      "minLength": 71,
      "maxLength": 71
    },
    "severity": {
      "description": "`error`: certainly wrong. `warning`: a person should look. `note`: worth knowing, and no mark against the document.",
      "type": "string",
      "enum": ["error", "warning", "note"]
    },
    "summary": {
      "type": "object",
      "properties": {
        "documents": {
          "description": "How many documents were checked.",
          "type": "integer",
          "minimum": 0
        },
        "compliant": {
          "description": "How many of them have neither errors nor warnings.",
          "type": "integer",
          "minimum": 0
        },
        "byRule": {
          "description": "For each rule that found something, by its id: how many findings it has.",
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 1
          }
        },
        "bySeverity": {
          "description": "How many findings there are of each severity.",
          "type": "object",
          "properties": {
            "error": {
              "description": "Findings that are certainly wrong.",
              "type": "integer",
              "minimum": 0
            },
            "warning": {
              "description": "Findings that a person should look at.",
              "type": "integer",
              "minimum": 0
            },
            "note": {
              "description": "Findings worth knowing.",
              "type": "integer",
              "minimum": 0
            }
          },
          "required": ["error", "warning", "note"],
          "additionalProperties": false
        },
        "bySourceType": {
          "description": "For each source type that a document names, as written: its documents and their findings. Documents that name none are counted under `(none)`.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/sourceType"
          }
        },
        "skipped": {
          "description": "How many files were asked for and not checked.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": ["documents", "compliant", "byRule", "bySeverity", "bySourceType", "skipped"],
      "additionalProperties": false
    },
    "sourceType": {
      "description": "The documents of one source type.",
      "type": "object",
      "properties": {
        "documents": {
          "description": "How many documents there are.",
          "type": "integer",
          "minimum": 1
        },
        "compliant": {
          "description": "How many of them have neither errors nor warnings.",
          "type": "integer",
          "minimum": 0
        },
        "errors": {
          "description": "Their errors.",
          "type": "integer",
          "minimum": 0
        },
        "warnings": {
          "description": "Their warnings.",
          "type": "integer",
          "minimum": 0
        },
        "notes": {
          "description": "Their notes.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": ["documents", "compliant", "errors", "warnings", "notes"],
      "additionalProperties": false
    },
    "document": {
      "description": "A document that was checked. The fields of its front matter are repeated as written, right or wrong; null where it has none.",
      "type": "object",
      "properties": {
        "path": {
          "description": "The document.",
          "$ref": "#/$defs/path"
        },
        "title": {
          "description": "Its title.",
          "type": ["string", "null"]
        },
        "sourceType": {
          "description": "Where its content comes from, in the team's own classes.",
          "type": ["string", "null"]
        },
        "license": {
          "description": "The licence of its content.",
          "type": ["string", "null"]
        },
        "status": {
          "description": "Whether it is in use.",
          "type": ["string", "null"]
        },
        "lastReviewed": {
          "description": "When it was last reviewed.",
          "type": ["string", "null"]
        },
        "reviewFrequency": {
          "description": "How often it is to be reviewed.",
          "type": ["string", "null"]
        },
        "reviewDue": {
          "description": "The day by which its next review is due, computed from the two fields before and the configuration; null where none is due or the fields do not allow to tell. On the day itself it is not yet overdue.",
          "type": ["string", "null"],
          "format": "date"
        },
        "compliant": {
          "description": "Whether it has neither errors nor warnings.",
          "type": "boolean"
        },
        "digest": {
          "description": "The digest of the file as it was read: proof of which text was checked.",
          "$ref": "#/$defs/digest"
        },
        "errors": {
          "description": "How many errors were found in it.",
          "type": "integer",
          "minimum": 0
        },
        "warnings": {
          "description": "How many warnings.",
          "type": "integer",
          "minimum": 0
        },
        "notes": {
          "description": "How many notes.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "path",
        "title",
        "sourceType",
        "license",
        "status",
        "lastReviewed",
        "reviewFrequency",
        "reviewDue",
        "compliant",
        "digest",
        "errors",
        "warnings",
        "notes"
      ],
      "additionalProperties": false
    },
    "diagnostic": {
      "description": "A finding.",
      "type": "object",
      "properties": {
        "rule": {
          "description": "The id of the rule that found it. `gist-lint explain` and the id prints what the rule checks and why.",
          "type": "string",
          "minLength": 1
        },
        "severity": {
          "description": "How much it matters.",
          "$ref": "#/$defs/severity"
        },
        "path": {
          "description": "The file in which it was found.",
          "$ref": "#/$defs/path"
        },
        "range": {
          "description": "The part of the file that it is about.",
          "$ref": "#/$defs/range"
        },
        "message": {
          "description": "What is wrong, with the values.",
          "type": "string",
          "minLength": 1
        },
        "help": {
          "description": "What to do about it; null where there is nothing to add, or where `fix` says it.",
          "type": ["string", "null"]
        },
        "evidence": {
          "description": "How the rule came to it.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "kind": {
                "description": "`arithmetic`: how dates were computed. `schema`: the place in a JSON Schema that demanded it. `configuration`: the setting that decided it. `quote`: the text of the document that shows it.",
                "type": "string",
                "enum": ["arithmetic", "schema", "configuration", "quote"]
              },
              "text": {
                "description": "The evidence itself.",
                "type": "string"
              }
            },
            "required": ["kind", "text"],
            "additionalProperties": false
          }
        },
        "related": {
          "description": "Other places that take part, such as the second document with the same title.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "path": {
                "description": "The file.",
                "$ref": "#/$defs/path"
              },
              "range": {
                "description": "The part of it.",
                "$ref": "#/$defs/range"
              },
              "message": {
                "description": "What is there.",
                "type": "string"
              }
            },
            "required": ["path", "range", "message"],
            "additionalProperties": false
          }
        },
        "fix": {
          "description": "A repair that the tool can make; null where there is none.",
          "anyOf": [
            {
              "type": "null"
            },
            {
              "$ref": "#/$defs/fix"
            }
          ]
        },
        "fingerprint": {
          "description": "32 hexadecimal digits that name this finding from one run to the next: it stays the same when lines move or when `235 days ago` becomes `236 days ago`.",
          "type": "string",
          "minLength": 32,
          "maxLength": 32
        }
      },
      "required": [
        "rule",
        "severity",
        "path",
        "range",
        "message",
        "help",
        "evidence",
        "related",
        "fix",
        "fingerprint"
      ],
      "additionalProperties": false
    },
    "range": {
      "description": "A part of a file, from its first character up to, not including, the end.",
      "type": "object",
      "properties": {
        "start": {
          "description": "Where it starts.",
          "$ref": "#/$defs/position"
        },
        "end": {
          "description": "Where it ends: the place after its last character, equal to the start where the part is a place between two characters.",
          "$ref": "#/$defs/position"
        }
      },
      "required": ["start", "end"],
      "additionalProperties": false
    },
    "position": {
      "description": "A place in a file.",
      "type": "object",
      "properties": {
        "line": {
          "description": "The line, the first being 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "The column in Unicode code points, the first being 1.",
          "type": "integer",
          "minimum": 1
        },
        "offset": {
          "description": "The same place in UTF-8 bytes from the start of the file, the first being 0.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": ["line", "column", "offset"],
      "additionalProperties": false
    },
    "fix": {
      "description": "A repair.",
      "type": "object",
      "properties": {
        "title": {
          "description": "What it does.",
          "type": "string",
          "minLength": 1
        },
        "applicability": {
          "description": "How far it can be trusted. `safe`: changes how a thing is written, never what it says. `unsafe`: may change what the document claims. `displayOnly`: a person must decide and write it.",
          "type": "string",
          "enum": ["safe", "unsafe", "displayOnly"]
        },
        "edits": {
          "description": "The changes to the file, by place, none overlapping another.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "start": {
                "description": "Where the replaced bytes start, in UTF-8 bytes from the start of the file.",
                "type": "integer",
                "minimum": 0
              },
              "end": {
                "description": "Where they end; equal to the start where something is inserted.",
                "type": "integer",
                "minimum": 0
              },
              "replacement": {
                "description": "What stands there afterwards.",
                "type": "string"
              }
            },
            "required": ["start", "end", "replacement"],
            "additionalProperties": false
          }
        }
      },
      "required": ["title", "applicability", "edits"],
      "additionalProperties": false
    }
  }
}

"""##
}
