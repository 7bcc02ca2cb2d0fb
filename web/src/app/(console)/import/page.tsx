'use client';

import Alert from '@cloudscape-design/components/alert';
import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { base64Of, mostBytes } from '~/console/import/file-content';
import { noOptions, type Options } from '~/console/import/options';
import { ReadingOptions } from '~/console/import/reading-options';
import { EncodingSamples, Readings, Readings_Reading } from '~/console/import/readings';
import { Report } from '~/console/import/report';
import { reportFilters } from '~/console/import/report-rows';
import { type Imported, useImport } from '~/console/import/use-import';
import { graphql, readFragment } from '~/gql';
import type { ImportFilesInput } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';

const ImportPreviewQuery = graphql(`
  query ImportPreview($id: ID!) {
    importReport(id: $id) {
      id
      ...Report_Report
    }
  }
`);

const inAddress = { preview: parseAsString, ...reportFilters };

/** Imports people and groups from files, after a preview of the outcome of each row. */
export default function ImportPage() {
  const m = useMessages();
  const [{ preview: shown }, set] = useQueryStates(inAddress);
  const [files, setFiles] = useState<File[]>([]);
  const [options, setOptions] = useState(noOptions);
  const [fault, setFault] = useState('');
  const { change, preview, failure, isReading, loadPreview, clearPreview } = useImport();

  const show = async (chosen: File[], stated: Options) => {
    setFiles(chosen);
    setOptions(stated);
    setFault('');
    clearPreview();
    await set({ preview: null, outcome: null, remarked: null, q: null, after: null });
    if (chosen.length === 0) return;
    if (chosen.reduce((sum, { size }) => sum + size, 0) > mostBytes) return setFault(m.import.tooLarge);
    try {
      const answer = await loadPreview(await inputOf(chosen, stated));
      if (answer?.report) await set({ preview: answer.report.id });
    } catch {
      setFault(m.import.unreadable);
    }
  };

  const answer = preview?.answer ?? null;
  const editing = { options, onChange: (stated: Options) => void show(files, stated) };
  const why = answer ? whyNot(answer, m.import) : isReading ? m.import.reading : m.import.incomplete;
  return (
    <ChangeForm
      title={m.import.title}
      description={m.import.text}
      change={{ ...change, preview: why === null ? answer : null, failure: change.failure ?? failure }}
      input={why === null && preview ? { ...preview.input, keepReport: true } : null}
      incomplete={why ?? undefined}
      submit={m.import.submit}
      back={paths.users}
      done={({ stepCount }) => m.import.done(stepCount)}
      next={({ report }) => (report ? paths.importReport(report.id) : paths.users)}
      isUnsaved={files.length > 0}
      preview={
        (isReading || answer || shown) && (
          <SpaceBetween size="l">
            {isReading && (
              <div className="waiting" role="status">
                <Spinner /> {m.import.reading}
              </div>
            )}
            {answer && <EncodingSamples readings={answer.readings} editing={editing} />}
            {answer && <Faults answer={answer} isKeepingGoing={options.isKeepingGoing} />}
            {shown && !isReading && <PreviewRows id={shown} hasFiles={files.length > 0} />}
            {answer && answer.readings.length > 0 && (
              <Readings readings={answer.readings} editing={editing} />
            )}
          </SpaceBetween>
        )
      }
    >
      <FormField
        label={m.import.files}
        description={
          <>
            {m.import.filesText} {m.import.templates}{' '}
            <Link fontSize="body-s" href={paths.importTemplate('users')}>
              {m.import.templateUsers}
            </Link>
            {', '}
            <Link fontSize="body-s" href={paths.importTemplate('memberships')}>
              {m.import.templateMemberships}
            </Link>
            .
          </>
        }
        errorText={fault || undefined}
        stretch
      >
        <FileUpload
          multiple
          showFileSize
          value={files}
          tokenLimit={5}
          accept=".csv,.tsv,.txt,.ldif,.ldf,.json,.yaml,.yml"
          onChange={({ detail }) => void show(detail.value, { ...options, columns: {}, encodings: {} })}
          i18nStrings={{
            uploadButtonText: () => m.import.choose,
            dropzoneText: () => m.import.drop,
            removeFileAriaLabel: (_, name) => `${m.import.remove}: ${name}`,
            limitShowFewer: m.less,
            limitShowMore: m.open,
            errorIconAriaLabel: m.failure.title,
          }}
        />
      </FormField>
      <ReadingOptions {...editing} />
    </ChangeForm>
  );
}

async function inputOf(files: readonly File[], options: Options): Promise<ImportFilesInput> {
  const { format, separator, columns, encodings, isKeepingGoing } = options;
  return {
    files: await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        content: await base64Of(file),
        encoding: encodings[file.name] ?? null,
      })),
    ),
    format,
    separator,
    columns: Object.entries(columns).map(([name, meaning]) => ({ name, meaning })),
    keepGoing: isKeepingGoing,
  };
}

/** Why the previewed files cannot be imported; null where they can. */
function whyNot(
  { readings, userErrors, report, stepCount }: Imported,
  m: { confirmFirst: string; correctFirst: string; nothing: string },
): string | null {
  if (readings.some((reading) => readFragment(Readings_Reading, reading).isEncodingGuessed))
    return m.confirmFirst;
  if (userErrors.length > 0 || !report) return m.correctFirst;
  return stepCount === 0 ? m.nothing : null;
}

/** Says that nothing can be imported as it is, and what to do. Errors of single rows are shown beside the rows. */
function Faults({ answer, isKeepingGoing }: { answer: Imported; isKeepingGoing: boolean }) {
  const m = useMessages().import;
  const { problemCount, problems, report, userErrors, stepCount } = answer;
  if (report && problemCount > 0)
    return (
      <Alert type={isKeepingGoing ? 'warning' : 'error'} header={m.problems(problemCount)}>
        {isKeepingGoing ? m.othersImported : m.nothingImported}
      </Alert>
    );
  const lines = problems.length > 0 ? problems.map(lineOf) : userErrors.map(({ message }) => message);
  if (lines.length > 0)
    return (
      <Alert type="error" header={m.cannotBeRead}>
        <ul className="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Alert>
    );
  return stepCount === 0 ? <Alert type="info">{m.nothing}</Alert> : null;
}

const lineOf = ({ place, message }: { place: string; message: string }): string => `${place}: ${message}`;

/**
 * The rows of a preview. They have an address of their own, so they are still there after a reload; the chosen files
 * are not.
 */
function PreviewRows({ id, hasFiles }: { id: string; hasFiles: boolean }) {
  const m = useMessages().import;
  const [{ data, error }] = useQuery({ query: ImportPreviewQuery, variables: { id } });
  if (error) return <Failure error={error} />;
  if (!data) return null;
  if (!data.importReport) return <Failure error={m.noReport} />;
  return (
    <SpaceBetween size="l">
      {!hasFiles && <Alert type="info">{m.chooseAgain}</Alert>}
      <Report report={data.importReport} />
    </SpaceBetween>
  );
}
