import { Chip, SegmentedControl } from '@mantine/core';
import { BookOpen, Clock, FileText, type LucideIcon, MousePointerClick, Play } from 'lucide-react';
import { useState } from 'react';
import { useCommunityCard } from '../../hub-context.ts';
import {
  approved,
  authorName,
  type LearningPath,
  matches,
  type Tutorial,
  type TutorialLevel,
} from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { duration } from '../../ui/duration.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './library.module.css';
import { LibraryList, SearchField } from './library-list.tsx';

type Levelled = Tutorial & { readonly level: TutorialLevel };
type Format = Tutorial['format'];

const levels: readonly TutorialLevel[] = ['beginner', 'intermediate', 'advanced'];
const formats: Readonly<Record<Format, { readonly word: string; readonly Icon: LucideIcon }>> = {
  video: { word: 'Video', Icon: Play },
  article: { word: 'Article', Icon: FileText },
  interactive: { word: 'Interactive', Icon: MousePointerClick },
};

/** What people of the community wrote and filmed for those who begin. */
export function LearnPage() {
  const isNeeded = useCommunityCard()?.approval.tutorials ?? true;
  const [level, setLevel] = useState<TutorialLevel | 'all'>('all');
  const [format, setFormat] = useState<Format>();
  const [search, setSearch] = useState('');
  const { all, error, retry } = useTutorials(isNeeded);
  const paths = useRegistry('learning-paths', 'tutorials/paths.json').value?.paths ?? [];
  const shown = all?.filter(
    (one) =>
      (level === 'all' || one.level === level) &&
      (format === undefined || one.format === format) &&
      matches(search, [one.title, one.description, authorName(one.author), ...(one.tags ?? [])]),
  );
  const hasAny = all !== undefined && all.length > 0;
  return (
    <>
      <PageHeader title="Learn" lead="From the first node to the last trick, by people who went the way before." />
      {hasAny && paths.length > 0 && <Paths paths={paths} all={all} />}
      <div className={classes.filters}>
        {hasAny && (
          <>
            <SearchField label="Search tutorials" value={search} onChange={setSearch} />
            <SegmentedControl
              aria-label="Level"
              radius="md"
              value={level}
              onChange={(value) => setLevel(levels.find((one) => one === value) ?? 'all')}
              data={[
                { value: 'all', label: 'All levels' },
                ...levels.map((one) => ({ value: one, label: one.charAt(0).toUpperCase() + one.slice(1) })),
              ]}
            />
            {(['video', 'article', 'interactive'] as const).map((one) => (
              <Chip key={one} size="sm" checked={format === one} onChange={(isOn) => setFormat(isOn ? one : undefined)}>
                {formats[one].word}
              </Chip>
            ))}
          </>
        )}
      </div>
      <LibraryList
        label="tutorials"
        entries={shown}
        error={error}
        onRetry={retry}
        isFiltered={level !== 'all' || format !== undefined || search !== ''}
        onShowAll={() => {
          setLevel('all');
          setFormat(undefined);
          setSearch('');
        }}
        empty={{
          Icon: BookOpen,
          title: 'No tutorial yet',
          detail: 'What would you have liked to know at the start? Write it, and add it to the community’s repository.',
        }}
        render={(one) => <TutorialCard key={one.id} tutorial={one} />}
      />
    </>
  );
}

/** The tutorials of all levels, once all of them are there. */
export function useTutorials(isApprovalNeeded: boolean): {
  readonly all: readonly Levelled[] | undefined;
  readonly error: string | undefined;
  readonly retry: () => void;
} {
  const beginner = useRegistry('tutorials', 'tutorials/beginner/index.json');
  const intermediate = useRegistry('tutorials', 'tutorials/intermediate/index.json');
  const advanced = useRegistry('tutorials', 'tutorials/advanced/index.json');
  const each = [beginner, intermediate, advanced];
  const isThere = each.every(({ value }) => value !== undefined);
  return {
    all: isThere
      ? each.flatMap(({ value }) => {
          if (value == null) return [];
          return approved(value.tutorials, isApprovalNeeded).map((one) => ({ ...one, level: value.level }));
        })
      : undefined,
    error: each.find(({ error }) => error !== undefined)?.error,
    retry: () => {
      for (const one of each) one.retry();
    },
  };
}

export function TutorialCard({ tutorial }: { readonly tutorial: Levelled }) {
  const { title, description, author, url, format, level, durationMinutes, thumbnail } = tutorial;
  const { word, Icon } = formats[format];
  return (
    <li className={classes.card}>
      {thumbnail !== undefined && <img className={classes.picture} src={thumbnail} alt="" loading="lazy" />}
      <div className={classes.body}>
        <p className={classes.kicker}>{level.charAt(0).toUpperCase() + level.slice(1)}</p>
        <h2 className={classes.title}>
          <a className={classes.link} href={url} rel="noreferrer">
            {title}
          </a>
        </h2>
        <p className={classes.description}>{description}</p>
        <p className={classes.foot}>
          <span className={classes.figure}>
            <Icon size={14} aria-hidden />
            {word}
          </span>
          {durationMinutes !== undefined && (
            <span className={classes.figure}>
              <Clock size={14} aria-hidden />
              {duration(durationMinutes * 60)}
            </span>
          )}
          <span>{authorName(author)}</span>
        </p>
      </div>
    </li>
  );
}

function Paths({ paths, all }: { readonly paths: readonly LearningPath[]; readonly all: readonly Levelled[] }) {
  return (
    <section aria-label="Learning paths" className={classes.paths}>
      {paths.map(({ id, title, description, tutorials }) => (
        <article key={id} className={classes.card}>
          <div className={classes.body}>
            <p className={classes.kicker}>Learning path</p>
            <h2 className={classes.title}>{title}</h2>
            {description !== undefined && <p className={classes.description}>{description}</p>}
            <ol className={classes.steps}>
              {tutorials.map((step) => {
                const tutorial = all.find((one) => one.id === step);
                return tutorial ? (
                  <li key={step}>
                    <a href={tutorial.url} rel="noreferrer">
                      {tutorial.title}
                    </a>
                  </li>
                ) : null;
              })}
            </ol>
          </div>
        </article>
      ))}
    </section>
  );
}
