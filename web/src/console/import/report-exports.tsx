'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useClient } from 'urql';
import { ExportButton } from '~/console/list/export-button';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';

const ReportProblemsQuery = graphql(`
  query ReportProblems($id: ID!, $after: String) {
    importReport(id: $id) {
      id
      problems(first: 200, after: $after) {
        nodes {
          place
          message
          messageCode
          messageValues
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const ReportRemarksQuery = graphql(`
  query ReportRemarks($id: ID!, $after: String) {
    importReport(id: $id) {
      id
      remarks(first: 200, after: $after) {
        nodes {
          place
          message
          messageCode
          messageValues
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

interface Line {
  place: string;
  message: string;
}

interface LinePage {
  nodes: readonly Line[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Buttons that write all problems, and all remarks, of a report to a file. */
export function ReportExports({
  id,
  file,
  problemCount,
  remarkCount,
}: {
  id: string;
  file: string;
  problemCount: number;
  remarkCount: number;
}) {
  const m = useMessages().import;
  const client = useClient();
  const columns = (['place', 'message'] as const).map((name) => ({
    id: name,
    header: name,
    cell: (line: Line) => line[name],
    text: (line: Line) => line[name],
  }));
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {problemCount > 0 && (
        <ExportButton
          name={`${file}-problems`}
          label={m.exportProblems}
          columns={columns}
          more={async (after) => {
            const { data, error } = await client.query(ReportProblemsQuery, { id, after }).toPromise();
            return pageFrom(data?.importReport?.problems, error);
          }}
        />
      )}
      {remarkCount > 0 && (
        <ExportButton
          name={`${file}-remarks`}
          label={m.exportRemarks}
          columns={columns}
          more={async (after) => {
            const { data, error } = await client.query(ReportRemarksQuery, { id, after }).toPromise();
            return pageFrom(data?.importReport?.remarks, error);
          }}
        />
      )}
    </SpaceBetween>
  );
}

function pageFrom(page: LinePage | null | undefined, error: Error | undefined) {
  if (!page) throw error ?? new Error('The report is not kept any more.');
  return { rows: page.nodes, pageInfo: page.pageInfo };
}
