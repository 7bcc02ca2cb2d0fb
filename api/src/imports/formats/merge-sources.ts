import { eachOf, type WithBreaks } from '../../shared/breaks.ts';
import { errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { FormatError, type Item, type Problem, type Source } from './source.ts';

interface Group {
  name: string;
  members?: unknown[];
  memberOf?: unknown[];
}

interface Parts {
  users?: unknown[];
  userGroups?: Group[];
}

/** Combines several tables or directories. Groups with the same name become one, with the members of all. */
export function* merged(sources: readonly Source[]): WithBreaks<Source> {
  const [only] = sources;
  if (only && sources.length === 1) return only;
  for (const source of sources) assertMergeable(source);
  const users: unknown[] = [];
  const userGroups: Group[] = [];
  const groupAt = new Map<string, number>();
  const origins = new Map<string, { source: Source; path: string[] }>();
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const paths = new Map<string, string>();
    const note = (own: string, now: string) => {
      paths.set(own, now);
      origins.set(now, { source, path: own.split('.') });
    };
    const document = source.document as Parts;
    yield* eachOf((document.users ?? []).entries(), ([index, user]) => {
      note(`users.${index}`, `users.${users.length}`);
      users.push(user);
    });
    for (const [index, group] of (document.userGroups ?? []).entries()) {
      const at = groupAt.get(fold(group.name)) ?? userGroups.length;
      const known = userGroups[at];
      const members = known?.members ?? [];
      yield* eachOf(group.members?.keys() ?? [], (place) =>
        note(`userGroups.${index}.members.${place}`, `userGroups.${at}.members.${members.length + place}`),
      );
      if (!known) {
        note(`userGroups.${index}`, `userGroups.${at}`);
        groupAt.set(fold(group.name), at);
        userGroups.push({ ...group, ...(group.members && { members: [...group.members] }) });
        continue;
      }
      paths.set(`userGroups.${index}`, `userGroups.${at}`);
      userGroups[at] = {
        ...group,
        ...known,
        ...(group.members && { members: [...members, ...group.members] }),
        ...(group.memberOf && { memberOf: [...(known.memberOf ?? []), ...group.memberOf] }),
      };
    }
    const translated = <Part extends { paths: readonly string[] }>(part: Part): Part => ({
      ...part,
      paths: part.paths.flatMap((path) => paths.get(path) ?? []),
    });
    yield* eachOf(source.items, (item) => items.push(translated(item)));
    yield* eachOf(source.problems, (problem) => problems.push(translated(problem)));
  }
  return {
    document: { muster: 1, users, userGroups },
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const origin = origins.get(path.slice(0, length).join('.'));
        if (origin) return origin.source.placeOf([...origin.path, ...path.slice(length)]);
      }
      return sources.map((source) => source.placeOf([])).join(', ');
    },
    items,
    problems,
    remarks: sources.flatMap(({ remarks }) => remarks),
    notes: sources.flatMap(({ notes }) => notes),
    readings: sources.flatMap(({ readings }) => readings),
  };
}

/** A manifest can state more than people and groups, and its parts have other places, so it cannot be merged. */
function assertMergeable({ document, placeOf }: Source): void {
  const others =
    typeof document === 'object' && document !== null
      ? Object.keys(document).filter((list) => !['muster', 'users', 'userGroups'].includes(list))
      : ['document'];
  if (others.length > 0)
    throw new FormatError(
      placeOf(others.slice(0, 1)),
      errorText('IMPORT_MANIFEST_ALONE', { lists: others.join(', ') }),
    );
}
