import { Button, Menu, Skeleton, UnstyledButton } from '@mantine/core';
import { Gauge, LogOut, Settings, UsersRound } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useIdentity, usePerson } from '../hub-context.ts';
import { isModerator } from '../state/person.ts';
import { Avatar } from '../ui/avatar.tsx';
import { roleWord } from '../ui/role-word.ts';
import classes from './person-menu.module.css';
import { SchemeSwitch } from './scheme-switch.tsx';

/** Who is at this browser, and what concerns only them; or the way to sign in. */
export function PersonMenu() {
  const person = usePerson();
  const [path] = useLocation();
  if (person.at === 'restoring') return <Skeleton width={34} height={34} circle />;
  if (person.at === 'nobody') {
    const back = path === '/' || path === '/sign-in' ? '' : `?next=${encodeURIComponent(path)}`;
    return (
      <>
        <SchemeSwitch />
        <Button component={Link} href={`/sign-in${back}`} size="sm">
          Sign in
        </Button>
      </>
    );
  }
  return <Here {...person.user} isModerator={isModerator(person)} />;
}

interface HereProps {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string | undefined;
  readonly role: Parameters<typeof roleWord>[0];
  readonly isModerator: boolean;
}

function Here({ id, name, avatar, role, isModerator: seesServices }: HereProps) {
  const identity = useIdentity();
  const [, navigate] = useLocation();
  const signOut = async () => {
    await identity.signOut().catch(() => undefined);
    navigate('/');
  };
  return (
    <Menu position="bottom-end" width={248} offset={8} radius="lg" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button ?? ''} aria-label={`${name}: your menu`}>
          <Avatar id={id} name={name} picture={avatar} size={34} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown ?? ''}>
        <div className={classes.person}>
          <Avatar id={id} name={name} picture={avatar} size={40} />
          <div className={classes.words}>
            <p className={classes.name}>{name}</p>
            <p className={classes.role}>{roleWord(role)}</p>
          </div>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} href="/settings" leftSection={<Settings size={16} aria-hidden />}>
          Settings
        </Menu.Item>
        <Menu.Item component={Link} href="/communities" leftSection={<UsersRound size={16} aria-hidden />}>
          Communities
        </Menu.Item>
        {seesServices && (
          <Menu.Item component={Link} href="/operator" leftSection={<Gauge size={16} aria-hidden />}>
            Operator
          </Menu.Item>
        )}
        <Menu.Divider />
        <SchemeSwitch isInMenu />
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
