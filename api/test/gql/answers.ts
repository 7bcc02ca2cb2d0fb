/** A list of an answer. Its first items are there as far as the compiler knows: the test fails where one is not. */
export interface List<Item> extends Array<Item> {
  0: Item;
  1: Item;
  2: Item;
  3: Item;
  4: Item;
  5: Item;
  6: Item;
  7: Item;
  8: Item;
  9: Item;
}

/** Everything that an operation of any kind can answer. */
export type Answers =
  & Query
  & Mutation
  & Subscription
;
/** What a mutation answers whose name is not known before the test runs. */
export type AnyPayload =
  & SyncerPayload
  & AssignmentPayload
  & BindingPayload
  & BindingsPayload
  & ContainmentPayload
  & ContainmentsPayload
  & MembershipPayload
  & MembershipsPayload
  & NestingPayload
  & OwnershipPayload
  & PasskeyPayload
  & UserGroupPayload
  & SshKeyPayload
  & AccountsPayload
  & DirectoryRequestPayload
  & ApplyManifestPayload
  & MirrorPayload
  & PolicyPayload
  & ResourcePayload
  & ResourceGroupPayload
  & WebhookPayload
  & ConfirmTotpPayload
  & CreateEnrolmentPayload
  & SignInLinkPayload
  & CreateTokenPayload
  & UserPayload
  & ReconcilePayload
  & EdgesPayload
  & EndMirrorsPayload
  & EnrolSystemPayload
  & SyncerLeasePayload
  & ImportFilesPayload
  & TargetsPayload
  & RemoveTotpPayload
  & RepairDerivedPayload
  & ReportCompliancePayload
  & ReportSystemPayload
  & RevokeEnrolmentPayload
  & RevokePayload
  & SetLdapGroupPayload
  & SetPasswordPayload
  & SetUpTotpPayload
  & SignInPayload
  & PasskeyOptionsPayload
  & UndoPayload
;
export type MutationName = Exclude<keyof Mutation, '__typename'>;

