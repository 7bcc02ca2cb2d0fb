'use client';

import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { Readings } from '~/console/import/readings';
import { Report, Report_Report } from '~/console/import/report';
import { LinkButton } from '~/console/links/link-button';
import { graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { Time } from '~/ui/time';

const ImportReportQuery = graphql(`
  query ImportReportPage($id: ID!) {
    importReport(id: $id) {
      id
      ...Report_Report
    }
  }
`);

/** The outcome of each row of an import, or of a preview. */
export default function ImportReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data, error }] = useQuery({ query: ImportReportQuery, variables: { id } });
  if (error) return <Failure error={error} />;
  if (data && !data.importReport) return <Failure error={m.import.noReport} />;
  if (!data?.importReport) return <PageHeading title={m.import.report} />;
  const report = readFragment(Report_Report, data.importReport);
  const { fileNames, isDryRun, isImported, createdAt, readings } = report;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={`${m.import.report}: ${fileNames.slice(0, 3).join(', ')}${fileNames.length > 3 ? ', …' : ''}`}
        description={<Time at={createdAt} />}
        actions={<LinkButton href={paths.import}>{m.import.again}</LinkButton>}
      />
      <Alert type={isImported ? 'success' : 'info'}>
        {isImported ? m.import.wasImported : isDryRun ? m.import.wasDryRun : m.import.wasRefused}
      </Alert>
      <Report report={data.importReport} />
      <Readings readings={readings} />
    </SpaceBetween>
  );
}
