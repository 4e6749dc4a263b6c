/** What a service is called and does, in words for people who have not read our documentation. */
export interface ServiceName {
  readonly title: string;
  readonly purpose: string;
}

/** In the order in which they are shown. */
const names = {
  sync: { title: 'Documents', purpose: 'Keeps shared documents and passes edits on, live.' },
  identity: { title: 'Identity', purpose: 'Lets people in and tells the others who they are.' },
  signaling: { title: 'Sessions', purpose: 'Where people meet to work, talk and share screens.' },
  notifications: { title: 'Notifications', purpose: 'Tells people what they missed.' },
  'turn-config': { title: 'Relay', purpose: 'Connects people whose networks keep them apart.' },
} as const satisfies Record<string, ServiceName>;

const order: readonly string[] = Object.keys(names);

export function serviceName(service: string): ServiceName {
  const known: Readonly<Record<string, ServiceName>> = names;
  return Object.hasOwn(known, service) && known[service]
    ? known[service]
    : { title: capitalised(service), purpose: '' };
}

/** Known services first, in our order; then the others by name. */
export function inOrder(services: readonly string[]): string[] {
  const place = (service: string) => (order.includes(service) ? order.indexOf(service) : order.length);
  return [...services].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
