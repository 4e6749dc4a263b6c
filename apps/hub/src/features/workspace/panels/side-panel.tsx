import type { Session } from '@nodegx/client';
import { X } from 'lucide-react';
import type { GraphFlow } from '../canvas/graph-flow.ts';
import { ChatPanel } from './chat-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { PropertiesPanel } from './properties-panel.tsx';
import classes from './side-panel.module.css';

export type PanelName = 'properties' | 'people' | 'chat';

interface SidePanelProps {
  readonly name: PanelName;
  readonly session: Session;
  readonly flow: GraphFlow;
  readonly canWrite: boolean;
  readonly isModerator: boolean;
  readonly following: string | undefined;
  readonly onFollow: (peerId: string | undefined) => void;
  readonly onInvite: () => void;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

const titles: Readonly<Record<PanelName, string>> = { properties: 'Properties', people: 'People', chat: 'Chat' };

/** What stands beside the canvas; on a phone, over it. */
export function SidePanel({ name, session, flow, canWrite, onClose, ...people }: SidePanelProps) {
  return (
    <aside className={classes.panel} aria-label={titles[name]}>
      <div className={classes.head}>
        <h2>{titles[name]}</h2>
        <button
          type="button"
          className={classes.close}
          onClick={onClose}
          aria-label={`Close ${titles[name].toLowerCase()}`}
        >
          <X size={18} aria-hidden />
        </button>
      </div>
      {name === 'properties' && <PropertiesPanel flow={flow} canWrite={canWrite} />}
      {name === 'people' && <PeoplePanel session={session} {...people} />}
      {name === 'chat' && <ChatPanel session={session} />}
    </aside>
  );
}
