// Generated from schemas/registry/projects.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/projects.v1.json",
  "title": "ProjectShowcase",
  "description": "showcase/projects.json: what people made.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "projects"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/projects.v1.json"
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
    "projects": {
      "description": "The projects, in any order.",
      "type": "array",
      "maxItems": 2000,
      "items": {
        "title": "ShowcaseProject",
        "description": "Something that somebody made.",
        "examples": [
          {
            "id": "city-garden",
            "title": "City garden",
            "description": "Plans the beds of an allotment.",
            "author": {
              "github": "ada"
            },
            "url": "https://example.org/city-garden",
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
          "addedAt"
        ],
        "properties": {
          "id": {
            "description": "Its short name, which never changes.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "city-garden"
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
              "City garden"
            ]
          },
          "description": {
            "description": "A sentence or two on what it is. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "examples": [
              "Plans the beds of an allotment."
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
            "description": "Where it is seen.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://example.org/city-garden"
            ]
          },
          "image": {
            "description": "A picture of it.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://example.org/city-garden.png"
            ]
          },
          "components": {
            "description": "The ids of the components that it uses.",
            "type": "array",
            "maxItems": 200,
            "uniqueItems": true,
            "examples": [
              [
                "bar-chart"
              ]
            ],
            "items": {
              "description": "An id.",
              "type": "string",
              "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
              "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
              "examples": [
                "bar-chart"
              ]
            }
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
          "addedAt": {
            "description": "When it came into the showcase, in ISO 8601 with a time zone.",
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
            "id": "city-garden",
            "title": "City garden",
            "description": "Plans the beds of an allotment.",
            "author": {
              "github": "ada"
            },
            "url": "https://example.org/city-garden",
            "addedAt": "2026-03-01T00:00:00Z"
          }
        ]
      ]
    }
  }
};
