import { Browsers, type Person } from '../src/hub/browser.ts';
import { addNode, exportGraph, nodeCalled, startSession, whenStatus } from '../src/hub/workspace-people.ts';

/** What two people had in the end, and what a third one found who came after them. */
export interface WorkAtTheHub {
  readonly link: string;
  readonly grace: Awaited<ReturnType<typeof exportGraph>>;
  readonly ben: Awaited<ReturnType<typeof exportGraph>>;
  readonly eve: Awaited<ReturnType<typeof exportGraph>>;
  /** What the browsers complained of. */
  readonly faults: readonly string[];
}

/**
 * Two people with nothing but an address: one comes in as a guest and starts a session, the other opens their link and
 * comes in there; both edit, and see that it is saved. When both are gone somebody else opens the link.
 */
export async function workAtTheHub(url: string): Promise<WorkAtTheHub> {
  const browsers = new Browsers();
  await browsers.start();
  try {
    // Nobody with an account has this name: a guest called like a member is shown as "(guest)".
    const grace = await browsers.person(`${url}/sign-in`);
    await grace.comeInAs('Grace');
    await grace.page.getByRole('button', { name: 'Grace: your menu' }).waitFor();
    await grace.open(`${url}/sessions`);
    await startSession(grace, { title: 'Garden plan' });
    const link = grace.page.url();
    const ben = await joinByLink(browsers, link, 'Ben');
    await addNode(grace, 'Page');
    await addNode(ben, 'Text');
    for (const person of [grace, ben]) {
      for (const name of ['Page', 'Text']) await nodeCalled(person, name).waitFor();
      await whenStatus(person, /Live.*Saved/);
    }
    const made = { grace: await exportGraph(grace), ben: await exportGraph(ben) };
    await grace.picture('compose-two-people', false);
    const faults = [...grace.faults, ...ben.faults];
    await Promise.all([grace.context.close(), ben.context.close()]);
    const eve = await joinByLink(browsers, link, 'Eve');
    await nodeCalled(eve, 'Text').waitFor();
    return { link, ...made, eve: await exportGraph(eve), faults };
  } finally {
    await browsers.stop();
  }
}

async function joinByLink(browsers: Browsers, link: string, name: string): Promise<Person> {
  const person = await browsers.person(link);
  await person.comeInAs(name);
  await person.page.getByRole('main').getByRole('button', { name: /^Join/ }).click();
  await whenStatus(person, /Live.*Saved/);
  return person;
}
