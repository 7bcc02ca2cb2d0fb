import { Effective } from '../access/effective.ts';
import { QuestionService } from '../access/question.service.ts';
import { AccountService } from '../accounts/account.service.ts';
import type { Transaction } from '../changes/transaction.ts';
import { EdgeService } from '../edges/edge.service.ts';
import { MoveService } from '../edges/move.service.ts';
import { StatedEdges } from '../edges/stated-edges.ts';
import { ImportService } from '../imports/import.service.ts';
import { ManifestService } from '../imports/manifest.service.ts';
import { ApplyMirrorService } from '../mirrors/apply-mirror.service.ts';
import { DirectoryRequestService } from '../mirrors/directory-request.service.ts';
import { HandoverService } from '../mirrors/handover.service.ts';
import { MatchService } from '../mirrors/match.service.ts';
import { MirrorService } from '../mirrors/mirror.service.ts';
import { ComplianceService } from '../policies/compliance.service.ts';
import { PolicyService } from '../policies/policy.service.ts';
import { ReconcileService } from '../provisioning/reconcile.service.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { SyncerProgressService } from '../provisioning/syncer-progress.service.ts';
import { ResourceGroupService } from '../resource-groups/resource-group.service.ts';
import { ResourceService } from '../resources/resource.service.ts';
import { PasskeyService } from '../sign-in/passkey.service.ts';
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
import { VerificationService } from '../verification/verification.service.ts';
import { Operation } from '../viewer/operation.ts';
import { WebhookService } from '../webhooks/webhook.service.ts';

/** The context of resolvers: the operation, the services of every feature, and the consequences of each transaction. */
export class Context extends Operation {
  readonly stated = new StatedEdges(this);
  readonly effective = new Effective(this);
  readonly questions = new QuestionService(this);
  readonly users = new UserService(this);
  readonly userGroups = new UserGroupService(this);
  readonly resources = new ResourceService(this);
  readonly resourceGroups = new ResourceGroupService(this);
  readonly signIns = new SignInService(this);
  readonly totp = new TotpService(this);
  readonly passkeys = new PasskeyService(this);
  readonly tokens = new TokenService(this);
  readonly sshKeys = new SshKeyService(this);
  readonly syncers = new SyncerService(this);
  readonly syncerProgress = new SyncerProgressService(this);
  readonly reconciles = new ReconcileService(this);
  readonly accounts = new AccountService(this);
  readonly webhooks = new WebhookService(this);
  readonly policies = new PolicyService(this);
  readonly compliance = new ComplianceService(this);
  readonly enrolments = new EnrolmentService(this);
  readonly systems = new SystemService(this);
  readonly mirrors = new MirrorService(this);
  readonly mirroring = new ApplyMirrorService(this);
  readonly matches = new MatchService(this);
  readonly handovers = new HandoverService(this);
  readonly directoryRequests = new DirectoryRequestService(this);
  readonly manifests = new ManifestService(this);
  readonly imports = new ImportService(this, this.manifests);
  readonly verifications = new VerificationService(this);
  readonly edges = new EdgeService(this);
  readonly moves = new MoveService(this);

  /** Computes the consequences of every transaction, and checks what must hold at its end. */
  protected override follow = async (tx: Transaction): Promise<void> => {
    await followRules(tx);
    await assertUserInvariants(tx);
  };

  /** A new context with nothing loaded, for each event of a subscription. */
  renew(): Context {
    return new Context(this.em.fork(), this.viewer, this.requestId, this.environment);
  }
}
