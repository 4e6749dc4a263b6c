import { Button } from '@mantine/core';
import { HelpCircle, Link2, Plus, Puzzle } from 'lucide-react';
import { useRef, useState } from 'react';
import { useCommunityCard, usePerson } from '../../hub-context.ts';
import { isModerator } from '../../state/person.ts';
import { CommunityHeader } from '../community/community-header.tsx';
import { useCustomStyle } from '../community/custom-style/use-custom-style.ts';
import { LazyJoinDialog, LazyStartDialog } from '../sessions/lazy-dialogs.tsx';
import { ComeIn } from './come-in.tsx';
import { Featured } from './featured.tsx';
import classes from './home-page.module.css';
import { LiveNow } from './live-now.tsx';
import { NewTutorials } from './new-tutorials.tsx';
import { OnlineNow } from './online-now.tsx';
import { OpenDiscussions } from './open-discussions.tsx';
import { Totals } from './totals.tsx';

/** Who is on, what is open, what is new. */
export function HomePage() {
  const card = useCommunityCard();
  const person = usePerson();
  const [dialog, setDialog] = useState<'start' | 'join'>();
  const close = () => setDialog(undefined);
  const root = useRef<HTMLDivElement>(null);
  const trouble = useCustomStyle(card?.branding.customCss ?? null, root);
  const hasSessions = card?.features.sessions === true;
  return (
    <div className={classes.page} ref={root} data-branded>
      <CommunityHeader card={card} isLoading={card === undefined} host={location.host} />
      <Totals />
      {trouble !== undefined && isModerator(person) && (
        <p className={classes.trouble} role="status" data-unbranded>
          The community’s style sheet is not worn. {trouble}
        </p>
      )}
      {person.at === 'nobody' && (
        <div data-unbranded>
          <ComeIn />
        </div>
      )}
      <ul className={classes.actions} aria-label="Quick actions">
        {hasSessions && person.at === 'here' && (
          <li>
            <Button leftSection={<Plus size={17} aria-hidden />} onClick={() => setDialog('start')}>
              Start a session
            </Button>
          </li>
        )}
        {hasSessions && (
          <li>
            <Button variant="default" leftSection={<Link2 size={17} aria-hidden />} onClick={() => setDialog('join')}>
              Join with a link
            </Button>
          </li>
        )}
        {card?.features.components === true && card.repository !== null && (
          <li>
            <Button
              component="a"
              variant="default"
              href={card.repository}
              rel="noreferrer"
              leftSection={<Puzzle size={17} aria-hidden />}
            >
              Share a component
            </Button>
          </li>
        )}
        {card?.features.discussions === true && card.discussionsRepository !== null && (
          <li>
            <Button
              component="a"
              variant="default"
              href={`https://github.com/${card.discussionsRepository}/discussions/new/choose`}
              rel="noreferrer"
              leftSection={<HelpCircle size={17} aria-hidden />}
            >
              Ask a question
            </Button>
          </li>
        )}
      </ul>
      <div className={classes.columns}>
        <div className={classes.main}>
          {hasSessions && card.features.publicSessions && <LiveNow onStart={() => setDialog('start')} />}
          {card?.features.components === true && <Featured />}
          {card?.features.tutorials === true && <NewTutorials />}
          {card?.features.discussions === true && <OpenDiscussions />}
        </div>
        <OnlineNow />
      </div>
      {dialog === 'start' && <LazyStartDialog onClose={close} />}
      {dialog === 'join' && <LazyJoinDialog onClose={close} />}
    </div>
  );
}
