import type { CommunityCard } from '../state/community-card.ts';
import { type LazyPage, lazyPage } from '../ui/lazy-page.ts';

/** A page of the hub. Its code is fetched when it is first opened. */
export interface PageEntry {
  readonly path: string;
  /** Stands in the browser's tab, before the community's name. */
  readonly title: string;
  readonly Page: LazyPage;
  /** Whether the community has it; absent: always. */
  readonly isOn?: (card: CommunityCard) => boolean;
  /** `canvas`: the page has the whole window, without header and footer. */
  readonly frame?: 'canvas';
  /** Stands in the header under this name. */
  readonly inNavigation?: string;
}

/** All pages; the first whose path matches is shown. A new page is a line here. */
export const pages: readonly PageEntry[] = [
  {
    path: '/',
    title: 'Home',
    inNavigation: 'Home',
    Page: lazyPage(async () => (await import('../features/home/home-page.tsx')).HomePage),
  },
  {
    path: '/sessions',
    title: 'Sessions',
    inNavigation: 'Sessions',
    isOn: ({ features }) => features.sessions,
    Page: lazyPage(async () => (await import('../features/sessions/sessions-page.tsx')).SessionsPage),
  },
  {
    path: '/sessions/:room',
    title: 'Session',
    isOn: ({ features }) => features.sessions,
    Page: lazyPage(async () => (await import('../features/sessions/preview-page.tsx')).PreviewPage),
  },
  {
    path: '/s/:room',
    title: 'Session',
    frame: 'canvas',
    isOn: ({ features }) => features.sessions,
    Page: lazyPage(async () => (await import('../features/workspace/workspace-page.tsx')).WorkspacePage),
  },
  {
    path: '/components',
    title: 'Components',
    inNavigation: 'Components',
    isOn: ({ features }) => features.components,
    Page: lazyPage(async () => (await import('../features/library/components-page.tsx')).ComponentsPage),
  },
  {
    path: '/learn',
    title: 'Learn',
    inNavigation: 'Learn',
    isOn: ({ features }) => features.tutorials,
    Page: lazyPage(async () => (await import('../features/library/learn-page.tsx')).LearnPage),
  },
  {
    path: '/discuss',
    title: 'Discuss',
    inNavigation: 'Discuss',
    isOn: ({ features }) => features.discussions,
    Page: lazyPage(async () => (await import('../features/library/discuss-page.tsx')).DiscussPage),
  },
  {
    path: '/jobs',
    title: 'Jobs',
    inNavigation: 'Jobs',
    isOn: ({ features }) => features.jobs,
    Page: lazyPage(async () => (await import('../features/library/jobs-page.tsx')).JobsPage),
  },
  {
    path: '/notifications',
    title: 'Notifications',
    isOn: ({ features }) => features.notifications,
    Page: lazyPage(async () => (await import('../features/notifications/notifications-page.tsx')).NotificationsPage),
  },
  {
    path: '/communities',
    title: 'Communities',
    Page: lazyPage(async () => (await import('../features/communities/communities-page.tsx')).CommunitiesPage),
  },
  {
    path: '/settings',
    title: 'Settings',
    Page: lazyPage(async () => (await import('../features/settings/settings-page.tsx')).SettingsPage),
  },
  {
    path: '/sign-in',
    title: 'Sign in',
    Page: lazyPage(async () => (await import('../features/sign-in/sign-in-page.tsx')).SignInPage),
  },
  {
    path: '/invite',
    title: 'Invitation',
    Page: lazyPage(async () => (await import('../features/sign-in/invite-page.tsx')).InvitePage),
  },
  {
    path: '/operator',
    title: 'Operator',
    Page: lazyPage(async () => (await import('../features/operator/operator-page.tsx')).OperatorPage),
  },
  {
    path: '/connect',
    title: 'Connect an editor',
    Page: lazyPage(async () => (await import('../features/connect/connect-page.tsx')).ConnectPage),
  },
];
