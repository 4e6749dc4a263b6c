// Generated from schemas/close-codes.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.

/** Why a service closes a WebSocket. 44xx: do not come back with the same. 45xx: come back later. Stock y-websocket clients keep to the same rule. */
export const closeCodes = {
  /** What was sent is not understood. */
  badRequest: 4400,
  /** A valid token is missing. */
  unauthorized: 4401,
  /** This is not allowed here, or not to you. */
  forbidden: 4403,
  /** There is no such thing. */
  notFound: 4404,
  /** It contradicts what is already there. */
  conflict: 4409,
  /** It is larger than a limit allows. */
  tooLarge: 4413,
  /** The server failed. Come back later. */
  error: 4500,
  /** The server is about to stop. Come back shortly. */
  draining: 4503,
  /** You read more slowly than others write. Come back and catch up. */
  tooSlow: 4508,
  /** Too many connections or messages. Come back later. */
  tooMany: 4529,
} as const;

/** What each close code says when nothing more precise is known. */
export const closeReasons = {
  4400: "What was sent is not understood.",
  4401: "A valid token is missing.",
  4403: "This is not allowed here, or not to you.",
  4404: "There is no such thing.",
  4409: "It contradicts what is already there.",
  4413: "It is larger than a limit allows.",
  4500: "The server failed. Come back later.",
  4503: "The server is about to stop. Come back shortly.",
  4508: "You read more slowly than others write. Come back and catch up.",
  4529: "Too many connections or messages. Come back later.",
} as const;
