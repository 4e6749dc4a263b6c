import { Button, Loader } from '@mantine/core';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { useHub, useIdentity, usePerson } from '../../../hub-context.ts';
import { Panel } from '../../../ui/panel.tsx';
import { ToneIcon } from '../../../ui/tone-icon.tsx';
import { useAction } from '../../../ui/use-action.ts';
import classes from './connection-test.module.css';
import type { Finding } from './finding.ts';
import { explainSecurity } from './security.ts';
import { trySocket } from './socket.ts';
import { tryDirect, tryRelay } from './web-rtc.ts';

/** Tries every way that people of this community take, from this very browser, and says what to mend. */
export function ConnectionTest() {
  const { endpoints } = useHub();
  const person = usePerson();
  const identity = useIdentity();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [step, setStep] = useState<string>();
  const { run, isBusy, error } = useAction(async () => {
    setFindings([]);
    const token = person.at === 'here' ? await identity.token() : undefined;
    const page = { protocol: location.protocol, isSecure: isSecureContext, host: location.host };
    const steps: readonly (readonly [string, () => Promise<Finding>])[] = [
      ['HTTPS', async () => explainSecurity(page)],
      ['sessions', () => trySocket('WebSocket, sessions', endpoints.signaling)],
      ['documents', () => trySocket('WebSocket, documents', endpoints.sync && `${endpoints.sync}/hub:connection-test`)],
      ['notifications', () => trySocket('WebSocket, notifications', endpoints.notifications)],
      ['WebRTC', tryDirect],
      ['the relay', () => tryRelay(endpoints.turn, token)],
    ];
    for (const [name, take] of steps) {
      setStep(name);
      const finding = await take();
      setFindings((before) => [...before, finding]);
    }
    setStep(undefined);
  });
  return (
    <Panel
      id="connection-test"
      title="Connection test"
      lead="Tries from this browser what people’s browsers do, through whatever proxy stands in between."
    >
      <ul className={classes.findings} aria-live="polite" aria-busy={isBusy}>
        {findings.map(({ title, tone, detail, fix }) => (
          <li key={title} className={classes.finding} data-tone={tone}>
            <ToneIcon tone={tone} size={18} />
            <div>
              <p className={classes.title}>{title}</p>
              <p className={classes.detail}>{detail}</p>
              {fix !== undefined && <p className={classes.fix}>{fix}</p>}
            </div>
          </li>
        ))}
        {isBusy && (
          <li className={classes.finding}>
            <Loader size={16} aria-hidden />
            <p className={classes.detail}>Trying {step}</p>
          </li>
        )}
      </ul>
      {error !== undefined && <p className={classes.fix}>{error}</p>}
      <Button
        className={classes.run ?? ''}
        variant="default"
        leftSection={<Play size={15} aria-hidden />}
        loading={isBusy}
        onClick={() => run()}
      >
        {findings.length > 0 ? 'Test again' : 'Test this browser'}
      </Button>
    </Panel>
  );
}
