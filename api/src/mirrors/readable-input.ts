import { createHash } from 'node:crypto';
import { errorText } from '../shared/error-text.ts';
import { storableTime } from '../shared/storable-time.ts';
import type {
  ApplyMirrorInput,
  MirroredGroupInput,
  MirroredMembersInput,
  MirroredUserInput,
  UnmirroredMemberInput,
} from './apply-mirror.inputs.ts';
import { MirrorProblemKind } from './mirror-problem.types.ts';
import type { FoundProblem } from './mirror-problems.ts';

const longestText = 100_000;
const longestAnchor = 500;

/** The statements of a syncer in a form in which each part can be applied on its own. */
export interface ReadableInput {
  input: Statements;
  problems: FoundProblem[];
  /** The stated names of people and groups, by anchor. */
  names: Map<string, string>;
}

/** The members that join and leave a group. */
export interface Moves extends MirroredMembersInput {
  join: string[];
  leave: string[];
  nest: string[];
  unnest: string[];
  unmirrored: UnmirroredMemberInput[];
}

export interface Statements {
  users: MirroredUserInput[];
  groups: MirroredGroupInput[];
  members: Moves[];
  goneUsers: string[];
  goneGroups: string[];
}

/**
 * Another directory cannot correct its contents before the changes of everybody else are applied. So characters that
 * the database cannot store are removed from texts, times are limited to the range that it accepts, and repeated
 * statements count once.
 */
export function readable({ users, groups, members, goneUsers, goneGroups }: ApplyMirrorInput): ReadableInput {
  const problems: FoundProblem[] = [];
  const once = <Stated extends { anchor: string }>(
    stated: readonly Stated[],
    kind: MirrorProblemKind,
    nameOf: (one: Stated) => string,
  ): Stated[] => {
    const byAnchor = new Map<string, Stated>();
    for (const one of stated) {
      if (byAnchor.has(one.anchor) && JSON.stringify(byAnchor.get(one.anchor)) !== JSON.stringify(one)) {
        const name = nameOf(one);
        problems.push({ kind, anchor: one.anchor, name, text: errorText('MIRRORED_TWICE', { name }) });
      }
      byAnchor.set(one.anchor, one);
    }
    return [...byAnchor.values()];
  };
  const stored = {
    users: (users ?? [])
      .map(storable)
      .filter((user) => hasReadableEnd(user, problems))
      .map((user) => ({ ...user, endsAt: storableTime(user.endsAt) })),
    groups: (groups ?? []).map(storable),
    members: byGroup(members ?? []),
    goneUsers: (goneUsers ?? []).map(storableAnchor),
    goneGroups: (goneGroups ?? []).map(storableAnchor),
  };
  return {
    input: {
      ...stored,
      users: once(stored.users, MirrorProblemKind.USER, ({ username }) => username),
      groups: once(stored.groups, MirrorProblemKind.GROUP, ({ name }) => name),
      members: stored.members.map((one) => withoutContradictions(one, problems)),
    },
    problems,
    names: new Map([
      ...stored.users.map(({ anchor, username }) => [anchor, username] as const),
      ...stored.groups.map(({ anchor, name }) => [anchor, name] as const),
    ]),
  };
}

/**
 * Nobody gets longer access because the end of their account cannot be read: they stay as they are. Whoever is disabled
 * has no access whenever it ends.
 */
function hasReadableEnd(
  { anchor, username: name, isEnabled, endsAt }: MirroredUserInput,
  problems: FoundProblem[],
) {
  if (!endsAt || !Number.isNaN(endsAt.getTime()) || !isEnabled) return true;
  const text = errorText('MIRRORED_END_UNREADABLE', { name });
  problems.push({ kind: MirrorProblemKind.USER, anchor, name, text });
  return false;
}

/** Combines the statements about each group, because a report may have several. */
function byGroup(members: readonly MirroredMembersInput[]): Moves[] {
  const found = new Map<string, Moves>();
  for (const { group, ...moves } of members) {
    const anchor = storableAnchor(group);
    const before = found.get(anchor);
    const all = (name: 'join' | 'leave' | 'nest' | 'unnest') => [
      ...(before?.[name] ?? []),
      ...(moves[name] ?? []).map(storableAnchor),
    ];
    found.set(anchor, {
      group: anchor,
      join: all('join'),
      leave: all('leave'),
      nest: all('nest'),
      unnest: all('unnest'),
      unmirrored: [...(before?.unmirrored ?? []), ...(moves.unmirrored ?? []).map(storable)],
    });
  }
  return [...found.values()];
}

/** A member that is reported as both joining and leaving leaves: a mistake must not give access. */
function withoutContradictions(moves: Moves, problems: FoundProblem[]): Moves {
  const { group, join, leave, nest, unnest } = moves;
  if (leave.length + unnest.length === 0) return moves;
  const leaving = new Set([...leave, ...unnest]);
  const stays = (anchor: string) => {
    if (!leaving.has(anchor)) return true;
    const text = errorText('MIRRORED_JOINS_AND_LEAVES', { member: anchor, group });
    problems.push({
      kind: MirrorProblemKind.MEMBER,
      anchor: group,
      memberAnchor: anchor,
      name: anchor,
      text,
    });
    return false;
  };
  return { ...moves, join: join.filter(stays), nest: nest.filter(stays) };
}

/**
 * An index of the database holds about 2,700 bytes. A longer id is stored as its beginning and a hash of it, so that it
 * stands for the same object whenever it is stated. Both together are short enough to be kept when they are read again,
 * because an input that is applied in parts is read once as a whole and then once per part.
 */
const storableAnchor = (anchor: string): string => {
  const text = storableText(anchor);
  if (text.length <= longestAnchor) return text;
  const hash = createHash('sha256').update(text).digest('hex');
  return `${text.slice(0, longestAnchor - hash.length - 1).toWellFormed()} ${hash}`;
};

export const storableText = (text: string): string =>
  text.slice(0, longestText).replaceAll('\0', '').toWellFormed();

/** A copy of an object whose texts can be stored. */
const storable = <Facts extends object>(facts: Facts): Facts =>
  Object.assign(
    { ...facts },
    Object.fromEntries(
      Object.entries(facts).flatMap(([name, value]) =>
        typeof value === 'string'
          ? [[name, name === 'anchor' ? storableAnchor(value) : storableText(value)]]
          : [],
      ),
    ),
  );
