import type { ActorKind } from '../changes/actor.ts';
import { Role } from '../model/role.ts';
import type { SyncerKindName } from '../model/syncer-kinds.ts';

export type TokenScope = 'READ' | 'WRITE' | 'CREDENTIALS' | 'SYNC';

/** Who asks: a person with a session, or an API token of a person or a syncer. Loaded once per operation. */
export interface Viewer {
  kind: ActorKind;
  name: string;
  /** Its row of `actor`. */
  actorKey: number;
  /** The person, also behind a token; null for a syncer and the system itself. */
  userKey: number | null;
  syncerKey: number | null;
  /** Of a syncer. What it may do, and what it is told of people, follows from its kind. */
  syncerKind: SyncerKindName | null;
  role: Role;
  scopes: readonly TokenScope[];
  sessionKey: number | null;
  tokenKey: number | null;
  /** When the session or token ends by itself; null: never. */
  expiresAt: Date | null;
}

/** A rule says whether somebody may do one thing to one subject. Rules are plain values: compose and test them. */
export type Rule<Subject = void> = (viewer: Viewer, subject: Subject) => boolean;

export const canWrite: Rule = (viewer) => viewer.scopes.includes('WRITE');
export const isAdmin: Rule = (viewer) => viewer.role === Role.ADMIN;
export const changesEverything: Rule = (viewer) => isAdmin(viewer) && canWrite(viewer);
export const seesEverything: Rule = (viewer) =>
  viewer.role !== Role.MEMBER && viewer.syncerKey === null && viewer.scopes.includes('READ');
