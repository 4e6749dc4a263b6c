import { Link } from 'wouter';
import { describeStatus } from '../features/services/status.ts';
import { useHub, useServer } from '../hub-context.ts';
import { ToneIcon } from '../ui/tone-icon.tsx';
import classes from './footer.module.css';

export function Footer() {
  const { clock } = useHub();
  const server = useServer();
  const { tone, headline } = describeStatus(server, clock.monotonic());
  return (
    <footer className={classes.footer}>
      <div className={classes.inside}>
        <p className={classes.status} data-tone={tone}>
          <ToneIcon tone={tone} size={15} />
          {headline}
        </p>
        <nav className={classes.links} aria-label="More">
          <Link href="/communities">Communities</Link>
          <Link href="/connect">Connect an editor</Link>
          <a href="/api/">API</a>
        </nav>
        <p>Nodegx Community{server.known.health && ` ${server.known.health.version}`}</p>
      </div>
    </footer>
  );
}
