import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { ErrorText, type StoredText } from '../shared/error-text.ts';
import { fold } from '../shared/fold.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { inParts } from '../shared/in-parts.ts';
import { messageOf } from '../shared/message-fields.ts';
import { assertCursor, cursorOf, Page, type PageArgs, pageOf } from '../shared/paging.ts';
import { type Columns, instant, int, oneOf, type RowOf, written } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { ImportFilesPayload } from './import.types.ts';
import { ImportReport, type ImportRowArgs } from './import-report.types.ts';
import { ImportProblem, ImportRemark, ImportRow } from './import-row.types.ts';
import { ImportRowOutcome } from './import-rows.ts';
import { PlanStep } from './plan.ts';

/** The facts of an import that its report needs. */
export type ImportedFiles = Pick<
  ImportFilesPayload,
  | 'transaction'
  | 'allSteps'
  | 'removalCount'
  | 'readings'
  | 'notes'
  | 'allRows'
  | 'counts'
  | 'allProblems'
  | 'allRemarks'
  | 'userErrors'
>;

type ReportContent = Omit<ImportedFiles, 'transaction' | 'allSteps' | 'removalCount' | 'userErrors'> &
  Pick<ImportReport, 'fileNames' | 'isDryRun' | 'isKeepingGoing' | 'isImported'>;

/** The part of a report that is about the import as a whole. */
type Summary = Pick<
  ImportReport,
  | 'fileNames'
  | 'isDryRun'
  | 'isKeepingGoing'
  | 'isImported'
  | 'readings'
  | 'notes'
  | 'counts'
  | 'problemCount'
  | 'remarkCount'
>;

/** Reports contain personal data, so they are kept only as long as people look at them. */
const keptMs = 24 * 3_600_000;

/** The most reports that are kept per person. A report of 100,000 rows takes about 30 MB. */
const keptOfEach = 10;

/** Stores the report of an import, and deletes expired ones and the oldest ones above the limit. */
export async function storeReport(
  em: EntityManager,
  actorKey: number,
  content: ReportContent,
): Promise<ImportReport> {
  const { allRows, allProblems, allRemarks } = content;
  const summary: Summary = {
    fileNames: content.fileNames,
    isDryRun: content.isDryRun,
    isKeepingGoing: content.isKeepingGoing,
    isImported: content.isImported,
    readings: content.readings,
    notes: content.notes,
    counts: content.counts,
    problemCount: allProblems.length,
    remarkCount: allRemarks.length,
  };
  const now = clock.now();
  return em.fork().transactional(async (tx) => {
    await rows(
      tx,
      sql`delete from import_report where created_at <= ${new Date(now.getTime() - keptMs)} or id in (
            select id from import_report where actor_id = ${actorKey} order by id desc offset ${keptOfEach - 1})`,
    );
    const report = await onlyRow(
      tx,
      reportRow,
      sql`insert into import_report (actor_id, created_at, summary)
          values (${actorKey}, ${now}, ${storable(summary)}::jsonb) returning id, created_at, summary`,
    );
    const { id } = report;
    await inBatches(allRows, (batch) =>
      rows(
        tx,
        sql`insert into import_report_row (report_id, position, outcome, is_remarked, search_text, facts)
            select ${id}, position, outcome, is_remarked, search_text, facts
            from jsonb_to_recordset(${batch(factsOfRow)}::jsonb)
              as r(position int, outcome text, is_remarked boolean, search_text text, facts jsonb)`,
      ),
    );
    for (const [kind, list] of [
      ['PROBLEM', allProblems],
      ['REMARK', allRemarks],
    ] as const)
      await inBatches<ImportProblem | ImportRemark>(list, (batch) =>
        rows(
          tx,
          sql`insert into import_report_line (report_id, kind, position, facts)
              select ${id}, ${kind}, position, facts
              from jsonb_to_recordset(${batch((line, position) => ({ position, facts: lineOf(line) }))}::jsonb)
                as r(position int, facts jsonb)`,
        ),
      );
    return reportFrom(report);
  });
}

/** A message with its place, as stored. */
interface Line {
  place: string;
  text: StoredText;
}
const lineOf = ({ place, text: { code, values } }: { place: string; text: ErrorText }): Line => ({
  place,
  text: { code, values },
});

interface StoredStep extends Pick<PlanStep, 'action' | 'kindCode' | 'name' | 'path'> {
  text: StoredText | null;
}
const storedStep = ({ action, kindCode, name, path, text }: PlanStep): StoredStep => ({
  action,
  kindCode,
  name,
  path,
  text: text && { code: text.code, values: text.values },
});
const stepFrom = ({ text, ...step }: StoredStep): PlanStep =>
  Object.assign(new PlanStep(), step, { text: text && ErrorText.stored(text) });

const factsOfRow = (row: ImportRow, position: number) => {
  const { outcome, remarks, name, place, line, steps, stepCount, problems } = row;
  return {
    position,
    outcome,
    is_remarked: remarks.length > 0,
    search_text: fold(`${name} ${place}`),
    facts: {
      name,
      place,
      line,
      stepCount,
      steps: steps.map(storedStep),
      problems: problems.map(lineOf),
      remarks: remarks.map(lineOf),
    } satisfies RowFacts,
  };
};

