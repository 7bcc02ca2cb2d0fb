'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type FragmentType, graphql, readFragment } from '~/gql';
import type { ImportRowOutcome } from '~/gql/graphql';
import { useLanguage } from '~/i18n/language';
import { Facts } from '~/ui/facts';
import { outcomes, statusTypes } from './outcomes';
import { ReportRows } from './report-rows';

export const Report_Report = graphql(`
  fragment Report_Report on ImportReport {
    id
    createdAt
    fileNames
    isDryRun
    isKeepingGoing
    isImported
    notes {
      message
      messageCode
      messageValues
    }
    problemCount
    remarkCount
    counts {
      rows
      created
      updated
      unchanged
      partial
      failed
      skipped
    }
    readings {
      ...Readings_Reading
    }
  }
`);

/** The outcome of each row of imported files: counts, what was skipped, and the rows in pages. */
export function Report(props: { report: FragmentType<typeof Report_Report> }) {
  const { messages: m, language } = useLanguage();
  const { id, fileNames, notes, counts, problemCount, remarkCount } = readFragment(
    Report_Report,
    props.report,
  );
  const countOf: Record<ImportRowOutcome, number> = {
    CREATED: counts.created,
    UPDATED: counts.updated,
    UNCHANGED: counts.unchanged,
    PARTIAL: counts.partial,
    FAILED: counts.failed,
    SKIPPED: counts.skipped,
  };
  return (
    <SpaceBetween size="l">
      <Facts
        items={[
          [m.import.allRows, counts.rows.toLocaleString(language)],
          ...outcomes
            .filter((outcome) => countOf[outcome] > 0)
            .map(
              (outcome) =>
                [
                  m.import.outcomes[outcome],
                  <StatusIndicator key={outcome} type={statusTypes[outcome]}>
                    {countOf[outcome].toLocaleString(language)}
                  </StatusIndicator>,
                ] as const,
            ),
        ]}
      />
      {notes.length > 0 && (
        <ul className="lines">
          {notes.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <ReportRows
        id={id}
        file={fileNames[0] ?? ''}
        countOf={countOf}
        problemCount={problemCount}
        remarkCount={remarkCount}
      />
    </SpaceBetween>
  );
}
