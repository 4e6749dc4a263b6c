// Generated from schemas/identity/sign-in-ways.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { SignInWays } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "guests",
    "accounts",
    "accessToken",
    "providers"
  ],
  "properties": {
    "guests": {
      "type": "boolean"
    },
    "accounts": {
      "type": "boolean"
    },
    "accessToken": {
      "type": "boolean"
    },
    "providers": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "object",
        "required": [
          "id",
          "name",
          "web",
          "device"
        ],
        "properties": {
          "id": {
            "type": "string",
            "enum": [
              "github",
              "oidc"
            ]
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "web": {
            "type": "boolean"
          },
          "device": {
            "type": "boolean"
          }
        }
      }
    }
  }
};

export const validateSignInWays: Validate<SignInWays> = /* @__PURE__ */ validatorOf(shape);
