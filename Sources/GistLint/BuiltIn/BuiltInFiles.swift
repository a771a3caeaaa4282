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

# What a rule's findings count for: error, warning, note or off. `gist-lint rules` lists the rules.
# rules:
#   citation-weak: note

# The least severity that makes a run fail: error, warning, note or never.
# failOn: error

"""##
}
