// Generated from schemas/identity/session-response.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { SessionResponse } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "token",
    "expiresAt",
    "refreshToken",
    "refreshExpiresAt",
    "user"
  ],
  "properties": {
    "token": {
      "type": "string",
      "minLength": 1,
      "maxLength": 8192
    },
    "expiresAt": {
      "type": "string",
      "format": "date-time"
    },
    "refreshToken": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1024
    },
    "refreshExpiresAt": {
      "type": "string",
      "format": "date-time"
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
        "avatar": {
          "type": "string",
          "format": "uri",
          "pattern": "^https?://",
          "maxLength": 2048
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
    }
  }
};

export const validateSessionResponse: Validate<SessionResponse> = /* @__PURE__ */ validatorOf(shape);
