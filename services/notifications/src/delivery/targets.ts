import { createHash, randomBytes } from 'node:crypto';
import { type Parsed, type PushSubscriptionInfo, problem } from '@nodegx/protocol';
import type { Target } from '../inbox/event.ts';

export interface TargetsOptions {
  readonly pushKey: () => string;
  /** Browsers and webhooks that one person may have. */
  readonly maxDevices: number;
  readonly maxWebhooks: number;
  isAllowedUrl(url: string): boolean;
}

type Of<K extends Target['kind']> = Target & { readonly kind: K };

/** Makes what a person can be reached by of what they ask for. */
export class Targets {
  readonly #options: TargetsOptions;

  constructor(options: TargetsOptions) {
    this.#options = options;
  }

  get pushKey(): string {
    return this.#options.pushKey();
  }

  get maxDevices(): number {
    return this.#options.maxDevices;
  }

  get maxWebhooks(): number {
    return this.#options.maxWebhooks;
  }

  /** A browser is known by its endpoint, however often it subscribes. */
  pushId(endpoint: string): string {
    return `p_${createHash('sha256').update(endpoint).digest('base64url').slice(0, 22)}`;
  }

  pushTarget({ endpoint, keys }: PushSubscriptionInfo): Parsed<Of<'push'>> {
    if (!this.#options.isAllowedUrl(endpoint)) return { ok: false, problem: problem('address_refused') };
    const { p256dh, auth } = keys;
    return { ok: true, value: { kind: 'push', id: this.pushId(endpoint), endpoint, p256dh, auth } };
  }

  newWebhook(url: string): Parsed<Of<'webhook'>> {
    if (!this.#options.isAllowedUrl(url)) return { ok: false, problem: problem('address_refused') };
    const id = `w_${randomBytes(12).toString('base64url')}`;
    return { ok: true, value: { kind: 'webhook', id, url, secret: `whsec_${randomBytes(24).toString('base64')}` } };
  }
}
