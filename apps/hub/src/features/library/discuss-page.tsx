import { Button, Chip, SegmentedControl } from '@mantine/core';
import { Check, Heart, MessageCircle, MessagesSquare, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useCommunityCard } from '../../hub-context.ts';
import { type Discussion, type DiscussionOrder, inDiscussionOrder, matches } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { figure } from '../../ui/count.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { agoWords } from '../../ui/time-words.ts';
import { useNow } from '../../ui/use-now.ts';
import classes from './library.module.css';
import { LibraryList, SearchField } from './library-list.tsx';

const orders: readonly { readonly value: DiscussionOrder; readonly label: string }[] = [
  { value: 'recent', label: 'Recent' },
  { value: 'top', label: 'Top' },
  { value: 'unanswered', label: 'Unanswered' },
];

/** What is talked about; talking itself happens on GitHub. */
export function DiscussPage() {
  const repository = useCommunityCard()?.discussionsRepository ?? null;
  const { value, error, retry } = useRegistry('discussions', 'discussions/index.json');
  const [category, setCategory] = useState<string>();
  const [order, setOrder] = useState<DiscussionOrder>('recent');
  const [search, setSearch] = useState('');
  const now = useNow();
  const all = value === undefined ? undefined : (value?.discussions ?? []);
  const categories = [...new Set(all?.map((one) => one.category))].toSorted();
  const shown =
    all &&
    inDiscussionOrder(all, order).filter(
      (one) =>
        (category === undefined || one.category === category) && matches(search, [one.title, one.preview, one.author]),
    );
  return (
    <>
      <PageHeader title="Discuss" lead="Questions, ideas, and what people have made.">
        {repository !== null && (
          <Button
            component="a"
            href={`https://github.com/${repository}/discussions/new/choose`}
            rel="noreferrer"
            leftSection={<PencilLine size={17} aria-hidden />}
          >
            Begin a discussion on GitHub
          </Button>
        )}
      </PageHeader>
      <div className={classes.filters}>
        {all !== undefined && all.length > 0 && (
          <>
            <SearchField label="Search discussions" value={search} onChange={setSearch} />
            <SegmentedControl
              aria-label="Order"
              radius="md"
              value={order}
              onChange={(chosen) => setOrder(orders.find(({ value: one }) => one === chosen)?.value ?? 'recent')}
              data={[...orders]}
            />
            {categories.map((one) => (
              <Chip
                key={one}
                size="sm"
                checked={category === one}
                onChange={(isOn) => setCategory(isOn ? one : undefined)}
              >
                {one}
              </Chip>
            ))}
          </>
        )}
      </div>
      <LibraryList
        label="discussions"
        layout="rows"
        entries={shown}
        error={error}
        onRetry={retry}
        isFiltered={category !== undefined || search !== '' || order === 'unanswered'}
        onShowAll={() => {
          setCategory(undefined);
          setSearch('');
          setOrder('recent');
        }}
        empty={{
          Icon: MessagesSquare,
          title: 'It is quiet here',
          detail: 'No discussion has come over from GitHub yet. Begin one, and it appears here within the hour.',
        }}
        render={(one) => <DiscussionRow key={one.number} discussion={one} now={now} />}
      />
    </>
  );
}

export function DiscussionRow({ discussion, now }: { readonly discussion: Discussion; readonly now: Date }) {
  const { title, url, category, author, createdAt, replies, reactions, isAnswered, preview } = discussion;
  return (
    <li className={classes.card}>
      <div className={classes.body}>
        <p className={classes.kicker}>
          {category}
          {isAnswered === true && (
            <>
              {' '}
              <span className={`${classes.tag} ${classes.answered}`}>
                <Check size={12} aria-hidden /> Answered
              </span>
            </>
          )}
        </p>
        <h2 className={classes.title}>
          <a className={classes.link} href={url} rel="noreferrer">
            {title}
          </a>
        </h2>
        {preview !== undefined && preview !== '' && <p className={classes.description}>{preview}</p>}
        <p className={classes.foot}>
          <span>{author}</span>
          <span>{agoWords(new Date(createdAt), now)}</span>
          <span className={classes.figure}>
            <MessageCircle size={14} role="img" aria-label="Replies" />
            {figure(replies)}
          </span>
          <span className={classes.figure}>
            <Heart size={14} role="img" aria-label="Reactions" />
            {figure(reactions)}
          </span>
        </p>
      </div>
    </li>
  );
}
