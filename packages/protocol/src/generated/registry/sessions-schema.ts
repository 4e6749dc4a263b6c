// Generated from schemas/registry/sessions.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/sessions.v1.json",
  "title": "SessionCalendar",
  "description": "collaboration/public-sessions.json: the public sessions that are planned. Those that are live are in the directory of the signaling service.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "sessions"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/sessions.v1.json"
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
    "sessions": {
      "description": "The sessions, in any order.",
      "type": "array",
      "maxItems": 1000,
      "items": {
        "title": "PlannedSession",
        "description": "A public session that is planned.",
        "examples": [
          {
            "id": "monday-jam",
            "title": "Monday jam",
            "host": {
              "github": "ada"
            },
            "startsAt": "2026-05-04T18:00:00Z"
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
          "host",
          "startsAt"
        ],
        "properties": {
          "id": {
            "description": "Its short name.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "monday-jam"
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
              "Monday jam"
            ]
          },
          "description": {
            "description": "A sentence or two on what happens. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "examples": [
              "Bring something half finished."
            ]
          },
          "host": {
            "description": "Who opens it.",
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
          "startsAt": {
            "description": "When it begins, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-05-04T18:00:00Z"
            ]
          },
          "durationMinutes": {
            "description": "How long it takes, in minutes.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10080,
            "examples": [
              90
            ]
          },
          "seats": {
            "description": "How many people fit in.",
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "examples": [
              10
            ]
          },
          "audio": {
            "description": "Whether people talk.",
            "type": "boolean",
            "examples": [
              true
            ]
          },
          "video": {
            "description": "Whether cameras are on.",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "room": {
            "description": "The room to join once it is live.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "pattern": "^[\\w.-]+$",
            "patternErrorMessage": "must be letters, digits, dots, hyphens and underscores",
            "examples": [
              "monday-jam"
            ]
          }
        }
      },
      "examples": [
        [],
        [
          {
            "id": "monday-jam",
            "title": "Monday jam",
            "host": {
              "github": "ada"
            },
            "startsAt": "2026-05-04T18:00:00Z"
          }
        ]
      ]
    }
  }
};
