// Generated from schemas/problem.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { ProblemDetails } from '../messages.ts';

const shape: Shape = {
  "type": "object",
  "required": [
    "type",
    "title",
    "status",
    "detail",
    "code",
    "kind"
  ],
  "properties": {
    "type": {
      "type": "string",
      "format": "uri-reference"
    },
    "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "status": {
      "type": "integer",
      "minimum": 400,
      "maximum": 599
    },
    "detail": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
    },
    "instance": {
      "type": "string",
      "format": "uri-reference"
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
};

export const validateProblemDetails: Validate<ProblemDetails> = /* @__PURE__ */ validatorOf(shape);
