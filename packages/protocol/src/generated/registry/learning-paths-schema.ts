// Generated from schemas/registry/learning-paths.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/registry/learning-paths.v1.json",
  "title": "LearningPaths",
  "description": "tutorials/paths.json: tutorials in an order in which one learns.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "paths"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "examples": [
        "https://nodegx.org/schemas/registry/learning-paths.v1.json"
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
    "paths": {
      "description": "The paths, in any order.",
      "type": "array",
      "maxItems": 200,
      "items": {
        "title": "LearningPath",
        "description": "Tutorials that build on each other.",
        "examples": [
          {
            "id": "getting-started",
            "title": "Getting started",
            "tutorials": [
              "first-graph"
            ]
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
          "tutorials"
        ],
        "properties": {
          "id": {
            "description": "Its short name, which never changes.",
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
            "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
            "examples": [
              "getting-started"
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
              "Getting started"
            ]
          },
          "description": {
            "description": "A sentence or two on where it leads. Plain text.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "examples": [
              "Everything for a first project."
            ]
          },
          "tutorials": {
            "description": "The ids of its tutorials, in order; of any level.",
            "type": "array",
            "maxItems": 200,
            "uniqueItems": true,
            "examples": [
              [
                "first-graph"
              ]
            ],
            "items": {
              "description": "An id.",
              "type": "string",
              "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
              "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
              "examples": [
                "first-graph"
              ]
            }
          }
        }
      },
      "examples": [
        [],
        [
          {
            "id": "getting-started",
            "title": "Getting started",
            "tutorials": [
              "first-graph"
            ]
          }
        ]
      ]
    }
  }
};
