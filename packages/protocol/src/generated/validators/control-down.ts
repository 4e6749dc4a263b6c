// Generated from schemas/sync/control-down.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { SyncControlDown } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "type"
  ],
  "discriminator": {
    "propertyName": "type"
  },
  "oneOf": [
    {
      "$ref": "#/definitions/welcome"
    },
    {
      "$ref": "#/definitions/refused"
    },
    {
      "$ref": "#/definitions/goaway"
    },
    {
      "$ref": "#/definitions/access"
    }
  ],
  "definitions": {
    "welcome": {
      "type": "object",
      "required": [
        "type",
        "document",
        "access",
        "durability",
        "user",
        "features"
      ],
      "properties": {
        "type": {
          "const": "welcome"
        },
        "document": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024
        },
        "access": {
          "type": "string",
          "enum": [
            "write",
            "read"
          ]
        },
        "durability": {
          "type": "string",
          "enum": [
            "memory",
            "disk"
          ]
        },
        "user": {
          "type": "object",
          "required": [
            "id",
            "name",
            "role"
          ],
          "properties": {
            "id": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "name": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "role": {
              "type": "string",
              "enum": [
                "owner",
                "moderator",
                "member",
                "guest"
              ]
            }
          }
        },
        "maxMessageBytes": {
          "type": "integer",
          "minimum": 1024
        },
        "features": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          }
        }
      }
    },
    "refused": {
      "type": "object",
      "required": [
        "type",
        "message",
        "code",
        "kind",
        "error"
      ],
      "properties": {
        "type": {
          "const": "refused"
        },
        "message": {
          "type": "integer",
          "minimum": 1
        },
        "code": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
          "maxLength": 64
        },
        "kind": {
          "type": "string",
          "enum": [
            "retry",
            "stop",
            "fix"
          ]
        },
        "error": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        }
      }
    },
    "goaway": {
      "type": "object",
      "required": [
        "type",
        "reconnectAfterMs",
        "code"
      ],
      "properties": {
        "type": {
          "const": "goaway"
        },
        "reconnectAfterMs": {
          "type": "integer",
          "minimum": 0,
          "maximum": 86400000
        },
        "code": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
          "maxLength": 64
        }
      }
    },
    "access": {
      "type": "object",
      "required": [
        "type",
        "access"
      ],
      "properties": {
        "type": {
          "const": "access"
        },
        "access": {
          "type": "string",
          "enum": [
            "write",
            "read"
          ]
        }
      }
    }
  }
};

export const validateSyncControlDown: Validate<SyncControlDown> = /* @__PURE__ */ validatorOf(shape);
