import { registerEnumType } from 'type-graphql';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { type Item, type Problem, type Remark, rowOf, type Source } from './formats/source.ts';
import type { PlanStep } from './plan.ts';

export enum ImportRowOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  PARTIAL = 'PARTIAL',
  FAILED = 'FAILED',
  SKIPPED = 'SKIPPED',
}
registerEnumType(ImportRowOutcome, {
  name: 'ImportRowOutcome',
  description: 'The outcome of a row of a table, or of an entry of LDIF or of a manifest.',
  valuesConfig: {
    CREATED: { description: 'The object is created.' },
    UPDATED: { description: 'The object exists and is changed.' },
    UNCHANGED: { description: 'The object exists, and is already as the file states.' },
    PARTIAL: { description: 'The row is imported except for what its problems name.' },
    FAILED: { description: 'The row cannot be imported; its problems state the reason.' },
    SKIPPED: {
      description:
        'The entry is neither a person nor a group of people, and is not imported; its remarks say what it is.',
    },
  },
});

/** An error about a part of the document that was made from the files. */
export interface RefusedPart {
  path: readonly string[];
  /** Null if it only follows from another problem of the same row. */
  problem: Problem | null;
}

export interface Imported {
  steps: readonly PlanStep[];
  refused: readonly RefusedPart[];
  /** The parts of the document that were left out, such as `users.3`. */
  leftOut: ReadonlySet<string>;
  /** Whether the document was refused as a whole. */
  isRefused: boolean;
}

/** A row with its outcome and everything that concerns it. */
export interface RowResult {
  item: Item;
  outcome: ImportRowOutcome;
  steps: PlanStep[];
  problems: Problem[];
  remarks: Remark[];
}

const added = new Set(['CREATE', 'ADD']);

/** The outcome of each row of a table or entry of LDIF, with the steps, problems and remarks that concern it. */
export async function resultsOf(
  source: Source,
  { steps, refused, leftOut, isRefused }: Imported,
): Promise<RowResult[]> {
  const results = await allOfParts(source.items, (part) =>
    part.map(
      (item): RowResult => ({
        item,
        outcome: item.skipped === undefined ? ImportRowOutcome.UNCHANGED : ImportRowOutcome.SKIPPED,
        steps: [],
        problems: [],
        remarks: item.skipped === undefined ? [] : [{ place: item.place, text: item.skipped }],
      }),
    ),
  );
  const index = new RowIndex();
  await inParts(results, (part) => index.add(part));
  await inParts(steps, (part) => {
    for (const step of part) assign(step, index);
  });
  for (const remark of source.remarks)
    for (const result of index.ofPlace(remark.place)) result.remarks.push(remark);
  for (const problem of source.problems) {
    const concerned = index.ofProblem(problem);
    for (const result of concerned) {
      result.outcome =
        problem.isPartial && result.outcome !== ImportRowOutcome.FAILED
          ? ImportRowOutcome.PARTIAL
          : ImportRowOutcome.FAILED;
      result.problems.push(problem);
    }
  }
  for (const { path, problem } of refused) {
    const concerned = index.at(path.join('.'));
    for (const result of concerned)
      if (result.outcome !== ImportRowOutcome.FAILED) result.outcome = ImportRowOutcome.PARTIAL;
    if (problem) concerned[0]?.problems.push(problem);
  }
  markLeftOut(results, index, leftOut);
  if (isRefused)
    for (const result of results)
      if (result.item.skipped === undefined) result.outcome = ImportRowOutcome.FAILED;
  for (const result of results) if (result.outcome === ImportRowOutcome.FAILED) result.steps.length = 0;
  return results;
}

/** Adds a step to the rows that it follows from. */
function assign(step: PlanStep, index: RowIndex): void {
  if (step.path === null) return;
  for (const result of index.at(step.path)) {
    result.steps.push(step);
    const isNew = added.has(step.action) && result.item.paths[0] === step.path;
    if (result.outcome !== ImportRowOutcome.CREATED)
      result.outcome = isNew ? ImportRowOutcome.CREATED : ImportRowOutcome.UPDATED;
  }
}

/** The entry that a part of the document is in: `userGroups.3` for `userGroups.3.members.0`. */
const entryOf = (path: string): string => path.split('.', 2).join('.');

/** A row of which everything is left out has failed. */
function markLeftOut(results: readonly RowResult[], index: RowIndex, leftOut: ReadonlySet<string>): void {
  if (leftOut.size === 0) return;
  for (const result of results) {
    const { paths } = result.item;
    if (result.outcome === ImportRowOutcome.FAILED || paths.length === 0) continue;
    const missing = paths.filter((path) => leftOut.has(path) || leftOut.has(entryOf(path)));
    if (missing.length === paths.length) result.outcome = ImportRowOutcome.FAILED;
    else if (missing.length > 0) result.outcome = ImportRowOutcome.PARTIAL;
  }
  // A member may be left out of a group that is itself a row.
  for (const path of leftOut)
    for (const result of index.at(path))
      if (result.outcome !== ImportRowOutcome.FAILED) result.outcome = ImportRowOutcome.PARTIAL;
}

/** Finds the rows that a part of the document came from. */
class RowIndex {
  private readonly byPath = new Map<string, RowResult[]>();
  /** Rows of the members of a group that is not a row itself, by the path of the group. */
  private readonly byGroup = new Map<string, RowResult>();
  private readonly byPlace = new Map<string, RowResult>();

  add(results: readonly RowResult[]): void {
    for (const result of results) {
      if (!this.byPlace.has(result.item.place)) this.byPlace.set(result.item.place, result);
      for (const path of result.item.paths) {
        const known = this.byPath.get(path);
        if (known) known.push(result);
        else this.byPath.set(path, [result]);
        const group = entryOf(path);
        if (!this.byGroup.has(group)) this.byGroup.set(group, result);
      }
    }
  }

  /** The rows of the nearest part around a place in the document; of a group without a row, the first of its members. */
  at(path: string): readonly RowResult[] {
    for (let part = path; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('.'), 0))) {
      const found = this.byPath.get(part);
      if (found) return found;
    }
    const first = this.byGroup.get(entryOf(path));
    return first ? [first] : [];
  }

  ofPlace(place: string): readonly RowResult[] {
    const found = this.byPlace.get(rowOf(place));
    return found ? [found] : [];
  }

  /** A problem within an entry of several lines is found by the part of the document that the entry became. */
  ofProblem({ place, paths }: Problem): readonly RowResult[] {
    const found = this.ofPlace(place);
    const [path] = paths;
    return found.length > 0 || path === undefined ? found : (this.byPath.get(path) ?? []);
  }
}

/** The parts of a document that problems make unusable. */
export const unusablePaths = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.flatMap(({ paths, isPartial }) => (isPartial ? [] : paths))),
];
