import { CircleAlert, CircleCheck, CircleX, LoaderCircle, type LucideIcon, Unplug } from 'lucide-react';
import type { Tone } from './tone.ts';

const icons: Readonly<Record<Tone, LucideIcon>> = {
  good: CircleCheck,
  warning: CircleAlert,
  bad: CircleX,
  away: Unplug,
  busy: LoaderCircle,
};

/** The sign of a tone: each has a shape of its own, so that nothing hangs on colour. */
export function ToneIcon({ tone, size = 16 }: { readonly tone: Tone; readonly size?: number }) {
  const Icon = icons[tone];
  return <Icon size={size} strokeWidth={2.25} aria-hidden focusable={false} />;
}
