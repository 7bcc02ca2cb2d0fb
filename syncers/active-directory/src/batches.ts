import type { Difference } from './difference.ts';
import type { ApplyMirrorInput, MirroredMembersInput, UnmirroredMemberInput } from './gql/graphql.ts';
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
  unmirrored,
  goneGroups,
  goneUsers,
}: Difference): Generator<(batch: Batch) => void> {
  for (const [group, member] of members.remove) yield (batch) => batch.member(group, 'leave', member);
  for (const [group, child] of nested.remove) yield (batch) => batch.member(group, 'unnest', child);
  for (const [group, member] of unmirrored.remove) yield (batch) => batch.member(group, 'leave', member);
  for (const user of users) if (ending.has(user.anchor)) yield (batch) => batch.list('users').push(user);
  for (const guid of goneUsers) yield (batch) => batch.list('goneUsers').push(guid);
  for (const guid of goneGroups) yield (batch) => batch.list('goneGroups').push(guid);
  for (const group of groups) yield (batch) => batch.list('groups').push(group);
  for (const user of users) if (!ending.has(user.anchor)) yield (batch) => batch.list('users').push(user);
  for (const [group, child] of nested.add) yield (batch) => batch.member(group, 'nest', child);
  for (const [group, member] of members.add) yield (batch) => batch.member(group, 'join', member);
  for (const [group, anchor, path] of unmirrored.add)
    yield (batch) => batch.unmirrored(group, { anchor, path });
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
    const entry = this.entryOf(group);
    entry[field] = entry[field] ?? [];
    (entry[field] as string[]).push(anchor);
  }

  unmirrored(group: string, member: UnmirroredMemberInput): void {
    const entry = this.entryOf(group);
    entry.unmirrored = [...(entry.unmirrored ?? []), member];
  }

  private entryOf(group: string): MirroredMembersInput {
    this.size += 1;
    let entry = this.byGroup.get(group);
    if (!entry) {
      entry = { group };
      this.byGroup.set(group, entry);
      this.input.members ??= [];
      this.input.members.push(entry);
    }
    return entry;
  }
}

/** Records that Muster has stored a piece. */
export function markApplied(
  mirror: MirrorState,
  { groups, users, members, goneGroups, goneUsers }: BatchInput,
): void {
  for (const group of groups ?? []) mirror.groups.set(group.anchor, group);
  for (const user of users ?? []) mirror.people.set(user.anchor, user);
  for (const { group, join, leave, nest, unnest, unmirrored } of members ?? []) {
    const inside = mirror.members.get(group) ?? new Set<string>();
    for (const member of join ?? []) inside.add(member);
    for (const member of leave ?? []) inside.delete(member);
    mirror.members.set(group, inside);
    const nested = mirror.nested.get(group) ?? new Set<string>();
    for (const child of nest ?? []) nested.add(child);
    for (const child of unnest ?? []) nested.delete(child);
    mirror.nested.set(group, nested);
    const listed = mirror.unmirrored.get(group) ?? new Set<string>();
    for (const member of [...(join ?? []), ...(nest ?? []), ...(leave ?? [])]) listed.delete(member);
    for (const { anchor } of unmirrored ?? []) listed.add(anchor);
    mirror.unmirrored.set(group, listed);
  }
  for (const guid of goneGroups ?? []) {
    mirror.groups.delete(guid);
    mirror.unmirrored.delete(guid);
  }
  for (const guid of goneUsers ?? []) mirror.people.delete(guid);
}
