import { Migration } from '@mikro-orm/migrations';

/**
 * Removes unknown kinds of changes from webhooks, which could once name kinds that do not exist. A webhook that had no
 * other kinds is paused, because without kinds it would receive everything.
 */
export class KnownKindsOfChanges extends Migration {
  override up(): void {
    this.addSql(`
      create temporary table known_kind (kind text) on commit drop;
      insert into known_kind
        select edge || '_' || move from
          unnest(array['MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT', 'OWNERSHIP', 'ASSIGNMENT']) as edge,
          unnest(array['ADDED', 'STARTED', 'EXTENDED', 'SHORTENED', 'EXPIRED', 'ENDED']) as move
        union all select object || '_' || verb from
          unnest(array['USER', 'USER_GROUP', 'RESOURCE', 'RESOURCE_GROUP', 'POLICY']) as object,
          unnest(array['CREATED', 'UPDATED', 'ARCHIVED']) as verb
        union all select unnest(array[
          'USER_ROLE_CHANGED', 'USER_STAGED', 'USER_ACTIVATED', 'USER_SUSPENDED',
          'RULE_EXEMPTION_ADDED', 'RULE_EXEMPTION_REMOVED',
          'SIGNED_IN', 'SIGN_IN_LINK_CREATED', 'PASSWORD_SET', 'PASSWORD_HASHED', 'TOKEN_CREATED', 'TOKEN_REVOKED',
          'SESSION_REVOKED', 'TOTP_CONFIRMED', 'TOTP_REMOVED', 'PASSKEY_ADDED', 'PASSKEY_REMOVED',
          'SSH_KEY_ADDED', 'SSH_KEY_REMOVED',
          'SYNCER_CREATED', 'SYNCER_ARCHIVED', 'TARGET_ADDED', 'TARGET_REMOVED',
          'RECONCILE_REQUESTED', 'RECONCILE_APPROVED', 'RECONCILE_DISMISSED', 'ACCOUNT_ADOPTED',
          'MIRROR_CONNECTION_CHANGED', 'MIRROR_SELECTION_CHANGED', 'MIRROR_MATCHES_DECIDED', 'MIRROR_ENDED',
          'DIRECTORY_REQUESTED', 'ENROLMENT_CREATED', 'ENROLMENT_REVOKED', 'SYSTEM_ENROLLED',
          'WEBHOOK_CREATED', 'WEBHOOK_UPDATED', 'WEBHOOK_REPLAYED', 'WEBHOOK_ARCHIVED'
        ]);
      update webhook w set
        kinds = nullif(array(select k from unnest(w.kinds) as k where k in (select kind from known_kind)), '{}'),
        is_paused = is_paused or not exists (
          select from unnest(w.kinds) as k where k in (select kind from known_kind))
      where exists (select from unnest(w.kinds) as k where k not in (select kind from known_kind));
      drop table known_kind;
    `);
  }
}
