'use client';

import Badge from '@cloudscape-design/components/badge';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { Artefacts } from '~/console/policies/artefacts';
import { Assignments } from '~/console/policies/assignments';
import { ComplianceStatus } from '~/console/policies/compliance-status';
import { Value, valueText } from '~/console/policies/value';
import { type FragmentType, graphql, readFragment } from '~/gql';
import type { ResourcePoliciesTabQuery as Shown } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { usePoll } from '~/ui/use-poll';

const PolicySource = graphql(`
  fragment PolicySource on PolicySource {
    value
    priority
    policy {
      id
      name
    }
    via {
      ... on Resource {
        id
        name
      }
      ... on ResourceGroup {
        id
        name
      }
    }
  }
`);

const ResourcePoliciesTabQuery = graphql(`
  query ResourcePoliciesTab($id: ID!) {
    resource(ref: { id: $id }) {
      id
      effectivePolicies {
        type {
          id
          title
          settings {
            name
            title
          }
        }
        compliance {
          state
          message
          messageCode
          messageValues
          drifts
          drift
          driftCode
          driftValues
        }
        settings {
          name
          value
          merge
          sources {
            ...PolicySource
          }
          conflicts {
            ...PolicySource
          }
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

type Effective = NonNullable<Shown['resource']>['effectivePolicies'][number];

/** The effective settings of the system, the policy that each comes from, and whether the system complies. */
export function PoliciesTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }, refetch] = useQuery({
    query: ResourcePoliciesTabQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  usePoll(() => refetch({ requestPolicy: 'network-only' }));
  const policies = data?.resource?.effectivePolicies;
  return (
    <SpaceBetween size="l">
      {policies?.length === 0 && (
        <ListTable
          label={m.policies.effective}
          rows={[]}
          trackBy={String}
          empty={m.policies.noneCounts}
          columns={[]}
        />
      )}
      {policies?.map((policy) => (
        <EffectivePolicy key={policy.type.id} policy={policy} />
      ))}
      {policies && policies.length > 0 && <Artefacts id={id} />}
      <Assignments
        assignments={data?.resource?.assignments.nodes}
        shows="policy"
        add={paths.addAssignment({ object: id })}
        empty={m.policies.assignedNowhere}
      />
    </SpaceBetween>
  );
}

function EffectivePolicy({ policy }: { policy: Effective }) {
  const m = useMessages();
  const { type, settings, compliance } = policy;
  const titles = new Map(type.settings.map(({ name, title }) => [name, title]));
  return (
    <ListTable
      label={type.title}
      rows={settings}
      trackBy={({ name }) => name}
      empty={m.policies.noneCounts}
      header={
        <Header
          variant="h2"
          description={
            <>
              {compliance.message}
              {compliance.drift && ` ${m.policies.drifts(compliance.drifts, compliance.drift)}`}
            </>
          }
          info={<ComplianceStatus state={compliance.state} />}
        >
          {type.title}
        </Header>
      }
      columns={[
        {
          id: 'setting',
          header: m.policies.setting,
          isRowHeader: true,
          cell: ({ name }) => titles.get(name) ?? name,
        },
        { id: 'value', header: m.policies.value, cell: ({ value }) => <Value of={value} words={m} /> },
        { id: 'source', header: m.policies.source, cell: ({ sources }) => <Sources of={sources} /> },
        { id: 'merge', header: m.policies.merge, cell: ({ merge }) => m.policies.merges[merge] },
        {
          id: 'conflicts',
          header: m.policies.conflicts,
          cell: ({ conflicts }) =>
            conflicts.length === 0
              ? '–'
              : conflicts.map((source) => {
                  const { policy: other, via, value } = readFragment(PolicySource, source);
                  return (
                    <div key={`${other.id} ${via.id}`}>
                      <Badge color="severity-medium">{valueText(value, m)}</Badge>{' '}
                      <AppLink href={paths.policy(other.id)}>{m.policies.via(other.name, via.name)}</AppLink>
                    </div>
                  );
                }),
        },
      ]}
    />
  );
}

function Sources({ of }: { of: readonly FragmentType<typeof PolicySource>[] }) {
  const m = useMessages();
  return of.map((source) => {
    const { policy, via } = readFragment(PolicySource, source);
    return (
      <div key={`${policy.id} ${via.id}`}>
        <AppLink href={paths.policy(policy.id)}>{m.policies.via(policy.name, via.name)}</AppLink>
      </div>
    );
  });
}
