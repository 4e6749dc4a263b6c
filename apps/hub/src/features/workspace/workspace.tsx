import { Button, VisuallyHidden } from '@mantine/core';
import type { Session } from '@nodegx/client';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { ChevronLeft, MessageSquare, SlidersHorizontal, UserPlus, Users } from 'lucide-react';
import { type DragEvent, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommunityCard, usePerson } from '../../hub-context.ts';
import { isModerator } from '../../state/person.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import { sentenceOf } from '../../ui/use-action.ts';
import { recordVisit } from '../sessions/history.ts';
import { Canvas } from './canvas/canvas.tsx';
import { EmptyHint } from './canvas/empty-hint.tsx';
import { freePlace } from './canvas/free-place.ts';
import type { GraphFlow } from './canvas/graph-flow.ts';
import { kindOf, type NodeKind } from './canvas/node-kinds.ts';
import { draggedKind, Palette } from './canvas/palette.tsx';
import { useGraphFlow } from './canvas/use-graph-flow.ts';
import { useShortcuts } from './canvas/use-shortcuts.ts';
import { MediaButtons } from './media/media-buttons.tsx';
import { Tiles } from './media/tiles.tsx';
import { Notice } from './notice.tsx';
import { EndDialog } from './panels/end-dialog.tsx';
import { KeysDialog } from './panels/keys-dialog.tsx';
import { PersonFace } from './panels/person-face.tsx';
import { type PanelName, SidePanel } from './panels/side-panel.tsx';
import { ToolBar } from './panels/tool-bar.tsx';
import { SessionStatus } from './session/session-status.tsx';
import { SessionTitle, useTitle } from './session/session-title.tsx';
import { useLeaving } from './session/use-leaving.ts';
import { useSessionValue } from './session/use-session-value.ts';
import classes from './workspace.module.css';

const InviteDialog = lazyPart(async () => (await import('../sessions/invite-dialog.tsx')).InviteDialog);

interface WorkspaceProps {
  readonly room: string;
  readonly session: Session;
}

/** The canvas, and everybody around it. */
export function Workspace({ room, session }: WorkspaceProps) {
  const flow = useGraphFlow(session);
  return flow === undefined ? null : (
    <ReactFlowProvider>
      <Desk room={room} session={session} flow={flow} />
    </ReactFlowProvider>
  );
}

interface DeskProps extends WorkspaceProps {
  readonly flow: GraphFlow;
}

