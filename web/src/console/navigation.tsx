'use client';

import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { usePathname, useRouter } from 'next/navigation';
import { paths } from '../paths';

const items: SideNavigationProps.Item[] = [
  { type: 'link', text: 'Users', href: paths.users },
  { type: 'link', text: 'User groups', href: paths.userGroups },
  { type: 'link', text: 'Resources', href: paths.resources },
  { type: 'divider' },
  { type: 'link', text: 'Activity', href: paths.activity },
  { type: 'link', text: 'API explorer', href: '/graphql', external: true },
];

/** The places of the console. */
export function Navigation() {
  const pathname = usePathname();
  const router = useRouter();
  return (
    <SideNavigation
      header={{ text: 'Directory', href: paths.users }}
      activeHref={`/${pathname.split('/')[1]}`}
      items={items}
      onFollow={(event) => {
        if (event.detail.external) return;
        event.preventDefault();
        router.push(event.detail.href);
      }}
    />
  );
}
