// Generated from schemas/registry/featured.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/featured.v1.json",
  "title": "FeaturedList",
  "description": "components/featured.json: what the first page shows.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "featured"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/featured.v1.json"
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
    "featured": {
      "description": "What is shown, in this order.",
      "type": "array",
      "maxItems": 50,
      "items": {
        "title": "FeaturedEntry",
        "description": "Something worth a look this week.",
        "examples": [
          {
            "kind": "component",
            "id": "bar-chart"
          }
        ],
        "type": "object",
        "additionalProperties": false,
        "patternProperties": {
          "^x-": {}
        },
        "required": [
          "kind",
          "id"
        ],
        "properties": {
          "kind": {
            "description": "What it is.",
            "type": "string",
            "enum": [
              "component",
              "tutorial",
              "project"
            ],
            "examples": [
              "component"
            ]
          },
          "id": {
            "description": "Its id in its own file.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "bar-chart"
            ]
          },
          "note": {
            "description": "Why, in a sentence. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "examples": [
              "Redrawn for phones."
            ]
          }
        }
      },
      "examples": [
        [],
        [
          {
            "kind": "component",
            "id": "bar-chart"
          }
        ]
      ]
    }
  }
};