function Desk({ room, session, flow }: DeskProps) {
  const card = useCommunityCard();
  const person = usePerson();
  const [, navigate] = useLocation();
  const canWrite = useSessionValue(session, 'access') === 'write';
  const participants = useSessionValue(session, 'participants');
  const waiting = useSessionValue(session, 'waiting');
  const title = useTitle(session) ?? room;
  const [panel, setPanel] = useState<PanelName>();
  const [isPaletteOpen, setIsPaletteOpen] = useState(() => matchMedia('(min-width: 1000px)').matches);
  const [following, setFollowing] = useState<string>();
  const [dialog, setDialog] = useState<'invite' | 'keys' | 'end'>();
  const [notice, setNotice] = useState<string>();
  const unread = useUnread(session, panel === 'chat');
  const endFollowing = useCallback(() => setFollowing(undefined), []);
  const tell = useCallback((cause: unknown) => setNotice(sentenceOf(cause)), []);
  useEffect(() => session.on('fault', tell), [session, tell]);
  useShortcuts(flow, canWrite);
  useLeaving(session);
  useVisit(room, title);

  const add = useAdding(flow);
  const drop = (event: DragEvent) => {
    const type = event.dataTransfer.getData(draggedKind);
    if (type === '' || !canWrite) return;
    event.preventDefault();
    add(kindOf(type), { x: event.clientX, y: event.clientY });
  };
  const toggle = (name: PanelName) => setPanel((open) => (open === name ? undefined : name));
  const followed = participants.find(({ peerId }) => peerId === following);
  return (
    <main className={classes.workspace} id="main" tabIndex={-1}>
      <header className={classes.bar}>
        <div className={classes.left}>
          <button
            type="button"
            className={classes.back}
            onClick={() => navigate('/sessions')}
            aria-label="Leave the session"
          >
            <ChevronLeft size={20} aria-hidden />
          </button>
          <SessionTitle session={session} room={room} />
          <SessionStatus session={session} />
        </div>
        <div className={classes.right}>
          <ToolBar
            graph={flow.graph}
            title={title}
            canWrite={canWrite}
            onFault={tell}
            onHelp={() => setDialog('keys')}
          />
          <MediaButtons
            session={session}
            hasAudio={card?.features.audio ?? true}
            hasVideo={card?.features.video ?? true}
            onFault={tell}
          />
          <button
            type="button"
            className={classes.people}
            aria-pressed={panel === 'people'}
            onClick={() => toggle('people')}
          >
            <VisuallyHidden>
              {`People: ${participants.length}${waiting.length > 0 ? `, ${waiting.length} at the door` : ''}`}
            </VisuallyHidden>
            <span className={classes.faces} aria-hidden>
              {participants.slice(0, 4).map((one) => (
                <PersonFace key={one.peerId} person={one} size={26} />
              ))}
              {participants.length > 4 && <span className={classes.more}>+{participants.length - 4}</span>}
            </span>
            <Users className={classes.small} size={18} aria-hidden />
            {waiting.length > 0 && (
              <span className={classes.count} aria-hidden>
                {waiting.length}
              </span>
            )}
          </button>
          <PanelButton name="properties" label="Properties" Icon={SlidersHorizontal} open={panel} onToggle={toggle} />
          <PanelButton name="chat" label="Chat" Icon={MessageSquare} open={panel} onToggle={toggle} count={unread} />
          <Button
            className={classes.invite ?? ''}
            leftSection={<UserPlus size={17} aria-hidden />}
            onClick={() => setDialog('invite')}
            aria-label="Invite people"
          >
            <span className={classes.inviteLabel}>Invite</span>
          </Button>
        </div>
      </header>
      <div className={classes.desk}>
        <section
          className={classes.stage}
          aria-label="Canvas"
          onDragOver={(event) => {
            if (event.dataTransfer.types.includes(draggedKind)) event.preventDefault();
          }}
          onDrop={drop}
        >
          <Canvas session={session} flow={flow} following={following} onFollowEnd={endFollowing} />
          {canWrite && (
            <Palette
              isOpen={isPaletteOpen}
              onToggle={() => setIsPaletteOpen((open) => !open)}
              onAdd={(kind) => {
                add(kind);
                // On a phone the palette covers what was added.
                if (!matchMedia('(min-width: 720px)').matches) setIsPaletteOpen(false);
              }}
            />
          )}
          <EmptyHint flow={flow} canWrite={canWrite} />
          <Tiles session={session} />
          <Notice text={notice} onClose={() => setNotice(undefined)} />
          {followed && (
            <p className={classes.following} style={{ '--colour': followed.colour, '--ink': followed.ink }}>
              You see what {followed.name} sees
              <button type="button" onClick={endFollowing}>
                Stop
              </button>
            </p>
          )}
        </section>
        {panel !== undefined && (
          <SidePanel
            name={panel}
            session={session}
            flow={flow}
            canWrite={canWrite}
            isModerator={isModerator(person)}
            following={following}
            onFollow={setFollowing}
            onInvite={() => setDialog('invite')}
            onEnd={() => setDialog('end')}
            onClose={() => setPanel(undefined)}
          />
        )}
      </div>
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'end' && <EndDialog session={session} onClose={() => setDialog(undefined)} />}
      {dialog === 'invite' && (
        <PartBoundary what="The form" onClose={() => setDialog(undefined)}>
          <InviteDialog session={session} onClose={() => setDialog(undefined)} />
        </PartBoundary>
      )}
    </main>
  );
}

interface PanelButtonProps {
  readonly name: PanelName;
  readonly label: string;
  readonly Icon: typeof Users;
  readonly open: PanelName | undefined;
  readonly onToggle: (name: PanelName) => void;
  readonly count?: number;
}

function PanelButton({ name, label, Icon, open, onToggle, count = 0 }: PanelButtonProps) {
  return (
    <button
      type="button"
      className={classes.panelButton}
      aria-pressed={open === name}
      aria-label={count > 0 ? `${label}: ${count} new` : label}
      title={label}
      onClick={() => onToggle(name)}
    >
      <Icon size={18} aria-hidden />
      {count > 0 && <span className={classes.count}>{count > 9 ? '9+' : count}</span>}
    </button>
  );
}

/** Puts a new node where the pointer is, or beside what is in the middle of the view. */
function useAdding(flow: GraphFlow): (kind: NodeKind, at?: { x: number; y: number }) => void {
  const { screenToFlowPosition } = useReactFlow();
  return (kind, at) => {
    const point = screenToFlowPosition(at ?? { x: innerWidth / 2, y: innerHeight / 2 });
    const place = freePlace(flow.graph.nodes, kind, point);
    flow.graph.endStep();
    const id = flow.graph.addNode({ type: kind.type, position: place });
    flow.graph.endStep();
    flow.select([id]);
  };
}

/** How many messages came while the chat was not in sight. */
function useUnread(session: Session, isOpen: boolean): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (isOpen) {
      setCount(0);
      return;
    }
    return session.on('chat-message', ({ isOwn }) => {
      if (!isOwn) setCount((before) => before + 1);
    });
  }, [session, isOpen]);
  return count;
}

/** Remembers on this device that the person was here. */
function useVisit(room: string, title: string): void {
  const [joinedAtMs] = useState(() => Date.now());
  useEffect(() => {
    recordVisit({ room, title, joinedAtMs });
    return () => recordVisit({ room, title, joinedAtMs, leftAtMs: Date.now() });
  }, [room, title, joinedAtMs]);
}
