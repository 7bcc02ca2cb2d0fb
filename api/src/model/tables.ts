import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { keysOf } from '../shared/record-of.ts';
import {
  bigint,
  bool,
  bytes,
  type Columns,
  instant,
  int,
  nullable,
  object,
  oneOf,
  type RowOf,
  text,
  texts,
} from '../shared/row-type.ts';
import { Authority } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';
import { nodeKinds } from './node.entity.ts';
import { ResourceKind } from './resource.entity.ts';
import { Role } from './role.ts';
import { syncerKinds } from './syncer-kinds.ts';

/**
 * The tables and columns that plain selects use; Kysely type-checks the statements. A test compares this list with the
 * database. Statements that Kysely cannot express are written with `sql`, and declare the type of their rows.
 */
export const tables = {
  actor: {
    id: int,
    kind: oneOf('actor_kind', ['USER', 'TOKEN', 'SYNCER', 'SYSTEM', 'CLOCK']),
    subject: nullable(int),
    name: text,
  },
  api_token: {
    id: int,
    name: text,
    prefix: text,
    scopes: texts,
    user_id: nullable(int),
    created_at: instant,
    expires_at: nullable(instant),
    last_used_at: nullable(instant),
    revoked_at: nullable(instant),
  },
  directory_user: {
    id: int,
    username: text,
    display_name: text,
    sponsor_id: nullable(int),
    role: oneOf('text', Object.values(Role)),
  },
  edge: {
    id: bigint,
    kind: oneOf('edge_kind', Object.values(EdgeKind)),
    source: int,
    target: int,
    level: nullable(text),
    priority: nullable(int),
    starts_at: instant,
    ends_at: instant,
    authority: oneOf('authority', Object.values(Authority)),
  },
  enrolment: {
    id: int,
    secret_hash: bytes,
    resource_id: nullable(int),
    resource_group_id: nullable(int),
    created_by: int,
    expires_at: instant,
    used_at: nullable(instant),
    revoked_at: nullable(instant),
  },
  log_key: { id: int, public_key: bytes, private_key: nullable(bytes) },
  mirror: { syncer_id: int, password: nullable(bytes) },
  node: { id: int, node_kind: oneOf('node_kind', nodeKinds), archived_at: nullable(instant) },
  passkey: {
    id: int,
    user_id: int,
    credential_id: text,
    name: text,
    is_synced: bool,
    created_at: instant,
    last_used_at: nullable(instant),
  },
  password: { user_id: int, hash: text },
  policy: { id: int, policy_type: text, settings: object },
  resource: { id: int, resource_kind: oneOf('resource_kind', Object.values(ResourceKind)), levels: texts },
  sealing_key: { fingerprint: text },
  session: {
    id: int,
    user_id: int,
    user_agent: nullable(text),
    address: nullable(text),
    created_at: instant,
    last_seen_at: instant,
    expires_at: instant,
    revoked_at: nullable(instant),
  },
  sign_in_link: {
    user_id: int,
    token_hash: bytes,
    expires_at: instant,
    used_at: nullable(instant),
    revoked_at: nullable(instant),
  },
  ssh_key: {
    id: int,
    user_id: int,
    name: text,
    type: text,
    body: text,
    fingerprint: text,
    created_at: instant,
  },
  syncer: { id: int, name: text, kind: oneOf('text', keysOf(syncerKinds)), archived_at: nullable(instant) },
  target: { node_id: int, syncer_id: int },
  totp: { user_id: int, secret: bytes, last_step: bigint },
  user_state: {
    user_id: int,
    state: oneOf('user_state_kind', ['STAGED', 'ACTIVE', 'SUSPENDED', 'ARCHIVED']),
    starts_at: instant,
    ends_at: instant,
  },
} as const satisfies Record<string, Columns>;

export type Tables = { [Name in keyof typeof tables]: RowOf<(typeof tables)[Name]> };

/** Starts a typed select, in the entity manager's transaction if it has one. */
export const tablesOf = (em: EntityManager): Kysely<Tables> => em.getKysely<Tables>();