/** Writes a long list in parts. `batch` gives the JSON of one part. */
async function inBatches<Item>(
  items: readonly Item[],
  write: (batch: (make: (item: Item, position: number) => object) => string) => Promise<unknown>,
): Promise<void> {
  await inParts(items, (part, start) =>
    write((make) => storable(part.map((item, index) => make(item, start + index)))),
  );
}

/** JSON as PostgreSQL can store it: without U+0000 and without halves of surrogate pairs, which JSON writes as escapes. */
const storable = (value: object): string =>
  JSON.stringify(value).replace(/\\u(?:0000|d[89a-f][0-9a-f]{2})/g, '\\ufffd');

const reportRow = { id: int, created_at: instant, summary: written<Summary>() };

const reportFrom = ({ id, created_at, summary }: RowOf<typeof reportRow>): ImportReport =>
  Object.assign(new ImportReport(), {
    key: id,
    id: toId('ImportReport', id),
    createdAt: new Date(created_at),
    ...summary,
  });

/** A report by its id; null where there is none, or it was deleted. */
export async function findReport(em: EntityManager, id: string): Promise<ImportReport | null> {
  const [found] = await rowsOf(
    em,
    reportRow,
    sql`select id, created_at, summary from import_report
        where id = ${keyOf(id, 'ImportReport')} and created_at > ${new Date(clock.now().getTime() - keptMs)}`,
  );
  return found ? reportFrom(found) : null;
}

interface RowFacts extends Pick<ImportRow, 'name' | 'place' | 'line' | 'stepCount'> {
  steps: StoredStep[];
  problems: Line[];
  remarks: Line[];
}

const importRow = {
  position: int,
  outcome: oneOf('text', Object.values(ImportRowOutcome)),
  facts: written<RowFacts>(),
};

/** A page of the rows of a report, in the order of the files. */
export function rowsOfReport(
  em: EntityManager,
  report: ImportReport,
  { outcomes, search, isRemarked, ...args }: ImportRowArgs,
): Promise<Page<ImportRow>> {
  const conditions = [
    sql`report_id = ${report.key}`,
    outcomes ? sql`outcome = any(${outcomes}::text[])` : sql`true`,
    search ? sql`strpos(search_text, ${fold(search)}) > 0` : sql`true`,
    isRemarked ? sql`is_remarked` : sql`true`,
  ];
  return pageByPosition(em, args, importRow, {
    columns: sql`position, outcome, facts`,
    from: sql`import_report_row where ${sql.join(conditions, sql` and `)}`,
    make: ({ outcome, facts: { steps, problems, remarks, ...facts } }) =>
      Object.assign(new ImportRow(), facts, {
        outcome,
        steps: steps.map(stepFrom),
        problems: problems.map(problemFrom),
        remarks: remarks.map(remarkFrom),
      }),
  });
}

const messageFrom = ({ place, text }: Line) => {
  const read = ErrorText.stored(text);
  return { place, text: read, ...messageOf(read) };
};
const problemFrom = (line: Line): ImportProblem => Object.assign(new ImportProblem(), messageFrom(line));
const remarkFrom = (line: Line): ImportRemark => Object.assign(new ImportRemark(), messageFrom(line));

const lineRow = { position: int, facts: written<Line>() };

const linesOfReport = <Value extends object>(
  em: EntityManager,
  { key }: ImportReport,
  kind: 'PROBLEM' | 'REMARK',
  args: PageArgs,
  make: (line: Line) => Value,
): Promise<Page<Value>> =>
  pageByPosition(em, args, lineRow, {
    columns: sql`position, facts`,
    from: sql`import_report_line where report_id = ${key} and kind = ${kind}`,
    make: ({ facts }) => make(facts),
  });

export const problemsOfReport = (
  em: EntityManager,
  report: ImportReport,
  args: PageArgs,
): Promise<Page<ImportProblem>> => linesOfReport(em, report, 'PROBLEM', args, problemFrom);

export const remarksOfReport = (
  em: EntityManager,
  report: ImportReport,
  args: PageArgs,
): Promise<Page<ImportRemark>> => linesOfReport(em, report, 'REMARK', args, remarkFrom);

interface Positioned<Row, Value> {
  columns: Sql;
  /** With a condition. */
  from: Sql;
  make(row: Row): Value;
}

async function pageByPosition<Of extends Columns & { position: typeof int }, Value extends object>(
  em: EntityManager,
  args: PageArgs,
  columns: Of,
  { columns: selected, from, make }: Positioned<RowOf<Of>, Value>,
): Promise<Page<Value>> {
  const page = pageOf(args);
  const { size, after } = page;
  if (after) assertCursor(after, 'key');
  const found = await rowsOf(
    em,
    columns,
    sql`select ${selected} from ${from} and ${after ? sql`position > ${after[0]}::int` : sql`true`}
        order by position limit ${size + 1}`,
  );
  const positions = new Map<Value, unknown>();
  const values = found.map((row) => {
    const value = make(row);
    positions.set(value, row.position);
    return value;
  });
  return Page.from(
    values,
    page,
    (value) => cursorOf([positions.get(value)]),
    async () => (await onlyRow(em, { count: int }, sql`select count(*)::int as count from ${from}`)).count,
  );
}
