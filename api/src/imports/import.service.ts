import { errorText } from '../shared/error-text.ts';
import { InputError, LimitError, type UserError } from '../shared/errors.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { messageOf } from '../shared/message-fields.ts';
import { servingOthers } from '../shared/serving-others.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import type { RuleParser } from './apply-named.ts';
import { type FormatName, type ReadOptions, reading } from './formats/read-files.ts';
import {
  FormatError,
  importLimits,
  type Problem,
  type Reading,
  type Remark,
  rowOf,
  type Source,
} from './formats/source.ts';
import type { ImportFilesInput, ImportFilesPayload } from './import.types.ts';
import { findReport, type ImportedFiles, storeReport } from './import-report.ts';
import type { ImportReport } from './import-report.types.ts';
import {
  ImportCounts,
  type ImportProblem,
  type ImportReading,
  ImportRow,
  maxOfRow,
} from './import-row.types.ts';
import { ImportRowOutcome, type RowResult, resultsOf, unusablePaths } from './import-rows.ts';
import type { Applied, ManifestService } from './manifest.service.ts';
import { ManifestMode } from './manifest.types.ts';

/** Imports files of people and groups from other systems. */
export class ImportService {
  constructor(
    private readonly operation: Operation,
    private readonly manifests: ManifestService,
  ) {}

  /** Reads files and imports their content. Without `keepGoing`, everything is imported or nothing. */
  async import(input: ImportFilesInput, parseRule: RuleParser): Promise<Partial<ImportFilesPayload>> {
    authorizeAdmin(this.operation.viewer);
    const source = await read(input);
    if (source instanceof FormatError) return unreadable(source);
    assertEncodingKnown(source, input);
    assertNotTooMany(source);
    const applied = await this.applied(input, source, parseRule);
    const refused = [...applied.rejected, ...applied.userErrors.map(withoutManifest)];
    const own = problemsByError(source, refused);
    const results = await resultsOf(source, {
      steps: applied.steps,
      refused: refused.map((error) => ({ path: error.inputPath, problem: own.get(error) ?? null })),
      leftOut: new Set(applied.leftOut),
      isRefused: applied.userErrors.length > 0,
    });
    const problems = [...source.problems, ...own.values()].map(shown);
    const rows = await allOfParts(results, (part) => part.map(rowFrom));
    const payload: ImportedFiles = {
      transaction: applied.transaction,
      allSteps: input.keepGoing || problems.length === 0 ? applied.steps : [],
      removalCount: applied.removalCount,
      readings: source.readings.map(readingFrom),
      notes: source.notes.map(messageOf),
      allRows: rows,
      counts: counted(rows),
      allProblems: problems,
      allRemarks: results.flatMap(({ remarks }) => remarks.map(shown)),
      userErrors: input.keepGoing ? applied.userErrors : errorsOf(problems),
    };
    const { ldapRenames, ldapRenameCount } = applied;
    return { ...payload, ldapRenames, ldapRenameCount, report: await this.storeReport(input, payload) };
  }

  /**
   * Applies the document. Without `keepGoing`, an error rolls everything back, but all errors are still found and
   * reported.
   */
  private async applied(
    { dryRun, keepGoing, reason = null }: ImportFilesInput,
    { document, problems }: Source,
    parseRule: RuleParser,
  ): Promise<Applied> {
    const apply = (isDryRun: boolean, isKeepingGoing: boolean, leftOut: readonly string[] = []) =>
      this.manifests.apply(
        {
          manifest: document,
          mode: ManifestMode.IMPORT,
          reason,
          dryRun: isDryRun,
          keepGoing: isKeepingGoing,
        },
        parseRule,
        leftOut,
      );
    if (keepGoing) {
      const leftOut = unusablePaths(problems);
      // A dry run of everything finds further errors of the rows that are left out. No other row may depend on them.
      const tried = leftOut.length > 0 ? await apply(true, true) : null;
      const applied = await apply(dryRun ?? false, true, leftOut);
      const isLeftOut = isWithin(leftOut);
      const more = tried?.rejected.filter(({ inputPath }) => isLeftOut(inputPath)) ?? [];
      return { ...applied, rejected: [...more, ...applied.rejected] };
    }
    if (dryRun || problems.length > 0) return apply(true, true);
    const applied = await apply(false, false);
    if (applied.userErrors.length === 0) return applied;
    const found = await apply(true, true);
    // The dry run may find no error if somebody has removed the cause meanwhile. Nothing was imported anyway, so the
    // first answer is returned.
    return found.rejected.length + found.userErrors.length > 0 ? found : applied;
  }

  /** The report is stored after the import, so it cannot make it fail. */
  private async storeReport(
    { files, keepReport, dryRun, keepGoing }: ImportFilesInput,
    imported: ImportedFiles,
  ): Promise<ImportReport | null> {
    if (!keepReport) return null;
    const isRefused = imported.userErrors.length > 0;
    return storeReport(this.operation.em, this.operation.viewer.actorKey, {
      fileNames: files.map(({ name }) => name),
      isDryRun: dryRun ?? false,
      isKeepingGoing: keepGoing,
      isImported: !dryRun && !isRefused,
      ...imported,
    });
  }

