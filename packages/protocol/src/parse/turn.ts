import { validateIceServersResponse } from '../generated/validators/ice-servers.ts';
import { parser } from './parser.ts';

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
export const parseIceServersResponse = /* @__PURE__ */ parser(validateIceServersResponse);
