import type { EntityManager } from '@mikro-orm/postgresql';
import { Effective } from '../access/effective.ts';
import { QuestionService } from '../access/question.service.ts';
import { AccountService } from '../accounts/account.service.ts';
import type { ChangeLog } from '../changes/log.ts';
import type { Transaction } from '../changes/transaction.ts';
import { EdgeService } from '../edges/edge.service.ts';
import { MoveService } from '../edges/move.service.ts';
import { StatedEdges } from '../edges/stated-edges.ts';
import { ManifestService } from '../imports/manifest.service.ts';
import { ApplyMirrorService } from '../mirrors/apply-mirror.service.ts';
import { DirectoryRequestService } from '../mirrors/directory-request.service.ts';
import { HandoverService } from '../mirrors/handover.service.ts';
import { MatchService } from '../mirrors/match.service.ts';
import { MirrorService } from '../mirrors/mirror.service.ts';
import type { Node } from '../model/node.entity.ts';
import { ComplianceService } from '../policies/compliance.service.ts';
import { PolicyService } from '../policies/policy.service.ts';
import { ReconcileService } from '../provisioning/reconcile.service.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { ResourceGroupService } from '../resource-groups/resource-group.service.ts';
import { ResourceService } from '../resources/resource.service.ts';
import type { Turns } from '../shared/turns.ts';
import type { Vault } from '../shared/vault.ts';
import { PasskeyService } from '../sign-in/passkey.service.ts';
import { Presence } from '../sign-in/presence.ts';
import { SignInService } from '../sign-in/sign-in.service.ts';
import { TokenService } from '../sign-in/token.service.ts';
import { TotpService } from '../sign-in/totp.service.ts';
import { SshKeyService } from '../ssh-keys/ssh-key.service.ts';
import { EnrolmentService } from '../systems/enrolment.service.ts';
import { SystemService } from '../systems/system.service.ts';
import { followRules } from '../user-groups/rule.ts';
import { UserGroupService } from '../user-groups/user-group.service.ts';
import { assertUserInvariants } from '../users/invariants.ts';
import { UserService } from '../users/user.service.ts';
import type { Client } from '../viewer/client.ts';
import { Loaders } from '../viewer/loaders.ts';
import { Operation, type WriteOptions, type Written } from '../viewer/operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Addresses } from '../webhooks/addresses.ts';
import { WebhookService } from '../webhooks/webhook.service.ts';

/** What an operation needs of the socket that it came over. */
export interface OperationSocket {
  /** Lets few messages be made at a time for one socket. */
  turns: Turns;
  /** Throws if the viewer is no longer good: checked when, or after, the log reached the position. */
  confirm(position: number): Promise<void>;
  /** Counts a subscription of the viewer until the function that it gives is called; throws if there are too many. */
  beginSubscription(): () => void;
}

/** What an operation needs of the process that runs it. */
export interface Surroundings {
  log: ChangeLog;
  /** Where people reach the dashboard. */
  publicUrl: string;
  client: Client;
  /** The socket that the operation came over; null where it came over HTTP. */
  socket: OperationSocket | null;
  vault: Vault;
  /** Where webhooks may be sent. */
  addresses: Addresses;
}

/** The world as one operation sees it. It caches what it loads, so it must not outlive that operation. */
export class Context extends Operation {
  readonly loaders = new Loaders(this.em);
  readonly stated = new StatedEdges(this.em, this.loaders);
  readonly effective = new Effective(this, this.loaders);
  readonly questions = new QuestionService(this);
  readonly users = new UserService(this);
  readonly userGroups = new UserGroupService(this);
  readonly resources = new ResourceService(this);
  readonly resourceGroups = new ResourceGroupService(this);
  readonly presence = new Presence(
    this,
    this.surroundings.client,
    this.surroundings.vault,
    this.surroundings.publicUrl,
  );
  readonly signIns = new SignInService(
    this,
    this.surroundings.client,
    this.surroundings.vault,
    this.surroundings.publicUrl,
    this.presence,
  );
  readonly totp = new TotpService(this, this.surroundings.client, this.surroundings.vault, this.presence);
  readonly passkeys = new PasskeyService(
    this,
    this.presence,
    this.surroundings.vault,
    this.surroundings.publicUrl,
  );
  readonly tokens = new TokenService(this, this.presence);
  readonly sshKeys = new SshKeyService(this, this.presence);
  readonly syncers = new SyncerService(this);
  readonly reconciles = new ReconcileService(this);
  readonly accounts = new AccountService(this);
  readonly webhooks = new WebhookService(this, this.surroundings.vault, this.surroundings.addresses);
  readonly policies = new PolicyService(this);
  readonly compliance = new ComplianceService(this);
  readonly enrolments = new EnrolmentService(this);
  readonly systems = new SystemService(this, this.surroundings.client);
  readonly mirrors = new MirrorService(this);
  readonly mirroring = new ApplyMirrorService(this);
  readonly matches = new MatchService(this);
  readonly handovers = new HandoverService(this);
  readonly directoryRequests = new DirectoryRequestService(this);
  readonly manifests = new ManifestService(this);
  readonly edges = new EdgeService(this);
  readonly moves = new MoveService(this);

  /** What follows from every transaction, and what must hold at its end. */
  protected override follow = async (tx: Transaction): Promise<void> => {
    await followRules(tx);
    await assertUserInvariants(tx);
  };

  constructor(
    em: EntityManager,
    viewer: Viewer,
    requestId: string,
    readonly surroundings: Surroundings,
  ) {
    super(em, viewer, requestId, surroundings.log);
  }

  /** The same world, unread: for each event of a subscription. */
  renew(): Context {
    return new Context(this.em.fork(), this.viewer, this.requestId, this.surroundings);
  }

  /** Nodes in the order of their keys. */
  readonly nodes = <Kind extends Node>(keys: number[]): Promise<Kind[]> =>
    Promise.all(keys.map((key) => this.loaders.node<Kind>(key)));

  /** What was loaded before a change is not shown after it. */
  override async commit<Result extends object>(
    options: WriteOptions,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result & Written> {
    const written = await super.commit(options, work);
    this.em.clear();
    this.loaders.cache.clear();
    return written;
  }
}
