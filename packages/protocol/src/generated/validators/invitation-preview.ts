// Generated from schemas/identity/invitation-preview.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { InvitationPreview } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "role",
    "expiresAt"
  ],
  "properties": {
    "role": {
      "type": "string",
      "enum": [
        "owner",
        "moderator",
        "member",
        "guest"
      ]
    },
    "expiresAt": {
      "type": "string",
      "format": "date-time"
    }
  }
};

export const validateInvitationPreview: Validate<InvitationPreview> = /* @__PURE__ */ validatorOf(shape);
