import type { Transaction } from '../changes/transaction.ts';
import { loadedNode, Node } from '../model/node.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import type { Visibility } from '../viewer/visibility.ts';
import { compareAccess, type UserDifferences } from './compare-access.ts';
import { dependentsOf, guestEndsOf } from './dependents.ts';
import { AccessEffect, EffectSpan, Effects, MembershipEffect } from './effects.types.ts';
import { ldapRenamesOf } from './ldap-renames.ts';
import { policyEffectsOf } from './policy-effects.ts';
import type { Difference } from './spans.ts';

/** The most effects per list in an answer. */
const maxListed = 50;

/** The most effects per list that are searched for those that the viewer may see. */
const maxSearched = 5_000;

/** The most spans per effect in an answer. */
const maxSpans = 20;

/** An effect before the objects in it are loaded. */
interface EffectDraft {
  user: number;
  key: number;
  spans: Difference[];
}

class EffectList {
  count = 0;
  readonly first: EffectDraft[] = [];

  add(user: number, key: number, spans: Difference[]): void {
    if (spans.length === 0) return;
    this.count += 1;
    if (this.first.length < maxSearched) this.first.push({ user, key, spans });
  }
}

/**
 * Computes who gains and loses what, and when, by an uncommitted transaction. The objects in the answer are loaded
 * within the transaction, because after a dry run they are gone. Counts include effects that the viewer may not see, so
 * that they know the extent; the lists do not.
 */
export async function effectsOf(tx: Transaction, visibility: Pick<Visibility, 'sees'>): Promise<Effects> {
  const gains = new EffectList();
  const losses = new EffectList();
  const joins = new EffectList();
  const leaves = new EffectList();
  let usersAffected = 0;
  const resources = new Set<number>();
  const addDifferences = ({ user, pairs }: UserDifferences) => {
    usersAffected += 1;
    for (const { key, isGroup, ...spans } of pairs) {
      (isGroup ? joins : gains).add(user, key, spans.gains);
      (isGroup ? leaves : losses).add(user, key, spans.losses);
      if (!isGroup) resources.add(key);
    }
  };
  const { usersConcerned, usersCompared } = await compareAccess(tx, addDifferences);

  const policies = await policyEffectsOf(tx, visibility);
  const accessEffects = ({ first }: EffectList) => listed(tx, visibility, 'RESOURCE', first, accessEffect);
  const groupEffects = ({ first }: EffectList) => listed(tx, visibility, 'USER_GROUP', first, groupEffect);
  return Object.assign(new Effects(), {
    gains: await accessEffects(gains),
    losses: await accessEffects(losses),
    gainCount: gains.count,
    lossCount: losses.count,
    usersAffected,
    resourcesAffected: resources.size,
    membershipGains: await groupEffects(joins),
    membershipLosses: await groupEffects(leaves),
    membershipGainCount: joins.count,
    membershipLossCount: leaves.count,
    usersConcerned,
    usersCompared,
    isComplete: usersCompared === usersConcerned && policies.systemsCompared === policies.systemsConcerned,
    ...policies,
    ...(await guestEndsOf(tx, visibility)),
    ...(await dependentsOf(tx, visibility)),
    ...(await ldapRenamesOf(tx)),
  });
}

/** The first effects that the viewer may see, up to the limit. */
async function listed<Effect>(
  { em, now }: Transaction,
  visibility: Pick<Visibility, 'sees'>,
  kind: 'RESOURCE' | 'USER_GROUP',
  found: readonly EffectDraft[],
  effect: (found: EffectDraft, nodes: Map<number, Node>, now: Date) => Effect,
): Promise<Effect[]> {
  const seen: EffectDraft[] = [];
  for (const one of found) {
    if (seen.length === maxListed) break;
    if ((await visibility.sees('USER', one.user)) && (await visibility.sees(kind, one.key))) seen.push(one);
  }
  const keys = seen.flatMap(({ user, key }) => [user, key]);
  const nodes = new Map((await em.find(Node, { key: { $in: keys } })).map((node) => [node.key, node]));
  return seen.map((one) => effect(one, nodes, now));
}

const accessEffect = ({ user, key, spans }: EffectDraft, nodes: Map<number, Node>, now: Date): AccessEffect =>
  Object.assign(new AccessEffect(), spansOf(spans, now, false), {
    user: loadedNode(nodes, user, User),
    resource: loadedNode(nodes, key, Resource),
  });

const groupEffect = (
  { user, key, spans }: EffectDraft,
  nodes: Map<number, Node>,
  now: Date,
): MembershipEffect =>
  Object.assign(new MembershipEffect(), spansOf(spans, now, true), {
    user: loadedNode(nodes, user, User),
    userGroup: loadedNode(nodes, key, UserGroup),
  });

function spansOf(differences: readonly Difference[], now: Date, isGroup: boolean) {
  const spans = differences.slice(0, maxSpans).map((one) => spanOf(one, now, isGroup));
  return { ...spans[0], spans, spanCount: differences.length };
}

const spanOf = (difference: Difference, now: Date, isGroup: boolean): EffectSpan =>
  Object.assign(new EffectSpan(), {
    kind: difference.kind,
    from: difference.from <= now.getTime() ? null : dateOf(difference.from),
    until: dateOf(difference.to),
    before: isGroup ? null : difference.before,
    after: isGroup ? null : difference.after,
    beforeEndsAt: dateOf(difference.beforeEnd),
    afterEndsAt: dateOf(difference.afterEnd),
    endsWithGuest: difference.endsWithGuest,
  });

const dateOf = (instant: number | null): Date | null =>
  instant === null || !Number.isFinite(instant) ? null : new Date(instant);
