import { databaseRefusalOf, sqlStateOf } from '../database/unavailable.ts';
import { errorText } from '../shared/error-text.ts';
import { UserError } from '../shared/errors.ts';
import { inHalves } from '../shared/in-halves.ts';
import type { ApplyMirrorInput } from './apply-mirror.inputs.ts';
import { type MirrorProblem, MirrorProblemKind } from './mirror-problem.types.ts';
import type { FoundProblem } from './mirror-problems.ts';
import { type Moves, readable, type Statements } from './readable-input.ts';

/**
 * The classes of PostgreSQL errors that are about the written data and not about the server: cardinality, data,
 * integrity, and values that are too long for an index.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const aboutContent = /^(21|22|23|54)/;

interface Applied {
  problems: MirrorProblem[];
}

/** A part of the input that can be applied on its own: one person, group, member, or removal. */
interface Item {
  kind: MirrorProblemKind;
  anchor: string;
  memberAnchor?: string;
  name: string;
  endsAccess: boolean;
  stateIn(input: Statements): unknown;
}

/**
 * Applies an input as a whole. If its contents are refused, it is halved until each wrong part is found: that part is
 * left out and listed, and everything else is applied. What ends access is applied first.
 */
export async function applyInParts<Result extends Applied>(
  input: ApplyMirrorInput,
  apply: (part: ApplyMirrorInput, names?: ReadonlyMap<string, string>) => Promise<Result>,
  keep: (problems: FoundProblem[], names: ReadonlyMap<string, string>) => Promise<MirrorProblem[]>,
): Promise<Result> {
  try {
    return await apply(input);
  } catch (error) {
    // In a dry run, later parts would not see what earlier parts have created.
    if (!isAboutContent(error) || input.dryRun) throw error;
    const { cursor = null, heardAt = null, reason = null } = input;
    // A missing permission, or an input that is too large, is reported once and not for each item.
    await apply({ reason });
    const { input: stated, problems: leftOut, names } = readable(input);
    const items = itemsOf(stated);
    const problems: MirrorProblem[] = [];
    const applyItems = inHalves<Item, Error>({
      apply: async (some) => {
        problems.push(...(await apply({ ...inputOf(some), reason }, names)).problems);
      },
      isRefusal: isAboutContent,
      refuse: (item, error) => leftOut.push(problemOf(item, error)),
    });
    await applyItems(items.filter(({ endsAccess }) => endsAccess));
    await applyItems(items.filter(({ endsAccess }) => !endsAccess));
    problems.push(...(await keep(leftOut, names)));
    // The new cursor is stored only after everything was applied.
    const last = await apply({ users: [], cursor, heardAt, reason });
    return { ...last, problems };
  }
}

const isAboutContent = (error: unknown): error is Error =>
  error instanceof Error && (error instanceof UserError || aboutContent.test(sqlStateOf(error) ?? ''));

function problemOf({ kind, anchor, memberAnchor, name }: Item, error: unknown): FoundProblem {
  const { state = '', message: reason = '' } = databaseRefusalOf(error) ?? {};
  const text =
    error instanceof UserError
      ? error.text
      : errorText('MIRRORED_REFUSED_BY_DATABASE', { name, state, reason });
  return { kind, anchor, ...(memberAnchor !== undefined && { memberAnchor }), name, text };
}

/** In an order in which each item depends only on earlier ones. */
function itemsOf({ users, groups, members, goneUsers, goneGroups }: Statements): Item[] {
  const now = new Date();
  const { USER, GROUP, MEMBER } = MirrorProblemKind;
  const moves = (field: 'join' | 'leave' | 'nest' | 'unnest', endsAccess: boolean): Item[] =>
    members.flatMap(({ group, [field]: anchors }) =>
      anchors.map((anchor) => ({
        ...{ kind: MEMBER, anchor: group, memberAnchor: anchor, name: anchor, endsAccess },
        stateIn: (input) => {
          input.members.push({ ...noMoves(group), [field]: [anchor] });
        },
      })),
    );
  const gone = (field: 'goneUsers' | 'goneGroups', anchors: readonly string[]): Item[] =>
    anchors.map((anchor) => ({
      ...{ kind: field === 'goneUsers' ? USER : GROUP, anchor, name: anchor, endsAccess: true },
      stateIn: (input) => input[field].push(anchor),
    }));
  return [
    ...moves('leave', true),
    ...moves('unnest', true),
    ...gone('goneUsers', goneUsers),
    ...gone('goneGroups', goneGroups),
    ...groups.map((group) => ({
      ...{ kind: GROUP, anchor: group.anchor, name: group.name, endsAccess: false },
      stateIn: (input: Statements) => input.groups.push(group),
    })),
    ...users.map((user) => ({
      ...{ kind: USER, anchor: user.anchor, name: user.username },
      endsAccess: !user.isEnabled || (user.endsAt != null && user.endsAt <= now),
      stateIn: (input: Statements) => input.users.push(user),
    })),
    ...members.flatMap(({ group, unmirrored }) =>
      unmirrored.map((member) => ({
        ...{ kind: MEMBER, anchor: group, memberAnchor: member.anchor, name: member.path, endsAccess: false },
        stateIn: (input: Statements) => input.members.push({ ...noMoves(group), unmirrored: [member] }),
      })),
    ),
    ...moves('nest', false),
    ...moves('join', false),
  ];
}

const noMoves = (group: string): Moves => ({
  group,
  join: [],
  leave: [],
  nest: [],
  unnest: [],
  unmirrored: [],
});

function inputOf(items: readonly Item[]): Statements {
  const input: Statements = { users: [], groups: [], members: [], goneUsers: [], goneGroups: [] };
  for (const item of items) item.stateIn(input);
  return input;
}
