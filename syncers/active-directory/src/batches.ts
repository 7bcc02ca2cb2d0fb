import type { Difference } from './difference.ts';
import type { ApplyMirrorInput, MirroredMembersInput } from './gql/graphql.ts';
import type { MirrorState, WholeUserInput } from './mirror-state.ts';

/** At most this many people, groups and members per transaction, so that other writers are not blocked for long. */
const maxBatchSize = 2_000;

interface BatchInput extends ApplyMirrorInput {
  users?: WholeUserInput[] | null;
}

type Field = 'join' | 'leave' | 'nest' | 'unnest';

/**
 * Splits a difference into batches, each of which is valid by itself: first what ends access, then groups and people,
 * and last what gives access. A small difference is one batch, sent in one transaction.
 */
export function* batchesOf(difference: Difference): Generator<BatchInput> {
  let batch = new Batch();
  for (const add of statements(difference)) {
    add(batch);
    if (batch.size < maxBatchSize) continue;
    yield batch.input;
    batch = new Batch();
  }
  yield batch.input;
}

function* statements({
  groups,
  users,
  ending,
  members,
  nested,
  goneGroups,
  goneUsers,
}: Difference): Generator<(batch: Batch) => void> {
  for (const [group, member] of members.remove) yield (batch) => batch.member(group, 'leave', member);
  for (const [group, child] of nested.remove) yield (batch) => batch.member(group, 'unnest', child);
  for (const user of users) if (ending.has(user.anchor)) yield (batch) => batch.list('users').push(user);
  for (const guid of goneUsers) yield (batch) => batch.list('goneUsers').push(guid);
  for (const guid of goneGroups) yield (batch) => batch.list('goneGroups').push(guid);
  for (const group of groups) yield (batch) => batch.list('groups').push(group);
  for (const user of users) if (!ending.has(user.anchor)) yield (batch) => batch.list('users').push(user);
  for (const [group, child] of nested.add) yield (batch) => batch.member(group, 'nest', child);
  for (const [group, member] of members.add) yield (batch) => batch.member(group, 'join', member);
}

class Batch {
  readonly input: BatchInput = {};
  size = 0;
  private readonly byGroup = new Map<string, MirroredMembersInput>();

  list<Name extends 'groups' | 'users' | 'goneUsers' | 'goneGroups'>(
    name: Name,
  ): NonNullable<BatchInput[Name]> {
    this.size += 1;
    this.input[name] ??= [];
    return this.input[name] as NonNullable<BatchInput[Name]>;
  }

  member(group: string, field: Field, anchor: string): void {
    this.size += 1;
    let entry = this.byGroup.get(group);
    if (!entry) {
      entry = { group };
      this.byGroup.set(group, entry);
      this.input.members ??= [];
      this.input.members.push(entry);
    }
    entry[field] = entry[field] ?? [];
    (entry[field] as string[]).push(anchor);
  }
}

/** Records that Muster has stored a piece. */
export function markApplied(
  mirror: MirrorState,
  { groups, users, members, goneGroups, goneUsers }: BatchInput,
): void {
  for (const group of groups ?? []) mirror.groups.set(group.anchor, group);
  for (const user of users ?? []) mirror.people.set(user.anchor, user);
  for (const { group, join, leave, nest, unnest } of members ?? []) {
    const inside = mirror.members.get(group) ?? new Set<string>();
    for (const member of join ?? []) inside.add(member);
    for (const member of leave ?? []) inside.delete(member);
    mirror.members.set(group, inside);
    const nested = mirror.nested.get(group) ?? new Set<string>();
    for (const child of nest ?? []) nested.add(child);
    for (const child of unnest ?? []) nested.delete(child);
    mirror.nested.set(group, nested);
  }
  for (const guid of goneGroups ?? []) mirror.groups.delete(guid);
  for (const guid of goneUsers ?? []) mirror.people.delete(guid);
}
