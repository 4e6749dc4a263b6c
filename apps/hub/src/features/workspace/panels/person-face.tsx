import type { Participant } from '@nodegx/client';
import { Avatar } from '../../../ui/avatar.tsx';
import classes from './panels.module.css';

/** Somebody's picture with a ring in the colour of their cursor; it beats while they speak. */
export function PersonFace({ person, size }: { readonly person: Participant; readonly size: number }) {
  return (
    <span
      className={classes.face}
      data-speaking={person.isSpeaking}
      data-away={person.presence === 'interrupted'}
      style={{ '--colour': person.colour, '--ink': person.ink }}
    >
      <Avatar id={person.userId} name={person.name} picture={person.avatar} size={size} />
    </span>
  );
}
