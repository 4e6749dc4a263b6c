import type { Notification as InboxNotification } from '@nodegx/protocol';
import { Emitter } from '../emitter.ts';
import type { Notifications } from './notifications.ts';
import type { Toast } from './toasts.ts';

/** Whether this page may show notifications of the desktop, and why not. */
export type DesktopPermission =
  /** Not asked yet. */
  | 'default'
  | 'granted'
  /** The person, or an administrator, said no. */
  | 'denied'
  /** This browser or system has none. */
  | 'unsupported'
  /** Browsers allow them on pages with https only. */
  | 'blocked-by-insecure-context'
  /** A page inside another page may not ask. */
  | 'blocked-by-frame'
  /** This browser shows them from a service worker only: give one. */
  | 'needs-service-worker';

/** What each state means for the person, and what they can do. */
export const desktopSentences: Readonly<Record<DesktopPermission, string>> = {
  default: 'This page may show notifications on your desktop once you allow it.',
  granted: 'Notifications are shown on your desktop while this page is in the background.',
  denied: 'Notifications are blocked for this page. Allow them in the settings of the browser.',
  unsupported: 'This browser or system shows no notifications of pages.',
  'blocked-by-insecure-context':
    'Browsers allow notifications on pages with https only. Open this community over https.',
  'blocked-by-frame': 'A page inside another page may not ask. Open it in a tab of its own.',
  'needs-service-worker': 'This browser shows notifications of installed apps only. Install this page first.',
};

/** How notifications of the desktop are shown. */
export interface DesktopOptions {
  /** Whether to show any; off unless said. */
  isOn?: boolean;
  /** `hidden`: while nobody looks at the page, which is the default; `always`: beside the page's own toasts as well. */
  when?: 'hidden' | 'always';
  /** Shows them where a browser does not let pages do it (Android). It handles the click itself. */
  serviceWorker?: ServiceWorkerRegistration;
}

/** What `DesktopNotifications` tell of. */
export interface DesktopEvents {
  /** The person decided, here or in the settings. */
  permission: DesktopPermission;
  /** One was clicked; the page is in front. `undefined`: a digest. */
  open: InboxNotification | undefined;
}

/** Shows what an inbox has to tell as notifications of the desktop. Nothing of it ever throws. */
export class DesktopNotifications {
  isOn: boolean;
  readonly #when: 'hidden' | 'always';
  readonly #serviceWorker: ServiceWorkerRegistration | undefined;
  readonly #events = new Emitter<DesktopEvents>();
  readonly #shown = new Map<string, Notification>();
  readonly #unlisten: (() => void)[] = [];
  #needsWorker = false;
  #last: DesktopPermission;

  constructor(inbox: Notifications, { isOn = false, when = 'hidden', serviceWorker }: DesktopOptions = {}) {
    this.isOn = isOn;
    this.#when = when;
    this.#serviceWorker = serviceWorker;
    this.#last = this.permission;
    this.#unlisten.push(
      inbox.on('toast', (toast) => this.#show(toast)),
      // Read or deleted elsewhere: nothing of it stays on the desktop.
      inbox.on('change', ({ notifications }) => {
        if (this.#shown.size === 0) return;
        const unread = new Set(notifications.filter(({ read }) => !read).map(({ id }) => id));
        for (const [id, shown] of this.#shown) if (!id.startsWith('digest-') && !unread.has(id)) shown.close();
      }),
    );
    void this.#watchPermission();
  }

  get permission(): DesktopPermission {
    if (typeof isSecureContext !== 'undefined' && !isSecureContext) return 'blocked-by-insecure-context';
    if (typeof Notification === 'undefined') return 'unsupported';
    if (this.#needsWorker && this.#serviceWorker === undefined) return 'needs-service-worker';
    if (Notification.permission !== 'granted' && isInForeignFrame()) return 'blocked-by-frame';
    return Notification.permission;
  }

  /** What the permission means for the person, and what they can do. */
  get sentence(): string {
    return desktopSentences[this.permission];
  }

  /** Asks the person, where that is of use; call it from a click. Resolves with what holds then. */
  async request(): Promise<DesktopPermission> {
    if (this.permission === 'default') {
      try {
        await Notification.requestPermission();
      } catch {
        // Old browsers answer by a callback only; what they decided shows in the permission.
      }
    }
    this.#tellPermission();
    return this.permission;
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof DesktopEvents>(name: Name, listener: (value: DesktopEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  stop(): void {
    for (const stop of this.#unlisten.splice(0)) stop();
    for (const shown of this.#shown.values()) shown.close();
    this.#events.clear();
  }

  #show(toast: Toast): void {
    const isSeen = typeof document !== 'undefined' && document.visibilityState === 'visible' && document.hasFocus();
    if (!this.isOn || this.permission !== 'granted' || (this.#when === 'hidden' && isSeen)) return;
    const { id, title, message } = toast;
    const notification = toast.kind === 'notification' ? toast.notification : undefined;
    // The tag replaces one that is there already: two browsers of one person may share a desktop.
    const options = { body: message, tag: id, data: { notificationId: notification?.id } };
    if (this.#serviceWorker !== undefined) {
      void this.#serviceWorker.showNotification(title, options).catch(() => this.#tellPermission());
      return;
    }
    try {
      const shown = new Notification(title, options);
      this.#shown.set(id, shown);
      shown.onclick = () => {
        window.focus();
        shown.close();
        this.#events.emit('open', notification);
      };
      shown.onclose = () => this.#shown.delete(id);
    } catch {
      // Chrome on Android has the constructor and throws from it.
      this.#needsWorker = true;
      this.#tellPermission();
    }
  }

  async #watchPermission(): Promise<void> {
    try {
      const status = await navigator.permissions.query({ name: 'notifications' });
      const tell = (): void => this.#tellPermission();
      status.addEventListener('change', tell);
      this.#unlisten.push(() => status.removeEventListener('change', tell));
    } catch {
      // Where there is no such question, `request` is the only news.
    }
  }

  #tellPermission(): void {
    const { permission } = this;
    if (permission === this.#last) return;
    this.#last = permission;
    this.#events.emit('permission', permission);
  }
}

function isInForeignFrame(): boolean {
  try {
    return window.top !== null && window.top.origin !== window.origin;
  } catch {
    // What may not even be looked at is of somebody else.
    return true;
  }
}
