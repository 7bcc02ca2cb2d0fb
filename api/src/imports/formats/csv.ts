import { factNames } from '../../model/user-facts.ts';
import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { one } from '../../shared/one.ts';
import { type Columns, columnsOf, type Meaning, userColumns } from './csv-columns.ts';
import { type Record as Row, separatorCalled, separatorName, tableOf } from './csv-records.ts';
import { faultOfTime } from './dates.ts';
import {
  assertNotTooLong,
  FormatError,
  type Item,
  type Problem,
  placeOfColumn,
  placeOfRow,
  type Reading,
  type Source,
} from './source.ts';
import { stateCalled, truthOf } from './states.ts';

export interface CsvOptions {
  /** The meaning of columns, by heading. An empty meaning skips the column. */
  mapping?: Readonly<Record<string, string>>;
  separator?: string | null;
}

type Values = Partial<Record<Meaning, string>>;

/** Facts of a user that are taken from the table unchanged. */
const plainFacts = ['username', 'displayName', ...factNames, 'externalId'] as const;

/**
 * Reads a table of users, or of memberships if it has a column for the group, or of both if such a table has a column
 * `username`. The first line contains the headings.
 */
export function readCsv(text: string, file: string, options: CsvOptions = {}): Source {
  assertNotTooLong(text, file);
  const separator = options.separator ? separatorCalled(options.separator, file) : null;
  const { heading, rows, ...table } = tableOf(text, file, separator);
  const isEmpty = (column: number) => rows.every(({ cells }) => !cells[column]);
  const columns = columnsOf(heading.cells, isEmpty, options.mapping ?? {}, file);
  assertNamed(columns, file);
  const reading: Reading = {
    format: columns.origin ? `CSV, ${columns.origin}` : 'CSV',
    encoding: 'UTF-8',
    isEncodingGuessed: false,
    samples: [],
    separator: separatorName(table.separator),
    columns: heading.cells.map((name, index) => ({
      name,
      meaning: columns.meanings[index] ?? null,
      example: rows.find(({ cells }) => cells[index])?.cells[index] ?? null,
    })),
  };
  const taken = new TableSource(file, heading.cells, columns);
  for (const row of rows) taken.take(row);
  return taken.source(reading);
}

function assertNamed({ meanings }: Columns, file: string): void {
  const has = (...names: Meaning[]) => names.some((name) => meanings.includes(name));
  if (!has('username', 'user'))
    throw new FormatError(
      `${file}:1`,
      errorText('IMPORT_NO_USERNAME_COLUMN', { columns: userColumns.join(', ') }),
    );
  if (has('user') && !has('userGroup', 'userGroups'))
    throw new FormatError(`${file}:1`, errorText('IMPORT_NO_GROUP_COLUMN'));
  if (has('sponsor') && has('userGroup', 'userGroups'))
    throw new FormatError(`${file}:1`, errorText('IMPORT_GUESTS_AND_GROUPS'));
}

/** Splits a cell of a column that may contain several values. */
const listed = (text: string): string[] =>
  text
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

