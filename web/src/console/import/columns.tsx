'use client';

import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import type { Readings_ReadingFragment } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import type { Messages } from '~/i18n/messages/en';
import { ListTable } from '~/ui/list-table';
import { meanings, type Options } from './options';

/** Lets people state what the columns of a table contain, where the server could not detect it. */
export function Columns({
  reading: { fileName: file, columns },
  options,
  onChange,
}: {
  reading: Readings_ReadingFragment;
  options: Options;
  onChange(options: Options): void;
}) {
  const m = useMessages();
  const choices = [
    { value: '', label: m.import.meanings.nothing },
    ...meanings.map((value) => ({ value, label: labelOf(m, value) })),
  ];
  return (
    <ListTable
      label={m.import.columnsOf(file)}
      header={
        <Header variant="h2" description={m.import.columnsText}>
          {m.import.columnsOf(file)}
        </Header>
      }
      rows={columns}
      trackBy={({ name }) => name}
      empty=""
      columns={[
        { id: 'column', header: m.import.column, isRowHeader: true, cell: ({ name }) => name },
        { id: 'example', header: m.import.example, cell: ({ example }) => example ?? '–' },
        {
          id: 'meaning',
          header: m.import.target,
          minWidth: 200,
          cell: ({ name, meaning: found }) => {
            const stated = options.columns[name];
            const meaning = stated === undefined ? (found ?? null) : stated;
            return (
              <Select
                ariaLabel={`${m.import.target}: ${name}`}
                expandToViewport
                options={choices}
                selectedOption={{ value: meaning ?? '', label: labelOf(m, meaning) }}
                onChange={({ detail }) => {
                  const chosen = meanings.find((each) => each === detail.selectedOption.value) ?? null;
                  onChange({ ...options, columns: { ...options.columns, [name]: chosen } });
                }}
              />
            );
          },
        },
      ]}
    />
  );
}

function labelOf(m: Messages, meaning: string | null): string {
  if (meaning === null) return m.import.meanings.nothing;
  const labels: Record<string, unknown> = { ...m.user, ...m.import.meanings };
  const label = labels[meaning];
  return typeof label === 'string' ? label : meaning;
}
