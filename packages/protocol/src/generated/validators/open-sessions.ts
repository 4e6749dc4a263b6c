// Generated from schemas/identity/open-sessions.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { OpenSessions } from '../messages.ts';

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
        "type": "object",
        "required": [
          "id",
          "way",
          "isCurrent",
          "beganAt",
          "lastUsedAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "way": {
            "type": "string",
            "enum": [
              "guest",
              "account",
              "github",
              "oidc",
              "access-token",
              "invitation"
            ]
          },
          "isCurrent": {
            "type": "boolean"
          },
          "beganAt": {
            "type": "string",
            "format": "date-time"
          },
          "lastUsedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      }
    }
  }
};

export const validateOpenSessions: Validate<OpenSessions> = /* @__PURE__ */ validatorOf(shape);
