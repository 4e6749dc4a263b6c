import { askReady } from './ask-ready.ts';
import { type HealthFlags, isServiceName, readyUrl, serviceNames } from './ready-url.ts';

/** One line, the same for programs, and what to exit with. */
export interface HealthAnswer {
  readonly line: string;
  readonly json: object;
  readonly exitCode: 0 | 1 | 2;
}

const defaultTimeoutSeconds = 3;
const maxTimeoutSeconds = 60;

/** `nodegx health`: asks whether a service takes work. Never rejects. */
export async function health(
  service: string | undefined,
  flags: HealthFlags,
  env: NodeJS.ProcessEnv,
): Promise<HealthAnswer> {
  if (service !== undefined && !isServiceName(service)) {
    return wrong(`There is no service ${service}. Services are ${serviceNames.join(', ')}; without one, all of them.`);
  }
  const seconds = Number(flags.timeout ?? defaultTimeoutSeconds);
  if (!(seconds > 0 && seconds <= maxTimeoutSeconds)) {
    return wrong(`--timeout ${flags.timeout} cannot be used: expected seconds, at most ${maxTimeoutSeconds}.`);
  }
  const url = readyUrl(service, flags, env);
  if (typeof url === 'string') return wrong(url);
  const { isReady, said } = await askReady(url, seconds * 1000);
  const json = { ok: isReady, service: service ?? 'community', url: url.href, message: said };
  return { line: `${service ?? 'the community'} ${said}`, json, exitCode: isReady ? 0 : 1 };
}

function wrong(sentence: string): HealthAnswer {
  const json = { ok: false, error: { code: 'options_invalid', message: sentence } };
  return { line: `nodegx health: ${sentence}`, json, exitCode: 2 };
}
