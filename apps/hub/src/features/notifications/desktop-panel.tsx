import { Button, Switch } from '@mantine/core';
import { DesktopNotifications, type DesktopPermission, type Notifications } from '@nodegx/client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { preferences } from '../../state/preferences.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './desktop-panel.module.css';

/** Says what notifications on the desktop are before the browser asks, and turns them on and off. */
export function DesktopPanel({ inbox }: { readonly inbox: Notifications }) {
  const { isOnDesktop, hasSound } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  const [desktop, setDesktop] = useState<DesktopNotifications>();
  const [permission, setPermission] = useState<DesktopPermission>('default');
  useEffect(() => {
    // It shows nothing itself: the toasts' one does.
    const asked = new DesktopNotifications(inbox);
    setDesktop(asked);
    setPermission(asked.permission);
    const stop = asked.on('permission', setPermission);
    return () => {
      stop();
      asked.stop();
    };
  }, [inbox]);
  return (
    <Panel id="desktop" title="On your desktop" lead={desktop?.sentence ?? ''}>
      <div className={classes.choices}>
        {permission === 'default' && (
          <div>
            <p className={classes.why}>
              You then see invitations and mentions while you work in another window. The browser asks you once, and you
              can take it back at any time.
            </p>
            <Button
              variant="default"
              onClick={() => {
                void desktop?.request().then((answer) => preferences.change({ isOnDesktop: answer === 'granted' }));
              }}
            >
              Show them on my desktop
            </Button>
          </div>
        )}
        {permission === 'granted' && (
          <Switch
            label="Show them on my desktop"
            checked={isOnDesktop}
            onChange={(event) => preferences.change({ isOnDesktop: event.currentTarget.checked })}
          />
        )}
        <Switch
          label="Play a sound when something comes"
          checked={hasSound}
          onChange={(event) => preferences.change({ hasSound: event.currentTarget.checked })}
        />
      </div>
    </Panel>
  );
}
