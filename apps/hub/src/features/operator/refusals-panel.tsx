import { figure } from '../../ui/count.ts';
import { Panel } from '../../ui/panel.tsx';
import { serviceName } from '../services/service-names.ts';
import { refusalsIn, type Sample } from './metrics-text.ts';
import classes from './operator-page.module.css';

const most = 12;

/** What was turned away since the start, and why. */
export function RefusalsPanel({ samples }: { readonly samples: readonly Sample[] | undefined }) {
  const refusals = samples && refusalsIn(samples);
  return (
    <Panel id="refusals" title="Refusals" lead="What was turned away since the start. A few are a sign of health.">
      {refusals === undefined || refusals.length === 0 ? (
        <p className={classes.none}>{refusals === undefined ? 'Not known yet.' : 'Nothing was turned away.'}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Why</th>
              <th scope="col">Times</th>
            </tr>
          </thead>
          <tbody>
            {refusals.slice(0, most).map(({ service, code, count }) => (
              <tr key={`${service}/${code}`}>
                <td>{serviceName(service.replaceAll('_', '-')).title}</td>
                <td>
                  <code>{code}</code>
                </td>
                <td>{figure(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
