import type { Community } from '@nodegx/protocol';
import { below, type DoctorContext } from './context.ts';
import { type Finding, Findings } from './finding.ts';
import { ask, explainFailure, jsonOf } from './web.ts';

/** Whether the keys that tokens are checked with can be had from here. */
export async function checkKeys(context: DoctorContext): Promise<readonly Finding[]> {
  const url = keysUrl(context, context.community);
  const findings = new Findings('keys of the tokens');
  const answer = await ask(url, { timeoutMs: context.timeoutMs });
  const where = `${url.origin}${url.pathname}`;
  if ('failure' in answer) {
    findings.fail(
      'jwks',
      `${where} is not reached, so that no token can be checked. ${explainFailure(answer.failure)}`,
    );
    return findings.all;
  }
  const keys = countKeys(jsonOf(answer));
  if (answer.status === 200 && keys > 0) findings.ok('jwks', `${keys} at ${where}.`);
  else {
    const what = answer.status === 200 ? 'no keys are there' : `status ${answer.status}`;
    const advice = 'Correct identity.jwksUrl or IDENTITY_JWKS_URL, or let the proxy pass this path on.';
    findings.fail('jwks', `${where} has no keys to check tokens with: ${what}. ${advice}`);
  }
  return findings.all;
}

function keysUrl({ env, publicUrl, localUrl }: DoctorContext, community: Community | undefined): URL {
  const named = community?.identity.jwksUrl ?? env['IDENTITY_JWKS_URL']?.trim();
  if (named && URL.canParse(named)) return new URL(named);
  return below(publicUrl ?? localUrl, '/identity/.well-known/jwks.json');
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('keys' in value)) return 0;
  return Array.isArray(value.keys) ? value.keys.length : 0;
}
