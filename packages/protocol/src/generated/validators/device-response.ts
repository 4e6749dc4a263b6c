// Generated from schemas/identity/device-response.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { DeviceResponse } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "deviceCode",
    "userCode",
    "verificationUri",
    "expiresAt",
    "intervalMs"
  ],
  "properties": {
    "deviceCode": {
      "type": "string",
      "minLength": 1,
      "maxLength": 512
    },
    "userCode": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "verificationUri": {
      "type": "string",
      "format": "uri",
      "maxLength": 2048
    },
    "expiresAt": {
      "type": "string",
      "format": "date-time"
    },
    "intervalMs": {
      "type": "integer",
      "minimum": 1000,
      "maximum": 600000
    }
  }
};

export const validateDeviceResponse: Validate<DeviceResponse> = /* @__PURE__ */ validatorOf(shape);
