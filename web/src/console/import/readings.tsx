'use client';

import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type FragmentType, graphql, readFragment } from '~/gql';
import type { Readings_ReadingFragment } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { ListTable } from '~/ui/list-table';
import { Columns } from './columns';
import { encodings, type Options } from './options';

export const Readings_Reading = graphql(`
  fragment Readings_Reading on ImportReading {
    fileName
    format
    encoding
    isEncodingGuessed
    samples
    separator
    columns {
      name
      meaning
      example
    }
  }
`);

/** How the files are to be read, and a function that changes it. */
interface Editing {
  options: Options;
  onChange(options: Options): void;
}

/** How each file was read. With `editing`, somebody can say how it is to be read instead. */
export function Readings({
  readings,
  editing,
}: {
  readings: readonly FragmentType<typeof Readings_Reading>[];
  editing?: Editing;
}) {
  const m = useMessages();
  const all = readings.map((reading) => readFragment(Readings_Reading, reading));
  const separatorNames: Record<string, string> = m.import.separators;
  return (
    <SpaceBetween size="l">
      <ListTable
        label={m.import.readings}
        header={<Header variant="h2">{m.import.readings}</Header>}
        rows={all}
        trackBy={({ fileName }) => fileName}
        empty=""
        columns={[
          { id: 'file', header: m.import.file, isRowHeader: true, cell: ({ fileName }) => fileName },
          { id: 'format', header: m.import.format, cell: ({ format }) => format },
          {
            id: 'encoding',
            header: m.import.encoding,
            minWidth: 200,
            cell: ({ fileName, encoding }) =>
              editing ? <Encoding file={fileName} found={encoding} {...editing} /> : encoding,
          },
          {
            id: 'separator',
            header: m.import.separator,
            cell: ({ separator }) => (separator ? (separatorNames[separator] ?? separator) : '–'),
          },
        ]}
      />
      {editing &&
        all
          .filter(({ columns }) => columns.length > 0)
          .map((reading) => <Columns key={reading.fileName} reading={reading} {...editing} />)}
    </SpaceBetween>
  );
}

/** For each file whose encoding is uncertain: sample lines that show whether the encoding is right. */
export function EncodingSamples({
  readings,
  editing,
}: {
  readings: readonly FragmentType<typeof Readings_Reading>[];
  editing: Editing;
}) {
  return readings.map((each) => {
    const reading = readFragment(Readings_Reading, each);
    return <Samples key={reading.fileName} reading={reading} editing={editing} />;
  });
}

/** The encoding of a file, and others to read it in. */
function Encoding({ file, found, options, onChange }: Editing & { file: string; found: string }) {
  const m = useMessages().import;
  const choices = [
    { value: '', label: `${m.findOut} (${found})` },
    ...encodings.map((value) => ({ value, label: value.toUpperCase() })),
  ];
  const stated = options.encodings[file] ?? '';
  return (
    <Select
      ariaLabel={`${m.encoding}: ${file}`}
      expandToViewport
      options={choices}
      selectedOption={choices.find(({ value }) => value === stated) ?? { value: stated, label: stated }}
      onChange={({ detail }) => {
        const { [file]: _, ...others } = options.encodings;
        const { value } = detail.selectedOption;
        onChange({ ...options, encodings: value ? { ...others, [file]: value } : others });
      }}
    />
  );
}

/** The only encoding that the server guesses. */
const guessedEncoding = 'windows-1252';

function Samples({
  reading: { fileName: file, encoding, isEncodingGuessed, samples },
  editing: { options, onChange },
}: {
  reading: Readings_ReadingFragment;
  editing: Editing;
}) {
  const m = useMessages().import;
  if (samples.length === 0) return null;
  const confirm = () =>
    onChange({ ...options, encodings: { ...options.encodings, [file]: guessedEncoding } });
  return (
    <Alert
      type={isEncodingGuessed ? 'warning' : 'info'}
      header={isEncodingGuessed ? m.guessed(file, encoding) : m.readAs(file, encoding)}
      action={isEncodingGuessed && <Button onClick={confirm}>{m.confirmEncoding(encoding)}</Button>}
    >
      <Box variant="p" color="inherit">
        {m.compareSamples}
      </Box>
      <ul className="lines">
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
    </Alert>
  );
}
