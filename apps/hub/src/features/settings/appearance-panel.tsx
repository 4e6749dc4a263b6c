import { SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { usePerson } from '../../hub-context.ts';
import { preferences } from '../../state/preferences.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './settings-page.module.css';

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** How the hub looks here, and what others see of this person. */
export function AppearancePanel() {
  const person = usePerson();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { isSeen } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return (
    <Panel id="appearance" title="This browser">
      <div className={classes.rows}>
        <div className={classes.row}>
          <p id="scheme">Appearance</p>
          <SegmentedControl
            aria-labelledby="scheme"
            radius="md"
            value={colorScheme}
            onChange={(value) => setColorScheme(schemes.find((scheme) => scheme.value === value)?.value ?? 'auto')}
            data={[...schemes]}
          />
        </div>
        {person.at === 'here' && (
          <Switch
            label="Show the others that I am here"
            description="Off, you see who is online and nobody sees you. In a session everybody sees you all the same."
            checked={isSeen}
            onChange={(event) => preferences.change({ isSeen: event.currentTarget.checked })}
          />
        )}
      </div>
    </Panel>
  );
}
