import { CreateDirectory } from '../migrations/2026-11-23-create-directory.ts';
import { SecondFactors } from '../migrations/2026-11-24-second-factors.ts';
import { Reconciles } from '../migrations/2026-11-25-reconciles.ts';
import { Mirrors } from '../migrations/2026-11-26-mirrors.ts';
import { Accounts } from '../migrations/2026-11-27-accounts.ts';
import { SyncerLeases } from '../migrations/2026-11-27d-syncer-leases.ts';
import { Policies } from '../migrations/2026-11-28-policies.ts';
import { Webhooks } from '../migrations/2026-11-29-webhooks.ts';
import { Scim } from '../migrations/2026-11-30-scim.ts';
import { GrantFeed } from '../migrations/2026-12-01-grant-feed.ts';
import { LevelGroups } from '../migrations/2026-12-02-level-groups.ts';
import { SystemPasswords } from '../migrations/2026-12-03-system-passwords.ts';
import { CompliancePositions } from '../migrations/2026-12-04-compliance-positions.ts';
import { SealingKey } from '../migrations/2026-12-05-sealing-key.ts';
import { TargetsOfAgents } from '../migrations/2026-12-06-targets-of-agents.ts';
import { Credentials } from '../migrations/2026-12-07-credentials.ts';
import { RevocableCredentials } from '../migrations/2026-12-07b-revocable-credentials.ts';
import { KnownKindsOfChanges } from '../migrations/2026-12-07c-known-kinds-of-changes.ts';
import { IdempotencyKeys } from '../migrations/2026-12-08-idempotency-keys.ts';
import { CheckableLog } from '../migrations/2026-12-09g-checkable-log.ts';
import { NameKeys } from '../migrations/2026-12-10-name-keys.ts';
import { Verifications } from '../migrations/2026-12-11-verifications.ts';

/** In the order in which they are applied. A migration is never edited once it has been released. */
export const migrations = [
  { name: '2026-11-23-create-directory', class: CreateDirectory },
  { name: '2026-11-24-second-factors', class: SecondFactors },
  { name: '2026-11-25-reconciles', class: Reconciles },
  { name: '2026-11-26-mirrors', class: Mirrors },
  { name: '2026-11-27-accounts', class: Accounts },
  { name: '2026-11-28-policies', class: Policies },
  { name: '2026-11-29-webhooks', class: Webhooks },
  { name: '2026-11-30-scim', class: Scim },
  { name: '2026-12-01-grant-feed', class: GrantFeed },
  { name: '2026-12-02-level-groups', class: LevelGroups },
  { name: '2026-12-03-system-passwords', class: SystemPasswords },
  { name: '2026-12-04-compliance-positions', class: CompliancePositions },
  { name: '2026-12-05-sealing-key', class: SealingKey },
  { name: '2026-12-06-targets-of-agents', class: TargetsOfAgents },
  { name: '2026-12-07-credentials', class: Credentials },
  { name: '2026-12-07b-revocable-credentials', class: RevocableCredentials },
  { name: '2026-12-07c-known-kinds-of-changes', class: KnownKindsOfChanges },
  { name: '2026-12-08-idempotency-keys', class: IdempotencyKeys },
  { name: '2026-11-27d-syncer-leases', class: SyncerLeases },
  { name: '2026-12-09g-checkable-log', class: CheckableLog },
  { name: '2026-12-10-name-keys', class: NameKeys },
  { name: '2026-12-11-verifications', class: Verifications },
];
