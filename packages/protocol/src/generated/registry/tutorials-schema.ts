// Generated from schemas/registry/tutorials.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/tutorials.v1.json",
  "title": "TutorialIndex",
  "description": "tutorials/<level>/index.json: the tutorials of one level.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "level",
    "tutorials"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/tutorials.v1.json"
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
    "level": {
      "description": "The level, which is also the name of the folder.",
      "type": "string",
      "enum": [
        "beginner",
        "intermediate",
        "advanced"
      ],
      "examples": [
        "beginner"
      ]
    },
    "tutorials": {
      "description": "The tutorials, in any order.",
      "type": "array",
      "maxItems": 2000,
      "items": {
        "title": "Tutorial",
        "description": "One tutorial.",
        "examples": [
          {
            "id": "first-graph",
            "title": "Your first graph",
            "description": "From an empty page to three connected nodes.",
            "author": {
              "github": "ada"
            },
            "url": "https://example.org/first-graph",
            "format": "article",
            "addedAt": "2026-03-01T00:00:00Z"
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
          "description",
          "author",
          "url",
          "format",
          "addedAt"
        ],
        "properties": {
          "id": {
            "description": "Its short name, which never changes; no other tutorial of any level has it.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "first-graph"
            ]
          },
          "title": {
            "description": "Its title.",
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "^\\S(.*\\S)?$",
            "patternErrorMessage": "must be one line that neither starts nor ends with a space",
            "examples": [
              "Your first graph"
            ]
          },
          "description": {
            "description": "A sentence or two on what one learns. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "examples": [
              "From an empty page to three connected nodes."
            ]
          },
          "author": {
            "description": "Who made it.",
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
          "url": {
            "description": "Where it is.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://example.org/first-graph"
            ]
          },
          "format": {
            "description": "What it is.",
            "type": "string",
            "enum": [
              "video",
              "article",
              "interactive"
            ],
            "examples": [
              "video"
            ]
          },
          "durationMinutes": {
            "description": "How long it takes, in minutes.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10000,
            "examples": [
              15
            ]
          },
          "thumbnail": {
            "description": "A small picture.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://example.org/first-graph.png"
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
          "language": {
            "description": "The language it is in, as BCP 47 names it.",
            "type": "string",
            "maxLength": 35,
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
            "patternErrorMessage": "must be a language tag, such as en or pt-BR",
            "examples": [
              "en"
            ]
          },
          "addedAt": {
            "description": "When it came into the registry, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-03-01T00:00:00Z"
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
            "id": "first-graph",
            "title": "Your first graph",
            "description": "From an empty page to three connected nodes.",
            "author": {
              "github": "ada"
            },
            "url": "https://example.org/first-graph",
            "format": "article",
            "addedAt": "2026-03-01T00:00:00Z"
          }
        ]
      ]
    }
  }
};
