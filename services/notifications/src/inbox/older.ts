import type { InboxEvent } from './event.ts';
import type { Item } from './item.ts';

/** Contents as an earlier version stored them: objects, where now is their JSON text. */
interface Older {
  readonly data: unknown;
  readonly activities?: readonly Older[];
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}

/** An item as it is written now, whichever version stored it. */
export function currentItem(item: Item): Item {
  if (item.channel !== undefined || !isOlder(item)) return item;
  const { activities } = item;
  const texts = activities?.map((activity) => ({ ...activity, data: textOf(activity.data) }));
  return { ...item, data: textOf(item.data), ...(texts && { activities: texts }) };
}

/** An event as it is written now, whichever version stored it. */
export function currentEvent(event: InboxEvent): InboxEvent {
  if (event.kind === 'delivered' && isOlder(event.item)) {
    return { ...event, item: { ...event.item, data: textOf(event.item.data) } };
  }
  if (event.kind === 'folded' && isOlder(event.activity)) {
    return { ...event, activity: { ...event.activity, data: textOf(event.activity.data) } };
  }
  return event;
}

function isOlder({ data, activities }: Older): boolean {
  return typeof data !== 'string' || activities?.some((activity) => typeof activity.data !== 'string') === true;
}
