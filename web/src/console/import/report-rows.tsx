'use client';

import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useQuery } from 'urql';
import { graphql, readFragment } from '~/gql';
import type { ImportRowOutcome } from '~/gql/graphql';
import { useLanguage } from '~/i18n/language';
import { Choice } from '~/ui/choice';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';
import { Search } from '~/ui/search';
import { outcomes, statusTypes } from './outcomes';
import { ReportExports } from './report-exports';
import { ReportRow_Row, RowDetails } from './row-details';

const ReportRowsQuery = graphql(`
  query ReportRows($id: ID!, $outcomes: [ImportRowOutcome!], $search: String, $isRemarked: Boolean, $after: String) {
    importReport(id: $id) {
      id
      rows(first: 50, outcomes: $outcomes, search: $search, isRemarked: $isRemarked, after: $after) {
        nodes {
          ...ReportRow_Row
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The filters of the rows in the address. */
export const reportFilters = {
  outcome: parseAsStringLiteral(outcomes),
  remarked: parseAsBoolean.withDefault(false),
  q: parseAsString.withDefault(''),
  after: parseAsString,
};

/** The rows of a report in pages, which can be filtered by outcome. */
export function ReportRows({
  id,
  file,
  countOf,
  problemCount,
  remarkCount,
}: {
  id: string;
  file: string;
  countOf: Record<ImportRowOutcome, number>;
  problemCount: number;
  remarkCount: number;
}) {
  const { messages: m, language } = useLanguage();
  const [{ outcome, remarked, q, after }, set] = useQueryStates(reportFilters, { history: 'push' });
  const [{ data, error }] = useQuery({
    query: ReportRowsQuery,
    variables: {
      id,
      outcomes: outcome && [outcome],
      search: q || null,
      isRemarked: remarked || null,
      after,
    },
  });
  if (error) return <Failure error={error} />;
  const found = data?.importReport?.rows;
  const choices = [
    ...outcomes
      .filter((each) => countOf[each] > 0 || each === outcome)
      .map((value) => ({
        value,
        label: `${m.import.outcomes[value]} (${countOf[value].toLocaleString(language)})`,
      })),
    ...(remarkCount > 0 ? [{ value: 'REMARKED' as const, label: m.import.remarked }] : []),
  ];
  return (
    <ListTable
      label={m.import.result}
      header={
        <Header
          variant="h2"
          counter={found && `(${found.totalCount.toLocaleString(language)})`}
          actions={
            <ReportExports id={id} file={file} problemCount={problemCount} remarkCount={remarkCount} />
          }
        >
          {m.import.result}
        </Header>
      }
      filter={
        <div className="filters">
          <Choice
            label={m.import.outcome}
            every={m.import.everyOutcome}
            options={choices}
            value={remarked ? 'REMARKED' : outcome}
            onChange={(value) =>
              void set({
                outcome: value === 'REMARKED' ? null : value,
                remarked: value === 'REMARKED' || null,
                after: null,
              })
            }
          />
          <Search
            value={q}
            label={m.import.find}
            onSearch={(text) => void set({ q: text || null, after: null })}
          />
        </div>
      }
      rows={found?.nodes.map((row) => readFragment(ReportRow_Row, row))}
      trackBy={({ place, name, outcome: of }) => `${place} ${name} ${of}`}
      empty={m.import.noRows}
      paging={{
        hasNextPage: found?.pageInfo.hasNextPage ?? false,
        isFirst: after === null,
        onNext: () => void set({ after: found?.pageInfo.endCursor ?? null }),
        onFirst: () => void set({ after: null }),
      }}
      columns={[
        {
          id: 'row',
          header: m.import.row,
          isRowHeader: true,
          minWidth: 120,
          cell: ({ name, place }) => (
            <div className="breakable">
              <div>{name}</div>
              <Box variant="small">{place}</Box>
            </div>
          ),
        },
        {
          id: 'outcome',
          header: m.import.outcome,
          minWidth: 130,
          cell: ({ outcome: of }) => (
            <StatusIndicator type={statusTypes[of]} wrapText={false}>
              {m.import.outcomes[of]}
            </StatusIndicator>
          ),
        },
        { id: 'what', header: m.import.what, minWidth: 260, cell: (row) => <RowDetails row={row} /> },
      ]}
    />
  );
}
