import { describe, expect, test } from '@jest/globals';
import type { Service } from '../service.ts';
import { StartupError } from '../startup-error.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakeService } from '../testing/fake-service.ts';
import { startTestHost } from '../testing/start-test-host.ts';
import { TestClient } from '../testing/test-client.ts';

/** Two services that write down what happens to them. */
function recorded(overrides: { first?: Partial<Service>; second?: Partial<Service> } = {}) {
  const steps: string[] = [];
  const record = (name: string): Partial<Service> => ({
    name,
    start: async () => void steps.push(`start ${name}`),
    drain: async () => void steps.push(`drain ${name}`),
    stop: async () => void steps.push(`stop ${name}`),
  });
  const first = fakeService({ ...record('first'), ...overrides.first });
  const second = fakeService({ ...record('second'), ...overrides.second });
  const services = [
    { service: first, mount: '/first' as const },
    { service: second, mount: '/second' as const },
  ];
  return { steps, services };
}

describe('a host', () => {
  test('starts services in order and stops them in reverse', async () => {
    const { steps, services } = recorded();
    const { host } = await startTestHost({ services });
    await host.drain();
    expect(await host.stop()).toBe(true);
    expect(steps).toEqual(['start first', 'start second', 'drain first', 'drain second', 'stop second', 'stop first']);
  });

  test('stops what had started when a later one cannot', async () => {
    const failure = new StartupError('data_folder_unusable', 'No room.');
    const { steps, services } = recorded({ second: { start: () => Promise.reject(failure) } });
    await expect(startTestHost({ services })).rejects.toBe(failure);
    expect(steps).toEqual(['start first', 'stop second', 'stop first']);
  });

  test('tries a service again whose database is out of reach, says so, and lets nobody in before', async () => {
    const clock = new FakeClock();
    let isThere = false;
    const failure = new StartupError('store_unusable', 'No database.', { kind: 'retry' });
    const { steps, services } = recorded({
      second: {
        start: () => (isThere ? Promise.resolve() : Promise.reject(failure)),
        routes: (http) => void http.get('/hello', async () => 'hello'),
      },
    });
    const { url, host, started, lines } = await startTestHost({ services, clock });
    const ready = await fetch(`${url}/second/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ checks: [{ ok: true }, { ok: false, code: 'storage_unavailable' }] });
    expect((await fetch(`${url}/first/ready`)).status).toBe(200);
    expect((await fetch(`${url}/second/hello`)).status).toBe(503);
    isThere = true;
    await clock.advanceAsync(250);
    await started;
    expect(await (await fetch(`${url}/second/hello`)).text()).toBe('hello');
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(lines).toContainEqual(expect.objectContaining({ from: 'second', msg: 'cannot start yet; trying again' }));
    await host.stop();
    expect(steps.slice(-2)).toEqual(['stop second', 'stop first']);
  });

  test('says so when waiting turns out not to help, and does not wait on where it is stopped', async () => {
    const clock = new FakeClock();
    let failure = new StartupError('store_unusable', 'No database.', { kind: 'retry' });
    const waiting = () => recorded({ second: { start: () => Promise.reject(failure) } }).services;
    const one = await startTestHost({ services: waiting(), clock });
    const other = await startTestHost({ services: waiting(), clock });
    await other.host.stop();
    failure = new StartupError('store_unusable', 'Wrong password.');
    const refused = expect(one.started).rejects.toBe(failure);
    await clock.advanceAsync(10_000);
    await refused;
    await other.started;
    await one.stop();
  });

  test('says what to do when its port is taken, before a service touches its files', async () => {
    const taken = await startTestHost({ services: [] });
    const { steps, services } = recorded();
    const port = Number(new URL(taken.url).port);
    const started = startTestHost({ services, port, variables: { host: 'NODEGX_HOST', port: 'NODEGX_PORT' } });
    await expect(started).rejects.toMatchObject({
      code: 'port_unavailable',
      exitCode: 4,
      message: expect.stringMatching(new RegExp(`Port ${port} .* in use .* set NODEGX_PORT to a free port`)),
    });
    expect(steps).toEqual([]);
    await taken.stop();
  });

  test('says so when the machine has no such address', async () => {
    await expect(startTestHost({ services: [], host: '192.0.2.1' })).rejects.toThrow(/no address 192\.0\.2\.1.*HOST/);
  });

  test('a service that hangs or fails does not keep the others from stopping', async () => {
    const clock = new FakeClock();
    const { steps, services } = recorded({ second: { stop: () => new Promise(() => undefined) } });
    const { host, lines } = await startTestHost({ services, clock });
    const stopped = host.stop();
    while (!steps.includes('stop first')) await clock.advanceAsync(100);
    expect(await stopped).toBe(false);
    expect(lines).toContainEqual(expect.objectContaining({ from: 'second', msg: 'a service did not stop in time' }));
  });
});

describe('mounted together', () => {
  test('each has its paths and probes below its mount, and the whole has the root', async () => {
    const { services } = recorded({
      first: { routes: (http) => void http.get('/hello', async () => 'hello'), ready: async () => [] },
      second: { ready: async () => [{ name: 'store', ok: false }] },
    });
    const test = await startTestHost({
      services,
      routes: (http) => void http.get('/', async () => 'the hub'),
    });
    const get = async (path: string) => {
      const response = await fetch(test.url + path);
      return { status: response.status, text: await response.text() };
    };
    expect(await get('/first/hello')).toEqual({ status: 200, text: 'hello' });
    expect(await get('/')).toEqual({ status: 200, text: 'the hub' });
    expect((await get('/ready')).status).toBe(503);
    expect((await get('/first/ready')).status).toBe(200);
    expect((await get('/second/ready')).status).toBe(503);
    expect(JSON.parse((await get('/health')).text)).toMatchObject({
      service: 'test',
      services: { first: {}, second: {} },
    });
    expect(JSON.parse((await get('/first/health')).text)).toMatchObject({ service: 'first' });
    await test.stop();
  });
});

test('alone, a service has the root; readiness goes off before anything closes', async () => {
  const service = fakeService({ name: 'alone', routes: (http) => void http.get('/hello', async () => 'hello') });
  const test = await startTestHost({ services: [{ service, mount: '' }] });
  expect((await fetch(`${test.url}/hello`)).status).toBe(200);
  expect((await fetch(`${test.url}/ready`)).status).toBe(200);
  await test.host.drain();
  expect((await fetch(`${test.url}/ready`)).status).toBe(503);
  expect((await fetch(`${test.url}/health`)).status).toBe(200);
  expect((await new TestClient(`${test.wsUrl}/`, ['nodegx.v1']).ended).code).not.toBe(1000);
  await test.stop();
});

test('/metrics is what Prometheus reads', async () => {
  const test = await startTestHost({ services: [] });
  const response = await fetch(`${test.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  for (const line of lines) {
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? (-?[\d.e+-]+|Nan))$/);
  }
  expect(lines.some((line) => line.startsWith('process_cpu_seconds_total'))).toBe(true);
  await test.stop();
});
