'use client';

import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { usePathname } from 'next/navigation';
import { useMessages } from '../i18n/language';
import type { Messages } from '../i18n/messages/en';
import { paths } from '../paths';
import { useActions } from './actions/actions';
import { useNavigate } from './links/navigation-guard';
import { useViewer } from './viewer';

const systemGroups = `${paths.resourceGroups}?filter=${encodeURIComponent('kind = "SYSTEM"')}`;

interface Place {
  name: keyof Messages['places'];
  href: string;
  keys?: string;
}

const own: Place[] = [{ name: 'me', href: paths.me, keys: 'g m' }];
const directory: Place[] = [
  { name: 'users', href: paths.users, keys: 'g u' },
  { name: 'guests', href: paths.guests, keys: 'g t' },
  { name: 'userGroups', href: paths.userGroups, keys: 'g g' },
  { name: 'resources', href: paths.resources(), keys: 'g r' },
  { name: 'systemGroups', href: systemGroups },
  { name: 'resourceGroups', href: paths.resourceGroups, keys: 'g h' },
  { name: 'bindings', href: paths.bindings, keys: 'g b' },
  { name: 'policies', href: paths.policies, keys: 'g p' },
];
const access: Place[] = [
  { name: 'explorer', href: paths.explorer(), keys: 'g x' },
  { name: 'endingSoon', href: paths.endingSoon, keys: 'g e' },
];
const system: Place[] = [
  { name: 'accounts', href: paths.accounts(), keys: 'g n' },
  { name: 'compliance', href: paths.compliance(), keys: 'g c' },
  { name: 'syncers', href: paths.syncers, keys: 'g s' },
  { name: 'webhooks', href: paths.webhooks, keys: 'g w' },
  { name: 'activity', href: paths.activity, keys: 'g a' },
  { name: 'settings', href: paths.settings(), keys: 'g ,' },
];
const forMembers: Place[] = [
  { name: 'userGroups', href: paths.userGroups, keys: 'g g' },
  { name: 'activity', href: paths.activity, keys: 'g a' },
  { name: 'settings', href: paths.settings(), keys: 'g ,' },
];

/** The navigation. Members see only the pages that are for them. */
export function Navigation() {
  const m = useMessages();
  const navigate = useNavigate();
  const pathname = usePathname();
  const viewer = useViewer();
  const isMember = viewer?.role === 'MEMBER';
  const overview: Place = { name: 'overview', href: paths.home, keys: 'g o' };
  const sections: [string, Place[]][] = isMember
    ? [[m.navigation.self, [...own, ...forMembers]]]
    : [
        [m.navigation.directory, directory],
        [m.navigation.access, access],
        [m.navigation.system, system],
        [m.navigation.self, own],
      ];
  const places = [overview, ...sections.flatMap(([, all]) => all)];
  useActions(
    'places',
    viewer
      ? places.map(({ name, href, keys }) => ({
          id: `go ${href}`,
          label: m.places[name],
          group: m.groups.places,
          keys,
          run: () => navigate(href),
        }))
      : [],
  );
  const link = ({ name, href }: Place): SideNavigationProps.Link => ({
    type: 'link',
    text: m.places[name],
    href,
  });
  return (
    <SideNavigation
      header={{ text: m.places.overview, href: paths.home }}
      activeHref={`/${pathname.split('/')[1]}`}
      items={[
        ...sections.map(
          ([text, all]): SideNavigationProps.SectionGroup => ({
            type: 'section-group',
            title: text,
            items: all.map(link),
          }),
        ),
        { type: 'divider' },
        {
          type: 'link',
          text: m.navigation.api,
          href: '/graphql',
          external: true,
          externalIconAriaLabel: m.navigation.newTab,
        },
      ]}
      onFollow={(event) => {
        if (event.detail.external) return;
        event.preventDefault();
        navigate(event.detail.href);
      }}
    />
  );
}
