import { factNames } from '../../model/user-facts.ts';
import { eachOf, type WithBreaks } from '../../shared/breaks.ts';
import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { one } from '../../shared/one.ts';
import { type Columns, columnsOf, likelyMeaning, type Meaning, userColumns } from './csv-columns.ts';
import { type Record as Row, separatorName, type Table } from './csv-records.ts';
import { faultOfTime } from './dates.ts';
import { groupsInCell } from './groups-in-cell.ts';
import {
  FormatError,
  type Item,
  type Problem,
  placeOfColumn,
  placeOfRow,
  type Reading,
  type Remark,
  readingOf,
  rowOf,
  type Source,
} from './source.ts';
import { stateCalled, truthOf } from './states.ts';

type Values = Partial<Record<Meaning, string>>;

/** The row in which a user was stated first. */
interface KnownUser {
  index: number;
  values: Values;
  line: number;
}

/** The columns that name groups. */
const groupColumns = ['userGroup', 'userGroups', 'primaryGroup'] as const;

/** Facts of a user that are taken from the table unchanged. */
const plainFacts = ['username', 'displayName', ...factNames, 'externalId'] as const;

/**
 * Reads a table of users, or of memberships if it has a column for the group, or of both if such a table has a column
 * `username`. The first line contains the headings.
 */
export function* sourceOfTable(
  { heading, rows, separator }: Table,
  file: string,
  /** The meaning of columns, by heading. An empty meaning skips the column. */
  mapping: Readonly<Record<string, string>>,
): WithBreaks<Source> {
  const isEmpty = (column: number) => rows.every(({ cells }) => !cells[column]);
  const readAs = (meanings: readonly (Meaning | null)[], origin: string | null): Reading =>
    readingOf(
      file,
      origin ? `CSV, ${origin}` : 'CSV',
      separatorName(separator),
      heading.cells.map((name, index) => ({
        name,
        meaning: meanings[index] ?? null,
        example: rows.find(({ cells }) => cells[index])?.cells[index] ?? null,
      })),
    );
  const columns = withReading(
    () => {
      const found = columnsOf(heading.cells, isEmpty, mapping, file);
      assertNamed(found, file);
      return found;
    },
    () => readAs(heading.cells.map(likelyMeaning), null),
  );
  const taken = new TableSource(file, heading.cells, columns);
  yield* eachOf(rows, (row) => taken.take(row));
  return taken.source(readAs(columns.meanings, columns.origin));
}

/** If the columns are refused, the error contains them, so that the caller can state their meanings. */
function withReading(read: () => Columns, reading: () => Reading): Columns {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError(error.place, error.text, [reading()]);
  }
}

function assertNamed({ meanings }: Columns, file: string): void {
  const has = (...names: Meaning[]) => names.some((name) => meanings.includes(name));
  if (!has('username', 'user'))
    throw new FormatError(
      `${file}:1`,
      errorText('IMPORT_NO_USERNAME_COLUMN', { columns: userColumns.join(', ') }),
    );
  if (has('user') && !has(...groupColumns))
    throw new FormatError(`${file}:1`, errorText('IMPORT_NO_GROUP_COLUMN'));
  if (has('sponsor') && has(...groupColumns))
    throw new FormatError(`${file}:1`, errorText('IMPORT_GUESTS_AND_GROUPS'));
}

class TableSource {
  private readonly users: Record<string, unknown>[] = [];
  private readonly userAt = new Map<string, KnownUser>();
  private readonly groups = new Map<string, { index: number; name: string; members: object[] }>();
  private readonly places = new Map<string, number>();
  private readonly items: Item[] = [];
  private readonly problems: Problem[] = [];
  private readonly remarks: Remark[] = [];

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
    const groups = this.groupsOf(line, values);
    const wantsGroup = this.columns.meanings.includes('userGroup');
    if (wantsGroup && !values.userGroup && !username)
      this.wrong(line, 'userGroup', errorText('IMPORT_GROUP_EMPTY'));
    const hasUsers = this.columns.meanings.includes('username');
    const paths: string[] = [];
    if (name && hasUsers) paths.push(...this.takeUser(line, name, values, state, groups.length > 0));
    if (name) for (const group of groups) paths.push(this.takeMembership(line, name, group, values));
    for (let index = before; index < this.problems.length; index += 1) {
      const problem = this.problems[index];
      if (problem) this.problems[index] = { ...problem, paths };
    }
    this.items.push({ place: this.place(line), line, label: name ?? this.place(line), paths });
  }

  /** The groups that a row names, in a column for one group, in a list, and as the primary group. */
  private groupsOf(line: number, { userGroup, userGroups, primaryGroup }: Values): string[] {
    const found = new Map<string, string>();
    if (userGroup) found.set(fold(userGroup), userGroup);
    for (const [column, cell] of [
      ['userGroups', userGroups],
      ['primaryGroup', primaryGroup],
    ] as const) {
      const { names, skipped } = groupsInCell(cell ?? '');
      for (const name of names) found.set(fold(name), name);
      for (const text of skipped) this.remarks.push({ place: this.place(line, column), text });
    }
    return [...found.values()];
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
      this.completeUser(line, known, values, state);
      return [];
    }
    const index = this.users.length;
    const { sponsor, until } = values;
    const hasEnd = until !== undefined || this.hasProblem(line, 'until');
    if (sponsor && !hasEnd) this.wrong(line, 'until', errorText('IMPORT_GUEST_END_EMPTY'));
    if (until && !sponsor && !this.hasGroups())
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

  /** A user may have a row for each of their groups. Facts that one of these rows leaves out are taken from another. */
  private completeUser(line: number, known: KnownUser, values: Values, state: string | null): void {
    const user = this.users[known.index];
    const differs = (column: Meaning, is: string, was: string) =>
      this.wrong(line, column, errorText('IMPORT_FACT_DIFFERS', { is, was, line: String(known.line) }));
    for (const fact of plainFacts) {
      const [was, is] = [known.values[fact], values[fact]];
      if (is === undefined || is === was || fact === 'username') continue;
      if (was !== undefined) differs(fact, is, was);
      else if (user) {
        known.values[fact] = is;
        user[fact] = is;
      }
    }
    if (state === null || !user || user.state === state) return;
    if (user.state !== undefined) differs('state', state, String(user.state));
    else user.state = state;
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

  private hasGroups(): boolean {
    return groupColumns.some((column) => this.columns.meanings.includes(column));
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

  /** Whether a cell of the current row has a problem. The problems of the current row are the last ones. */
  private hasProblem(line: number, column: Meaning): boolean {
    const row = this.place(line);
    const place = this.place(line, column);
    for (let index = this.problems.length - 1; index >= 0; index -= 1) {
      const problem = this.problems[index];
      if (!problem || rowOf(problem.place) !== row) return false;
      if (problem.place === place) return true;
    }
    return false;
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
    const { skipped } = this.columns;
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
      remarks: this.remarks,
      notes:
        skipped.length === 0 ? [] : [errorText('IMPORT_COLUMNS_SKIPPED', { columns: skipped.join(', ') })],
      readings: [reading],
    };
  }
}

/** The column that a path belongs to, such as `guest.sponsor`. */
const columnIn = (rest: readonly string[]): string | null =>
  rest.length === 0 ? null : one(rest.at(-1), 'it is not empty');
