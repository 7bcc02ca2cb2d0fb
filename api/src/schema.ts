import { createPubSub } from '@graphql-yoga/subscription';
import { GraphQLInputObjectType, type GraphQLSchema, type OperationTypeNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccessGraphResolver } from './access/access-graph.resolver.ts';
import { QuestionsResolver } from './access/questions.resolver.ts';
import { guardFields } from './access/shown-fields.ts';
import {
  ResourceAccountsResolver,
  SyncerAccountsResolver,
  UserAccountsResolver,
} from './accounts/account.resolver.ts';
import { AuthResolver } from './auth/auth.resolver.ts';
import { BindingResolver } from './bindings/binding.resolver.ts';
import { ChangesResolver } from './changes/changes.resolver.ts';
import { EdgeResolver } from './edges/edge.resolver.ts';
import { oneOfInputs } from './graph/refs.inputs.ts';
import { ManifestResolver } from './imports/manifest.resolver.ts';
import { LogResolver } from './log-check/log.resolver.ts';
import { MirroredGroupResolver, MirrorResolver, PlannedMirrorResolver } from './mirrors/mirror.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import { surroundOperations } from './operations.ts';
import { OwnershipResolver } from './owners/ownership.resolver.ts';
import { PasskeyResolver } from './passkeys/passkey.resolver.ts';
import { AssignmentResolver, GroupAssignmentsResolver } from './policies/assignment.resolver.ts';
import { ComplianceResolver } from './policies/compliance.resolver.ts';
import { SystemPoliciesResolver } from './policies/effective-policy.resolver.ts';
import { PolicyResolver } from './policies/policy.resolver.ts';
import { LdapGroupResolver } from './provisioning/ldap-group.resolver.ts';
import { ReconcileResolver } from './provisioning/reconcile.resolver.ts';
import { SyncerResolver } from './provisioning/syncer.resolver.ts';
import { ContainmentResolver } from './resource-groups/containment.resolver.ts';
import { ResourceGroupResolver } from './resource-groups/resource-group.resolver.ts';
import { ResourceGroupFieldsResolver } from './resource-groups/resource-group-fields.resolver.ts';
import { ResourceResolver } from './resources/resource.resolver.ts';
import { ResourceFieldsResolver } from './resources/resource-fields.resolver.ts';
import {
  AuthorityError,
  ConflictError,
  CycleError,
  ForbiddenError,
  InputError,
  LeaseError,
  LimitError,
  NotFoundError,
} from './shared/errors.ts';
import { SshKeyResolver } from './ssh-keys/ssh-key.resolver.ts';
import { EnrolmentResolver } from './systems/enrolment.resolver.ts';
import { SystemResolver } from './systems/system.resolver.ts';
import { TotpResolver } from './totp/totp.resolver.ts';
import { UndoResolver } from './undo/undo.resolver.ts';
import { MembershipResolver } from './user-groups/membership.resolver.ts';
import { NestingResolver } from './user-groups/nesting.resolver.ts';
import { UserGroupResolver } from './user-groups/user-group.resolver.ts';
import { UserGroupFieldsResolver } from './user-groups/user-group-fields.resolver.ts';
import { ActorFieldsResolver } from './users/actor-fields.resolver.ts';
import { UserResolver } from './users/user.resolver.ts';
import { UserFieldsResolver } from './users/user-fields.resolver.ts';
import { ViewerFieldsResolver } from './users/viewer-fields.resolver.ts';
import { WebhookResolver } from './webhooks/webhook.resolver.ts';

const resolvers: NonEmptyArray<new () => object> = [
  AuthResolver,
  TotpResolver,
  PasskeyResolver,
  ViewerFieldsResolver,
  UserResolver,
  UserFieldsResolver,
  ActorFieldsResolver,
  UserGroupResolver,
  UserGroupFieldsResolver,
  MembershipResolver,
  NestingResolver,
  ResourceResolver,
  ResourceFieldsResolver,
  ResourceGroupResolver,
  ResourceGroupFieldsResolver,
  ContainmentResolver,
  BindingResolver,
  OwnershipResolver,
  EdgeResolver,
  NodeResolver,
  ChangesResolver,
  AccessGraphResolver,
  LogResolver,
  QuestionsResolver,
  SyncerResolver,
  ReconcileResolver,
  LdapGroupResolver,
  ResourceAccountsResolver,
  UserAccountsResolver,
  SyncerAccountsResolver,
  EnrolmentResolver,
  SystemResolver,
  PolicyResolver,
  AssignmentResolver,
  GroupAssignmentsResolver,
  SystemPoliciesResolver,
  ComplianceResolver,
  MirrorResolver,
  MirroredGroupResolver,
  PlannedMirrorResolver,
  ManifestResolver,
  UndoResolver,
  WebhookResolver,
  SshKeyResolver,
];

/** Reached only through the interface they implement. */
const orphanedTypes = [
  InputError,
  NotFoundError,
  ForbiddenError,
  CycleError,
  AuthorityError,
  ConflictError,
  LeaseError,
  LimitError,
];

const rootDescriptions: Record<`${OperationTypeNode}`, string> = {
  query:
    'What the directory says: users, groups, resources and what follows for each, now and at any other instant.',
  mutation:
    'Changes of the directory. Each is one transaction, and tells in `userErrors` what the caller can mend.',
  subscription: 'What happens, as it happens, over WebSocket (graphql-ws). Each resumes from a position.',
};

let made: Promise<GraphQLSchema> | undefined;

/** The public API; made once. */
export function makeSchema(): Promise<GraphQLSchema> {
  made ??= build();
  return made;
}

async function build(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    orphanedTypes,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
    // Every subscription brings its own events; type-graphql insists on this all the same.
    pubSub: createPubSub(),
  });
  for (const name of oneOfInputs) {
    const type = schema.getType(name);
    // type-graphql has no decorator for it; graphql-js and the printed schema honour the property.
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  for (const [operation, description] of Object.entries(rootDescriptions)) {
    const type = schema.getRootType(operation as OperationTypeNode);
    // type-graphql has no decorator for it.
    if (type) type.description = description;
  }
  surroundOperations(schema);
  guardFields(schema);
  return schema;
}
