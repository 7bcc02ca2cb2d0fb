import { parse } from 'csv-parse/sync';
import { factNames, userFacts } from '../../model/user-facts.ts';
import { fold } from '../../shared/fold.ts';
import { assertNotTooLong, FormatError, importLimits, noted, type Source } from './source.ts';

const userColumns = ['username', 'displayName', ...factNames, 'externalId', 'state', 'sponsor', 'until'];

const membershipColumns = ['user', 'userGroup', 'from', 'until'];

/** How people tend to call the columns. */
const synonyms: Record<string, string> = {
  ...Object.fromEntries(factNames.flatMap((fact) => userFacts[fact].csv.map((name) => [name, fact]))),
  login: 'username',
  name: 'displayName',
  fullname: 'displayName',
  group: 'userGroup',
  member: 'user',
  ends: 'until',
  endsat: 'until',
  starts: 'from',
  startsat: 'from',
};

/** Users, or memberships where there is a column for the group. The first line names the columns. */
export function readCsv(text: string, file: string, mapping: Record<string, string> = {}): Source {
  assertNotTooLong(text, file);
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      // One more than may be, so that there is something to refuse.
      to: importLimits.rows + 2,
    }) as unknown as typeof parsed;
  } catch (error) {
    throw new FormatError(file, (error as Error).message);
  }
  const [header, ...lines] = parsed;
  if (!header) throw new FormatError(`${file}:1`, 'The first line names the columns.');
  if (header.record.length > importLimits.columns)
    throw new FormatError(`${file}:1`, `A table has at most ${importLimits.columns} columns.`);
  if (lines.length > importLimits.rows)
    throw new FormatError(file, `A table has at most ${importLimits.rows} rows. Split it.`);
  const long = parsed.find(({ record }) => lengthOf(record) > importLimits.rowCharacters);
  if (long)
    throw new FormatError(
      `${file}:${long.info.lines}`,
      `A row has at most ${importLimits.rowCharacters} characters.`,
    );
  const columns = header.record.map((name) => columnOf(name, mapping));
  const known = columns.includes('userGroup') ? membershipColumns : userColumns;
  columns.forEach((column, index) => {
    if (!known.includes(column)) {
      throw new FormatError(
        `${file}:1`,
        `The column "${header.record[index]}" is none of ${known.join(', ')}. Name it so, or map it with --map "${header.record[index]}=…".`,
      );
    }
  });
  const rows = lines.map(({ record, info }) => ({
    line: info.lines,
    values: Object.fromEntries(
      columns.flatMap((column, index) => (record[index] ? [[column, record[index]]] : [])),
    ) as Record<string, string>,
  }));
  return columns.includes('userGroup') ? memberships(rows, file) : users(rows, file);
}

const lengthOf = (record: readonly string[]): number =>
  record.reduce((length, cell) => length + cell.length, 0);

function columnOf(name: string, mapping: Record<string, string>): string {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  const same = [...userColumns, ...membershipColumns].find((column) => column.toLowerCase() === plain);
  return mapping[name] ?? same ?? synonyms[plain] ?? name;
}

type Rows = { line: number; values: Record<string, string> }[];

function users(rows: Rows, file: string): Source {
  const places = new Map(rows.map(({ line }, index) => [`users.${index}`, `${file}:${line}`]));
  const document = {
    muster: 1,
    users: rows.map(({ values: { sponsor, until, ...facts } }) => ({
      ...facts,
      ...(sponsor && { guest: { sponsor, until } }),
    })),
  };
  return noted(document, places, file);
}

function memberships(rows: Rows, file: string): Source {
  const places = new Map<string, string>();
  const groups = new Map<string, { index: number; name: string; members: object[] }>();
  for (const { line, values } of rows) {
    if (!values.user || !values.userGroup)
      throw new FormatError(`${file}:${line}`, 'A membership names a user and a group.');
    const key = fold(values.userGroup);
    const group = groups.get(key) ?? { index: groups.size, name: values.userGroup, members: [] };
    groups.set(key, group);
    places.set(`userGroups.${group.index}.members.${group.members.length}`, `${file}:${line}`);
    group.members.push({
      user: values.user,
      ...(values.from && { from: values.from }),
      ...(values.until && { until: values.until }),
    });
  }
  return noted(
    { muster: 1, userGroups: [...groups.values()].map(({ name, members }) => ({ name, members })) },
    places,
    file,
  );
}
