import { linkTo } from '../../links/links.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SharePanel } from './share-panel.tsx';

interface ShareDialogProps {
  readonly room: string;
  readonly onClose: () => void;
}

/** Hands a session on: whoever has its link finds its preview. */
export function ShareDialog({ room, onClose }: ShareDialogProps) {
  const { web, deep } = linkTo({ kind: 'session', room }, location.origin);
  return (
    <Dialog title="Share this session" onClose={onClose} size="lg">
      <SharePanel web={web} deep={deep} />
    </Dialog>
  );
}