export interface AccessCheck {
  __typename: string;
  allowed: boolean;
  endsAt: string;
  level: string;
}
export interface AccessDelta {
  __typename: string;
  after: string;
  afterEndsAt: string;
  before: string;
  beforeEndsAt: string;
  resource: Resource;
  user: User;
}
export interface AccessDeltaConnection {
  __typename: string;
  edges: List<AccessDeltaEdge>;
  nodes: List<AccessDelta>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface AccessDeltaEdge {
  __typename: string;
  cursor: string;
  node: AccessDelta;
}
export interface AccessEffect {
  __typename: string;
  after: string;
  afterEndsAt: string;
  before: string;
  beforeEndsAt: string;
  endsWithGuest: boolean;
  from: string;
  kind: EffectKind;
  resource: Resource;
  spanCount: number;
  spans: List<EffectSpan>;
  until: string;
  user: User;
}
export interface AccessExplanation {
  __typename: string;
  allowed: boolean;
  endsAt: string;
  level: string;
  otherPathCount: number;
  otherPaths: List<Path>;
  pathCount: number;
  pathIfActiveCount: number;
  paths: List<Path>;
  pathsIfActive: List<Path>;
  reasons: List<AccessReason>;
}
export interface AccessGraph {
  __typename: string;
  at: string;
  edges: List<AccessGraphEdge>;
  more: List<AccessGraphRemainder>;
  nodes: List<AccessGraphNode>;
  resourceCount: number;
  userCount: number;
}
export interface AccessGraphEdge {
  __typename: string;
  edge: Edge;
  level: string;
  source: string;
  target: string;
}
export type AccessGraphKind = 'RESOURCE' | 'RESOURCE_GROUP' | 'USER' | 'USER_GROUP';
export interface AccessGraphNode {
  __typename: string;
  level: string;
  object: AccessGraphObject;
}
export interface AccessGraphObject {
  __typename: string;
  accounts: AccountConnection;
  assignments: AssignmentConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  createdAt: string;
  deprovision: Deprovision;
  description: string;
  effectivePolicies: List<EffectivePolicy>;
  externalId: string;
  gidNumber: number;
  gracePeriod: string;
  id: string;
  isArchived: boolean;
  kind: ResourceKind;
  levelGroups: List<LevelGroup>;
  levels: List<string>;
  name: string;
  policyArtefact: PolicyArtefact;
  resourceGroups: ContainmentConnection;
  setsPasswords: boolean;
  system: System;
  updatedAt: string;
  users: EffectiveUserConnection;
  version: number;
  owners: OwnershipConnection;
  parts: ContainmentConnection;
  resources: EffectiveResourceConnection;
  department: string;
  displayName: string;
  email: string;
  employeeNumber: string;
  employeeType: string;
  familyName: string;
  givenName: string;
  guest: Guest;
  isGuest: boolean;
  jobTitle: string;
  location: string;
  memberships: MembershipConnection;
  ownerships: OwnershipConnection;
  passkeys: List<Passkey>;
  phone: string;
  role: Role;
  sshKeys: List<SshKey>;
  state: UserState;
  states: List<UserStatePeriod>;
  syncedMemberships: List<SyncedMembership>;
  totp: Totp;
  userGroups: EffectiveUserGroupConnection;
  username: string;
  children: NestingConnection;
  exemptions: List<RuleExemption>;
  isDynamic: boolean;
  isLdapGroup: boolean;
  members: EffectiveUserConnection;
  mirror: MirroredGroup;
  parents: NestingConnection;
  rule: Record<string, unknown>;
}
export interface AccessGraphRemainder {
  __typename: string;
  count: number;
  kind: AccessGraphKind;
  node: string;
}
export interface AccessReason {
  __typename: string;
  code: AccessReasonCode;
  edge: Edge;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
}
export type AccessReasonCode = 'LEVEL_TOO_LOW' | 'NO_PATH' | 'PATH_EXPIRED' | 'PATH_PLANNED' | 'PATH_REVOKED' | 'USER_NOT_ACTIVE';
export interface Account {
  __typename: string;
  attempts: number;
  endsAt: string;
  facts: Record<string, unknown>;
  failingSince: string;
  isBeingAdopted: boolean;
  isDesired: boolean;
  level: string;
  link: AccountLink;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  name: string;
  observed: ObservedAccount;
  observedAt: string;
  observedLevel: string;
  resource: Resource;
  retryAt: string;
  state: AccountState;
  syncerId: string;
  user: User;
}
export interface AccountConnection {
  __typename: string;
  edges: List<AccountEdge>;
  nodes: List<Account>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface AccountEdge {
  __typename: string;
  cursor: string;
  node: Account;
}
export type AccountLink = 'DISPUTED' | 'LINKED' | 'ORPHANED';
export interface AccountOnResource {
  __typename: string;
  name: string;
  resource: Resource;
}
export type AccountState = 'DEPROVISIONED' | 'FAILING' | 'PENDING' | 'PROVISIONED';
export interface AccountsPayload {
  __typename: string;
  accounts: List<Account>;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Actor {
  __typename: string;
  kind: ActorKind;
  name: string;
  nameCode: MessageCode;
  user: User;
}
export type ActorKind = 'CLOCK' | 'SYNCER' | 'SYSTEM' | 'TOKEN' | 'USER';
export interface Adoption {
  __typename: string;
  name: string;
  resourceId: string;
  userId: string;
}
export interface ApiToken {
  __typename: string;
  createdAt: string;
  expiresAt: string;
  id: string;
  lastUsedAt: string;
  name: string;
  prefix: string;
  revokedAt: string;
  scopes: List<TokenScope>;
}
export interface ApplyManifestPayload {
  __typename: string;
  effects: Effects;
  ldapRenameCount: number;
  ldapRenames: List<LdapRename>;
  position: number;
  rejected: List<UserError>;
  removalCount: number;
  stepCount: number;
  steps: List<PlanStep>;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Assignment {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  object: BindingObject;
  policy: Policy;
  priority: number;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
}
export interface AssignmentConnection {
  __typename: string;
  edges: List<AssignmentEdge>;
  nodes: List<Assignment>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface AssignmentEdge {
  __typename: string;
  cursor: string;
  node: Assignment;
}
export interface AssignmentPayload {
  __typename: string;
  assignment: Assignment;
  effects: Effects;
  position: number;
  status: RowStatus;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type Authority = 'IMPORT' | 'MANUAL' | 'REQUEST' | 'RULE' | 'SYNC';
export interface AuthorityError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  owner: string;
  path: List<string>;
}
export interface Binding {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  level: string;
  object: BindingObject;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
  subject: BindingSubject;
}
export interface BindingConnection {
  __typename: string;
  edges: List<BindingEdge>;
  nodes: List<Binding>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface BindingEdge {
  __typename: string;
  cursor: string;
  node: Binding;
}
export interface BindingObject {
  __typename: string;
  accounts: AccountConnection;
  assignments: AssignmentConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  createdAt: string;
  deprovision: Deprovision;
  description: string;
  effectivePolicies: List<EffectivePolicy>;
  externalId: string;
  gidNumber: number;
  gracePeriod: string;
  id: string;
  isArchived: boolean;
  kind: ResourceKind;
  levelGroups: List<LevelGroup>;
  levels: List<string>;
  name: string;
  policyArtefact: PolicyArtefact;
  resourceGroups: ContainmentConnection;
  setsPasswords: boolean;
  system: System;
  updatedAt: string;
  users: EffectiveUserConnection;
  version: number;
  owners: OwnershipConnection;
  parts: ContainmentConnection;
  resources: EffectiveResourceConnection;
}
export interface BindingPayload {
  __typename: string;
  binding: Binding;
  effects: Effects;
  position: number;
  status: RowStatus;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface BindingSubject {
  __typename: string;
  accounts: AccountConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  createdAt: string;
  department: string;
  displayName: string;
  email: string;
  employeeNumber: string;
  employeeType: string;
  externalId: string;
  familyName: string;
  givenName: string;
  guest: Guest;
  id: string;
  isGuest: boolean;
  jobTitle: string;
  location: string;
  memberships: MembershipConnection;
  ownerships: OwnershipConnection;
  passkeys: List<Passkey>;
  phone: string;
  resources: EffectiveResourceConnection;
  role: Role;
  sshKeys: List<SshKey>;
  state: UserState;
  states: List<UserStatePeriod>;
  syncedMemberships: List<SyncedMembership>;
  totp: Totp;
  updatedAt: string;
  userGroups: EffectiveUserGroupConnection;
  username: string;
  version: number;
  children: NestingConnection;
  description: string;
  exemptions: List<RuleExemption>;
  gidNumber: number;
  isArchived: boolean;
  isDynamic: boolean;
  isLdapGroup: boolean;
  members: EffectiveUserConnection;
  mirror: MirroredGroup;
  name: string;
  owners: OwnershipConnection;
  parents: NestingConnection;
  rule: Record<string, unknown>;
}
export interface BindingsPayload {
  __typename: string;
  addedCount: number;
  effects: Effects;
  extendedCount: number;
  failed: List<RowResult>;
  failedCount: number;
  position: number;
  results: List<RowResult>;
  unchangedCount: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Change {
  __typename: string;
  actor: Actor;
  after: Record<string, unknown>;
  at: string;
  authority: Authority;
  before: Record<string, unknown>;
  content: string;
  edgeId: string;
  format: number;
  hash: string;
  kind: ChangeKind;
  nodeIds: List<string>;
  nodes: List<Node>;
  position: number;
  reason: string;
  requestId: string;
  summary: string;
  summaryValues: Record<string, unknown>;
  transaction: number;
  undoRefusal: string;
  undoRefusalCode: MessageCode;
}
export interface ChangeBatch {
  __typename: string;
  at: string;
  changes: List<Change>;
  position: number;
}
export interface ChangeConnection {
  __typename: string;
  edges: List<ChangeEdge>;
  nodes: List<Change>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ChangeEdge {
  __typename: string;
  cursor: string;
  node: Change;
}
export type ChangeKind = 'ACCOUNT_ADOPTED' | 'ASSIGNMENT_ADDED' | 'ASSIGNMENT_ENDED' | 'ASSIGNMENT_EXPIRED' | 'ASSIGNMENT_EXTENDED' | 'ASSIGNMENT_SHORTENED' | 'ASSIGNMENT_STARTED' | 'BINDING_ADDED' | 'BINDING_ENDED' | 'BINDING_EXPIRED' | 'BINDING_EXTENDED' | 'BINDING_SHORTENED' | 'BINDING_STARTED' | 'CLOCK_SET_BACK' | 'CONTAINMENT_ADDED' | 'CONTAINMENT_ENDED' | 'CONTAINMENT_EXPIRED' | 'CONTAINMENT_EXTENDED' | 'CONTAINMENT_SHORTENED' | 'CONTAINMENT_STARTED' | 'DIRECTORY_REQUESTED' | 'ENROLMENT_CREATED' | 'ENROLMENT_REVOKED' | 'GRANTS_REPAIRED' | 'MEMBERSHIP_ADDED' | 'MEMBERSHIP_ENDED' | 'MEMBERSHIP_EXPIRED' | 'MEMBERSHIP_EXTENDED' | 'MEMBERSHIP_SHORTENED' | 'MEMBERSHIP_STARTED' | 'MIRROR_CONNECTION_CHANGED' | 'MIRROR_ENDED' | 'MIRROR_MATCHES_DECIDED' | 'MIRROR_SELECTION_CHANGED' | 'NESTING_ADDED' | 'NESTING_ENDED' | 'NESTING_EXPIRED' | 'NESTING_EXTENDED' | 'NESTING_SHORTENED' | 'NESTING_STARTED' | 'OWNERSHIP_ADDED' | 'OWNERSHIP_ENDED' | 'OWNERSHIP_EXPIRED' | 'OWNERSHIP_EXTENDED' | 'OWNERSHIP_SHORTENED' | 'OWNERSHIP_STARTED' | 'PASSKEY_ADDED' | 'PASSKEY_REMOVED' | 'PASSWORD_HASHED' | 'PASSWORD_SET' | 'POLICY_ARCHIVED' | 'POLICY_CREATED' | 'POLICY_UPDATED' | 'RECONCILE_APPROVED' | 'RECONCILE_DISMISSED' | 'RECONCILE_REQUESTED' | 'RESOURCE_ARCHIVED' | 'RESOURCE_CREATED' | 'RESOURCE_GROUP_ARCHIVED' | 'RESOURCE_GROUP_CREATED' | 'RESOURCE_GROUP_UPDATED' | 'RESOURCE_UPDATED' | 'RULE_EXEMPTION_ADDED' | 'RULE_EXEMPTION_REMOVED' | 'SESSION_REVOKED' | 'SIGNED_IN' | 'SIGN_IN_LINK_CREATED' | 'SIGN_IN_LINK_REVOKED' | 'SSH_KEY_ADDED' | 'SSH_KEY_REMOVED' | 'SYNCER_ARCHIVED' | 'SYNCER_CREATED' | 'SYSTEM_ENROLLED' | 'TARGET_ADDED' | 'TARGET_REMOVED' | 'TOKEN_CREATED' | 'TOKEN_REVOKED' | 'TOTP_CONFIRMED' | 'TOTP_REMOVED' | 'UNKNOWN' | 'USER_ACTIVATED' | 'USER_ARCHIVED' | 'USER_CREATED' | 'USER_GROUP_ARCHIVED' | 'USER_GROUP_CREATED' | 'USER_GROUP_UPDATED' | 'USER_ROLE_CHANGED' | 'USER_STAGED' | 'USER_SUSPENDED' | 'USER_UPDATED' | 'WEBHOOK_ARCHIVED' | 'WEBHOOK_CREATED' | 'WEBHOOK_REPLAYED' | 'WEBHOOK_UPDATED';
export interface Compliance {
  __typename: string;
  drift: string;
  driftCode: MessageCode;
  driftValues: Record<string, unknown>;
  driftedAt: string;
  drifts: number;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  reportedAt: string;
  resource: Resource;
  since: string;
  state: ComplianceState;
  type: PolicyType;
}
export interface ComplianceConnection {
  __typename: string;
  edges: List<ComplianceEdge>;
  nodes: List<Compliance>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ComplianceEdge {
  __typename: string;
  cursor: string;
  node: Compliance;
}
export type ComplianceState = 'COMPLIANT' | 'FAILED' | 'PENDING' | 'UNSUPPORTED';
export interface ConfirmTotpPayload {
  __typename: string;
  effects: Effects;
  position: number;
  recoveryCodes: List<string>;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface ConflictError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  path: List<string>;
  version: number;
}
export interface Containment {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  part: BindingObject;
  reason: string;
  resourceGroup: ResourceGroup;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
}
export interface ContainmentConnection {
  __typename: string;
  edges: List<ContainmentEdge>;
  nodes: List<Containment>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ContainmentEdge {
  __typename: string;
  cursor: string;
  node: Containment;
}
export interface ContainmentPayload {
  __typename: string;
  containment: Containment;
  effects: Effects;
  position: number;
  status: RowStatus;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface ContainmentsPayload {
  __typename: string;
  addedCount: number;
  effects: Effects;
  extendedCount: number;
  failed: List<RowResult>;
  failedCount: number;
  position: number;
  results: List<RowResult>;
  unchangedCount: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface CreateEnrolmentPayload {
  __typename: string;
  command: string;
  effects: Effects;
  expiresAt: string;
  position: number;
  token: string;
  userErrors: List<UserError>;
  waitFor: boolean;
  warning: string;
  warningCode: MessageCode;
  warningValues: Record<string, unknown>;
}
export interface CreateTokenPayload {
  __typename: string;
  secret: string;
  token: ApiToken;
  userErrors: List<UserError>;
}
export interface CycleError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  nodes: List<string>;
  path: List<string>;
}
export type Deprovision = 'DELETE' | 'DISABLE' | 'LEAVE' | 'LOCK';
export interface DirectoryEntry {
  __typename: string;
  anchor: string;
  description: string;
  name: string;
  path: string;
}
export type DirectoryKind = 'GROUP' | 'UNIT' | 'USER';
export interface DirectoryRequest {
  __typename: string;
  anchor: string;
  found: List<DirectoryEntry>;
  id: string;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  search: DirectorySearch;
  state: DirectoryRequestState;
  steps: List<DirectoryStep>;
}
export interface DirectoryRequestPayload {
  __typename: string;
  effects: Effects;
  position: number;
  request: DirectoryRequest;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type DirectoryRequestState = 'DONE' | 'FAILED' | 'REQUESTED';
export interface DirectorySearch {
  __typename: string;
  kind: DirectoryKind;
  text: string;
}
export interface DirectoryServer {
  __typename: string;
  account: string;
  ca: string;
  hasPassword: boolean;
  startTls: boolean;
  url: string;
}
export interface DirectoryStep {
  __typename: string;
  text: string;
  textCode: MessageCode;
  textValues: Record<string, unknown>;
}
export interface Edge {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  object: BindingObject | Ownable;
  policy: Policy;
  priority: number;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
  level: string;
  subject: BindingSubject;
  part: BindingObject;
  resourceGroup: ResourceGroup;
  user: User;
  userGroup: UserGroup;
  child: UserGroup;
  parent: UserGroup;
}
export interface EdgeConnection {
  __typename: string;
  edges: List<EdgeEdge>;
  nodes: List<Edge>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface EdgeEdge {
  __typename: string;
  cursor: string;
  node: Edge;
}
export type EdgeKind = 'ASSIGNMENT' | 'BINDING' | 'CONTAINMENT' | 'MEMBERSHIP' | 'NESTING' | 'OWNERSHIP';
export type EdgeStatus = 'ENDED' | 'LIVE' | 'PLANNED';
export interface EdgesPayload {
  __typename: string;
  addedCount: number;
  effects: Effects;
  endedCount: number;
  extendedCount: number;
  failed: List<RowResult>;
  failedCount: number;
  position: number;
  results: List<RowResult>;
  unchangedCount: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type EffectKind = 'GAINED' | 'HIGHER' | 'LONGER' | 'LOST' | 'LOWER' | 'SHORTER';
export interface EffectSpan {
  __typename: string;
  after: string;
  afterEndsAt: string;
  before: string;
  beforeEndsAt: string;
  endsWithGuest: boolean;
  from: string;
  kind: EffectKind;
  until: string;
}
export interface EffectivePolicy {
  __typename: string;
  compliance: Compliance;
  settings: List<EffectiveSetting>;
  type: PolicyType;
}
export interface EffectiveResourceConnection {
  __typename: string;
  edges: List<EffectiveResourceEdge>;
  nodes: List<Resource>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface EffectiveResourceEdge {
  __typename: string;
  cursor: string;
  endsAt: string;
  isDirect: boolean;
  level: string;
  levels: List<LevelPeriod>;
  node: Resource;
}
export interface EffectiveSetting {
  __typename: string;
  conflicts: List<PolicySource>;
  merge: PolicyMerge;
  name: string;
  sources: List<PolicySource>;
  value: Record<string, unknown>;
}
export interface EffectiveUserConnection {
  __typename: string;
  edges: List<EffectiveUserEdge>;
  nodes: List<User>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface EffectiveUserEdge {
  __typename: string;
  cursor: string;
  endsAt: string;
  isDirect: boolean;
  level: string;
  levels: List<LevelPeriod>;
  node: User;
}
export interface EffectiveUserGroupConnection {
  __typename: string;
  edges: List<EffectiveUserGroupEdge>;
  nodes: List<UserGroup>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface EffectiveUserGroupEdge {
  __typename: string;
  cursor: string;
  endsAt: string;
  isDirect: boolean;
  node: UserGroup;
}
export interface Effects {
  __typename: string;
  dependentCount: number;
  dependents: List<UserDependents>;
  gainCount: number;
  gains: List<AccessEffect>;
  guestEndCount: number;
  guestEnds: List<GuestEnd>;
  isComplete: boolean;
  ldapRenameCount: number;
  ldapRenames: List<LdapRename>;
  lossCount: number;
  losses: List<AccessEffect>;
  membershipGainCount: number;
  membershipGains: List<MembershipEffect>;
  membershipLossCount: number;
  membershipLosses: List<MembershipEffect>;
  policyEffectCount: number;
  policyEffects: List<PolicyEffect>;
  resourcesAffected: number;
  systemsCompared: number;
  systemsConcerned: number;
  usersAffected: number;
  usersCompared: number;
  usersConcerned: number;
}
export interface EndMirrorsPayload {
  __typename: string;
  effects: Effects;
  position: number;
  rejected: List<UserError>;
  userErrors: List<UserError>;
  userGroups: List<UserGroup>;
  waitFor: boolean;
}
export interface EndingDay {
  __typename: string;
  edges: number;
  from: string;
  guests: number;
  to: string;
}
export interface EnrolSystemPayload {
  __typename: string;
  effects: Effects;
  name: string;
  position: number;
  resourceId: string;
  token: string;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Enrolment {
  __typename: string;
  createdAt: string;
  createdBy: string;
  expiresAt: string;
  id: string;
  resource: Resource;
  resourceGroup: ResourceGroup;
}
export interface ForbiddenError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  path: List<string>;
}
export interface Grant {
  __typename: string;
  endsAt: string;
  isLive: boolean;
  level: string;
  levels: List<LevelPeriod>;
  objectId: string;
  position: number;
  target: Target;
  user: User;
  userId: string;
}
export interface GrantBatch {
  __typename: string;
  at: string;
  cursor: string;
  grants: List<Grant>;
  notifiedPosition: number;
  position: number;
  users: List<GrantUser>;
}
export interface GrantFailure {
  __typename: string;
  attempts: number;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  object: TargetObject;
  since: string;
  user: User;
}
export interface GrantUser {
  __typename: string;
  displayName: string;
  passwordHash: string;
  sshKeys: List<string>;
  systemPasswordHash: string;
  uidNumber: number;
  user: User;
  userId: string;
  username: string;
}
export interface GrantUserPage {
  __typename: string;
  cursor: string;
  users: List<GrantUser>;
}
export interface Guest {
  __typename: string;
  endsAt: string;
  sponsor: User;
}
export interface GuestEnd {
  __typename: string;
  endsAt: string;
  user: User;
}
export type Handover = 'FINALISE' | 'TERMINATE';
export interface ImportColumn {
  __typename: string;
  example: string;
  meaning: string;
  name: string;
}
export interface ImportCounts {
  __typename: string;
  created: number;
  failed: number;
  partial: number;
  rows: number;
  skipped: number;
  unchanged: number;
  updated: number;
}
export interface ImportFilesPayload {
  __typename: string;
  counts: ImportCounts;
  effects: Effects;
  ldapRenameCount: number;
  ldapRenames: List<LdapRename>;
  notes: List<ImportNote>;
  position: number;
  problemCount: number;
  problems: List<ImportProblem>;
  readings: List<ImportReading>;
  rejected: List<UserError>;
  remarkCount: number;
  remarks: List<ImportRemark>;
  removalCount: number;
  report: ImportReport;
  rows: List<ImportRow>;
  stepCount: number;
  steps: List<PlanStep>;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type ImportFormat = 'CSV' | 'JUMPCLOUD' | 'LDIF' | 'MANIFEST';
export interface ImportNote {
  __typename: string;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
}
export interface ImportProblem {
  __typename: string;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  place: string;
}
export interface ImportProblemConnection {
  __typename: string;
  edges: List<ImportProblemEdge>;
  nodes: List<ImportProblem>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ImportProblemEdge {
  __typename: string;
  cursor: string;
  node: ImportProblem;
}
export interface ImportReading {
  __typename: string;
  columns: List<ImportColumn>;
  encoding: string;
  fileName: string;
  format: string;
  isEncodingGuessed: boolean;
  samples: List<string>;
  separator: string;
}
export interface ImportRemark {
  __typename: string;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  place: string;
}
export interface ImportRemarkConnection {
  __typename: string;
  edges: List<ImportRemarkEdge>;
  nodes: List<ImportRemark>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ImportRemarkEdge {
  __typename: string;
  cursor: string;
  node: ImportRemark;
}
export interface ImportReport {
  __typename: string;
  counts: ImportCounts;
  createdAt: string;
  fileNames: List<string>;
  id: string;
  isDryRun: boolean;
  isImported: boolean;
  isKeepingGoing: boolean;
  notes: List<ImportNote>;
  problemCount: number;
  problems: ImportProblemConnection;
  readings: List<ImportReading>;
  remarkCount: number;
  remarks: ImportRemarkConnection;
  rows: ImportRowConnection;
}
export interface ImportRow {
  __typename: string;
  line: number;
  name: string;
  outcome: ImportRowOutcome;
  place: string;
  problems: List<ImportProblem>;
  remarks: List<ImportRemark>;
  stepCount: number;
  steps: List<PlanStep>;
}
export interface ImportRowConnection {
  __typename: string;
  edges: List<ImportRowEdge>;
  nodes: List<ImportRow>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ImportRowEdge {
  __typename: string;
  cursor: string;
  node: ImportRow;
}
export type ImportRowOutcome = 'CREATED' | 'FAILED' | 'PARTIAL' | 'SKIPPED' | 'UNCHANGED' | 'UPDATED';
export interface InputError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  path: List<string>;
}
export interface LdapRename {
  __typename: string;
  after: string;
  before: string;
  musterId: string;
  syncer: string;
}
export interface LeaseError {
  __typename: string;
  code: UserErrorCode;
  holder: string;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  path: List<string>;
  until: string;
}
export interface LevelGroup {
  __typename: string;
  gidNumber: number;
  level: string;
}
export interface LevelPeriod {
  __typename: string;
  endsAt: string;
  level: string;
}
export interface LimitError {
  __typename: string;
  code: UserErrorCode;
  limit: number;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  path: List<string>;
}
export interface LogCheckpoint {
  __typename: string;
  epoch: string;
  hash: string;
  position: number;
  publicKey: string;
  signature: string;
  time: string;
}
export interface LogFinding {
  __typename: string;
  code: LogFindingCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  position: number;
}
export type LogFindingCode = 'ADDED' | 'ALTERED' | 'CHECKPOINT_DIFFERS' | 'CHECKPOINT_FORGED' | 'END_DIFFERS' | 'MISSING' | 'OTHER_EPOCH' | 'TRUNCATED' | 'UNKNOWN_FORMAT';
export interface LogVerification {
  __typename: string;
  changes: number;
  checkpoints: number;
  findings: List<LogFinding>;
  isIntact: boolean;
  position: number;
}
export type ManifestMode = 'APPLY' | 'IMPORT';
export type MatchDecision = 'CREATE' | 'LINK' | 'UNLINK';
export type MatchState = 'DISPUTED' | 'LINKED' | 'UNLINKED' | 'UNMATCHED';
export interface Membership {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
  user: User;
  userGroup: UserGroup;
}
export interface MembershipConnection {
  __typename: string;
  edges: List<MembershipEdge>;
  nodes: List<Membership>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface MembershipEdge {
  __typename: string;
  cursor: string;
  node: Membership;
}
export interface MembershipEffect {
  __typename: string;
  after: string;
  afterEndsAt: string;
  before: string;
  beforeEndsAt: string;
  endsWithGuest: boolean;
  from: string;
  kind: EffectKind;
  spanCount: number;
  spans: List<EffectSpan>;
  until: string;
  user: User;
  userGroup: UserGroup;
}
export interface MembershipPayload {
  __typename: string;
  effects: Effects;
  membership: Membership;
  position: number;
  status: RowStatus;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface MembershipsPayload {
  __typename: string;
  addedCount: number;
  effects: Effects;
  extendedCount: number;
  failed: List<RowResult>;
  failedCount: number;
  position: number;
  results: List<RowResult>;
  unchangedCount: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type MessageCode = 'ACCOUNT_EXISTS' | 'ACCOUNT_KEPT' | 'ACCOUNT_LINKED_TWICE' | 'ACCOUNT_NOT_FOUND' | 'ACCOUNT_WITHOUT_ACCESS' | 'ACTOR_CLOCK' | 'ADDRESS_REFUSED' | 'ADDRESS_UNKNOWN' | 'ADMIN_NO_GUEST' | 'AGENT_FROM_ENROLMENT' | 'AGENT_HAS_ONE_SYSTEM' | 'AGENT_STAYS' | 'ANSWER_NOT_KEPT' | 'ANSWER_STATE' | 'ARCHIVED' | 'ARCHIVED_ENROLS_NOTHING' | 'ARCHIVED_TAKES_NOTHING' | 'ARGUMENTS_TOO_DEEP' | 'ATTRIBUTES_INVALID' | 'ATTRIBUTE_IS_TEXT' | 'ATTRIBUTE_NAME' | 'BODIES_BUSY' | 'BODY_CUT_OFF' | 'BODY_ENCODING' | 'BODY_LATE' | 'BODY_NOT_JSON' | 'BODY_TOO_DEEP' | 'BODY_TOO_LARGE' | 'BODY_TYPE' | 'BUDGET_SPENT' | 'BUDGET_TOO_SMALL' | 'BUSY' | 'CERTIFICATE_PEM' | 'CHANGE_KIND_UNKNOWN' | 'CHANGE_NOT_FOUND' | 'CHARACTER_NOT_ALLOWED' | 'CHECKPOINT_ALTERED' | 'CHECKPOINT_BEYOND_END' | 'CHECKPOINT_DIFFERS' | 'CHECKPOINT_FOREIGN' | 'CHECKPOINT_OTHER_EPOCH' | 'CODE_JUST_REQUIRED' | 'CODE_WRONG' | 'COMPLIANCE_PENDING' | 'CONFIRM_BY_PASSKEY' | 'CONFIRM_BY_PASSWORD' | 'CONFIRM_BY_PASSWORD_OR_PASSKEY' | 'CONFIRM_BY_SIGN_IN' | 'COST_TOO_HIGH' | 'CREDENTIALS_NEED_BROWSER' | 'CURSOR_EXPIRED' | 'CURSOR_INVALID' | 'CURSOR_OF_OTHER_LIST' | 'CYCLE' | 'DAYS_TOO_FEW' | 'DAYS_TOO_MANY' | 'DOCUMENT_ALIASES' | 'DOCUMENT_DEPTH' | 'DOCUMENT_DIRECTIVES' | 'DOCUMENT_FIELDS' | 'DOCUMENT_FRAGMENTS' | 'DOCUMENT_OPERATIONS' | 'DOCUMENT_RECURSION' | 'DOCUMENT_REPETITIONS' | 'DOCUMENT_ROOT_FIELDS' | 'DOCUMENT_VARIABLES' | 'DURATION_INVALID' | 'DURATION_TOO_LONG' | 'EDGE_ENDED' | 'EDGE_OF_OTHER_KIND' | 'EDGE_PLANNED' | 'EMAIL_INVALID' | 'EMAIL_TWICE' | 'END_BEFORE_START' | 'END_PASSED' | 'END_STATED_TWICE' | 'ENROLMENT_NOT_FOUND' | 'ENROLMENT_NOT_GOOD' | 'ENROLMENT_TOO_LONG' | 'ENROLMENT_UNENCRYPTED' | 'ENROLMENT_USED' | 'ENTRY_ARCHIVED' | 'ENTRY_TWICE' | 'EXACTLY_ONE_OF' | 'EXTERNAL_ID_SHARED' | 'EXTERNAL_ID_TWICE' | 'FACT' | 'FACT_IS_TEXT' | 'FACT_TAKEN' | 'FACT_TAKEN_BY_ARCHIVED' | 'FACT_TAKEN_BY_ONE' | 'FACT_TAKEN_BY_SOMEBODY' | 'FACT_TAKEN_BY_SUSPENDED' | 'FEED_CURSOR_INVALID' | 'FIELD_HIDDEN' | 'FILTER_DEPTH' | 'FILTER_FACT_HIDDEN' | 'FILTER_PARTS' | 'FILTER_TEXTS' | 'FILTER_VALUES' | 'FINDING_ARCHIVED' | 'FINDING_GRANT_DIFFERS' | 'FINDING_GRANT_EXCESS' | 'FINDING_GRANT_MISSING' | 'FINDING_GUEST_ADMIN' | 'FINDING_GUEST_END' | 'FINDING_GUEST_HALF' | 'FINDING_NAMES' | 'FINDING_NOT_A_MEMBER' | 'FINDING_NO_LONGER_FITS' | 'FINDING_SPONSOR' | 'FIRST_NEGATIVE' | 'FOR_GOOD' | 'GRACE_INVALID' | 'GRAPH_TOO_LARGE' | 'GROUPS_COUNT' | 'GROUP_IS_MIRRORED' | 'GROUP_MISSING' | 'GROUP_OF_OTHER_KIND' | 'GUEST_BEYOND_END' | 'GUEST_ENDED' | 'GUEST_END_MISSING' | 'GUEST_HALF' | 'GUEST_NO_ADMIN' | 'HOSTNAME_TAKEN' | 'ID_INVALID' | 'IMPORT_ACCOUNTS_END_LATER' | 'IMPORT_ALIASES' | 'IMPORT_CELL_NOT_JSON' | 'IMPORT_CHANGES' | 'IMPORT_COLUMNS_SKIPPED' | 'IMPORT_COLUMNS_TWICE' | 'IMPORT_COLUMNS_UNKNOWN' | 'IMPORT_COLUMN_MEANING' | 'IMPORT_COLUMN_MISSING' | 'IMPORT_COLUMN_PAIR' | 'IMPORT_COLUMN_UNKNOWN' | 'IMPORT_COMPRESSED' | 'IMPORT_EMPTY' | 'IMPORT_ENCODING' | 'IMPORT_ENCODING_OTHER' | 'IMPORT_ENCODING_UNCLEAR' | 'IMPORT_ENCODING_UNKNOWN' | 'IMPORT_END_BEFORE_START' | 'IMPORT_END_WITHOUT_SPONSOR' | 'IMPORT_ENTRY_FAULT' | 'IMPORT_ENTRY_WITHOUT_CN' | 'IMPORT_ENTRY_WITHOUT_UID' | 'IMPORT_FACT_DIFFERS' | 'IMPORT_FAULT' | 'IMPORT_FILE_TOO_LONG' | 'IMPORT_GROUPS_BY_MEMBER_OF' | 'IMPORT_GROUPS_BY_QUERY' | 'IMPORT_GROUP_EMPTY' | 'IMPORT_GROUP_NAME_AMBIGUOUS' | 'IMPORT_GROUP_WITHOUT_NAME' | 'IMPORT_GUESTS_AND_GROUPS' | 'IMPORT_GUEST_END_EMPTY' | 'IMPORT_JUMPCLOUD_ANSWER' | 'IMPORT_LDIF_BASE64' | 'IMPORT_LDIF_ELSEWHERE' | 'IMPORT_LDIF_LINE' | 'IMPORT_LDIF_WITHOUT_DN' | 'IMPORT_MANIFEST_ALONE' | 'IMPORT_MEMBERS_IN_RANGES' | 'IMPORT_MEMBER_NOT_IN_FILES' | 'IMPORT_MEMBER_OF_NO_GROUP' | 'IMPORT_MEMBER_UNKNOWN' | 'IMPORT_NAME_EMPTY' | 'IMPORT_NO_FILE' | 'IMPORT_NO_GROUP_COLUMN' | 'IMPORT_NO_USERNAME_COLUMN' | 'IMPORT_PRIMARY_GROUPS_MISSING' | 'IMPORT_QUOTE_FOLLOWED' | 'IMPORT_QUOTE_OPEN' | 'IMPORT_ROW_CELLS' | 'IMPORT_ROW_TOO_LONG' | 'IMPORT_SEARCH_INCOMPLETE' | 'IMPORT_SEPARATOR' | 'IMPORT_SKIPPED_END' | 'IMPORT_SKIPPED_GROUP_WITHOUT_CN' | 'IMPORT_SKIPPED_KIND_COMPUTERS' | 'IMPORT_SKIPPED_KIND_COMPUTER_GROUPS' | 'IMPORT_SKIPPED_KIND_CONTACTS' | 'IMPORT_SKIPPED_KIND_DELETED' | 'IMPORT_SKIPPED_KIND_DYNAMIC_GROUPS' | 'IMPORT_SKIPPED_KIND_FOREIGN_PRINCIPALS' | 'IMPORT_SKIPPED_KIND_INTERNAL' | 'IMPORT_SKIPPED_KIND_MEMBERS' | 'IMPORT_SKIPPED_KIND_NETGROUPS' | 'IMPORT_SKIPPED_KIND_OTHERS' | 'IMPORT_SKIPPED_KIND_PERMISSIONS' | 'IMPORT_SKIPPED_KIND_POLICIES' | 'IMPORT_SKIPPED_KIND_PRIVATE_GROUPS' | 'IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS' | 'IMPORT_SKIPPED_KIND_TRUSTS' | 'IMPORT_SKIPPED_LIST_TYPE' | 'IMPORT_SKIPPED_MEMBER' | 'IMPORT_SKIPPED_NO_GROUP' | 'IMPORT_SKIPPED_PRIMARY_GROUP' | 'IMPORT_SKIPPED_PRIMARY_GROUPS' | 'IMPORT_SKIPPED_SSH_KEYS' | 'IMPORT_SPREADSHEET' | 'IMPORT_STATE' | 'IMPORT_TABLE_UNREADABLE' | 'IMPORT_TIME' | 'IMPORT_TIME_EITHER' | 'IMPORT_TIME_LIKELY' | 'IMPORT_TOO_DEEP' | 'IMPORT_TOO_LARGE' | 'IMPORT_TOO_MANY_COLUMNS' | 'IMPORT_TOO_MANY_ENTRIES' | 'IMPORT_TOO_MANY_ROWS' | 'IMPORT_TRUTH' | 'IMPORT_USER_WITHOUT_NAME' | 'IMPORT_UTF32' | 'IMPORT_VALUE_TOO_LONG' | 'IMPORT_YAML' | 'INTERNAL' | 'IS_GUEST_NO_ADMIN' | 'JSON_PROTO' | 'JSON_TOO_DEEP' | 'JSON_TOO_LARGE' | 'KEY_CHARACTERS' | 'KEY_EMPTY' | 'KEY_FOR_ONE_MUTATION' | 'KEY_OF_OTHER_REQUEST' | 'KEY_OWNER_MISSING' | 'KEY_TOO_LONG' | 'KIND_STAYS' | 'LAST_ADMIN' | 'LAST_ADMIN_STAYS' | 'LDAP_ADDRESS' | 'LDAP_FILTER' | 'LDAP_PASSWORD_AGAIN' | 'LDAP_PLAIN' | 'LDAP_SCHEME' | 'LDAP_SERVER_ONLY' | 'LDAP_STARTTLS' | 'LEASE_LENGTH' | 'LEVELS_COUNT' | 'LEVELS_DIFFER' | 'LEVEL_INVALID' | 'LEVEL_IN_USE' | 'LEVEL_TWICE' | 'LINK_NEEDS_ACTIVE' | 'LINK_USED' | 'LIST_EMPTY' | 'LOG_ADDED' | 'LOG_ALTERED' | 'LOG_ENDS' | 'LOG_END_DIFFERS' | 'LOG_MISSING' | 'LOG_TRUNCATED' | 'LOG_UNKNOWN_FORMAT' | 'MANIFEST_VERSION' | 'MASTER_OF_GROUP' | 'MASTER_OF_USER' | 'MAY_NOT_SIGN_IN' | 'MIRRORED_CONTAINS_ITSELF' | 'MIRRORED_CYCLE' | 'MIRRORED_EMAIL_INVALID' | 'MIRRORED_EMAIL_TAKEN' | 'MIRRORED_END_UNREADABLE' | 'MIRRORED_GROUP_NAME_CHANGED' | 'MIRRORED_GROUP_NAME_EMPTY' | 'MIRRORED_GROUP_NAME_TAKEN' | 'MIRRORED_GROUP_UNKNOWN' | 'MIRRORED_JOINS_AND_LEAVES' | 'MIRRORED_MEMBER_ELSEWHERE' | 'MIRRORED_MEMBER_UNKNOWN' | 'MIRRORED_NESTING_CLOSES_CYCLE' | 'MIRRORED_NESTING_TOO_DEEP' | 'MIRRORED_REFUSED_BY_DATABASE' | 'MIRRORED_TWICE' | 'MIRRORED_USERNAME_TAKEN' | 'MIRROR_TOO_LARGE' | 'NAME_JUST_TAKEN' | 'NAME_TAKEN' | 'NAME_TAKEN_BY_ARCHIVED' | 'NEEDS_ADMIN' | 'NEEDS_AUDITOR' | 'NEEDS_OWNER' | 'NEEDS_OWNER_OF_BOTH' | 'NEEDS_OWNER_OF_SOURCE' | 'NESTING_TOO_DEEP' | 'NOTHING_TO_DECIDE' | 'NOT_FOR_LDAP' | 'NOT_FOR_SYNCERS' | 'NOT_FOUND' | 'NOT_IN_DOCUMENT' | 'NOT_MIRRORED' | 'NO_CANDIDATE' | 'NO_FILE_FOR_LINUX' | 'NO_LDAP_SYNCER' | 'NO_POSITION_YET' | 'NO_RULE' | 'NO_SOCKET_HERE' | 'NO_SUCH_LEVEL' | 'NO_SUCH_SPONSOR' | 'NO_SUCH_TIME' | 'NO_TARGET' | 'NO_TARGET_OF_GROUPS' | 'NO_UNDO_ACCOUNT_CHANGED' | 'NO_UNDO_AGENT_INSTALLED' | 'NO_UNDO_ARCHIVED_STAYS' | 'NO_UNDO_ARCHIVE_SYNCER' | 'NO_UNDO_ARCHIVE_WEBHOOK' | 'NO_UNDO_CLOCK' | 'NO_UNDO_CONNECTION_SECRET' | 'NO_UNDO_CREATED_STAYS' | 'NO_UNDO_DECIDE_AGAIN' | 'NO_UNDO_DERIVED' | 'NO_UNDO_EXPIRED' | 'NO_UNDO_LINK_ENDED' | 'NO_UNDO_LINK_HANDED_OUT' | 'NO_UNDO_LOOKED_UP' | 'NO_UNDO_MIRROR_AGAIN' | 'NO_UNDO_RECONCILE_AGAIN' | 'NO_UNDO_REMOVE_PASSKEY' | 'NO_UNDO_REMOVE_SSH_KEY' | 'NO_UNDO_REMOVE_TOTP' | 'NO_UNDO_REVOKE_TOKEN' | 'NO_UNDO_SAME_PASSWORD' | 'NO_UNDO_SECRET_NOT_LOGGED' | 'NO_UNDO_SELECTION' | 'NO_UNDO_SESSION_ENDED' | 'NO_UNDO_SIGNED_IN' | 'NO_UNDO_SSH_KEY_NOT_LOGGED' | 'NO_UNDO_STARTED' | 'NO_UNDO_SYNCER_ARCHIVED' | 'NO_UNDO_SYNCER_ASKED' | 'NO_UNDO_SYNCER_DID_IT' | 'NO_UNDO_TOKEN_REVOKED' | 'NO_UNDO_UNKNOWN_KIND' | 'NO_UNDO_USER_STAYS' | 'NO_UNDO_WEBHOOK_REPLAYED' | 'NO_UNDO_WEBHOOK_SECRET' | 'NO_UNDO_WEBHOOK_SENT' | 'NUMBER_TOO_LARGE' | 'NUMBER_TOO_SMALL' | 'ONE_OF_VALUES' | 'ONLY_AGENTS' | 'ONLY_SYSTEMS_ENROL' | 'OPERATION_NAME_MISSING' | 'OPERATION_NOT_IN_DOCUMENT' | 'ORDER_FACT_HIDDEN' | 'ORIGIN_FORBIDDEN' | 'OTHER_AGENT' | 'OTHER_EXTERNAL_ID' | 'OTHER_TARGETS' | 'OWNER_NO_MORE' | 'PAGE_TOO_LARGE' | 'PART_LACKS_LEVELS' | 'PART_NOT_SHOWN' | 'PASSKEYS_NEED_HTTPS' | 'PASSKEY_EXISTS' | 'PASSKEY_NAME' | 'PASSKEY_NEEDS_BROWSER' | 'PASSKEY_NOT_VERIFIED' | 'PASSKEY_NOT_YOURS' | 'PASSKEY_UNKNOWN' | 'PASSWORDS_NEED_SYSTEM' | 'PASSWORD_JUST_CHANGED' | 'PASSWORD_LENGTH' | 'PASSWORD_NEEDS_ACTIVE' | 'PASSWORD_WEAK' | 'PASSWORD_WRONG' | 'PEOPLE_COUNT' | 'PEOPLE_UNKNOWN' | 'PERSON_LINKED' | 'PLANNED_END' | 'PLANNED_FACTS' | 'PLANNED_FROM' | 'PLANNED_FROM_UNTIL' | 'PLANNED_KIND_ASSIGNMENT' | 'PLANNED_KIND_BINDING' | 'PLANNED_KIND_CONTAINMENT' | 'PLANNED_KIND_EXEMPTION' | 'PLANNED_KIND_LDAP_GROUP' | 'PLANNED_KIND_MEMBERSHIP' | 'PLANNED_KIND_NESTING' | 'PLANNED_KIND_OWNERSHIP' | 'PLANNED_KIND_POLICY' | 'PLANNED_KIND_RESOURCE' | 'PLANNED_KIND_RESOURCE_GROUP' | 'PLANNED_KIND_USER' | 'PLANNED_KIND_USER_GROUP' | 'PLANNED_STATE' | 'PLANNED_UNTIL' | 'POLICY_NEEDS_SYSTEM' | 'POLICY_TYPE_STAYS' | 'POLICY_TYPE_TITLE' | 'POLICY_TYPE_UNKNOWN' | 'POSITION_AFTER_END' | 'POSITION_INVALID' | 'PRIORITY_INVALID' | 'REASON_ARCHIVED' | 'REASON_ARCHIVED_WITH_LEVELS' | 'REASON_EXPIRED' | 'REASON_LEVEL' | 'REASON_NOT_HERE_YET' | 'REASON_NOT_HERE_YET_WITH_LEVELS' | 'REASON_NO_PATH' | 'REASON_PLANNED' | 'REASON_REVOKED' | 'REASON_REVOKED_BECAUSE' | 'REASON_STAGED' | 'REASON_STAGED_WITH_LEVELS' | 'REASON_SUSPENDED' | 'REASON_SUSPENDED_WITH_LEVELS' | 'RECONCILE_STATE' | 'REFERENCE_MISSING' | 'REFERENCE_NOT_FOUND' | 'REPEATED' | 'REPORTED' | 'REPORT_ACCOUNT_DISABLED' | 'REPORT_ACCOUNT_DISPUTED' | 'REPORT_ACCOUNT_DISPUTED_THERE' | 'REPORT_ACCOUNT_EXPIRED' | 'REPORT_ACCOUNT_GONE' | 'REPORT_ACCOUNT_HALF_MADE' | 'REPORT_ACCOUNT_LOCKED' | 'REPORT_ACCOUNT_LOST' | 'REPORT_ACCOUNT_NAME' | 'REPORT_ACCOUNT_NAME_TAKEN' | 'REPORT_ACCOUNT_NOT_HERE' | 'REPORT_ACCOUNT_NOT_NOW' | 'REPORT_ACCOUNT_OF_SYSTEM' | 'REPORT_ACCOUNT_UNKNOWN' | 'REPORT_ANSWER_NOT_JSON' | 'REPORT_APPLICATION_REFUSES' | 'REPORT_APPLICATION_SILENT' | 'REPORT_ATTRIBUTES' | 'REPORT_COMPARING' | 'REPORT_CONNECTION_CHANGED' | 'REPORT_CONTROLLER_SILENT' | 'REPORT_COOKIE_UNKNOWN' | 'REPORT_DIFFERS_EXPIRY' | 'REPORT_DIFFERS_GROUPS' | 'REPORT_DIFFERS_KEYS' | 'REPORT_DIFFERS_NAME' | 'REPORT_DIFFERS_PASSWORD' | 'REPORT_DIFFERS_PASSWORD_AGE' | 'REPORT_DIFFERS_SHELL' | 'REPORT_DIFFERS_SUDO' | 'REPORT_DIFFERS_USERNAME' | 'REPORT_DISABLED_OR_EXPIRED' | 'REPORT_DOMAIN_REFUSES' | 'REPORT_DRIFT_COMMON_AUTH' | 'REPORT_DRIFT_KERNEL_RULES' | 'REPORT_ENTRY_REMOVED' | 'REPORT_FACT_MISSING' | 'REPORT_FAILED' | 'REPORT_FILE_IS_LINK' | 'REPORT_FILE_NEEDED' | 'REPORT_GROUP_FOREIGN' | 'REPORT_HASH_FORM' | 'REPORT_HAS_EXPIRED' | 'REPORT_HAS_NOBODY' | 'REPORT_HAS_PERSON' | 'REPORT_INCOMPLETE' | 'REPORT_IN_GROUPS' | 'REPORT_IN_NO_GROUP' | 'REPORT_IS_DISABLED' | 'REPORT_IS_ENABLED' | 'REPORT_IS_ENABLED_UNTIL' | 'REPORT_JOINED' | 'REPORT_LDAP_LOST' | 'REPORT_LDAP_REFUSED' | 'REPORT_LDAP_SILENT' | 'REPORT_LEFT' | 'REPORT_LEFT_OUT' | 'REPORT_LIST' | 'REPORT_LOSES_GROUPS' | 'REPORT_LOSES_MEMBERS' | 'REPORT_LOSES_USERS' | 'REPORT_MAIL_LETTERS' | 'REPORT_MATCHED' | 'REPORT_MATCHED_WITH' | 'REPORT_MATCH_DISPUTED' | 'REPORT_MATCH_LINKED' | 'REPORT_MATCH_UNLINKED' | 'REPORT_MATCH_UNMATCHED' | 'REPORT_MEMBERS_STAY' | 'REPORT_NAME_NOT_ASCII' | 'REPORT_NAME_NOT_OURS' | 'REPORT_NAME_REFUSED' | 'REPORT_NAME_TWICE' | 'REPORT_NOTHING_SELECTED' | 'REPORT_NOTIFIER_LATE' | 'REPORT_NOT_BEGUN' | 'REPORT_NOT_CONFIGURED' | 'REPORT_NOT_INSTALLED' | 'REPORT_NOT_NEEDED' | 'REPORT_NOT_READ' | 'REPORT_NO_ACCOUNT' | 'REPORT_NO_ACTIVE_DIRECTORY' | 'REPORT_NO_ANSWER' | 'REPORT_NO_ANSWER_FOR' | 'REPORT_NO_DROP_INS' | 'REPORT_NO_EXTENDED_NAME' | 'REPORT_NO_FILE' | 'REPORT_NO_GROUP' | 'REPORT_NO_GUID' | 'REPORT_NO_LONGER_SO' | 'REPORT_NO_PWQUALITY' | 'REPORT_NO_SSH_KEYS' | 'REPORT_NO_SYNCER_TOKEN' | 'REPORT_NO_TARGET' | 'REPORT_NO_TIME_SERVICE' | 'REPORT_NO_TOKEN' | 'REPORT_NO_UNATTENDED_UPGRADES' | 'REPORT_NUMBER_TAKEN' | 'REPORT_ONLY_A_PART' | 'REPORT_PASSWORD_AND_KEYS' | 'REPORT_PASSWORD_EXPIRED' | 'REPORT_PASSWORD_TO_CHANGE' | 'REPORT_PASSWORD_WRONG' | 'REPORT_PAUSED' | 'REPORT_POLICY_STAYS' | 'REPORT_POLICY_UNKNOWN' | 'REPORT_POLICY_WITHOUT_EFFECT' | 'REPORT_PROCESSES_STAY' | 'REPORT_PROGRAM_ENDED' | 'REPORT_PROGRAM_FAILED' | 'REPORT_PROGRAM_NOT_RUN' | 'REPORT_REMOVALS_HELD' | 'REPORT_RENAMED' | 'REPORT_SUBSCRIPTION_REFUSED' | 'REPORT_TARGET_SILENT' | 'REPORT_THE_GROUP' | 'REPORT_THE_USER' | 'REPORT_UNIT_MOVED' | 'REPORT_UNREACHABLE' | 'REPORT_WOULD_TAKE_AWAY' | 'RULE_DECIDES' | 'RULE_EMPTY' | 'RULE_FIELD' | 'RULE_INVALID' | 'SCOPE_MISSING' | 'SCOPE_SYNC' | 'SEARCH_OR_ANCHOR' | 'SEARCH_TOO_LONG' | 'SELECTION_TOO_LARGE' | 'SESSION_ENDED' | 'SETTINGS_EMPTY' | 'SETTING_EMPTY' | 'SETTING_FORM' | 'SETTING_ITEM' | 'SETTING_ONE_OF' | 'SETTING_OTHER' | 'SETTING_PART' | 'SETTING_PART_MISSING' | 'SETTING_PART_TITLE' | 'SETTING_PART_UNKNOWN' | 'SETTING_TITLE' | 'SETTING_TOO_LARGE' | 'SETTING_TOO_LONG' | 'SETTING_TOO_MANY' | 'SETTING_TOO_SMALL' | 'SETTING_TWICE' | 'SETTING_TYPE' | 'SETTING_UNKNOWN' | 'SEVERAL_CANDIDATES' | 'SEVERAL_LDAP_SYNCERS' | 'SIGN_IN_BUSY' | 'SIGN_IN_FIRST' | 'SIGN_IN_WRONG' | 'SPONSOR_INVALID' | 'SPONSOR_NOT_ACTIVE' | 'SPONSOR_OF' | 'SSH_KEY_DAMAGED' | 'SSH_KEY_INVALID' | 'SSH_KEY_OF_OTHER' | 'SSH_KEY_PRIVATE' | 'SSH_KEY_TOO_LONG' | 'SSH_KEY_WEAK' | 'STATE_ACTIVE' | 'STATE_ARCHIVED' | 'STATE_STAGED' | 'STATE_SUSPENDED' | 'STOPPING' | 'STOPPING_OR_FULL' | 'SYNCER_DECIDES' | 'SYNCER_HAS_GROUPS' | 'SYNCER_ITSELF_ONLY' | 'SYNCER_LEASED' | 'SYNCER_MIRRORS_NOTHING' | 'SYNCER_MISSING' | 'SYNCER_PUSHES' | 'SYNCER_WITHOUT_TARGETS' | 'TEXT_EMPTY' | 'TEXT_MUCH_TOO_LONG' | 'TEXT_TOO_LONG' | 'TEXT_WITH_NUL' | 'TEXT_WITH_SURROGATE' | 'TIME_FORMAT' | 'TIME_OUT_OF_RANGE' | 'TIME_UNREADABLE' | 'TIME_ZONE_UNKNOWN' | 'TOKEN_NEEDS_BROWSER' | 'TOKEN_NOT_GOOD' | 'TOKEN_ONLY_READS' | 'TOKEN_ONLY_WRITES' | 'TOKEN_TOO_LONG' | 'TOKEN_WITHOUT_CREDENTIALS' | 'TOO_MANY_ATTRIBUTES' | 'TOO_MANY_EDGES' | 'TOO_MANY_ITEMS' | 'TOO_MANY_LARGE_OPERATIONS' | 'TOO_MANY_ON_SOCKET' | 'TOO_MANY_PASSKEYS' | 'TOO_MANY_REMOVALS' | 'TOO_MANY_ROWS' | 'TOO_MANY_SIGN_INS' | 'TOO_MANY_SSH_KEYS' | 'TOO_MANY_SUBSCRIPTIONS' | 'TOO_MANY_WAITING' | 'TOTP_CODE_WRONG' | 'TOTP_CONFIRMED' | 'TOTP_EXISTS' | 'TOTP_NEEDS_BROWSER' | 'UNAVAILABLE_BUSY' | 'UNAVAILABLE_FULL' | 'UNAVAILABLE_READ_ONLY' | 'UNAVAILABLE_UNREACHABLE' | 'UNDO_DIFFERENT_ENDS' | 'UNDO_ENDED_SINCE' | 'UNDO_NOT_BY_A_PERSON' | 'UNDO_SEVERAL_CHANGES' | 'UNDO_SEVERAL_EXEMPTIONS' | 'UNDO_SEVERAL_KINDS' | 'UNDO_SEVERAL_OBJECTS' | 'UNDO_SEVERAL_SYNCERS' | 'UNDO_TOO_MANY' | 'UNKNOWN_FIELDS' | 'UNKNOWN_OUTCOME' | 'URL_INVALID' | 'URL_NOT_ENCRYPTED' | 'URL_TOO_LONG' | 'USERNAME_INVALID' | 'USERNAME_OF_ARCHIVED' | 'USERNAME_OF_ARCHIVED_WITH_ID' | 'USER_FOR_ONE_ONLY' | 'USER_LINKED' | 'USER_OR_RESOURCE_MISSING' | 'VALUE_INVALID' | 'VALUE_MISSING' | 'VALUE_OF_OTHER_TYPE' | 'VARIABLES_TOO_DEEP' | 'VERSION_CONFLICT' | 'VISIBLE_TO_MEMBERS' | 'VISIBLE_TO_OWNERS' | 'VISIBLE_TO_THE_USER' | 'WEBHOOK_ANSWERED' | 'WEBHOOK_ANSWERED_NOTHING' | 'WEBHOOK_TIMEOUT' | 'WEBHOOK_UNREACHABLE' | 'WITHIN_OR_UNTIL';
export interface MirrorPayload {
  __typename: string;
  effects: Effects;
  position: number;
  problems: List<MirrorProblem>;
  rejected: List<UserError>;
  syncer: Syncer;
  userErrors: List<UserError>;
  users: List<MirroredUser>;
  waitFor: boolean;
}
export interface MirrorProblem {
  __typename: string;
  anchor: string;
  kind: MirrorProblemKind;
  memberAnchor: string;
  name: string;
  problem: string;
  problemCode: MessageCode;
  problemValues: Record<string, unknown>;
  since: string;
}
export type MirrorProblemKind = 'CYCLE' | 'GROUP' | 'MEMBER' | 'NESTING' | 'USER';
export interface MirrorSelection {
  __typename: string;
  createUsers: boolean;
  except: List<string>;
  filter: string;
  groups: List<string>;
  units: List<string>;
}
export interface MirroredGroup {
  __typename: string;
  anchor: string;
  description: string;
  goneAt: string;
  master: string;
  memberAnchors: List<string>;
  memberCount: number;
  name: string;
  nestedAnchors: List<string>;
  path: string;
  syncerId: string;
  userGroup: UserGroup;
}
export interface MirroredUser {
  __typename: string;
  anchor: string;
  candidates: List<User>;
  department: string;
  displayName: string;
  email: string;
  employeeNumber: string;
  employeeType: string;
  endsAt: string;
  familyName: string;
  givenName: string;
  goneAt: string;
  id: string;
  isEnabled: boolean;
  isMaster: boolean;
  jobTitle: string;
  location: string;
  path: string;
  phone: string;
  problem: string;
  problemCode: MessageCode;
  problemValues: Record<string, unknown>;
  state: MatchState;
  user: User;
  username: string;
}
export interface MirroredUserPage {
  __typename: string;
  cursor: string;
  users: List<MirroredUser>;
}
export interface Mutation {
  __typename: string;
  acknowledgeGrants: SyncerPayload;
  addAssignment: AssignmentPayload;
  addBinding: BindingPayload;
  addBindings: BindingsPayload;
  addContainment: ContainmentPayload;
  addContainments: ContainmentsPayload;
  addMembership: MembershipPayload;
  addMemberships: MembershipsPayload;
  addNesting: NestingPayload;
  addOwnership: OwnershipPayload;
  addPasskey: PasskeyPayload;
  addRuleExemption: UserGroupPayload;
  addSshKey: SshKeyPayload;
  adoptAccount: AccountsPayload;
  answerDirectory: DirectoryRequestPayload;
  applyManifest: ApplyManifestPayload;
  applyMirror: MirrorPayload;
  archivePolicy: PolicyPayload;
  archiveResource: ResourcePayload;
  archiveResourceGroup: ResourceGroupPayload;
  archiveSyncer: SyncerPayload;
  archiveUserGroup: UserGroupPayload;
  archiveWebhook: WebhookPayload;
  confirmTotp: ConfirmTotpPayload;
  createEnrolment: CreateEnrolmentPayload;
  createPolicy: PolicyPayload;
  createResource: ResourcePayload;
  createResourceGroup: ResourceGroupPayload;
  createSignInLink: SignInLinkPayload;
  createSyncer: SyncerPayload;
  createToken: CreateTokenPayload;
  createUser: UserPayload;
  createUserGroup: UserGroupPayload;
  createWebhook: WebhookPayload;
  decideMatches: MirrorPayload;
  decideReconcile: ReconcilePayload;
  endAssignment: AssignmentPayload;
  endBinding: BindingPayload;
  endContainment: ContainmentPayload;
  endEdges: EdgesPayload;
  endMembership: MembershipPayload;
  endMirrors: EndMirrorsPayload;
  endNesting: NestingPayload;
  endOwnership: OwnershipPayload;
  enrolSystem: EnrolSystemPayload;
  extendBinding: BindingPayload;
  extendEdges: EdgesPayload;
  extendMembership: MembershipPayload;
  holdSyncerLease: SyncerLeasePayload;
  importFiles: ImportFilesPayload;
  planMirror: ReconcilePayload;
  registerTargets: TargetsPayload;
  removePasskey: PasskeyPayload;
  removeRuleExemption: UserGroupPayload;
  removeSshKey: SshKeyPayload;
  removeTargets: TargetsPayload;
  removeTotp: RemoveTotpPayload;
  repairDerived: RepairDerivedPayload;
  replayWebhook: WebhookPayload;
  reportAccounts: AccountsPayload;
  reportCompliance: ReportCompliancePayload;
  reportReconcile: ReconcilePayload;
  reportSystem: ReportSystemPayload;
  requestDirectory: DirectoryRequestPayload;
  requestReconcile: ReconcilePayload;
  revokeEnrolment: RevokeEnrolmentPayload;
  revokeSession: RevokePayload;
  revokeToken: RevokePayload;
  setDirectoryConnection: MirrorPayload;
  setLdapGroup: SetLdapGroupPayload;
  setMirrorSelection: MirrorPayload;
  setPassword: SetPasswordPayload;
  setUpTotp: SetUpTotpPayload;
  setUserRole: UserPayload;
  setUserState: UserPayload;
  signIn: SignInPayload;
  signInWithLink: SignInPayload;
  signInWithPasskey: SignInPayload;
  signOut: boolean;
  startPasskey: PasskeyOptionsPayload;
  startPasskeySignIn: PasskeyOptionsPayload;
  undo: UndoPayload;
  updatePolicy: PolicyPayload;
  updateResource: ResourcePayload;
  updateResourceGroup: ResourceGroupPayload;
  updateUser: UserPayload;
  updateUserGroup: UserGroupPayload;
  updateWebhook: WebhookPayload;
}
export type NamedOrderField = 'CREATED_AT' | 'NAME' | 'UPDATED_AT';
export interface Nesting {
  __typename: string;
  authority: Authority;
  child: UserGroup;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  parent: UserGroup;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
}
export interface NestingConnection {
  __typename: string;
  edges: List<NestingEdge>;
  nodes: List<Nesting>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface NestingEdge {
  __typename: string;
  cursor: string;
  node: Nesting;
}
export interface NestingPayload {
  __typename: string;
  effects: Effects;
  nesting: Nesting;
  position: number;
  status: RowStatus;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Node {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind | ResourceKind | SyncerKind;
  object: BindingObject | Ownable | TargetObject;
  policy: Policy;
  priority: number;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
  level: string;
  subject: BindingSubject;
  part: BindingObject;
  resourceGroup: ResourceGroup;
  user: User;
  userGroup: UserGroup;
  anchor: string;
  candidates: List<User>;
  department: string;
  displayName: string;
  email: string;
  employeeNumber: string;
  employeeType: string;
  familyName: string;
  givenName: string;
  goneAt: string;
  isEnabled: boolean;
  isMaster: boolean;
  jobTitle: string;
  location: string;
  path: string;
  phone: string;
  problem: string;
  problemCode: MessageCode;
  problemValues: Record<string, unknown>;
  state: MatchState | UserState;
  username: string;
  child: UserGroup;
  parent: UserGroup;
  assignments: AssignmentConnection;
  description: string;
  externalId: string;
  isArchived: boolean;
  name: string;
  settings: Record<string, unknown>;
  type: PolicyType;
  updatedAt: string;
  version: number;
  accounts: AccountConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  deprovision: Deprovision;
  effectivePolicies: List<EffectivePolicy>;
  gidNumber: number;
  gracePeriod: string;
  levelGroups: List<LevelGroup>;
  levels: List<string>;
  policyArtefact: PolicyArtefact;
  resourceGroups: ContainmentConnection;
  setsPasswords: boolean;
  system: System;
  users: EffectiveUserConnection;
  owners: OwnershipConnection;
  parts: ContainmentConnection;
  resources: EffectiveResourceConnection;
  appliedPosition: number;
  connection: DirectoryServer;
  desiredGrants: number;
  desiredPosition: number;
  directoryPassword: string;
  disputedUsers: number;
  failingGrants: number;
  failures: List<GrantFailure>;
  holder: string;
  kindInfo: SyncerKindInfo;
  lagMs: number;
  lastSeenAt: string;
  mirrorCursor: string;
  mirrorLagMs: number;
  mirrorProblems: List<MirrorProblem>;
  mirroredAt: string;
  mirroredGroups: List<MirroredGroup>;
  mirroredUser: MirroredUser;
  mirroredUsers: MirroredUserPage;
  problemSince: string;
  reconciles: List<Reconcile>;
  selection: MirrorSelection;
  targets: List<Target>;
  waitingAdoptions: List<Adoption>;
  waitingReconciles: List<Reconcile>;
  waitingRequests: List<DirectoryRequest>;
  guest: Guest;
  isGuest: boolean;
  memberships: MembershipConnection;
  ownerships: OwnershipConnection;
  passkeys: List<Passkey>;
  role: Role;
  sshKeys: List<SshKey>;
  states: List<UserStatePeriod>;
  syncedMemberships: List<SyncedMembership>;
  totp: Totp;
  userGroups: EffectiveUserGroupConnection;
  children: NestingConnection;
  exemptions: List<RuleExemption>;
  isDynamic: boolean;
  isLdapGroup: boolean;
  members: EffectiveUserConnection;
  mirror: MirroredGroup;
  parents: NestingConnection;
  rule: Record<string, unknown>;
  attempts: number;
  deliveredAt: string;
  deliveries: List<WebhookDelivery>;
  failingSince: string;
  isPaused: boolean;
  kinds: List<ChangeKind>;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  nextAttemptAt: string;
  position: number;
  url: string;
}
export interface NotFoundError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  path: List<string>;
}
export type ObservedAccount = 'DELETED' | 'DISABLED' | 'LEFT' | 'LOCKED' | 'PROVISIONED';
export interface Ownable {
  __typename: string;
  assignments: AssignmentConnection;
  bindings: BindingConnection;
  createdAt: string;
  description: string;
  externalId: string;
  id: string;
  isArchived: boolean;
  kind: ResourceKind;
  levels: List<string>;
  name: string;
  owners: OwnershipConnection;
  parts: ContainmentConnection;
  resourceGroups: ContainmentConnection;
  resources: EffectiveResourceConnection;
  updatedAt: string;
  users: EffectiveUserConnection;
  version: number;
  children: NestingConnection;
  exemptions: List<RuleExemption>;
  gidNumber: number;
  isDynamic: boolean;
  isLdapGroup: boolean;
  members: EffectiveUserConnection;
  memberships: MembershipConnection;
  mirror: MirroredGroup;
  parents: NestingConnection;
  rule: Record<string, unknown>;
}
export interface Ownership {
  __typename: string;
  authority: Authority;
  createdAt: string;
  endReason: string;
  endedBy: Actor;
  endsAt: string;
  id: string;
  kind: EdgeKind;
  object: Ownable;
  reason: string;
  startsAt: string;
  statedBy: Actor;
  status: EdgeStatus;
  user: User;
}
export interface OwnershipConnection {
  __typename: string;
  edges: List<OwnershipEdge>;
  nodes: List<Ownership>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface OwnershipEdge {
  __typename: string;
  cursor: string;
  node: Ownership;
}
export interface OwnershipPayload {
  __typename: string;
  effects: Effects;
  ownership: Ownership;
  position: number;
  status: RowStatus;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface PageInfo {
  __typename: string;
  endCursor: string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string;
}
export interface Passkey {
  __typename: string;
  createdAt: string;
  id: string;
  isSynced: boolean;
  lastUsedAt: string;
  name: string;
}
export interface PasskeyOptionsPayload {
  __typename: string;
  effects: Effects;
  options: Record<string, unknown>;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface PasskeyPayload {
  __typename: string;
  effects: Effects;
  passkey: Passkey;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Path {
  __typename: string;
  edges: List<Edge>;
  endsAt: string;
  isLive: boolean;
  level: string;
  startsAt: string;
}
export type PlanAction = 'ADD' | 'CREATE' | 'END' | 'MOVE_END' | 'UPDATE';
export interface PlanStep {
  __typename: string;
  action: PlanAction;
  detail: string;
  detailCode: MessageCode;
  detailValues: Record<string, unknown>;
  kind: string;
  kindCode: MessageCode;
  name: string;
  path: string;
}
export type PlannedAction = 'ADD' | 'REMOVE' | 'UPDATE';
export interface PlannedStep {
  __typename: string;
  action: PlannedAction;
  detail: string;
  detailCode: MessageCode;
  detailValues: Record<string, unknown>;
  object: string;
}
export type Platform = 'LINUX' | 'MACOS' | 'WINDOWS';
export interface Policy {
  __typename: string;
  assignments: AssignmentConnection;
  createdAt: string;
  description: string;
  externalId: string;
  id: string;
  isArchived: boolean;
  name: string;
  settings: Record<string, unknown>;
  type: PolicyType;
  updatedAt: string;
  version: number;
}
export interface PolicyArtefact {
  __typename: string;
  content: string;
  fileName: string;
  left: List<string>;
  mediaType: string;
  platform: Platform;
}
export interface PolicyConnection {
  __typename: string;
  edges: List<PolicyEdge>;
  nodes: List<Policy>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface PolicyEdge {
  __typename: string;
  cursor: string;
  node: Policy;
}
export interface PolicyEffect {
  __typename: string;
  after: Record<string, unknown>;
  before: Record<string, unknown>;
  from: string;
  label: string;
  labelCode: MessageCode;
  labelValues: Record<string, unknown>;
  setting: string;
  system: Resource;
  type: string;
  until: string;
}
export type PolicyMerge = 'MAXIMUM' | 'MINIMUM' | 'PRIORITY' | 'STRICTEST' | 'UNION';
export interface PolicyPayload {
  __typename: string;
  effects: Effects;
  policy: Policy;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface PolicySetting {
  __typename: string;
  description: string;
  merge: PolicyMerge;
  name: string;
  schema: Record<string, unknown>;
  strictest: Record<string, unknown>;
  title: string;
}
export interface PolicySource {
  __typename: string;
  policy: Policy;
  priority: number;
  value: Record<string, unknown>;
  via: BindingObject;
}
export interface PolicyType {
  __typename: string;
  description: string;
  id: string;
  platforms: List<Platform>;
  schema: Record<string, unknown>;
  settings: List<PolicySetting>;
  title: string;
}
export interface Query {
  __typename: string;
  accessDifference: AccessDeltaConnection;
  accessGraph: AccessGraph;
  accounts: AccountConnection;
  bindings: BindingConnection;
  changes: ChangeConnection;
  check: AccessCheck;
  compliance: ComplianceConnection;
  endingPerDay: List<EndingDay>;
  endingSoon: EdgeConnection;
  enrolments: List<Enrolment>;
  explainAccess: AccessExplanation;
  grantChanges: GrantBatch;
  grantUsers: GrantUserPage;
  importReport: ImportReport;
  lastVerification: Verification;
  logCheckpoint: LogCheckpoint;
  logCheckpoints: List<LogCheckpoint>;
  manifest: Record<string, unknown>;
  me: Viewer;
  node: Node;
  nodes: List<Node>;
  policies: PolicyConnection;
  policy: Policy;
  policyTypes: List<PolicyType>;
  position: number;
  resource: Resource;
  resourceGroup: ResourceGroup;
  resourceGroups: ResourceGroupConnection;
  resources: ResourceConnection;
  sessions: List<Session>;
  syncer: Syncer;
  syncerKinds: List<SyncerKindInfo>;
  syncers: List<Syncer>;
  tokens: List<ApiToken>;
  unreachableResources: ResourceConnection;
  user: User;
  userGroup: UserGroup;
  userGroups: UserGroupConnection;
  users: UserConnection;
  usersWithoutAccess: UserConnection;
  verifyChanges: number;
  verifyDirectory: Verification;
  verifyLog: LogVerification;
  webhook: Webhook;
  webhooks: List<Webhook>;
}
export interface Reconcile {
  __typename: string;
  additions: number;
  createdAt: string;
  endedAt: string;
  id: string;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  plan: List<PlannedStep>;
  planOnly: boolean;
  removals: number;
  selection: MirrorSelection;
  state: ReconcileState;
  updates: number;
}
export interface ReconcilePayload {
  __typename: string;
  effects: Effects;
  position: number;
  reconcile: Reconcile;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type ReconcileState = 'APPROVED' | 'BLOCKED' | 'DISMISSED' | 'DONE' | 'FAILED' | 'REQUESTED';
export interface RemoveTotpPayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface RepairDerivedPayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  verification: Verification;
  waitFor: boolean;
}
export interface ReportCompliancePayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface ReportSystemPayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Resource {
  __typename: string;
  accounts: AccountConnection;
  assignments: AssignmentConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  createdAt: string;
  deprovision: Deprovision;
  description: string;
  effectivePolicies: List<EffectivePolicy>;
  externalId: string;
  gidNumber: number;
  gracePeriod: string;
  id: string;
  isArchived: boolean;
  kind: ResourceKind;
  levelGroups: List<LevelGroup>;
  levels: List<string>;
  name: string;
  policyArtefact: PolicyArtefact;
  resourceGroups: ContainmentConnection;
  setsPasswords: boolean;
  system: System;
  updatedAt: string;
  users: EffectiveUserConnection;
  version: number;
}
export interface ResourceConnection {
  __typename: string;
  edges: List<ResourceEdge>;
  nodes: List<Resource>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ResourceEdge {
  __typename: string;
  cursor: string;
  node: Resource;
}
export interface ResourceGroup {
  __typename: string;
  assignments: AssignmentConnection;
  bindings: BindingConnection;
  createdAt: string;
  description: string;
  externalId: string;
  id: string;
  isArchived: boolean;
  kind: ResourceKind;
  levels: List<string>;
  name: string;
  owners: OwnershipConnection;
  parts: ContainmentConnection;
  resourceGroups: ContainmentConnection;
  resources: EffectiveResourceConnection;
  updatedAt: string;
  users: EffectiveUserConnection;
  version: number;
}
export interface ResourceGroupConnection {
  __typename: string;
  edges: List<ResourceGroupEdge>;
  nodes: List<ResourceGroup>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface ResourceGroupEdge {
  __typename: string;
  cursor: string;
  node: ResourceGroup;
}
export interface ResourceGroupPayload {
  __typename: string;
  effects: Effects;
  position: number;
  resourceGroup: ResourceGroup;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type ResourceKind = 'APPLICATION' | 'NETWORK' | 'STORAGE' | 'SYSTEM';
export interface ResourcePayload {
  __typename: string;
  effects: Effects;
  position: number;
  resource: Resource;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface RevokeEnrolmentPayload {
  __typename: string;
  effects: Effects;
  id: string;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface RevokePayload {
  __typename: string;
  id: string;
  userErrors: List<UserError>;
}
export type Role = 'ADMIN' | 'AUDITOR' | 'MEMBER';
export interface RowResult {
  __typename: string;
  edge: Edge;
  error: UserError;
  index: number;
  status: RowStatus;
}
export type RowStatus = 'ADDED' | 'ENDED' | 'EXTENDED' | 'FAILED' | 'UNCHANGED';
export interface RuleExemption {
  __typename: string;
  by: Actor;
  createdAt: string;
  reason: string;
  user: User;
}
export interface Session {
  __typename: string;
  address: string;
  createdAt: string;
  expiresAt: string;
  id: string;
  isCurrent: boolean;
  lastSeenAt: string;
  userAgent: string;
}
export interface SetLdapGroupPayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  userGroup: UserGroup;
  waitFor: boolean;
}
export interface SetPasswordPayload {
  __typename: string;
  userErrors: List<UserError>;
}
export interface SetUpTotpPayload {
  __typename: string;
  effects: Effects;
  position: number;
  secret: string;
  uri: string;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface SignInLinkPayload {
  __typename: string;
  expiresAt: string;
  url: string;
  userErrors: List<UserError>;
}
export interface SignInPayload {
  __typename: string;
  needsCode: boolean;
  userErrors: List<UserError>;
  viewer: Viewer;
}
export type SortDirection = 'ASC' | 'DESC';
export interface SshKey {
  __typename: string;
  createdAt: string;
  fingerprint: string;
  id: string;
  line: string;
  name: string;
  type: string;
}
export interface SshKeyPayload {
  __typename: string;
  effects: Effects;
  position: number;
  sshKey: SshKey;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface Subscription {
  __typename: string;
  changes: ChangeBatch;
  grantChanges: GrantBatch;
}
export interface SyncedMembership {
  __typename: string;
  endsAt: string;
  isDesired: boolean;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  retryAt: string;
  state: AccountState;
  syncerId: string;
  syncerName: string;
  userGroup: UserGroup;
}
export interface Syncer {
  __typename: string;
  appliedPosition: number;
  connection: DirectoryServer;
  createdAt: string;
  description: string;
  desiredGrants: number;
  desiredPosition: number;
  directoryPassword: string;
  disputedUsers: number;
  failingGrants: number;
  failures: List<GrantFailure>;
  holder: string;
  id: string;
  isArchived: boolean;
  kind: SyncerKind;
  kindInfo: SyncerKindInfo;
  lagMs: number;
  lastSeenAt: string;
  mirrorCursor: string;
  mirrorLagMs: number;
  mirrorProblems: List<MirrorProblem>;
  mirroredAt: string;
  mirroredGroups: List<MirroredGroup>;
  mirroredUser: MirroredUser;
  mirroredUsers: MirroredUserPage;
  name: string;
  problem: string;
  problemCode: MessageCode;
  problemSince: string;
  problemValues: Record<string, unknown>;
  reconciles: List<Reconcile>;
  selection: MirrorSelection;
  targets: List<Target>;
  waitingAdoptions: List<Adoption>;
  waitingReconciles: List<Reconcile>;
  waitingRequests: List<DirectoryRequest>;
}
export type SyncerKind = 'ACTIVE_DIRECTORY' | 'LDAP' | 'LINUX' | 'OTHER' | 'SCIM' | 'SCIM_CLIENT';
export interface SyncerKindInfo {
  __typename: string;
  description: string;
  facts: List<string>;
  hasLdapGroups: boolean;
  isCreatedByAdmins: boolean;
  isMirrored: boolean;
  isSearchable: boolean;
  kind: SyncerKind;
  label: string;
  pushes: boolean;
  takesResources: List<ResourceKind>;
  takesUserGroups: boolean;
}
export interface SyncerLeasePayload {
  __typename: string;
  effects: Effects;
  position: number;
  until: string;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface SyncerPayload {
  __typename: string;
  effects: Effects;
  position: number;
  syncer: Syncer;
  token: string;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface System {
  __typename: string;
  bootedAt: string;
  facts: Record<string, unknown>;
  lastSeenAt: string;
  reportedAt: string;
  syncerId: string;
}
export interface Target {
  __typename: string;
  createdAt: string;
  id: string;
  object: TargetObject;
}
export interface TargetObject {
  __typename: string;
  accounts: AccountConnection;
  assignments: AssignmentConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  createdAt: string;
  deprovision: Deprovision;
  description: string;
  effectivePolicies: List<EffectivePolicy>;
  externalId: string;
  gidNumber: number;
  gracePeriod: string;
  id: string;
  isArchived: boolean;
  kind: ResourceKind;
  levelGroups: List<LevelGroup>;
  levels: List<string>;
  name: string;
  policyArtefact: PolicyArtefact;
  resourceGroups: ContainmentConnection;
  setsPasswords: boolean;
  system: System;
  updatedAt: string;
  users: EffectiveUserConnection;
  version: number;
  children: NestingConnection;
  exemptions: List<RuleExemption>;
  isDynamic: boolean;
  isLdapGroup: boolean;
  members: EffectiveUserConnection;
  memberships: MembershipConnection;
  mirror: MirroredGroup;
  owners: OwnershipConnection;
  parents: NestingConnection;
  resources: EffectiveResourceConnection;
  rule: Record<string, unknown>;
}
export interface TargetsPayload {
  __typename: string;
  effects: Effects;
  position: number;
  rejected: List<UserError>;
  targets: List<Target>;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type TokenScope = 'CREDENTIALS' | 'READ' | 'SYNC' | 'WRITE';
export interface Totp {
  __typename: string;
  confirmedAt: string;
  recoveryCodesLeft: number;
}
export interface UndoPayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export interface User {
  __typename: string;
  accounts: AccountConnection;
  attributes: Record<string, unknown>;
  bindings: BindingConnection;
  createdAt: string;
  department: string;
  displayName: string;
  email: string;
  employeeNumber: string;
  employeeType: string;
  externalId: string;
  familyName: string;
  givenName: string;
  guest: Guest;
  id: string;
  isGuest: boolean;
  jobTitle: string;
  location: string;
  memberships: MembershipConnection;
  ownerships: OwnershipConnection;
  passkeys: List<Passkey>;
  phone: string;
  resources: EffectiveResourceConnection;
  role: Role;
  sshKeys: List<SshKey>;
  state: UserState;
  states: List<UserStatePeriod>;
  syncedMemberships: List<SyncedMembership>;
  totp: Totp;
  updatedAt: string;
  userGroups: EffectiveUserGroupConnection;
  username: string;
  version: number;
}
export interface UserConnection {
  __typename: string;
  edges: List<UserEdge>;
  nodes: List<User>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface UserDependents {
  __typename: string;
  accountCount: number;
  accounts: List<AccountOnResource>;
  guestCount: number;
  guests: List<User>;
  ownedGroupCount: number;
  ownedGroups: List<Node>;
  soleOwnerCount: number;
  tokenCount: number;
  tokens: List<string>;
  user: User;
}
export interface UserEdge {
  __typename: string;
  cursor: string;
  node: User;
}
export interface UserError {
  __typename: string;
  code: UserErrorCode;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  owner: string;
  path: List<string>;
  version: number;
  nodes: List<string>;
  holder: string;
  until: string;
  limit: number;
}
export type UserErrorCode = 'AUTHORITY' | 'BAD_INPUT' | 'CONFLICT' | 'CYCLE' | 'FORBIDDEN' | 'LEASE' | 'LIMIT' | 'NOT_FOUND';
export interface UserGroup {
  __typename: string;
  bindings: BindingConnection;
  children: NestingConnection;
  createdAt: string;
  description: string;
  exemptions: List<RuleExemption>;
  externalId: string;
  gidNumber: number;
  id: string;
  isArchived: boolean;
  isDynamic: boolean;
  isLdapGroup: boolean;
  members: EffectiveUserConnection;
  memberships: MembershipConnection;
  mirror: MirroredGroup;
  name: string;
  owners: OwnershipConnection;
  parents: NestingConnection;
  resources: EffectiveResourceConnection;
  rule: Record<string, unknown>;
  updatedAt: string;
  version: number;
}
export interface UserGroupConnection {
  __typename: string;
  edges: List<UserGroupEdge>;
  nodes: List<UserGroup>;
  pageInfo: PageInfo;
  totalCount: number;
}
export interface UserGroupEdge {
  __typename: string;
  cursor: string;
  node: UserGroup;
}
export interface UserGroupPayload {
  __typename: string;
  effects: Effects;
  position: number;
  userErrors: List<UserError>;
  userGroup: UserGroup;
  waitFor: boolean;
}
export type UserOrderField = 'CREATED_AT' | 'DEPARTMENT' | 'DISPLAY_NAME' | 'EMAIL' | 'GUEST_ENDS_AT' | 'UPDATED_AT' | 'USERNAME';
export interface UserPayload {
  __typename: string;
  effects: Effects;
  position: number;
  user: User;
  userErrors: List<UserError>;
  waitFor: boolean;
}
export type UserState = 'ACTIVE' | 'ARCHIVED' | 'STAGED' | 'SUSPENDED';
export interface UserStatePeriod {
  __typename: string;
  by: Actor;
  endsAt: string;
  reason: string;
  startsAt: string;
  state: UserState;
}
export interface Verification {
  __typename: string;
  at: string;
  findings: List<VerificationFinding>;
  isRight: boolean;
  position: number;
  results: List<VerificationResult>;
}
export type VerificationCheck = 'ARCHIVED' | 'GRANTS' | 'GUESTS' | 'LOG' | 'NAMES' | 'RULES';
export interface VerificationFinding {
  __typename: string;
  check: VerificationCheck;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  objects: List<string>;
}
export interface VerificationResult {
  __typename: string;
  check: VerificationCheck;
  differing: number;
  isComplete: boolean;
  looked: number;
  repaired: number;
}
export interface Viewer {
  __typename: string;
  canWrite: boolean;
  kind: ActorKind;
  name: string;
  role: Role;
  scopes: List<TokenScope>;
  user: User;
}
export interface Webhook {
  __typename: string;
  attempts: number;
  createdAt: string;
  deliveredAt: string;
  deliveries: List<WebhookDelivery>;
  failingSince: string;
  id: string;
  isPaused: boolean;
  kinds: List<ChangeKind>;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  name: string;
  nextAttemptAt: string;
  position: number;
  url: string;
}
export interface WebhookDelivery {
  __typename: string;
  at: string;
  durationMs: number;
  message: string;
  messageCode: MessageCode;
  messageValues: Record<string, unknown>;
  position: number;
  status: number;
}
export interface WebhookPayload {
  __typename: string;
  effects: Effects;
  position: number;
  secret: string;
  userErrors: List<UserError>;
  waitFor: boolean;
  webhook: Webhook;
}
