import type { Difference } from './difference.ts';
import type { ApplyMirrorInput, MirroredMembersInput } from './gql/graphql.ts';
import type { Told, WholeUserInput } from './told.ts';

/** At most this many people, groups and members per transaction, so that other writers are not blocked for long. */
const most = 2_000;

interface PieceInput extends ApplyMirrorInput {
  users?: WholeUserInput[] | null;
}

type Field = 'join' | 'leave' | 'nest' | 'unnest';

/**
 * A difference in pieces, in an order in which each stands by itself: groups and people, then who joins, and last what
 * is taken away. A small one is one piece, and one transaction.
 */
export function* pieces(difference: Difference): Generator<PieceInput> {
  let piece = new Piece();
  for (const add of additions(difference)) {
    add(piece);
    if (piece.size < most) continue;
    yield piece.input;
    piece = new Piece();
  }
  yield piece.input;
}

function* additions({
  groups,
  users,
  members,
  nested,
  goneGroups,
  goneUsers,
}: Difference): Generator<(piece: Piece) => void> {
  for (const group of groups) yield (piece) => piece.list('groups').push(group);
  for (const user of users) yield (piece) => piece.list('users').push(user);
  // Those that are no longer nested first: what takes their place might close a circle otherwise.
  for (const [group, child] of nested.remove) yield (piece) => piece.member(group, 'unnest', child);
  for (const [group, child] of nested.add) yield (piece) => piece.member(group, 'nest', child);
  for (const [group, member] of members.add) yield (piece) => piece.member(group, 'join', member);
  for (const [group, member] of members.remove) yield (piece) => piece.member(group, 'leave', member);
  for (const guid of goneUsers) yield (piece) => piece.list('goneUsers').push(guid);
  for (const guid of goneGroups) yield (piece) => piece.list('goneGroups').push(guid);
}

class Piece {
  readonly input: PieceInput = {};
  size = 0;
  private readonly byGroup = new Map<string, MirroredMembersInput>();

  list<Name extends 'groups' | 'users' | 'goneUsers' | 'goneGroups'>(
    name: Name,
  ): NonNullable<PieceInput[Name]> {
    this.size += 1;
    this.input[name] ??= [];
    return this.input[name] as NonNullable<PieceInput[Name]>;
  }

  member(group: string, field: Field, anchor: string): void {
    this.size += 1;
    let entry = this.byGroup.get(group);
    if (!entry) {
      entry = { group };
      this.byGroup.set(group, entry);
      this.input.members = [...(this.input.members ?? []), entry];
    }
    entry[field] = entry[field] ?? [];
    (entry[field] as string[]).push(anchor);
  }
}

/** Muster has kept it. */
export function keep(told: Told, { groups, users, members, goneGroups, goneUsers }: PieceInput): void {
  for (const group of groups ?? []) told.groups.set(group.anchor, group);
  for (const user of users ?? []) told.people.set(user.anchor, user);
  for (const { group, join, leave, nest, unnest } of members ?? []) {
    const inside = told.members.get(group) ?? new Set<string>();
    for (const member of join ?? []) inside.add(member);
    for (const member of leave ?? []) inside.delete(member);
    told.members.set(group, inside);
    const nested = told.nested.get(group) ?? new Set<string>();
    for (const child of nest ?? []) nested.add(child);
    for (const child of unnest ?? []) nested.delete(child);
    told.nested.set(group, nested);
  }
  for (const guid of goneGroups ?? []) told.groups.delete(guid);
  for (const guid of goneUsers ?? []) told.people.delete(guid);
}
