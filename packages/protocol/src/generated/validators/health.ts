// Generated from schemas/health.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { HealthReport } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "status",
    "service",
    "version",
    "uptimeSeconds",
    "counts"
  ],
  "properties": {
    "status": {
      "type": "string",
      "enum": [
        "ok",
        "degraded"
      ]
    },
    "service": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "version": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "uptimeSeconds": {
      "type": "number",
      "minimum": 0
    },
    "counts": {
      "type": "object",
      "additionalProperties": {
        "type": "number"
      }
    },
    "durability": {
      "type": "string",
      "enum": [
        "memory",
        "disk"
      ]
    },
    "services": {
      "type": "object",
      "additionalProperties": {
        "$ref": "#"
      }
    }
  }
};

export const validateHealthReport: Validate<HealthReport> = /* @__PURE__ */ validatorOf(shape);
