import { Skeleton } from '@mantine/core';
import { figure } from '../../ui/count.ts';
import { duration } from '../../ui/duration.ts';
import { FormError } from '../../ui/form-error.tsx';
import { glanceAt, type Sample } from './metrics-text.ts';
import classes from './operator-page.module.css';

interface GlancePanelProps {
  readonly samples: readonly Sample[] | undefined;
  readonly error: string | undefined;
}

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  readonly isBad?: boolean;
}

/** From this age on, what is not on disk is worth a look. */
const oldSeconds = 5;

/** The figures that an operator looks at first. */
export function GlancePanel({ samples, error }: GlancePanelProps) {
  const figures = samples && figuresOf(samples);
  return (
    <section aria-label="At a glance">
      <FormError error={error} />
      <dl className={classes.figures} aria-busy={figures === undefined}>
        {figures
          ? figures.map(({ name, value, note, isBad = false }) => (
              <div key={name} className={classes.figure} data-bad={isBad}>
                <dt>{name}</dt>
                <dd>
                  <span className={classes.value}>{value}</span>
                  {note !== undefined && <span className={classes.note}>{note}</span>}
                </dd>
              </div>
            ))
          : error === undefined &&
            ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
              <div key={key} className={classes.figure}>
                <dt>
                  <Skeleton width={80} height={14} />
                </dt>
                <dd>
                  <Skeleton width={48} height={26} />
                </dd>
              </div>
            ))}
      </dl>
    </section>
  );
}

function figuresOf(samples: readonly Sample[]): Figure[] {
  const glance = glanceAt(samples);
  const isOld = glance.unsavedSeconds >= oldSeconds;
  return [
    { name: 'Open documents', value: figure(glance.documents) },
    { name: 'Open rooms', value: figure(glance.rooms), note: `${figure(glance.peopleInRooms)} people in them` },
    { name: 'Connections', value: figure(glance.connections) },
    {
      name: 'Unsaved since',
      value: glance.unsavedUpdates === 0 ? 'Nothing' : duration(glance.unsavedSeconds),
      ...(glance.unsavedUpdates > 0 && { note: `${figure(glance.unsavedUpdates)} edits wait for the disk` }),
      isBad: isOld,
    },
    {
      name: 'Slow consumers',
      value: figure(glance.slowConsumers),
      note: 'closed since the start',
      isBad: glance.slowConsumers > 0,
    },
    { name: 'Memory', value: `${figure(Math.round(glance.memoryBytes / 1024 / 1024))} MB` },
  ];
}
