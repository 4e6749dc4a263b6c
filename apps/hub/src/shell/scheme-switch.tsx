import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';

/** Changes between light and dark. Who never touches it has what the system has. */
export function SchemeSwitch({ isInMenu = false }: { readonly isInMenu?: boolean }) {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('dark');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? Moon : Sun;
  const change = () => setColorScheme(other);
  const label = other === 'dark' ? 'Dark appearance' : 'Light appearance';
  if (isInMenu) {
    return (
      <Menu.Item leftSection={<Icon size={16} aria-hidden />} onClick={change} closeMenuOnClick={false}>
        {label}
      </Menu.Item>
    );
  }
  return (
    <ActionIcon variant="subtle" color="gray" size={36} radius="md" aria-label={label} onClick={change}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}
