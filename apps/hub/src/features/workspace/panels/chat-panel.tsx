import { Button, Textarea } from '@mantine/core';
import type { ChatMessage, Session } from '@nodegx/client';
import { MessagesSquare, Send } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { FormError } from '../../../ui/form-error.tsx';
import { StatePanel } from '../../../ui/state-panel.tsx';
import { sentenceOf } from '../../../ui/use-action.ts';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './chat-panel.module.css';

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** What people say to each other. It lies in the document, so newcomers read it, too. */
export function ChatPanel({ session }: { readonly session: Session }) {
  const messages = useSessionValue(session, 'chat');
  const canWrite = useSessionValue(session, 'access') === 'write';
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const end = useRef<HTMLLIElement>(null);
  const last = messages.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what moves the list
  useEffect(() => {
    // Nobody waits for the end of the way there.
    void end.current?.scrollIntoView({ block: 'end' });
  }, [last]);
  const say = () => {
    if (text.trim() === '') return;
    try {
      session.say(text.trim());
      setText('');
      setError(undefined);
    } catch (cause) {
      setError(sentenceOf(cause));
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    say();
  };
  return (
    <div className={classes.chat}>
      {messages.length === 0 ? (
        <StatePanel
          Icon={MessagesSquare}
          size="part"
          title="Nobody has said anything"
          detail="Say hello. Who comes later reads it, too."
        />
      ) : (
        <ul className={classes.messages} aria-label="Chat" aria-live="polite">
          {messages.map((message, index) => (
            <Message key={message.id} message={message} before={messages[index - 1]} />
          ))}
          <li ref={end} aria-hidden />
        </ul>
      )}
      {canWrite ? (
        <form className={classes.form} onSubmit={submit}>
          <FormError error={error} />
          <div className={classes.row}>
            <Textarea
              className={classes.input ?? ''}
              aria-label="Message"
              placeholder="Message everybody"
              rows={2}
              maxLength={2_000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                say();
              }}
            />
            <Button type="submit" aria-label="Send" disabled={text.trim() === ''}>
              <Send size={18} aria-hidden />
            </Button>
          </div>
        </form>
      ) : (
        <p className={classes.readOnly}>You may look on, and not write here.</p>
      )}
    </div>
  );
}

interface MessageProps {
  readonly message: ChatMessage;
  readonly before: ChatMessage | undefined;
}

/** How long after a message the next one of the same person still belongs to it. */
const togetherMs = 300_000;

function Message({ message, before }: MessageProps) {
  const { name, colour, text, atMs, isOwn, userId } = message;
  const goesOn =
    before !== undefined && before.userId === userId && before.name === name && atMs - before.atMs < togetherMs;
  return (
    <li className={classes.message} data-own={isOwn}>
      {!goesOn && (
        <p className={classes.who}>
          <span className={classes.dot} style={{ '--colour': colour }} aria-hidden />
          <strong>{isOwn ? 'You' : name}</strong>
          <time dateTime={new Date(atMs).toISOString()}>{time.format(atMs)}</time>
        </p>
      )}
      <p className={classes.text}>{text}</p>
    </li>
  );
}
