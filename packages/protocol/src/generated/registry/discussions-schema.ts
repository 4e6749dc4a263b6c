// Generated from schemas/registry/discussions.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/discussions.v1.json",
  "title": "DiscussionIndex",
  "description": "discussions/index.json: the newest GitHub Discussions, written by a workflow of the repository.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "syncedAt",
    "discussions"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/discussions.v1.json"
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
    "syncedAt": {
      "description": "When this was read from GitHub, in ISO 8601 with a time zone.",
      "type": "string",
      "format": "date-time",
      "examples": [
        "2026-03-03T00:00:00Z"
      ]
    },
    "discussions": {
      "description": "The discussions, the one with the newest answer first.",
      "type": "array",
      "maxItems": 500,
      "items": {
        "title": "DiscussionEntry",
        "description": "One discussion, as it stood at GitHub.",
        "examples": [
          {
            "number": 12,
            "title": "How do you name your nodes?",
            "url": "https://github.com/nodegx/nodegx-community/discussions/12",
            "category": "Q&A",
            "author": "ada",
            "createdAt": "2026-03-01T00:00:00Z",
            "updatedAt": "2026-03-02T00:00:00Z",
            "replies": 4,
            "reactions": 2,
            "isAnswered": false
          }
        ],
        "type": "object",
        "additionalProperties": false,
        "patternProperties": {
          "^x-": {}
        },
        "required": [
          "number",
          "title",
          "url",
          "category",
          "author",
          "createdAt",
          "updatedAt",
          "replies",
          "reactions",
          "isAnswered"
        ],
        "properties": {
          "number": {
            "description": "Its number at GitHub.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "examples": [
              12
            ]
          },
          "title": {
            "description": "Its title.",
            "type": "string",
            "minLength": 1,
            "maxLength": 300,
            "examples": [
              "How do you name your nodes?"
            ]
          },
          "url": {
            "description": "Where it is.",
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "pattern": "^https://[^\\s/?#@]+([/?#]\\S*)?$",
            "patternErrorMessage": "must be a web address that starts with https://",
            "examples": [
              "https://github.com/nodegx/nodegx-community/discussions/12"
            ]
          },
          "category": {
            "description": "The name of its category.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^\\S(.*\\S)?$",
            "patternErrorMessage": "must be one line that neither starts nor ends with a space",
            "examples": [
              "Q&A"
            ]
          },
          "author": {
            "description": "The GitHub user name of who began it; `ghost` when the account is gone.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "examples": [
              "ada"
            ]
          },
          "preview": {
            "description": "How its text begins. Plain text.",
            "type": "string",
            "maxLength": 500,
            "examples": [
              "Ours are verbs, but"
            ]
          },
          "createdAt": {
            "description": "When it began, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-03-01T00:00:00Z"
            ]
          },
          "updatedAt": {
            "description": "When somebody last wrote, in ISO 8601 with a time zone.",
            "type": "string",
            "format": "date-time",
            "examples": [
              "2026-03-02T00:00:00Z"
            ]
          },
          "replies": {
            "description": "How many answers there are.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000,
            "examples": [
              4
            ]
          },
          "reactions": {
            "description": "How many reactions there are.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000,
            "examples": [
              2
            ]
          },
          "isAnswered": {
            "description": "Whether one of the answers was marked; null where the category has none to mark.",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          }
        }
      },
      "examples": [
        [],
        [
          {
            "number": 12,
            "title": "How do you name your nodes?",
            "url": "https://github.com/nodegx/nodegx-community/discussions/12",
            "category": "Q&A",
            "author": "ada",
            "createdAt": "2026-03-01T00:00:00Z",
            "updatedAt": "2026-03-02T00:00:00Z",
            "replies": 4,
            "reactions": 2,
            "isAnswered": false
          }
        ]
      ]
    }
  }
};
