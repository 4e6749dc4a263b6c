// Generated from schemas/notifications/inbox-down.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { InboxServerMessage } from '../messages.ts';

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
      "$ref": "#/definitions/authenticated"
    },
    {
      "$ref": "#/definitions/notifications"
    },
    {
      "$ref": "#/definitions/notification"
    },
    {
      "$ref": "#/definitions/notification-updated"
    },
    {
      "$ref": "#/definitions/notification-deleted"
    },
    {
      "$ref": "#/definitions/changes"
    },
    {
      "$ref": "#/definitions/resumed"
    },
    {
      "$ref": "#/definitions/reset"
    },
    {
      "$ref": "#/definitions/notification-sent"
    },
    {
      "$ref": "#/definitions/preferences"
    },
    {
      "$ref": "#/definitions/push-key"
    },
    {
      "$ref": "#/definitions/push-subscribed"
    },
    {
      "$ref": "#/definitions/push-unsubscribed"
    },
    {
      "$ref": "#/definitions/webhook-added"
    },
    {
      "$ref": "#/definitions/webhook-removed"
    },
    {
      "$ref": "#/definitions/webhooks"
    },
    {
      "$ref": "#/definitions/goaway"
    },
    {
      "$ref": "#/definitions/error"
    }
  ],
  "definitions": {
    "authenticated": {
      "type": "object",
      "required": [
        "type",
        "userId",
        "epoch",
        "seq",
        "unread",
        "durability"
      ],
      "properties": {
        "type": {
          "const": "authenticated"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "userId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "name": {
          "type": "string",
          "maxLength": 64
        },
        "verified": {
          "type": "boolean"
        },
        "durability": {
          "type": "string",
          "enum": [
            "memory",
            "disk"
          ]
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "notifications": {
      "type": "object",
      "required": [
        "type",
        "notifications",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "notifications"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "notifications": {
          "type": "array",
          "maxItems": 2000,
          "items": {
            "$ref": "#/definitions/item"
          }
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128
        }
      }
    },
    "notification": {
      "type": "object",
      "required": [
        "type",
        "notification",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "notification"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "notification": {
          "$ref": "#/definitions/item"
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "notification-updated": {
      "type": "object",
      "required": [
        "type",
        "notification",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "notification-updated"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "notification": {
          "$ref": "#/definitions/item"
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "notification-deleted": {
      "type": "object",
      "required": [
        "type",
        "notificationId",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "notification-deleted"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "notificationId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "changes": {
      "type": "object",
      "required": [
        "type",
        "notifications",
        "deleted",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "changes"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "notifications": {
          "type": "array",
          "maxItems": 2000,
          "items": {
            "$ref": "#/definitions/item"
          }
        },
        "deleted": {
          "type": "array",
          "maxItems": 4000,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$"
          }
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "arrived": {
          "type": "array",
          "maxItems": 2000,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$"
          }
        }
      }
    },
    "resumed": {
      "type": "object",
      "required": [
        "type",
        "from",
        "quiet",
        "notifications",
        "deleted",
        "epoch",
        "seq",
        "unread"
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
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "from": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "quiet": {
          "const": true
        },
        "notifications": {
          "type": "array",
          "maxItems": 2000,
          "items": {
            "$ref": "#/definitions/item"
          }
        },
        "deleted": {
          "type": "array",
          "maxItems": 4000,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "pattern": "^[A-Za-z0-9_-]+$"
          }
        },
        "preferences": {
          "$ref": "#/definitions/rules"
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "reset": {
      "type": "object",
      "required": [
        "type",
        "reason",
        "notifications",
        "preferences",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "reset"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "reason": {
          "type": "string",
          "enum": [
            "epoch",
            "too-old",
            "ahead"
          ]
        },
        "notifications": {
          "type": "array",
          "maxItems": 2000,
          "items": {
            "$ref": "#/definitions/item"
          }
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128
        },
        "preferences": {
          "$ref": "#/definitions/rules"
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "notification-sent": {
      "type": "object",
      "required": [
        "type",
        "notificationId",
        "targetUserId"
      ],
      "properties": {
        "type": {
          "const": "notification-sent"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "notificationId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "targetUserId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        }
      }
    },
    "preferences": {
      "type": "object",
      "required": [
        "type",
        "preferences",
        "epoch",
        "seq",
        "unread"
      ],
      "properties": {
        "type": {
          "const": "preferences"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "preferences": {
          "$ref": "#/definitions/rules"
        },
        "epoch": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_.-]+$"
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "unread": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "push-key": {
      "type": "object",
      "required": [
        "type",
        "publicKey"
      ],
      "properties": {
        "type": {
          "const": "push-key"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "publicKey": {
          "type": "string",
          "minLength": 80,
          "maxLength": 100
        }
      }
    },
    "push-subscribed": {
      "type": "object",
      "required": [
        "type",
        "endpoint"
      ],
      "properties": {
        "type": {
          "const": "push-subscribed"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "endpoint": {
          "type": "string",
          "minLength": 1,
          "maxLength": 2048,
          "pattern": "^https?://",
          "format": "uri"
        }
      }
    },
    "push-unsubscribed": {
      "type": "object",
      "required": [
        "type",
        "endpoint"
      ],
      "properties": {
        "type": {
          "const": "push-unsubscribed"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "endpoint": {
          "type": "string",
          "minLength": 1,
          "maxLength": 2048,
          "pattern": "^https?://",
          "format": "uri"
        }
      }
    },
    "webhook-added": {
      "type": "object",
      "required": [
        "type",
        "webhookId",
        "secret"
      ],
      "properties": {
        "type": {
          "const": "webhook-added"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "webhookId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "secret": {
          "type": "string",
          "minLength": 32,
          "maxLength": 64
        }
      }
    },
    "webhook-removed": {
      "type": "object",
      "required": [
        "type",
        "webhookId"
      ],
      "properties": {
        "type": {
          "const": "webhook-removed"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "webhookId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        }
      }
    },
    "webhooks": {
      "type": "object",
      "required": [
        "type",
        "webhooks"
      ],
      "properties": {
        "type": {
          "const": "webhooks"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "webhooks": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "type": "object",
            "required": [
              "webhookId",
              "url"
            ],
            "properties": {
              "webhookId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64,
                "pattern": "^[A-Za-z0-9_-]+$"
              },
              "url": {
                "type": "string",
                "minLength": 1,
                "maxLength": 2048,
                "pattern": "^https?://",
                "format": "uri"
              }
            }
          }
        }
      }
    },
    "goaway": {
      "type": "object",
      "required": [
        "type",
        "retryAfterMs"
      ],
      "properties": {
        "type": {
          "const": "goaway"
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "minLength": 1,
          "maxLength": 128,
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "retryAfterMs": {
          "type": "integer",
          "minimum": 0,
          "maximum": 86400000
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
    "item": {
      "type": "object",
      "required": [
        "id",
        "userId",
        "type",
        "data",
        "read",
        "createdAt",
        "expiresAt",
        "seq"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "userId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "fromUserId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
        },
        "from": {
          "$ref": "#/definitions/sender"
        },
        "type": {
          "type": "string",
          "enum": [
            "invite",
            "mention",
            "thread",
            "session",
            "component",
            "system"
          ]
        },
        "data": {
          "type": "object",
          "additionalProperties": true
        },
        "read": {
          "type": "boolean"
        },
        "readAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "createdAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "expiresAt": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "seq": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "subject": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
        },
        "count": {
          "type": "integer",
          "minimum": 2,
          "maximum": 50
        },
        "activities": {
          "type": "array",
          "maxItems": 50,
          "items": {
            "$ref": "#/definitions/activity"
          }
        },
        "channel": {
          "type": "string",
          "enum": [
            "discussions",
            "sessions",
            "components"
          ]
        },
        "muted": {
          "const": true
        }
      }
    },
    "activity": {
      "type": "object",
      "required": [
        "id",
        "at",
        "data"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "at": {
          "type": "string",
          "format": "date-time",
          "maxLength": 40
        },
        "from": {
          "$ref": "#/definitions/sender"
        },
        "data": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "sender": {
      "type": "object",
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
        "avatar": {
          "type": "string",
          "maxLength": 2048,
          "pattern": "^https?://"
        },
        "service": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "rules": {
      "type": "object",
      "required": [
        "mutes",
        "blocked"
      ],
      "properties": {
        "mutes": {
          "type": "array",
          "maxItems": 200,
          "items": {
            "type": "object",
            "required": [
              "what",
              "value"
            ],
            "properties": {
              "what": {
                "type": "string",
                "enum": [
                  "type",
                  "sender",
                  "subject",
                  "channel"
                ]
              },
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 255,
                "pattern": "^[^\\u0000-\\u001F\\u007F]+$"
              }
            }
          }
        },
        "blocked": {
          "type": "array",
          "maxItems": 200,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$"
          }
        }
      }
    }
  }
};

export const validateInboxServerMessage: Validate<InboxServerMessage> = /* @__PURE__ */ validatorOf(shape);
