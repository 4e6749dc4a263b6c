// Generated from schemas/signaling/session-preview.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { SessionPreview } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "room",
    "participants",
    "count",
    "maxPeers",
    "features",
    "createdAt",
    "durationMs"
  ],
  "properties": {
    "room": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255,
      "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
    },
    "host": {
      "type": "object",
      "required": [
        "userId"
      ],
      "properties": {
        "userId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      }
    },
    "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$"
    },
    "description": {
      "type": "string",
      "maxLength": 500
    },
    "tags": {
      "type": "array",
      "maxItems": 10,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 32,
        "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
      }
    },
    "participants": {
      "type": "array",
      "maxItems": 1000,
      "items": {
        "type": "object",
        "required": [
          "userId"
        ],
        "properties": {
          "userId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "avatar": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "role": {
            "type": "string",
            "enum": [
              "host",
              "editor",
              "viewer"
            ]
          }
        }
      }
    },
    "count": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000
    },
    "maxPeers": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
    },
    "features": {
      "type": "object",
      "required": [
        "audio",
        "video",
        "screenShare"
      ],
      "properties": {
        "audio": {
          "type": "boolean"
        },
        "video": {
          "type": "boolean"
        },
        "screenShare": {
          "type": "boolean"
        }
      }
    },
    "locked": {
      "type": "boolean"
    },
    "lobby": {
      "type": "boolean"
    },
    "role": {
      "type": "string",
      "enum": [
        "editor",
        "viewer"
      ]
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "maxLength": 40
    },
    "durationMs": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    }
  },
  "definitions": {}
};

export const validateSessionPreview: Validate<SessionPreview> = /* @__PURE__ */ validatorOf(shape);
