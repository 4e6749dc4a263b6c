import { Button, Switch, Textarea, TextInput } from '@mantine/core';
import type { ListedSession } from '@nodegx/protocol';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommunityCard, useHub } from '../../hub-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { useAction } from '../../ui/use-action.ts';
import classes from './dialogs.module.css';
import { fieldOf, momentOf, nextFullHour, whenFault } from './moment-field.ts';
import { newRoom } from './new-room.ts';

export interface PlanDialogProps {
  readonly onClose: () => void;
  /** What was announced and is to be changed; without it a new one is announced. */
  readonly planned?: ListedSession;
}

/** Asks what a session will be about and when it begins, and announces it to the community. */
export function PlanDialog({ onClose, planned }: PlanDialogProps) {
  const { sessions } = useHub();
  const features = useCommunityCard()?.features;
  const [, navigate] = useLocation();
  const [title, setTitle] = useState(planned?.title ?? '');
  const [description, setDescription] = useState(planned?.description ?? '');
  const [when, setWhen] = useState(() =>
    fieldOf(planned?.scheduledFor === undefined ? nextFullHour(new Date()) : new Date(planned.scheduledFor)),
  );
  const [audio, setAudio] = useState(planned?.audio ?? false);
  const [video, setVideo] = useState(planned?.video ?? false);
  const [fault, setFault] = useState<string>();
  const { run, isBusy, error } = useAction(async (scheduledFor: string) => {
    const room = planned?.room ?? newRoom((bytes) => crypto.getRandomValues(bytes));
    const about = description.trim();
    await sessions.announce(room, {
      title: title.trim(),
      ...(about !== '' && { description: about }),
      ...(planned?.tags !== undefined && { tags: planned.tags }),
      scheduledFor,
      audio,
      video,
    });
    onClose();
    if (planned === undefined) navigate(`/sessions/${encodeURIComponent(room)}`);
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const moment = momentOf(when);
    const wrong = whenFault(moment, new Date());
    setFault(wrong);
    if (wrong === undefined && moment !== undefined && title.trim() !== '') run(moment.toISOString());
  };
  return (
    <Dialog title={planned === undefined ? 'Plan a session' : 'Change the plan'} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="Title"
          placeholder="What will it be about?"
          size="md"
          required
          withAsterisk={false}
          maxLength={100}
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label="Begins"
          description={`In your own time (${zoneWords()}). Everybody sees it in theirs.`}
          size="md"
          required
          withAsterisk={false}
          min={fieldOf(new Date())}
          error={fault}
          value={when}
          onChange={(event) => {
            setWhen(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <Textarea
          label="Description"
          placeholder="A sentence for those who think about coming"
          autosize
          minRows={2}
          maxLength={500}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <div className={classes.switches}>
          {features?.audio === true && (
            <Switch
              label="People will talk"
              checked={audio}
              onChange={(event) => setAudio(event.currentTarget.checked)}
            />
          )}
          {features?.video === true && (
            <Switch
              label="Cameras will be on"
              checked={video}
              onChange={(event) => setVideo(event.currentTarget.checked)}
            />
          )}
        </div>
        <p className={classes.note}>
          Everybody in the community sees it among the sessions. You begin it from its page; it is taken off two hours
          after its time.
        </p>
        <FormError error={error} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy}>
            {planned === undefined ? 'Announce it' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function zoneWords(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
}
