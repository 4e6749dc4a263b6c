import { clsx } from 'clsx';
import { useState } from 'react';
import classes from './avatar.module.css';
import { initials } from './initials.ts';

interface AvatarProps {
  /** The person's id: gives the colour, so that one person looks the same everywhere. */
  readonly id: string;
  readonly name: string;
  readonly picture?: string | undefined;
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A person's picture, or initials on a colour of their own. Decorative: the name stands beside it or in a label. */
export function Avatar({ id, name, picture, size = 32, className }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  const isImage = picture !== undefined && picture !== broken;
  return (
    <span
      className={clsx(classes.avatar, className)}
      style={{ '--size': `${size}px`, '--hue': hueOf(id) }}
      data-image={isImage}
      aria-hidden
    >
      {isImage ? (
        <img
          className={classes.image}
          src={picture}
          alt=""
          width={size}
          height={size}
          onError={() => setBroken(picture)}
        />
      ) : (
        initials(name)
      )}
    </span>
  );
}

/** Degrees on the colour wheel, from a person's id. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % 360;
}
