// Generated from schemas/registry/components.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/components.v1.json",
  "title": "ComponentRegistry",
  "description": "components/registry.json: the components that a community offers.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "components"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/components.v1.json"
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
    "components": {
      "description": "The components, in any order.",
      "type": "array",
      "maxItems": 2000,
      "items": {
        "title": "Component",
        "description": "One component that others can add to their own projects.",
        "examples": [
          {
            "id": "bar-chart",
            "name": "Bar chart",
            "description": "Draws a list of numbers as bars.",
            "author": {
              "github": "ada"
            },
            "repository": "https://github.com/ada/bar-chart",
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
          "name",
          "description",
          "author",
          "repository",
          "addedAt"
        ],
        "properties": {
          "id": {
            "description": "Its short name, which never changes and is never given to another one.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "bar-chart"
            ]
          },
          "name": {
            "description": "Its name as people see it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^\\S(.*\\S)?$",
            "patternErrorMessage": "must be one line that neither starts nor ends with a space",
            "examples": [
              "Bar chart"
            ]
          },
          "description": {
            "description": "A sentence or two on what it does. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "examples": [
              "Draws a list of numbers as bars."
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
          "repository": {
            "description": "Where its source lies.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://github.com/ada/bar-chart"
            ]
          },
          "path": {
            "description": "The folder in the repository.",
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "^(?!/)(?!(.*/)?\\.\\.(/|$))\\S+$",
            "patternErrorMessage": "must be a path below the repository, without .. and without a slash in front",
            "examples": [
              "packages/bar-chart"
            ]
          },
          "version": {
            "description": "Its version.",
            "type": "string",
            "maxLength": 64,
            "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",
            "patternErrorMessage": "must be a version of three numbers, such as 1.2.0",
            "examples": [
              "1.2.0"
            ]
          },
          "commit": {
            "description": "The commit that was looked at, in full; who adds the component gets this one.",
            "type": "string",
            "pattern": "^[0-9a-f]{40}$",
            "patternErrorMessage": "must be the 40 hexadecimal digits of a commit",
            "examples": [
              "3f786850e387550fdab836ed7e6dc881de23001b"
            ]
          },
          "category": {
            "description": "What it is for.",
            "type": "string",
            "enum": [
              "ui",
              "data",
              "logic",
              "integration",
              "media",
              "other"
            ],
            "examples": [
              "ui"
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
          "license": {
            "description": "Its licence, as SPDX names it.",
            "type": "string",
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9][A-Za-z0-9.+-]*$",
            "patternErrorMessage": "must be the SPDX name of a licence, such as MIT",
            "examples": [
              "MIT"
            ]
          },
          "preview": {
            "description": "A picture of it.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://example.org/bar-chart.png"
            ]
          },
          "homepage": {
            "description": "Where it is documented.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://example.org/bar-chart"
            ]
          },
          "stars": {
            "description": "How many people starred its repository.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000,
            "examples": [
              12
            ]
          },
          "downloads": {
            "description": "How often it was added.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000,
            "examples": [
              340
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
          "updatedAt": {
            "description": "When the entry last changed, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-04-01T00:00:00Z"
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
            "id": "bar-chart",
            "name": "Bar chart",
            "description": "Draws a list of numbers as bars.",
            "author": {
              "github": "ada"
            },
            "repository": "https://github.com/ada/bar-chart",
            "addedAt": "2026-03-01T00:00:00Z"
          }
        ]
      ]
    }
  }
};
