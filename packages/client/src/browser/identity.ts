import type { Identity as IdentityInstance } from '../identity/identity.ts';
import { type IdentityConstructor, identityOn } from '../identity/open-identity.ts';
import { browserPlatform } from '../platform/browser.ts';

/** Who somebody is in a community: coming in, tokens that stay fresh, leaving. */
export const Identity: IdentityConstructor = /* @__PURE__ */ identityOn(browserPlatform);
export type Identity = IdentityInstance;
