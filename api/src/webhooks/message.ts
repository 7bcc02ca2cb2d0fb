import type { Change } from '../feed/change.ts';
import type { Loaders } from '../viewer/loaders.ts';

/** The type in a message: membership.added for MEMBERSHIP_ADDED, user_group.updated for USER_GROUP_UPDATED. */
const typeOfChange = (kind: string): string => kind.toLowerCase().replace(/_(?=[^_]+$)/, '.');

/** The body of a message: type, timestamp and data, as specified by Standard Webhooks. */
export async function messageOf(change: Change, loaders: Loaders): Promise<string> {
  const context = { loaders };
  const [nodes, actor, summary] = await Promise.all([
    change.nodeIds(context),
    loaders.actor(change.actorKey),
    change.summary(context),
  ]);
  return JSON.stringify({
    type: typeOfChange(change.kind),
    timestamp: change.at.toISOString(),
    data: {
      position: change.position,
      transaction: change.transaction,
      kind: change.kind,
      summary,
      nodes,
      edge: change.edgeId,
      before: change.before,
      after: change.after,
      authority: change.authority,
      reason: change.reason,
      actor: { kind: actor.kind, name: actor.name },
    },
  });
}
