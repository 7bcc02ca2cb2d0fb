'use client';

import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { useMessages } from '../i18n/language';
import { paths } from '../paths';
import { type Choice, useAppearance } from '../ui/appearance';
import { useAllActions } from './actions/actions';
import { useNavigate } from './links/navigation-guard';
import { useViewer } from './viewer';

const TopBarSignOut = graphql(`
  mutation TopBarSignOut {
    signOut
  }
`);

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 24 24" fill="none" stroke="#6fd3cd" stroke-width="2.2"><circle cx="9" cy="12" r="6.5"/><circle cx="15" cy="12" r="6.5"/></svg>',
)}`;

export function TopBar() {
  const m = useMessages();
  const navigate = useNavigate();
  const viewer = useViewer();
  const actions = useAllActions();
  const [, signOut] = useMutation(TopBarSignOut);
  const { choice, choose } = useAppearance();
  const run = (id: string) => actions.find((action) => action.id === id)?.run();
  const follow = (id: string) => {
    if (id === 'settings') navigate(paths.settings());
    if (id === 'me') navigate(paths.me);
    if (id === 'sign-out') void signOut({}).then(() => window.location.assign(paths.signIn()));
  };
  return (
    <div id="top" className="top">
      <TopNavigation
        identity={{
          href: paths.home,
          title: 'Muster',
          logo: { src: logo, alt: '' },
          onFollow: (event) => {
            event.preventDefault();
            navigate(paths.home);
          },
        }}
        utilities={[
          {
            type: 'button',
            iconName: 'search',
            text: m.palette.open,
            title: `${m.palette.open} (Ctrl+K)`,
            onClick: () => run('palette'),
          },
          {
            type: 'button',
            iconName: 'script',
            text: m.call.short,
            title: `${m.call.show} (a)`,
            onClick: () => run('api-call'),
          },
          {
            type: 'button',
            iconName: 'keyboard',
            ariaLabel: m.shortcuts.title,
            title: `${m.shortcuts.title} (?)`,
            onClick: () => run('shortcuts'),
          },
          {
            type: 'menu-dropdown',
            iconName: 'settings',
            ariaLabel: m.settings.appearance,
            items: (['system', 'light', 'dark'] as const).map((id) => ({
              id,
              text: m.modes[id],
              iconName: id === choice ? 'check' : undefined,
            })),
            onItemClick: ({ detail }) => choose(detail.id as Choice),
          },
          {
            type: 'menu-dropdown',
            iconName: 'user-profile',
            text: viewer?.name ?? m.signIn.notSignedIn,
            description: viewer ? m.roles[viewer.role] : undefined,
            items: [
              { id: 'me', text: m.places.me },
              { id: 'settings', text: m.places.settings },
              { id: 'sign-out', text: m.signIn.signOut },
            ],
            onItemClick: ({ detail }) => follow(detail.id),
          },
        ]}
      />
    </div>
  );
}
