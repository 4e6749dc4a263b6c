import { invalid } from '../command/run.ts';

/** The flags of `nodegx init`, as commander reads them. */
export interface InitFlags {
  readonly name?: string;
  readonly id?: string;
  readonly domain?: string;
  readonly ownerGithub?: string;
  readonly relay?: string;
  readonly data?: string;
  readonly compose?: boolean;
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** What a new community is to be. */
export interface Wishes {
  readonly name: string;
  readonly id: string;
  /** `undefined`: it is for this machine. */
  readonly domain: string | undefined;
  readonly ownerGithub: string | undefined;
  readonly relay: string | undefined;
  /** It runs in the containers of docker-compose.yml, a relay among them. */
  readonly isCompose: boolean;
}

/** Asks a person: what for, and what an empty answer means. */
export type Ask = (question: string, otherwise: string) => Promise<string>;

const defaultName = 'My community';

/** What the flags say; for the rest, what a person answers, or the defaults where nobody is asked. Throws `StartupError`. */
export async function wishesFrom(flags: InitFlags, ask: Ask | undefined): Promise<Wishes> {
  const otherwise: Ask = async (_question, usual) => usual;
  const answer = flags.yes === true ? otherwise : ask;
  if (answer === undefined && flags.name === undefined) {
    throw invalid(
      'There is nobody to ask: say --name "What it is called" and, for other machines, --domain. Or --yes for the defaults.',
    );
  }
  const or = async (flag: string | undefined, question: string, usual: string): Promise<string> =>
    (flag ?? (await (answer ?? otherwise)(question, usual))).trim();
  const name = await or(flags.name, 'What is the community called?', defaultName);
  const id = await or(flags.id, 'Its short name, which never changes', idOf(name));
  const domain = await or(flags.domain, 'The domain where people reach it (none: this machine only)', '');
  const ownerGithub = await or(flags.ownerGithub, "Its owner's GitHub name (none: nobody signs in with GitHub)", '');
  const isCompose = flags.compose === true;
  const host = hostOf('--domain', domain);
  // By number on this machine: localhost may be ::1, which the relay does not listen on.
  const relayOfCompose = isCompose ? (host ?? '127.0.0.1') : undefined;
  return {
    name,
    id,
    domain: host,
    ownerGithub: ownerGithub === '' ? undefined : ownerGithub,
    relay: hostOf('--relay', flags.relay ?? '') ?? relayOfCompose,
    isCompose,
  };
}

function idOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'my-community' : id;
}

/** A host name alone: certificates and addresses are made of it. */
function hostOf(flag: string, text: string): string | undefined {
  if (text === '') return undefined;
  const bare = text.toLowerCase().replace(/\.$/, '');
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
  if (new RegExp(`^(${label}\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$`).test(bare) && bare.length <= 253) return bare;
  const meant = URL.canParse(text) && text.includes('//') ? new URL(text).hostname : '';
  const hint = meant === '' ? 'expected a host name, such as collab.example.org' : `write ${flag} ${meant}`;
  throw invalid(`${flag} ${text} cannot be used: ${hint}.`);
}
