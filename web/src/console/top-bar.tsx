'use client';

import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../gql';
import { paths } from '../paths';
import { type Choice, useAppearance } from '../ui/appearance';

const TopBarViewer = graphql(`
  query TopBarViewer {
    me {
      name
      role
      user {
        id
      }
    }
  }
`);

const TopBarSignOut = graphql(`
  mutation TopBarSignOut {
    signOut
  }
`);

const modes: { id: Choice; text: string }[] = [
  { id: 'system', text: 'As the system' },
  { id: 'light', text: 'Light' },
  { id: 'dark', text: 'Dark' },
];

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 24 24" fill="none" stroke="#6fd3cd" stroke-width="2.2"><circle cx="9" cy="12" r="6.5"/><circle cx="15" cy="12" r="6.5"/></svg>',
)}`;

export function TopBar() {
  const [{ data }] = useQuery({ query: TopBarViewer });
  const [, signOut] = useMutation(TopBarSignOut);
  const { choice, choose } = useAppearance();
  const leave = async () => {
    await signOut({});
    window.location.assign(paths.signIn());
  };
  return (
    <div id="top" className="top">
      <TopNavigation
        identity={{ href: paths.home, title: 'Muster', logo: { src: logo, alt: '' } }}
        utilities={[
          {
            type: 'menu-dropdown',
            iconName: 'settings',
            ariaLabel: 'Appearance',
            items: modes.map((mode) => ({ ...mode, iconName: mode.id === choice ? 'check' : undefined })),
            onItemClick: ({ detail }) => choose(detail.id as Choice),
          },
          {
            type: 'menu-dropdown',
            iconName: 'user-profile',
            text: data?.me?.name ?? 'Not signed in',
            description: data?.me?.role.toLowerCase(),
            items: [{ id: 'sign-out', text: 'Sign out' }],
            onItemClick: leave,
          },
        ]}
      />
    </div>
  );
}
