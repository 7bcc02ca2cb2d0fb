'use client';

import Alert from '@cloudscape-design/components/alert';
import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMemo, useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { guessTargets, manifestOf, readSheet, type Sheet, type Target, targets } from '~/console/import/csv';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';

const ImportCsv = graphql(`
  mutation ImportCsv($input: ApplyManifestInput!) {
    applyManifest(input: $input) {
      position
      stepCount
      steps(first: 100) {
        action
        kind
        kindCode
        name
        detail
        detailCode
        detailValues
      }
      effects {
        ...Effects_Effects
      }
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

const shownErrors = 50;

/** Imports users and memberships from a CSV file: all rows or none. Errors name the line in the file. */
export default function ImportPage() {
  const m = useMessages();
  const labelOf = (target: Target | 'nothing') =>
    target === 'nothing' || target === 'userGroup' || target === 'until'
      ? m.import.targets[target]
      : m.user[target];
  const [files, setFiles] = useState<File[]>([]);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [problem, setProblem] = useState('');
  const [mapping, setMapping] = useState<Record<string, Target | ''>>({});
  const change = useChange(ImportCsv, ({ applyManifest }) => applyManifest);
  const { preview, errors: refused } = change;

  const open = async (chosen: File[]) => {
    setFiles(chosen);
    setSheet(null);
    setProblem('');
    try {
      const read = chosen[0] ? readSheet(await chosen[0].text()) : null;
      setSheet(read);
      setMapping(read ? guessTargets(read.columns) : {});
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const read = useMemo(() => sheet && manifestOf(sheet, mapping, m.import), [sheet, mapping, m]);
  const isReadable =
    read !== null && sheet !== null && sheet.rows.length > 0 && Object.values(mapping).includes('username');
  const input = isReadable && read.errors.length === 0 ? { manifest: read.manifest } : null;
  usePreview(change, input);
  const all = [
    ...(isReadable ? read.errors : []),
    ...refused.map(({ message }) => ({ line: null, message })),
  ];
  return (
    <ChangeForm
      title={m.import.title}
      description={m.import.text}
      change={{ ...change, errors: [] }}
      input={refused.length === 0 ? input : null}
      incomplete={all.length > 0 ? m.import.mendFirst : m.import.incomplete}
      submit={m.import.submit}
      back={paths.users}
      done={({ stepCount }) => m.import.done(stepCount)}
      isUnsaved={sheet !== null}
    >
      <FormField label={m.import.file} description={m.import.fileText} errorText={problem || undefined}>
        <FileUpload
          value={files}
          accept=".csv,text/csv"
          onChange={({ detail }) => void open(detail.value)}
          i18nStrings={{
            uploadButtonText: () => m.import.choose,
            dropzoneText: () => m.import.drop,
            removeFileAriaLabel: () => m.import.remove,
            limitShowFewer: m.less,
            limitShowMore: m.open,
            errorIconAriaLabel: m.failure.title,
          }}
        />
      </FormField>
      {sheet && (
        <FormField label={m.import.columns} description={m.import.rows(sheet.rows.length)} stretch>
          <ListTable
            label={m.import.columns}
            rows={sheet.columns.map((column) => ({ column }))}
            trackBy={({ column }) => column}
            empty=""
            columns={[
              { id: 'column', header: m.import.column, isRowHeader: true, cell: ({ column }) => column },
              {
                id: 'example',
                header: m.import.example,
                cell: ({ column }) => sheet.rows[0]?.[column] ?? '–',
              },
              {
                id: 'target',
                header: m.import.target,
                cell: ({ column }) => (
                  <Select
                    ariaLabel={`${m.import.target}: ${column}`}
                    expandToViewport
                    selectedOption={{
                      value: mapping[column] ?? '',
                      label: labelOf(mapping[column] || 'nothing'),
                    }}
                    options={[
                      { value: '', label: m.import.targets.nothing },
                      ...targets.map((value) => ({ value, label: labelOf(value) })),
                    ]}
                    onChange={({ detail }) =>
                      setMapping({ ...mapping, [column]: (detail.selectedOption.value ?? '') as Target | '' })
                    }
                  />
                ),
              },
            ]}
          />
        </FormField>
      )}
      {all.length > 0 && (
        <Alert type="error" header={m.import.errors(all.length)}>
          <ul className="lines">
            {all.slice(0, shownErrors).map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                {line !== null && `${m.import.line(line)}: `}
                {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {input && preview && refused.length === 0 && (
        <SpaceBetween size="s">
          <Header variant="h3" counter={`(${preview.stepCount})`}>
            {m.import.plan}
          </Header>
          <ListTable
            label={m.import.plan}
            rows={preview.steps}
            trackBy={({ action, kind, name, detail }) => `${action} ${kind} ${name} ${detail}`}
            empty={m.import.nothing}
            columns={[
              { id: 'action', header: m.import.action, cell: ({ action }) => action },
              { id: 'name', header: m.name, isRowHeader: true, cell: ({ name }) => name },
              { id: 'detail', header: m.description, cell: ({ detail }) => detail ?? '' },
            ]}
          />
        </SpaceBetween>
      )}
    </ChangeForm>
  );
}
