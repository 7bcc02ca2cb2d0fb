import { errorText } from '../shared/error-text.ts';
import { InputError, type UserError } from '../shared/errors.ts';
import { messageOf } from '../shared/message-fields.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import type { RuleParser } from './apply-named.ts';
import { type FormatName, type ReadOptions, readFiles } from './formats/read-files.ts';
import { FormatError, type Problem, rowOf, type Source } from './formats/source.ts';
import {
  ImportCounts,
  type ImportFilesInput,
  type ImportFilesPayload,
  type ImportProblem,
} from './import.types.ts';
import { ImportRowOutcome, outcomesOf, unusablePaths } from './import-rows.ts';
import type { ManifestService } from './manifest.service.ts';
import { ManifestMode } from './manifest.types.ts';

/** Imports files of people and groups from other software. */
export class ImportService {
  constructor(
    private readonly operation: Operation,
    private readonly manifests: ManifestService,
  ) {}

  /** Reads files and imports their contents: everything or nothing, unless `keepGoing` is set. */
  async import(input: ImportFilesInput, parseRule: RuleParser): Promise<Partial<ImportFilesPayload>> {
    authorizeAdmin(this.operation.viewer);
    const source = read(input);
    assertEncodingKnown(source, input);
    const isRefused = source.problems.length > 0 && !input.keepGoing;
    const applied = await this.manifests.apply(
      {
        manifest: source.document,
        mode: ManifestMode.IMPORT,
        reason: input.reason ?? null,
        // Continues to find further errors; nothing is kept.
        dryRun: (input.dryRun ?? false) || isRefused,
        keepGoing: input.keepGoing || isRefused,
      },
      parseRule,
      input.keepGoing ? unusablePaths(source.problems) : [],
    );
    const refused = [...applied.notTaken, ...applied.userErrors.map(withoutManifest)];
    const problems = [...source.problems.map(ownProblem), ...withoutFollowing(source, refused)];
    const isKept = input.keepGoing || problems.length === 0;
    const rows = outcomesOf(source, {
      steps: applied.steps,
      refused: refused.map(({ inputPath }) => inputPath),
    }).map(({ item: { line, place, label }, outcome }) => ({ line, place, name: label, outcome }));
    return {
      transaction: applied.transaction,
      allSteps: isKept ? applied.steps : [],
      removalCount: applied.removalCount,
      readings: source.readings,
      notes: source.notes.map(messageOf),
      allRows: rows,
      counts: counted(rows),
      allProblems: problems,
      userErrors: input.keepGoing
        ? applied.userErrors
        : problems
            .slice(0, errorsShown)
            .map(({ place, text }) =>
              new InputError(errorText('IMPORT_FAULT', { place, fault: text })).at('files'),
            ),
    };
  }
}

const errorsShown = 100;

function read({ files, format, encoding, separator, columns }: ImportFilesInput): Source {
  if (files.length === 0) throw new InputError(errorText('IMPORT_NO_FILE')).at('files');
  const options: ReadOptions = {
    format: (format?.toLowerCase() ?? null) as FormatName | null,
    encoding: encoding ?? null,
    separator: separator ?? null,
    mapping: Object.fromEntries((columns ?? []).map(({ name, meaning }) => [name, meaning ?? ''])),
  };
  try {
    return readFiles(
      files.map(({ name, content }) => ({ name, bytes: Buffer.from(content, 'base64') })),
      options,
    );
  } catch (error) {
    if (error instanceof FormatError)
      throw new InputError(errorText('IMPORT_FAULT', { place: error.place, fault: error.text })).at('files');
    throw error;
  }
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

const ownProblem = ({ place, text }: Problem): ImportProblem => ({ place, text, ...messageOf(text) });

const problemAt = (source: Source, { inputPath, text }: UserError): ImportProblem =>
  ownProblem({ place: source.placeOf(inputPath), text, paths: [] });

/** A membership that fails because the user of the same row could not be imported is not a problem of its own. */
function withoutFollowing(source: Source, errors: readonly UserError[]): ImportProblem[] {
  const rows = new Set(source.problems.map(({ place }) => rowOf(place)));
  const found: ImportProblem[] = [];
  for (const error of errors) {
    const problem = problemAt(source, error);
    const row = rowOf(problem.place);
    if (error.code === 'NOT_FOUND' && rows.has(row)) continue;
    rows.add(row);
    found.push(problem);
  }
  return found;
}

function withoutManifest(error: UserError): UserError {
  return error.inputPath[0] === 'manifest'
    ? Object.assign(error, { inputPath: error.inputPath.slice(1) })
    : error;
}

function counted(rows: readonly { outcome: ImportRowOutcome }[]): ImportCounts {
  const of = (outcome: ImportRowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return Object.assign(new ImportCounts(), {
    rows: rows.length,
    created: of(ImportRowOutcome.CREATED),
    updated: of(ImportRowOutcome.UPDATED),
    unchanged: of(ImportRowOutcome.UNCHANGED),
    partial: of(ImportRowOutcome.PARTIAL),
    failed: of(ImportRowOutcome.FAILED),
  });
}
