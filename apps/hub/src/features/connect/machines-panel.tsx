import { Anchor } from '@mantine/core';
import { Panel } from '../../ui/panel.tsx';
import classes from './machines-panel.module.css';

const pages = [
  { path: '/health', says: 'How every service is' },
  { path: '/ready', says: 'Whether it takes work now' },
  { path: '/metrics', says: 'Figures for Prometheus' },
  { path: '/community.json', says: 'What the community is' },
] as const;

/** Where tools read what this page shows. */
export function MachinesPanel() {
  return (
    <Panel id="machines" title="For operators" lead="The same news, for monitoring and scripts.">
      <ul className={classes.pages}>
        {pages.map(({ path, says }) => (
          <li key={path} className={classes.page}>
            <Anchor className={classes.path ?? ''} href={path}>
              {path}
            </Anchor>
            <span className={classes.says}>{says}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