class TableSource {
  private readonly users: Record<string, unknown>[] = [];
  private readonly userAt = new Map<string, { index: number; values: Values; line: number }>();
  private readonly groups = new Map<string, { index: number; name: string; members: object[] }>();
  private readonly places = new Map<string, number>();
  private readonly items: Item[] = [];
  private readonly problems: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly headings: readonly string[],
    private readonly columns: Columns,
  ) {}

  take({ line, cells }: Row): void {
    const values: Values = {};
    this.columns.meanings.forEach((meaning, index) => {
      if (meaning && cells[index]) values[meaning] = cells[index];
    });
    const before = this.problems.length;
    const extra = cells.slice(this.headings.length).filter(Boolean);
    if (extra.length > 0)
      this.wrong(
        line,
        null,
        errorText('IMPORT_ROW_CELLS', { count: cells.length, headings: this.headings.length }),
      );
    const { username, user } = values;
    const name = username ?? user ?? null;
    if (!name)
      this.wrong(
        line,
        username === undefined && user === undefined ? this.nameColumn() : 'username',
        errorText('IMPORT_NAME_EMPTY'),
      );
    this.checkTimes(line, values);
    const state = this.stateOf(line, values);
    const groups = [...(values.userGroup ? [values.userGroup] : []), ...listed(values.userGroups ?? '')];
    const wantsGroup = this.columns.meanings.includes('userGroup');
    if (wantsGroup && !values.userGroup && !username)
      this.wrong(line, 'userGroup', errorText('IMPORT_GROUP_EMPTY'));
    const hasUsers = this.columns.meanings.includes('username');
    const paths: string[] = [];
    if (name && hasUsers) paths.push(...this.takeUser(line, name, values, state, groups.length > 0));
    if (name) for (const group of groups) paths.push(this.takeMembership(line, name, group, values));
    for (const [index, problem] of this.problems.entries())
      if (index >= before) this.problems[index] = { ...problem, paths };
    this.items.push({ place: this.place(line), line, label: name ?? this.place(line), paths });
  }

  private takeUser(
    line: number,
    username: string,
    values: Values,
    state: string | null,
    isMembership: boolean,
  ): string[] {
    const known = this.userAt.get(fold(username));
    if (known && isMembership) {
      for (const fact of plainFacts) {
        const [was, is] = [known.values[fact], values[fact]];
        if (was !== undefined && is !== undefined && was !== is && fact !== 'username')
          this.wrong(line, fact, errorText('IMPORT_FACT_DIFFERS', { is, was, line: String(known.line) }));
      }
      return [];
    }
    const index = this.users.length;
    const { sponsor, until } = values;
    const isFaulty = this.problems.some((problem) => problem.place === this.place(line, 'until'));
    if (sponsor && !until && !isFaulty) this.wrong(line, 'until', errorText('IMPORT_GUEST_END_EMPTY'));
    if (until && !sponsor && !this.columns.meanings.some((it) => it === 'userGroup' || it === 'userGroups'))
      this.wrong(
        line,
        this.columns.meanings.includes('sponsor') ? 'sponsor' : 'until',
        errorText('IMPORT_END_WITHOUT_SPONSOR'),
      );
    if (!known) this.userAt.set(fold(username), { index, values, line });
    this.places.set(`users.${index}`, line);
    this.users.push({
      ...Object.fromEntries(plainFacts.flatMap((fact) => (values[fact] ? [[fact, values[fact]]] : []))),
      ...(state && { state }),
      ...(sponsor && until && { guest: { sponsor, until } }),
    });
    return [`users.${index}`];
  }

  private takeMembership(line: number, user: string, name: string, { from, until }: Values): string {
    const key = fold(name);
    const group = this.groups.get(key) ?? { index: this.groups.size, name, members: [] };
    this.groups.set(key, group);
    const path = `userGroups.${group.index}.members.${group.members.length}`;
    this.places.set(path, line);
    if (group.members.length === 0) this.places.set(`userGroups.${group.index}`, line);
    group.members.push({ user, ...(from && { from }), ...(until && { until }) });
    return path;
  }

  private stateOf(line: number, values: Values): string | null {
    const { state, suspended, enabled } = values;
    let found: string | null = null;
    if (state) {
      found = stateCalled(state);
      if (!found) this.wrong(line, 'state', errorText('IMPORT_STATE', { state }));
    }
    for (const [column, text] of [
      ['enabled', enabled],
      ['suspended', suspended],
    ] as const) {
      if (!text) continue;
      const truth = truthOf(text);
      if (truth === null) this.wrong(line, column, errorText('IMPORT_TRUTH', { text }));
      else if (truth === (column === 'suspended')) found = found === 'ARCHIVED' ? found : 'SUSPENDED';
    }
    return found;
  }

  private checkTimes(line: number, values: Values): void {
    for (const column of ['from', 'until'] as const) {
      const text = values[column];
      const fault = text ? faultOfTime(text) : null;
      if (!fault) continue;
      this.wrong(line, column, fault);
      // The rest of the row remains in the document, so that its errors are found, too.
      delete values[column];
    }
    const { from, until } = values;
    if (from && until && new Date(until) <= new Date(from))
      this.wrong(line, 'until', errorText('IMPORT_END_BEFORE_START', { from, until }));
  }

  private wrong(line: number, column: Meaning | null, text: ErrorText): void {
    this.problems.push({ place: this.place(line, column), text, paths: [] });
  }

  private nameColumn(): Meaning {
    return this.columns.meanings.includes('username') ? 'username' : 'user';
  }

  private place(line: number, meaning: string | null = null): string {
    const index = this.columns.meanings.findIndex((it) => it !== null && it === meaning);
    const row = placeOfRow(this.file, line);
    return index === -1 ? row : placeOfColumn(row, this.headings[index] ?? '');
  }

  source(reading: Reading): Source {
    const { passedOver } = this.columns;
    return {
      document: {
        muster: 1,
        ...(this.users.length > 0 || this.groups.size === 0 ? { users: this.users } : {}),
        ...(this.groups.size > 0 && {
          userGroups: [...this.groups.values()].map(({ name, members }) => ({ name, members })),
        }),
      },
      placeOf: (path) => {
        for (let length = path.length; length > 0; length--) {
          const line = this.places.get(path.slice(0, length).join('.'));
          if (line !== undefined) return this.place(line, columnIn(path.slice(length)));
        }
        return this.file;
      },
      items: this.items,
      problems: this.problems,
      notes:
        passedOver.length === 0
          ? []
          : [errorText('IMPORT_COLUMNS_PASSED_OVER', { columns: passedOver.join(', ') })],
      readings: [reading],
    };
  }
}

/** The column that a path belongs to, such as `guest.sponsor`. */
const columnIn = (rest: readonly string[]): string | null =>
  rest.length === 0 ? null : one(rest.at(-1), 'it is not empty');
