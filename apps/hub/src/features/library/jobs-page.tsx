import { Button, Chip, Select } from '@mantine/core';
import { Briefcase, Building2, MapPin, Wallet } from 'lucide-react';
import { useState } from 'react';
import { useCommunityCard } from '../../hub-context.ts';
import { approved, type Job, matches, openJobs, salaryWords } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { agoWords } from '../../ui/time-words.ts';
import { useNow } from '../../ui/use-now.ts';
import classes from './library.module.css';
import { LibraryList, SearchField } from './library-list.tsx';

const typeWords: Readonly<Record<Job['type'], string>> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  contract: 'Contract',
  internship: 'Internship',
  volunteer: 'Volunteer',
};
const placeWords: Readonly<Record<Job['workplace'], string>> = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};
const experienceWords = { junior: 'Junior', mid: 'Mid-level', senior: 'Senior' } as const;

/** Work that is offered to people of the community. */
export function JobsPage() {
  const card = useCommunityCard();
  const { value, error, retry } = useRegistry('jobs', 'jobs/listings.json');
  const [search, setSearch] = useState('');
  const [type, setType] = useState<string | null>(null);
  const [experience, setExperience] = useState<string | null>(null);
  const [isRemote, setIsRemote] = useState(false);
  const now = useNow();
  const all =
    value === undefined
      ? undefined
      : openJobs(approved(value?.listings ?? [], card?.approval.jobs ?? false), now).toSorted(
          (a, b) => Date.parse(b.postedAt) - Date.parse(a.postedAt),
        );
  const shown = all?.filter(
    (one) =>
      (type === null || one.type === type) &&
      (experience === null || one.experience === experience) &&
      (!isRemote || one.workplace === 'remote') &&
      matches(search, [one.title, one.company.name, one.description, one.location, ...(one.tags ?? [])]),
  );
  return (
    <>
      <PageHeader title="Jobs" lead="Work for people who build like this.">
        {card?.repository != null && (
          <Button component="a" variant="default" href={card.repository} rel="noreferrer">
            Offer a job
          </Button>
        )}
      </PageHeader>
      <div className={classes.filters}>
        {all !== undefined && all.length > 0 && (
          <>
            <SearchField label="Search jobs" value={search} onChange={setSearch} />
            <Select
              aria-label="Type"
              placeholder="Any type"
              clearable
              w={150}
              data={Object.entries(typeWords).map(([one, label]) => ({ value: one, label }))}
              value={type}
              onChange={setType}
            />
            <Select
              aria-label="Experience"
              placeholder="Any experience"
              clearable
              w={160}
              data={Object.entries(experienceWords).map(([one, label]) => ({ value: one, label }))}
              value={experience}
              onChange={setExperience}
            />
            <Chip size="sm" checked={isRemote} onChange={setIsRemote}>
              Remote
            </Chip>
          </>
        )}
      </div>
      <LibraryList
        label="jobs"
        layout="rows"
        entries={shown}
        error={error}
        onRetry={retry}
        isFiltered={search !== '' || type !== null || experience !== null || isRemote}
        onShowAll={() => {
          setSearch('');
          setType(null);
          setExperience(null);
          setIsRemote(false);
        }}
        empty={{
          Icon: Briefcase,
          title: 'No open job',
          detail: 'Who has one to offer adds it to the community’s repository.',
        }}
        render={(one) => <JobRow key={one.id} job={one} now={now} />}
      />
    </>
  );
}

function JobRow({ job, now }: { readonly job: Job; readonly now: Date }) {
  const { title, company, description, type, workplace, location: place, experience, apply, postedAt } = job;
  const salary = salaryWords(job);
  return (
    <li className={classes.card}>
      <div className={`${classes.body} ${classes.row}`} style={{ flexDirection: 'row' }}>
        <div className={classes.rowWords}>
          <p className={classes.kicker}>Posted {agoWords(new Date(postedAt), now)}</p>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.description}>{description}</p>
          <p className={classes.foot}>
            <span className={classes.figure}>
              <Building2 size={14} aria-hidden />
              {company.name}
            </span>
            <span className={classes.figure}>
              <MapPin size={14} aria-hidden />
              {[placeWords[workplace], place].filter(Boolean).join(', ')}
            </span>
            <span className={classes.figure}>
              <Briefcase size={14} aria-hidden />
              {[typeWords[type], experience && experienceWords[experience]].filter(Boolean).join(', ')}
            </span>
            {salary !== undefined && (
              <span className={classes.figure}>
                <Wallet size={14} aria-hidden />
                {salary}
              </span>
            )}
          </p>
        </div>
        <Button component="a" variant="default" href={apply} rel="noreferrer" aria-label={`Apply: ${title}`}>
          Apply
        </Button>
      </div>
    </li>
  );
}
