'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Choice } from '~/ui/choice';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { usePoll } from '~/ui/use-poll';
import { AppLink } from '../links/app-link';
import { ComplianceStatus } from './compliance-status';

const ComplianceListQuery = graphql(`
  query ComplianceList($where: ComplianceFilter, $after: String) {
    policyTypes {
      id
      title
    }
    compliance(first: 50, where: $where, after: $after) {
      nodes {
        state
        message
        messageCode
        messageValues
        drifts
        drift
        driftCode
        driftValues
        driftedAt
        reportedAt
        type {
          id
          title
        }
        resource {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const complianceStates = ['FAILED', 'UNSUPPORTED', 'PENDING', 'COMPLIANT'] as const;

const asked = {
  state: parseAsStringLiteral(complianceStates),
  type: parseAsString,
  after: parseAsString,
};

/** The compliance of all systems, or of those in a system group. */
export function ComplianceList({ group }: { group?: string }) {
  const m = useMessages();
  const [{ state, type, after }, set] = useQueryStates(asked, { history: 'push' });
  const [{ data, error }, refetch] = useQuery({
    query: ComplianceListQuery,
    variables: {
      where: {
        state: state && [state],
        type: type ? [type] : null,
        resourceGroup: group ? { id: group } : null,
      },
      after,
    },
    requestPolicy: 'cache-and-network',
  });
  usePoll(() => refetch({ requestPolicy: 'network-only' }));
  const page = data?.compliance.pageInfo;
  return (
    <SpaceBetween size="l">
      {error && <Failure error={error} />}
      <ListTable
        label={m.places.compliance}
        rows={data?.compliance.nodes}
        trackBy={({ resource, type }) => `${resource.id} ${type.id}`}
        filter={
          <SpaceBetween direction="horizontal" size="xs">
            <Choice
              label={m.accounts.state}
              every={m.compliance.every}
              options={complianceStates.map((value) => ({ value, label: m.policies.compliances[value] }))}
              value={state}
              onChange={(state) => void set({ state, after: null })}
            />
            <Choice
              label={m.policies.type}
              every={m.compliance.everyPolicy}
              options={(data?.policyTypes ?? []).map(({ id, title }) => ({ value: id, label: title }))}
              value={type}
              onChange={(type) => void set({ type, after: null })}
            />
          </SpaceBetween>
        }
        paging={{
          hasNextPage: page?.hasNextPage ?? false,
          isFirst: after === null,
          onNext: () => void set({ after: page?.endCursor ?? null }),
          onFirst: () => void set({ after: null }),
        }}
        empty={state || type ? m.list.nothingFits : m.compliance.none}
        columns={[
          {
            id: 'system',
            header: m.compliance.system,
            isRowHeader: true,
            cell: ({ resource }) => (
              <AppLink href={`${paths.resource(resource.id)}?tab=policies`}>{resource.name}</AppLink>
            ),
          },
          { id: 'type', header: m.policies.type, cell: ({ type }) => type.title },
          { id: 'state', header: m.accounts.state, cell: ({ state }) => <ComplianceStatus state={state} /> },
          {
            id: 'why',
            header: m.compliance.why,
            cell: ({ message, drift, drifts, driftedAt }) => (
              <>
                {message && <div>{message}</div>}
                {drift && (
                  <div>
                    {m.policies.drifts(drifts, drift)} <Time at={driftedAt} />
                  </div>
                )}
                {!message && !drift && '–'}
              </>
            ),
          },
          {
            id: 'reported',
            header: m.compliance.reported,
            cell: ({ reportedAt }) => (reportedAt ? <Time at={reportedAt} /> : '–'),
          },
        ]}
      />
    </SpaceBetween>
  );
}
