// Generated from schemas/signaling/server-message.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { SignalingServerMessage } from '../messages.ts';

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
      "$ref": "#/definitions/refreshed"
    },
    {
      "$ref": "#/definitions/ack"
    },
    {
      "$ref": "#/definitions/pong"
    },
    {
      "$ref": "#/definitions/joined"
    },
    {
      "$ref": "#/definitions/resumed"
    },
    {
      "$ref": "#/definitions/waiting"
    },
    {
      "$ref": "#/definitions/peer-joined"
    },
    {
      "$ref": "#/definitions/peer-left"
    },
    {
      "$ref": "#/definitions/peer-interrupted"
    },
    {
      "$ref": "#/definitions/peer-resumed"
    },
    {
      "$ref": "#/definitions/peer-waiting"
    },
    {
      "$ref": "#/definitions/peer-gave-up"
    },
    {
      "$ref": "#/definitions/role-changed"
    },
    {
      "$ref": "#/definitions/room-updated"
    },
    {
      "$ref": "#/definitions/removed"
    },
    {
      "$ref": "#/definitions/left"
    },
    {
      "$ref": "#/definitions/signal"
    },
    {
      "$ref": "#/definitions/invite"
    },
    {
      "$ref": "#/definitions/invite-sent"
    },
    {
      "$ref": "#/definitions/invite-update"
    },
    {
      "$ref": "#/definitions/link"
    },
    {
      "$ref": "#/definitions/sessions"
    },
    {
      "$ref": "#/definitions/session-changed"
    },
    {
      "$ref": "#/definitions/session-gone"
    },
    {
      "$ref": "#/definitions/ice-servers"
    },
    {
      "$ref": "#/definitions/goaway"
    },
    {
      "$ref": "#/definitions/error"
    }
  ],
  "definitions": {
    "welcome": {
      "type": "object",
      "required": [
        "type",
        "user",
        "resumeId",
        "features",
        "seatSeconds",
        "serverTime"
      ],
      "properties": {
        "type": {
          "const": "welcome"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
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
              "maxLength": 255,
              "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
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
        "resumeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "features": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          }
        },
        "seatSeconds": {
          "type": "integer",
          "minimum": 1,
          "maximum": 3600
        },
        "serverTime": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "ice": {
          "$ref": "#/definitions/ice"
        }
      }
    },
    "refreshed": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "const": "refreshed"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        }
      }
    },
    "ack": {
      "type": "object",
      "required": [
        "type",
        "id"
      ],
      "properties": {
        "type": {
          "const": "ack"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        }
      }
    },
    "pong": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "const": "pong"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        }
      }
    },
    "joined": {
      "type": "object",
      "required": [
        "type",
        "room",
        "peerId",
        "peers"
      ],
      "properties": {
        "type": {
          "const": "joined"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "peers": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/definitions/peer"
          }
        },
        "host": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "role": {
          "type": "string",
          "enum": [
            "host",
            "editor",
            "viewer"
          ]
        },
        "topology": {
          "type": "string",
          "enum": [
            "mesh",
            "star"
          ]
        },
        "locked": {
          "type": "boolean"
        },
        "lobby": {
          "type": "boolean"
        },
        "maxPeers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "ice": {
          "$ref": "#/definitions/ice"
        }
      }
    },
    "resumed": {
      "type": "object",
      "required": [
        "type",
        "room",
        "peerId",
        "reset"
      ],
      "properties": {
        "type": {
          "const": "resumed"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "reset": {
          "type": "boolean"
        },
        "received": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "peers": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/definitions/peer"
          }
        },
        "host": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "role": {
          "type": "string",
          "enum": [
            "host",
            "editor",
            "viewer"
          ]
        },
        "topology": {
          "type": "string",
          "enum": [
            "mesh",
            "star"
          ]
        },
        "locked": {
          "type": "boolean"
        },
        "lobby": {
          "type": "boolean"
        },
        "maxPeers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "ice": {
          "$ref": "#/definitions/ice"
        }
      }
    },
    "waiting": {
      "type": "object",
      "required": [
        "type",
        "room",
        "peerId"
      ],
      "properties": {
        "type": {
          "const": "waiting"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        }
      }
    },
    "peer-joined": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "userId",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "peer-joined"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "userId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "metadata": {
          "type": "object",
          "additionalProperties": true
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "role": {
          "type": "string",
          "enum": [
            "host",
            "editor",
            "viewer"
          ]
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "peer-left": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "peer-left"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "reason": {
          "type": "string",
          "enum": [
            "left",
            "lost",
            "kicked",
            "banned"
          ]
        }
      }
    },
    "peer-interrupted": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "peer-interrupted"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "peer-resumed": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "peer-resumed"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "peer-waiting": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "userId",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "peer-waiting"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "userId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "metadata": {
          "type": "object",
          "additionalProperties": true
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "peer-gave-up": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "peer-gave-up"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "role-changed": {
      "type": "object",
      "required": [
        "type",
        "peerId",
        "role",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "role-changed"
        },
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "role": {
          "type": "string",
          "enum": [
            "host",
            "editor",
            "viewer"
          ]
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "room-updated": {
      "type": "object",
      "required": [
        "type",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "room-updated"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "host": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "topology": {
          "type": "string",
          "enum": [
            "mesh",
            "star"
          ]
        },
        "locked": {
          "type": "boolean"
        },
        "lobby": {
          "type": "boolean"
        },
        "maxPeers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "session": {
          "$ref": "#/definitions/session"
        }
      }
    },
    "removed": {
      "type": "object",
      "required": [
        "type",
        "room",
        "reason"
      ],
      "properties": {
        "type": {
          "const": "removed"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "reason": {
          "type": "string",
          "enum": [
            "kicked",
            "banned",
            "denied",
            "ended",
            "lost",
            "taken-over"
          ]
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "left": {
      "type": "object",
      "required": [
        "type",
        "room"
      ],
      "properties": {
        "type": {
          "const": "left"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        }
      }
    },
    "signal": {
      "type": "object",
      "required": [
        "type",
        "from",
        "signal",
        "room",
        "seq"
      ],
      "properties": {
        "type": {
          "const": "signal"
        },
        "from": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "signal": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean"
          ]
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "invite": {
      "type": "object",
      "required": [
        "type",
        "from",
        "roomId",
        "invitation"
      ],
      "properties": {
        "type": {
          "const": "invite"
        },
        "from": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "fromName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "roomId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "sessionInfo": {
          "type": "object",
          "additionalProperties": true
        },
        "invitation": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "role": {
          "type": "string",
          "enum": [
            "editor",
            "viewer"
          ]
        },
        "expiresAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        }
      }
    },
    "invite-sent": {
      "type": "object",
      "required": [
        "type",
        "to",
        "delivered"
      ],
      "properties": {
        "type": {
          "const": "invite-sent"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "to": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "delivered": {
          "type": "boolean"
        },
        "stored": {
          "type": "boolean"
        },
        "reason": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "invitation": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "roomId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "expiresAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        }
      }
    },
    "invite-update": {
      "type": "object",
      "required": [
        "type",
        "invitation",
        "state"
      ],
      "properties": {
        "type": {
          "const": "invite-update"
        },
        "invitation": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "state": {
          "type": "string",
          "enum": [
            "accepted",
            "declined",
            "revoked",
            "expired"
          ]
        },
        "roomId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "by": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        }
      }
    },
    "link": {
      "type": "object",
      "required": [
        "type",
        "room",
        "invitation",
        "token",
        "role",
        "uses",
        "expiresAt"
      ],
      "properties": {
        "type": {
          "const": "link"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "invitation": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "token": {
          "type": "string",
          "minLength": 1,
          "maxLength": 2048
        },
        "role": {
          "type": "string",
          "enum": [
            "editor",
            "viewer"
          ]
        },
        "uses": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10000
        },
        "expiresAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        }
      }
    },
    "sessions": {
      "type": "object",
      "required": [
        "type",
        "sessions",
        "more"
      ],
      "properties": {
        "type": {
          "const": "sessions"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "sessions": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/definitions/listed"
          }
        },
        "more": {
          "type": "boolean"
        }
      }
    },
    "session-changed": {
      "type": "object",
      "required": [
        "type",
        "session"
      ],
      "properties": {
        "type": {
          "const": "session-changed"
        },
        "session": {
          "$ref": "#/definitions/listed"
        }
      }
    },
    "session-gone": {
      "type": "object",
      "required": [
        "type",
        "room"
      ],
      "properties": {
        "type": {
          "const": "session-gone"
        },
        "room": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        }
      }
    },
    "ice-servers": {
      "type": "object",
      "required": [
        "type",
        "ice"
      ],
      "properties": {
        "type": {
          "const": "ice-servers"
        },
        "ice": {
          "$ref": "#/definitions/ice"
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
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
        }
      }
    },
    "error": {
      "type": "object",
      "required": [
        "type",
        "error",
        "code",
        "kind"
      ],
      "properties": {
        "type": {
          "const": "error"
        },
        "error": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
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
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128
        },
        "retryAfterMs": {
          "type": "integer",
          "minimum": 0,
          "maximum": 86400000
        },
        "details": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "peer": {
      "type": "object",
      "required": [
        "peerId",
        "userId"
      ],
      "properties": {
        "peerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "userId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "metadata": {
          "type": "object",
          "additionalProperties": true
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "role": {
          "type": "string",
          "enum": [
            "host",
            "editor",
            "viewer"
          ]
        },
        "state": {
          "type": "string",
          "enum": [
            "here",
            "interrupted"
          ]
        }
      }
    },
    "ice": {
      "type": "object",
      "required": [
        "iceServers",
        "ttl",
        "serverTime",
        "expiresAt"
      ],
      "properties": {
        "iceServers": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "type": "object",
            "required": [
              "urls"
            ],
            "properties": {
              "urls": {
                "type": "array",
                "minItems": 1,
                "maxItems": 20,
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 300
                }
              },
              "username": {
                "type": "string",
                "minLength": 1,
                "maxLength": 160
              },
              "credential": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            }
          }
        },
        "ttl": {
          "type": "integer",
          "minimum": 1,
          "maximum": 86400
        },
        "serverTime": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "expiresAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        }
      }
    },
    "session": {
      "type": "object",
      "required": [
        "title"
      ],
      "properties": {
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
        }
      }
    },
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

export const validateSignalingServerMessage: Validate<SignalingServerMessage> = /* @__PURE__ */ validatorOf(shape);