  /** The report of an import that was made within the last day; null where there is none. */
  report(id: string): Promise<ImportReport | null> {
    authorizeAdmin(this.operation.viewer);
    return findReport(this.operation.em, id);
  }
}

const errorsShown = 100;

/** Whether a place in the document is in one of these parts of it. */
function isWithin(parts: readonly string[]): (path: readonly string[]) => boolean {
  const all = new Set(parts);
  return (path) => path.some((_, index) => all.has(path.slice(0, index + 1).join('.')));
}

/** The content of the files; an error with the readings where the caller has to state how to read them. */
async function read({
  files,
  format,
  encoding: stated,
  separator,
  columns,
}: ImportFilesInput): Promise<Source | FormatError> {
  if (files.length === 0) throw new InputError(errorText('IMPORT_NO_FILE')).at('files');
  const options: ReadOptions = {
    format: (format?.toLowerCase() ?? null) as FormatName | null,
    encoding: stated ?? null,
    separator: separator ?? null,
    mapping: Object.fromEntries((columns ?? []).map(({ name, meaning }) => [name, meaning ?? ''])),
  };
  try {
    return await servingOthers(
      reading(
        files.map(({ name, content, encoding }) => ({
          name,
          bytes: Buffer.from(content, 'base64'),
          encoding,
        })),
        options,
      ),
    );
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (error.readings.length > 0) return error;
    throw new InputError(errorText('IMPORT_FAULT', { place: error.place, fault: error.text })).at('files');
  }
}

/** The answer about files whose columns are not known: with the columns, so that the caller can state their meanings. */
const unreadable = ({ place, text, readings }: FormatError): Partial<ImportFilesPayload> => {
  const problems = [shown({ place, text })];
  return { readings: readings.map(readingFrom), allProblems: problems, userErrors: errorsOf(problems) };
};

const readingFrom = ({ file, ...reading }: Reading): ImportReading => ({ fileName: file, ...reading });

const errorsOf = (problems: readonly ImportProblem[]): UserError[] =>
  problems
    .slice(0, errorsShown)
    .map(({ place, text }) => new InputError(errorText('IMPORT_FAULT', { place, fault: text })).at('files'));

function assertNotTooMany({ items }: Source): void {
  const limit = importLimits.rowsOfImport;
  if (items.length > limit)
    throw new LimitError(errorText('IMPORT_TOO_LARGE', { count: items.length, limit }), limit).at('files');
}

/**
 * Text that is decoded wrongly would be stored without anybody noticing, so somebody has to confirm the encoding first.
 */
function assertEncodingKnown({ readings }: Source, { dryRun }: ImportFilesInput): void {
  const guessed = readings.find(({ isEncodingGuessed }) => isEncodingGuessed);
  if (!guessed || dryRun) return;
  throw new InputError(
    errorText('IMPORT_ENCODING', { encoding: guessed.encoding, samples: guessed.samples.join(' | ') }),
  ).at('encoding');
}

const shown = ({ place, text }: Remark): ImportProblem => ({ place, text, ...messageOf(text) });

/**
 * The problems of the refused parts. A membership that fails because the user of the same row could not be imported is
 * not a problem of its own.
 */
function problemsByError(source: Source, errors: readonly UserError[]): Map<UserError, Problem> {
  const rows = new Set(source.problems.map(({ place }) => rowOf(place)));
  const found = new Map<UserError, Problem>();
  for (const error of errors) {
    const place = source.placeOf(error.inputPath);
    const row = rowOf(place);
    if (error.code === 'NOT_FOUND' && rows.has(row)) continue;
    rows.add(row);
    found.set(error, { place, text: error.text, paths: [] });
  }
  return found;
}

function withoutManifest(error: UserError): UserError {
  return error.inputPath[0] === 'manifest'
    ? Object.assign(error, { inputPath: error.inputPath.slice(1) })
    : error;
}

const rowFrom = ({ item: { line, place, label }, outcome, steps, problems, remarks }: RowResult): ImportRow =>
  Object.assign(new ImportRow(), {
    line,
    place,
    name: label,
    outcome,
    steps: steps.slice(0, maxOfRow),
    stepCount: steps.length,
    problems: problems.slice(0, maxOfRow).map(shown),
    remarks: remarks.slice(0, maxOfRow).map(shown),
  });

function counted(rows: readonly { outcome: ImportRowOutcome }[]): ImportCounts {
  const of = (outcome: ImportRowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return Object.assign(new ImportCounts(), {
    rows: rows.length,
    created: of(ImportRowOutcome.CREATED),
    updated: of(ImportRowOutcome.UPDATED),
    unchanged: of(ImportRowOutcome.UNCHANGED),
    partial: of(ImportRowOutcome.PARTIAL),
    failed: of(ImportRowOutcome.FAILED),
    skipped: of(ImportRowOutcome.SKIPPED),
  });
}
