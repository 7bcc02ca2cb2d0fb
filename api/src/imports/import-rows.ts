import { registerEnumType } from 'type-graphql';
import { type Item, type Problem, rowOf, type Source } from './formats/source.ts';

export enum ImportRowOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  PARTIAL = 'PARTIAL',
  FAILED = 'FAILED',
}
registerEnumType(ImportRowOutcome, {
  name: 'ImportRowOutcome',
  description: 'The outcome of a row of a table or an entry of LDIF.',
  valuesConfig: {
    CREATED: { description: 'The object is created.' },
    UPDATED: { description: 'The object exists and is changed.' },
    UNCHANGED: { description: 'The object exists, and is already as the file states.' },
    PARTIAL: { description: 'The row is imported except for what its problems name.' },
    FAILED: { description: 'The row cannot be imported; its problems state the reason.' },
  },
});

export interface RowWithOutcome {
  item: Item;
  outcome: ImportRowOutcome;
}

interface Applied {
  steps: readonly { action: string; path: string | null }[];
  /** The paths in the document that were refused. */
  refused: readonly (readonly string[])[];
}

const added = new Set(['CREATE', 'ADD']);

/** The outcome of each row of a table or entry of LDIF. */
export function outcomesOf(source: Source, { steps, refused }: Applied): RowWithOutcome[] {
  const byPath = new Map<string, number[]>();
  source.items.forEach(({ paths }, index) => {
    for (const path of paths) byPath.set(path, [...(byPath.get(path) ?? []), index]);
  });
  const at = (path: readonly string[]): { items: readonly number[]; isWhole: boolean } => {
    for (let length = path.length; length > 0; length--) {
      const items = byPath.get(path.slice(0, length).join('.'));
      // A group is listed with its members, so a single member is only a part of its entry.
      if (items) return { items, isWhole: !(path[0] === 'userGroups' && length === 2 && path.length > 3) };
    }
    return { items: [], isWhole: true };
  };
  const outcomes = source.items.map(() => ImportRowOutcome.UNCHANGED);
  for (const { action, path } of steps) {
    if (path === null) continue;
    const steps = path.split('.');
    for (const index of at(steps).items) {
      const isNew = added.has(action) && (source.items[index]?.paths ?? []).includes(path);
      if (outcomes[index] !== ImportRowOutcome.CREATED)
        outcomes[index] = isNew ? ImportRowOutcome.CREATED : ImportRowOutcome.UPDATED;
    }
  }
  const places = new Set(source.problems.map(({ place }) => rowOf(place)));
  source.items.forEach(({ place, paths }, index) => {
    if (paths.length === 0 && places.has(place)) outcomes[index] = ImportRowOutcome.FAILED;
  });
  for (const { paths, isPartial } of source.problems)
    for (const index of paths.flatMap((path) => byPath.get(path) ?? []))
      if (outcomes[index] !== ImportRowOutcome.FAILED)
        outcomes[index] = isPartial ? ImportRowOutcome.PARTIAL : ImportRowOutcome.FAILED;
  for (const path of refused) {
    const { items, isWhole } = at(path);
    for (const index of items)
      if (outcomes[index] !== ImportRowOutcome.FAILED)
        outcomes[index] = isWhole ? ImportRowOutcome.FAILED : ImportRowOutcome.PARTIAL;
  }
  return source.items.map((item, index) => ({
    item,
    outcome: outcomes[index] ?? ImportRowOutcome.UNCHANGED,
  }));
}

/** The parts of a document that cannot be used because of problems. */
export const unusablePaths = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.flatMap(({ paths, isPartial }) => (isPartial ? [] : paths))),
];
