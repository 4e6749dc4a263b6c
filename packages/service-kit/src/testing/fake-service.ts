import type { Service } from '../service.ts';

/** A service that does nothing, with any part of it replaced. */
export function fakeService(overrides: Partial<Service> = {}): Service {
  return {
    name: 'fake',
    start: async () => undefined,
    health: () => ({ counts: {} }),
    ready: async () => [],
    drain: async () => undefined,
    stop: async () => undefined,
    ...overrides,
  };
}
