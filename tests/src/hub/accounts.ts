import { Identity, type Notifications, openNotifications } from '@nodegx/client';
import { closeLater } from '../harness/open.ts';
import type { Person } from './browser.ts';

/** Opens an account. */
export async function register(url: string, name: string, password: string): Promise<void> {
  const identity = identityAt(url);
  await identity.register({ name, password, displayName: nameOf(name) });
}

/** The inbox of an account, in this process. */
export async function inboxOf(url: string, name: string, password: string): Promise<Notifications> {
  const identity = identityAt(url);
  await identity.login(name, password);
  const inbox = openNotifications({ server: `${url.replace(/^http/, 'ws')}/notifications`, token: identity.token });
  closeLater(() => void inbox.close());
  await inbox.whenLive();
  return inbox;
}

/** Signs in by the form of the page that somebody is on. */
export async function logIn({ page }: Person, name: string, password: string): Promise<void> {
  await page.getByText('Account', { exact: true }).click();
  await page.getByLabel('Account name').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Account name').waitFor({ state: 'detached' });
}

function nameOf(account: string): string {
  return account.slice(0, 1).toUpperCase() + account.slice(1);
}

function identityAt(url: string): Identity {
  const socket = url.replace(/^http/, 'ws');
  const endpoints = { signaling: `${socket}/signaling`, sync: `${socket}/sync`, identity: `${url}/identity` };
  return new Identity({ community: { endpoints } });
}
