import { Button, TextInput } from '@mantine/core';
import type { Community } from '@nodegx/client';
import { ArrowUpRight, Share2, Trash2 } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { linkTo, readWeb } from '../../links/links.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { agoWords } from '../../ui/time-words.ts';
import { ToneIcon } from '../../ui/tone-icon.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useNow } from '../../ui/use-now.ts';
import { CommunityMark } from '../community/community-mark.tsx';
import { SharePanel } from '../sessions/share-panel.tsx';
import classes from './communities-page.module.css';
import { communityWords, hubOf, serviceWords } from './health-words.ts';
import { useCommunities } from './use-communities.ts';

/** The communities that a person belongs to, how each of them is, and the way to each. */
export function CommunitiesPage() {
  const { manager, list } = useCommunities();
  return (
    <div className={classes.page}>
      <PageHeader
        title="Communities"
        lead="Each lives on machines of its own, with its own people and sessions. This browser remembers them for you."
      />
      <AddForm onAdd={(address) => manager.add(address)} />
      <ul className={classes.list} aria-label="Communities">
        {list.map((community) => (
          <Entry key={community.id} community={community} onRemove={() => manager.remove(community.id)} />
        ))}
      </ul>
    </div>
  );
}

function AddForm({ onAdd }: { readonly onAdd: (address: string) => Promise<Community> }) {
  const [address, setAddress] = useState(() => {
    const link = readWeb(location);
    return link?.kind === 'community' ? link.address : '';
  });
  const [added, setAdded] = useState<string>();
  const { run, isBusy, error } = useAction(async () => {
    setAdded(undefined);
    const { name } = await onAdd(address.trim());
    setAddress('');
    setAdded(name);
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    run();
  };
  return (
    <Panel id="add" title="Add a community">
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.fields}>
          <TextInput
            className={classes.field ?? ''}
            label="Address"
            description="Of the community itself, of its community.json, or of its repository on GitHub"
            placeholder="https://community.example.org"
            required
            withAsterisk={false}
            autoCapitalize="none"
            autoComplete="url"
            spellCheck={false}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Button type="submit" loading={isBusy}>
            Add
          </Button>
        </div>
        <FormError error={error} />
        <p className={classes.added} role="status">
          {added !== undefined && `${added} is added.`}
        </p>
      </form>
    </Panel>
  );
}

interface EntryProps {
  readonly community: Community;
  readonly onRemove: () => Promise<void>;
}

function Entry({ community, onRemove }: EntryProps) {
  const { name, config, isProtected, fetchedAtMs, health } = community;
  const now = useNow();
  const [isSharing, setIsSharing] = useState(false);
  const remove = useAction(onRemove);
  const { tone, words } = communityWords(community);
  const hub = hubOf(community);
  const services = serviceWords(health);
  return (
    <li className={classes.entry}>
      <CommunityMark name={name} logo={config.branding.logo} size="small" />
      <div className={classes.words}>
        <p className={classes.name}>
          {name} {isProtected && <span className={classes.here}>You are here</span>}
        </p>
        {config.community.description !== '' && <p className={classes.description}>{config.community.description}</p>}
        <p className={classes.health} data-tone={tone}>
          <ToneIcon tone={tone} size={15} />
          {words}
        </p>
        {health !== undefined && health.overall !== 'ok' && (
          <ul className={classes.services}>
            {services.map((service) => (
              <li key={service.name} data-tone={service.tone}>
                <ToneIcon tone={service.tone} size={14} />
                {service.name} {service.words}
              </li>
            ))}
          </ul>
        )}
        <p className={classes.description}>Its file was read {agoWords(new Date(fetchedAtMs), now)}.</p>
        <FormError error={remove.error} />
      </div>
      <div className={classes.tools}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<Share2 size={15} aria-hidden />}
          aria-label={`Share ${name}`}
          onClick={() => setIsSharing(true)}
        >
          Share
        </Button>
        {!isProtected && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<Trash2 size={15} aria-hidden />}
            aria-label={`Remove ${name}`}
            onClick={() => remove.run()}
          >
            Remove
          </Button>
        )}
        {!isProtected && hub !== undefined && (
          <Button
            component="a"
            href={hub}
            variant="default"
            size="compact-sm"
            rightSection={<ArrowUpRight size={15} aria-hidden />}
            aria-label={`Go to ${name}`}
          >
            Go there
          </Button>
        )}
      </div>
      {isSharing && <ShareCommunity community={community} onClose={() => setIsSharing(false)} />}
    </li>
  );
}

function ShareCommunity({ community, onClose }: { readonly community: Community; readonly onClose: () => void }) {
  const address = community.isProtected ? location.origin : community.address;
  const { web, deep } = linkTo({ kind: 'community', address }, location.origin);
  return (
    <Dialog title={`Share ${community.name}`} onClose={onClose} size="lg">
      <SharePanel web={community.isProtected ? location.origin : web} deep={deep} />
    </Dialog>
  );
}
