import type { ActorKind } from '../changes/actor.ts';
import { Role } from '../model/role.ts';
import type { SyncerKindName } from '../model/syncer-kinds.ts';

export type TokenScope = 'READ' | 'WRITE' | 'CREDENTIALS' | 'SYNC';

/** The caller: a person with a session, or with an API token of a person or a syncer. Loaded once per operation. */
export interface Viewer {
  kind: ActorKind;
  name: string;
  /** The key of its actor. */
  actorKey: number;
  /** The person, also with an API token; null for a syncer and for the system itself. */
  userKey: number | null;
  syncerKey: number | null;
  /** Only for syncers. Its kind determines what it may do, and which facts of people it receives. */
  syncerKind: SyncerKindName | null;
  role: Role;
  scopes: readonly TokenScope[];
  sessionKey: number | null;
  tokenKey: number | null;
  /** When the session or token expires; null: never. */
  expiresAt: Date | null;
}

/**
 * A rule decides whether a viewer may do one thing to one subject. Rules are plain functions, which can be composed and
 * tested.
 */
export type Rule<Subject = void> = (viewer: Viewer, subject: Subject) => boolean;

export const canWrite: Rule = (viewer) => viewer.scopes.includes('WRITE');
export const isAdmin: Rule = (viewer) => viewer.role === Role.ADMIN;
export const changesEverything: Rule = (viewer) => isAdmin(viewer) && canWrite(viewer);
export const seesEverything: Rule = (viewer) =>
  viewer.role !== Role.MEMBER && viewer.syncerKey === null && viewer.scopes.includes('READ');
