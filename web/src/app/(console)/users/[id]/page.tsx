'use client';

import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { useActions } from '~/console/actions/actions';
import { BindingsTab } from '~/console/edges/bindings-tab';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { useNavigate } from '~/console/links/navigation-guard';
import { ObjectActivity } from '~/console/object-activity';
import { UrlTabs } from '~/console/tabs';
import { textsOf, type UserFact, userFactNames } from '~/console/users/user-facts';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { State } from '~/ui/state';
import { Time } from '~/ui/time';
import { AccessTab } from './access-tab';
import { AccountsTab } from './accounts-tab';
import { GroupsTab } from './groups-tab';
import { StatesTab } from './states-tab';

const UserPageQuery = graphql(`
  query UserPage($id: ID!) {
    user(ref: { id: $id }) {
      id
      ...UserFacts_User
      attributes
      role
      state
      createdAt
      guest {
        sponsor {
          id
          displayName
        }
        endsAt
      }
    }
  }
`);

/** The heading of the page shows these, so the list of facts leaves them out. */
const inHeading: readonly UserFact[] = ['displayName', 'jobTitle', 'department'];

const statesTo = {
  STAGED: ['ACTIVE', 'ARCHIVED'],
  ACTIVE: ['SUSPENDED', 'ARCHIVED'],
  SUSPENDED: ['ACTIVE', 'ARCHIVED'],
  ARCHIVED: ['ACTIVE'],
} as const;

export default function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const navigate = useNavigate();
  const [{ data, error }] = useQuery({ query: UserPageQuery, variables: { id } });
  useActions('user', [
    { id: 'edit', label: m.edit, group: m.groups.here, keys: 'e', run: () => navigate(paths.editUser(id)) },
    {
      id: 'add-to-group',
      label: m.members.addToGroup,
      group: m.groups.here,
      keys: 'm',
      run: () => navigate(paths.addMembers({ users: [id] })),
    },
    {
      id: 'explore',
      label: m.explorer.show,
      group: m.groups.here,
      keys: 'x',
      run: () => navigate(paths.explorer({ user: id })),
    },
  ]);
  if (error) return <Failure error={error} />;
  if (data?.user === null) return <Failure error={m.notFound} />;
  const user = data?.user;
  if (!user) return <PageHeading title={m.user.one} />;
  const facts = textsOf(user);
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={facts.displayName}
        description={[facts.jobTitle, facts.department].filter(Boolean).join(', ')}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton href={paths.explorer({ user: id })}>{m.explorer.show}</LinkButton>
            <LinkButton href={paths.editUser(id)}>{m.edit}</LinkButton>
            <ButtonDropdown
              items={statesTo[user.state].map((to) => ({ id: to, text: m.users.to[to] }))}
              onItemClick={({ detail }) => navigate(paths.userState(id, detail.id))}
            >
              {m.user.state}
            </ButtonDropdown>
            <LinkButton variant="primary" href={paths.addMembers({ users: [id] })}>
              {m.members.addToGroup}
            </LinkButton>
          </SpaceBetween>
        }
      />
      <Facts
        items={[
          [m.user.state, <State key="state" of={user.state} />],
          ...userFactNames
            .filter((name) => !inHeading.includes(name))
            .map((name) => [m.user[name], facts[name]] as const),
          [m.user.role, m.roles[user.role]],
          [
            m.user.sponsor,
            user.guest && (
              <AppLink key="sponsor" href={paths.user(user.guest.sponsor.id)}>
                {user.guest.sponsor.displayName}
              </AppLink>
            ),
          ],
          [m.user.guestUntil, user.guest && <Time key="until" at={user.guest.endsAt} />],
          [m.user.createdAt, <Time key="created" at={user.createdAt} />],
          ...Object.entries((user.attributes ?? {}) as Record<string, unknown>).map(
            ([name, value]) => [name, String(value)] as const,
          ),
        ]}
      />
      <UrlTabs
        tabs={[
          { id: 'access', label: m.access.title, content: <AccessTab id={id} /> },
          { id: 'groups', label: m.places.userGroups, content: <GroupsTab id={id} /> },
          {
            id: 'bindings',
            label: m.places.bindings,
            content: <BindingsTab id={id} end="subject" empty={m.binding.userHasNone} />,
          },
          { id: 'accounts', label: m.accounts.title, content: <AccountsTab id={id} /> },
          { id: 'states', label: m.user.states, content: <StatesTab id={id} /> },
          { id: 'activity', label: m.places.activity, content: <ObjectActivity id={id} /> },
        ]}
      />
    </SpaceBetween>
  );
}
