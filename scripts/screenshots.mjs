import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

// `npm run screenshots`: the pictures of the docs, taken of the running community by the tests of the hub.
prepare();
run(process.execPath, ['--experimental-vm-modules', join('node_modules', 'jest', 'bin', 'jest.js'), 'tests/src/hub']);

const images = join(root, 'docs', 'images');
/** What the tests call them, and what the docs do. */
const pictures = {
  'hub-two-people': 'workspace',
  'hub-home-light': 'home',
  'hub-home-dark': 'home-dark',
  'hub-home-phone': 'home-phone',
  'hub-sessions': 'sessions',
  'hub-session-light': 'session',
  'hub-session-full': 'session-full',
  'hub-session-locked': 'session-locked',
  'hub-session-ended': 'session-ended',
  'hub-session-unknown': 'session-unknown',
  'hub-unreachable': 'unreachable',
  'hub-sign-in': 'sign-in',
  'hub-operator-light': 'operator',
  'hub-connection-test': 'connection-test',
  'hub-connection-test-refused': 'connection-test-refused',
  'hub-never-reached': 'never-reached',
  'hub-nothing-here-light': 'nothing-here',
  'hub-sign-in-wrong': 'sign-in-wrong',
  'workspace-people': 'workspace-people',
  'workspace-video': 'workspace-video',
  'workspace-phone': 'workspace-phone',
  'workspace-phone-palette': 'workspace-phone-palette',
  'workspace-phone-people': 'workspace-phone-people',
  'workspace-properties': 'workspace-properties',
  'workspace-empty': 'workspace-empty',
  'workspace-entering': 'workspace-entering',
  'workspace-kicked': 'workspace-kicked',
  'workspace-offline': 'workspace-offline',
  'workspace-notice': 'workspace-notice',
  'workspace-lobby': 'workspace-lobby',
  'hub-plan': 'plan',
  'hub-session-planned': 'session-planned',
  'hub-invite': 'invite',
  'hub-invited': 'invited',
  'hub-invitation-used': 'invitation-used',
  'hub-part-missing': 'part-missing',
  'notifications-newest': 'notifications-newest',
  'notifications-newest-phone': 'notifications-newest-phone',
  notifications: 'notifications',
  'notifications-empty': 'notifications-empty',
};
mkdirSync(images, { recursive: true });
for (const [taken, name] of Object.entries(pictures)) {
  const picture = join(root, 'artifacts', `${taken}.png`);
  if (existsSync(picture)) copyFileSync(picture, join(images, `${name}.png`));
  else console.error(`No test has taken ${taken}.png: docs/images/${name}.png stays as it is.`);
}
