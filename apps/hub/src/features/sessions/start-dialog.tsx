import { Button, NumberInput, SegmentedControl, Switch, Textarea, TextInput } from '@mantine/core';
import { Globe, Lock } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommunityCard } from '../../hub-context.ts';
import { type NewSession, workspacePath } from '../../state/workspace-entry.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './dialogs.module.css';
import { newRoom } from './new-room.ts';

export interface StartDialogProps {
  readonly onClose: () => void;
  /** The room to open; by default a new one. */
  readonly room?: string;
  /** What the form is filled in with. */
  readonly given?: Partial<NewSession>;
}

/** Asks how a session is to be, and opens it. */
export function StartDialog({ onClose, room, given = {} }: StartDialogProps) {
  const features = useCommunityCard()?.features;
  const [, navigate] = useLocation();
  const canBePublic = features?.publicSessions ?? true;
  const canBePrivate = features?.privateSessions ?? true;
  const limit = features?.maxSessionSize ?? 10;
  const [title, setTitle] = useState(given.title ?? '');
  const [description, setDescription] = useState(given.description ?? '');
  const [isPublic, setIsPublic] = useState(!canBePrivate || (canBePublic && given.isPublic === true));
  const [size, setSize] = useState<number>(Math.min(given.size ?? limit, limit));
  const [audio, setAudio] = useState(given.audio ?? false);
  const [video, setVideo] = useState(given.video ?? false);
  const [lobby, setLobby] = useState(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const start: NewSession = {
      title: title.trim() || 'Untitled session',
      ...(description.trim() !== '' && { description: description.trim() }),
      isPublic,
      size,
      audio,
      video,
      lobby,
    };
    const name = room ?? newRoom((bytes) => crypto.getRandomValues(bytes));
    navigate(workspacePath(name), { state: { workspace: { start, audio, video } } });
  };
  return (
    <Dialog title="Start a session" onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="Title"
          placeholder="What is it about?"
          size="md"
          maxLength={100}
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {canBePublic && canBePrivate && (
          <div>
            <SegmentedControl
              aria-label="Who may come"
              fullWidth
              radius="md"
              value={isPublic ? 'public' : 'private'}
              onChange={(value) => setIsPublic(value === 'public')}
              data={[
                { value: 'private', label: <Choice Icon={Lock} word="Private" /> },
                { value: 'public', label: <Choice Icon={Globe} word="Public" /> },
              ]}
            />
            <p className={classes.note}>
              {isPublic
                ? 'Everybody in the community sees it and can join.'
                : 'Nobody sees it. Who has its link or an invitation can join.'}
            </p>
          </div>
        )}
        {isPublic && (
          <Textarea
            label="Description"
            placeholder="A sentence for those who think about joining"
            autosize
            minRows={2}
            maxLength={500}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
        )}
        <NumberInput
          label="Seats"
          description={`With you, up to ${limit} in this community`}
          size="md"
          min={2}
          max={limit}
          clampBehavior="blur"
          allowDecimal={false}
          value={size}
          onChange={(value) => setSize(Number(value) || limit)}
        />
        <div className={classes.switches}>
          {features?.audio === true && (
            <Switch
              label="Talk: join with the microphone on"
              checked={audio}
              onChange={(event) => setAudio(event.currentTarget.checked)}
            />
          )}
          {features?.video === true && (
            <Switch
              label="Show yourself: join with the camera on"
              checked={video}
              onChange={(event) => setVideo(event.currentTarget.checked)}
            />
          )}
          <Switch
            label="Lobby: you let everybody in yourself"
            checked={lobby}
            onChange={(event) => setLobby(event.currentTarget.checked)}
          />
        </div>
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Start</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Choice({ Icon, word }: { readonly Icon: typeof Lock; readonly word: string }) {
  return (
    <span className={classes.choice}>
      <Icon size={15} aria-hidden />
      {word}
    </span>
  );
}
