'use client';

import Box from '@cloudscape-design/components/box';
import { graphql } from '~/gql';
import type { ReportRow_RowFragment } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';

export const ReportRow_Row = graphql(`
  fragment ReportRow_Row on ImportRow {
    place
    name
    outcome
    stepCount
    steps {
      action
      kind
      kindCode
      name
      detail
      detailCode
      detailValues
    }
    problems {
      place
      message
      messageCode
      messageValues
    }
    remarks {
      place
      message
      messageCode
      messageValues
    }
  }
`);

const shownSteps = 5;

/** The steps that a row causes, its problems, and what is skipped in it. */
export function RowDetails({
  row: { place, stepCount, steps, problems, remarks },
}: {
  row: ReportRow_RowFragment;
}) {
  const m = useMessages().import;
  if (stepCount + problems.length + remarks.length === 0) return '–';
  const shown = steps.slice(0, shownSteps);
  return (
    <ul className="plain">
      {problems.map((problem) => (
        <li key={`${problem.place} ${problem.message}`}>
          <Box color="text-status-error">
            {problem.place !== place && `${placeWithin(problem.place, place)}: `}
            {problem.message}
          </Box>
        </li>
      ))}
      {shown.map(({ action, kind, name, detail }) => (
        <li key={`${action} ${kind} ${name} ${detail}`}>
          {m.step(action, kind, name)}
          {detail && ` (${detail})`}
        </li>
      ))}
      {stepCount > shown.length && <li>{m.more(stepCount - shown.length)}</li>}
      {remarks.map((remark) => (
        <li key={remark.message}>
          <Box color="text-body-secondary">{remark.message}</Box>
        </li>
      ))}
    </ul>
  );
}

/** The place of a problem without the place of its row: the column, or another line of the same entry. */
const placeWithin = (problem: string, row: string): string =>
  problem.startsWith(`${row}: `) ? problem.slice(row.length + 2) : problem;
