// Generated from schemas/signaling/session-list.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { SessionList } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "sessions"
  ],
  "properties": {
    "sessions": {
      "type": "array",
      "maxItems": 100,
      "items": {
        "$ref": "#/definitions/listed"
      }
    },
    "nextCursor": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1024
    },
    "total": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    }
  },
  "definitions": {
    "listed": {
      "type": "object",
      "required": [
        "room",
        "title",
        "state",
        "people",
        "maxPeers",
        "createdAt"
      ],
      "properties": {
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
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
        "scheduledFor": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "audio": {
          "type": "boolean"
        },
        "video": {
          "type": "boolean"
        },
        "state": {
          "type": "string",
          "enum": [
            "live",
            "scheduled"
          ]
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
        "people": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000
        },
        "maxPeers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "locked": {
          "type": "boolean"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        }
      }
    }
  }
};

export const validateSessionList: Validate<SessionList> = /* @__PURE__ */ validatorOf(shape);
