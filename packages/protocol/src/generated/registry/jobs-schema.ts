// Generated from schemas/registry/jobs.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/jobs.v1.json",
  "title": "JobListings",
  "description": "jobs/listings.json: the job board.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "listings"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/jobs.v1.json"
      ]
    },
    "version": {
      "description": "The version of the format that this file is written in.",
      "type": "string",
      "pattern": "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$",
      "patternErrorMessage": "must be a version that this generation reads: 1.x.y, such as 1.0.0",
      "examples": [
        "1.0.0"
      ]
    },
    "listings": {
      "description": "The jobs, in any order.",
      "type": "array",
      "maxItems": 1000,
      "items": {
        "title": "JobListing",
        "description": "One job.",
        "examples": [
          {
            "id": "acme-node-developer",
            "title": "Node developer",
            "company": {
              "name": "Acme Design"
            },
            "type": "full-time",
            "workplace": "remote",
            "description": "Build editors with us.",
            "apply": "mailto:jobs@acme.example.org",
            "postedAt": "2026-03-01T00:00:00Z"
          }
        ],
        "type": "object",
        "additionalProperties": false,
        "patternProperties": {
          "^x-": {}
        },
        "required": [
          "id",
          "title",
          "company",
          "type",
          "workplace",
          "description",
          "apply",
          "postedAt"
        ],
        "properties": {
          "id": {
            "description": "Its short name, which never changes.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "acme-node-developer"
            ]
          },
          "title": {
            "description": "What is looked for.",
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "^\\S(.*\\S)?$",
            "patternErrorMessage": "must be one line that neither starts nor ends with a space",
            "examples": [
              "Node developer"
            ]
          },
          "company": {
            "description": "Who offers it.",
            "examples": [
              {
                "name": "Acme Design",
                "website": "https://acme.example.org"
              }
            ],
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {}
            },
            "required": [
              "name"
            ],
            "properties": {
              "name": {
                "description": "Its name.",
                "type": "string",
                "minLength": 1,
                "maxLength": 100,
                "pattern": "^\\S(.*\\S)?$",
                "patternErrorMessage": "must be one line that neither starts nor ends with a space",
                "examples": [
                  "Acme Design"
                ]
              },
              "website": {
                "description": "Its home page.",
                "type": "string",
                "format": "uri",
                "maxLength": 2048,
                "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
                "patternErrorMessage": "must be a web address that starts with https://",
                "examples": [
                  "https://acme.example.org"
                ]
              }
            }
          },
          "type": {
            "description": "What sort of work it is.",
            "type": "string",
            "enum": [
              "full-time",
              "part-time",
              "contract",
              "internship",
              "volunteer"
            ],
            "examples": [
              "full-time"
            ]
          },
          "workplace": {
            "description": "Where one works.",
            "type": "string",
            "enum": [
              "on-site",
              "hybrid",
              "remote"
            ],
            "examples": [
              "remote"
            ]
          },
          "location": {
            "description": "The place, or where one may live.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^\\S(.*\\S)?$",
            "patternErrorMessage": "must be one line that neither starts nor ends with a space",
            "examples": [
              "Lisbon"
            ]
          },
          "experience": {
            "description": "How much experience it takes.",
            "type": "string",
            "enum": [
              "junior",
              "mid",
              "senior"
            ],
            "examples": [
              "mid"
            ]
          },
          "salary": {
            "description": "What it pays.",
            "examples": [
              {
                "min": 50000,
                "max": 70000,
                "currency": "EUR",
                "per": "year"
              }
            ],
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {}
            },
            "required": [
              "currency",
              "per"
            ],
            "properties": {
              "min": {
                "description": "At least.",
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000,
                "examples": [
                  50000
                ]
              },
              "max": {
                "description": "At most.",
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000,
                "examples": [
                  70000
                ]
              },
              "currency": {
                "description": "The currency, as ISO 4217 names it.",
                "type": "string",
                "pattern": "^[A-Z]{3}$",
                "patternErrorMessage": "must be three capitals, such as EUR",
                "examples": [
                  "EUR"
                ]
              },
              "per": {
                "description": "For how long.",
                "type": "string",
                "enum": [
                  "hour",
                  "day",
                  "month",
                  "year"
                ],
                "examples": [
                  "year"
                ]
              }
            }
          },
          "description": {
            "description": "What one does there. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "examples": [
              "Build editors with us."
            ]
          },
          "apply": {
            "description": "Where to apply: a page, or an e-mail address after mailto:.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^(https://[^\\s/?#@]+([/?#]\\S*)?|mailto:[^\\s@?]+@[^\\s@?]+)$",
            "patternErrorMessage": "must start with https:// or mailto:",
            "examples": [
              "mailto:jobs@acme.example.org"
            ]
          },
          "tags": {
            "description": "Words that people search for.",
            "type": "array",
            "maxItems": 20,
            "uniqueItems": true,
            "examples": [
              [
                "chart",
                "data"
              ]
            ],
            "items": {
              "description": "A word in lower case.",
              "type": "string",
              "pattern": "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$",
              "patternErrorMessage": "must be 1 to 32 lower-case letters, digits and hyphens, with no hyphen at either end",
              "examples": [
                "chart"
              ]
            }
          },
          "postedBy": {
            "description": "Who put it here.",
            "examples": [
              {
                "github": "ada",
                "name": "Ada Lovelace"
              }
            ],
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {}
            },
            "required": [
              "github"
            ],
            "properties": {
              "github": {
                "description": "Their GitHub user name, by which entries of one person are counted.",
                "type": "string",
                "pattern": "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$",
                "patternErrorMessage": "must be a GitHub user or organisation name: letters, digits and single hyphens",
                "examples": [
                  "ada"
                ]
              },
              "name": {
                "description": "Their name as people see it.",
                "type": "string",
                "minLength": 1,
                "maxLength": 100,
                "pattern": "^\\S(.*\\S)?$",
                "patternErrorMessage": "must be one line that neither starts nor ends with a space",
                "examples": [
                  "Ada Lovelace"
                ]
              }
            }
          },
          "postedAt": {
            "description": "When it was put here, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-03-01T00:00:00Z"
            ]
          },
          "expiresAt": {
            "description": "When it is no longer shown, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-06-01T00:00:00Z"
            ]
          },
          "approvedBy": {
            "description": "The moderator who approved it. Where moderation.requireApproval asks for one, entries without are not shown.",
            "type": "string",
            "pattern": "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$",
            "patternErrorMessage": "must be a GitHub user or organisation name: letters, digits and single hyphens",
            "examples": [
              "grace"
            ]
          }
        }
      },
      "examples": [
        [],
        [
          {
            "id": "acme-node-developer",
            "title": "Node developer",
            "company": {
              "name": "Acme Design"
            },
            "type": "full-time",
            "workplace": "remote",
            "description": "Build editors with us.",
            "apply": "mailto:jobs@acme.example.org",
            "postedAt": "2026-03-01T00:00:00Z"
          }
        ]
      ]
    }
  }
};
