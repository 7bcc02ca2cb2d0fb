'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { useActions } from '~/console/actions/actions';
import { LinkButton } from '~/console/links/link-button';
import { useNavigate } from '~/console/links/navigation-guard';
import { ObjectActivity } from '~/console/object-activity';
import { Assignments } from '~/console/policies/assignments';
import { Value } from '~/console/policies/value';
import { UrlTabs } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

const PolicyPageQuery = graphql(`
  query PolicyPage($id: ID!) {
    policy(ref: { id: $id }) {
      id
      name
      description
      externalId
      isArchived
      createdAt
      settings
      type {
        id
        title
        description
        settings {
          name
          title
          description
          merge
        }
      }
      assignments(first: 200) {
        nodes {
          id
          ...Assignments_Assignment
        }
      }
    }
  }
`);

export default function PolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const navigate = useNavigate();
  const [{ data, error }] = useQuery({ query: PolicyPageQuery, variables: { id } });
  useActions('policy', [
    { id: 'edit', label: m.edit, group: m.groups.here, keys: 'e', run: () => navigate(paths.editPolicy(id)) },
    {
      id: 'assign',
      label: m.policies.assign,
      group: m.groups.here,
      keys: 'b',
      run: () => navigate(paths.addAssignment({ policy: id })),
    },
  ]);
  if (error) return <Failure error={error} />;
  if (data?.policy === null) return <Failure error={m.notFound} />;
  const policy = data?.policy;
  if (!policy) return <PageHeading title={m.policies.one} />;
  const stated = policy.settings as Record<string, unknown>;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={policy.name}
        description={policy.description ?? undefined}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton
              href={paths.archivePolicy(id)}
              disabled={policy.isArchived}
              disabledReason={m.archive.already}
            >
              {m.archive.title}
            </LinkButton>
            <LinkButton href={paths.editPolicy(id)}>{m.edit}</LinkButton>
            <LinkButton variant="primary" href={paths.addAssignment({ policy: id })}>
              {m.policies.assign}
            </LinkButton>
          </SpaceBetween>
        }
      />
      <Facts
        items={[
          [m.policies.type, policy.type.title],
          [m.description, policy.type.description],
          [m.externalId, policy.externalId],
          [m.user.createdAt, <Time key="created" at={policy.createdAt} />],
        ]}
      />
      <UrlTabs
        tabs={[
          {
            id: 'settings',
            label: m.policies.settings,
            content: (
              <ListTable
                label={m.policies.settings}
                rows={policy.type.settings.filter(({ name }) => stated[name] !== undefined)}
                trackBy={({ name }) => name}
                empty={m.policies.notStated}
                columns={[
                  {
                    id: 'setting',
                    header: m.policies.setting,
                    isRowHeader: true,
                    cell: ({ title }) => title,
                  },
                  {
                    id: 'value',
                    header: m.policies.value,
                    cell: ({ name }) => <Value of={stated[name]} words={m} />,
                  },
                  { id: 'merge', header: m.policies.merge, cell: ({ merge }) => m.policies.merges[merge] },
                ]}
              />
            ),
          },
          {
            id: 'assignments',
            label: m.policies.assignments,
            content: (
              <Assignments
                assignments={policy.assignments.nodes}
                shows="object"
                add={paths.addAssignment({ policy: id })}
                empty={m.policies.assignedNowhere}
              />
            ),
          },
          { id: 'activity', label: m.places.activity, content: <ObjectActivity id={id} /> },
        ]}
      />
    </SpaceBetween>
  );
}
