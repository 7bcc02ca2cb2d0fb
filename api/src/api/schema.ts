import { createPubSub } from '@graphql-yoga/subscription';
import { GraphQLInputObjectType, type GraphQLSchema, type OperationTypeNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { readScalars } from '../inputs/read-scalars.ts';
import { oneOfInputs } from '../model/refs.inputs.ts';
import {
  AuthorityError,
  ConflictError,
  CycleError,
  ForbiddenError,
  InputError,
  LeaseError,
  LimitError,
  NotFoundError,
} from '../shared/errors.ts';
import { guardFields } from '../viewer/field-visibility.ts';
import { AccessGraphResolver } from './access-graph.resolver.ts';
import {
  ResourceAccountsResolver,
  SyncerAccountsResolver,
  UserAccountsResolver,
} from './account.resolver.ts';
import { ActorFieldsResolver } from './actor-fields.resolver.ts';
import { AssignmentResolver, GroupAssignmentsResolver } from './assignment.resolver.ts';
import { BindingResolver } from './binding.resolver.ts';
import { ChangesResolver } from './changes.resolver.ts';
import { ComplianceResolver } from './compliance.resolver.ts';
import { ContainmentResolver } from './containment.resolver.ts';
import { EdgeResolver } from './edge.resolver.ts';
import { SystemPoliciesResolver } from './effective-policy.resolver.ts';
import { EnrolmentResolver } from './enrolment.resolver.ts';
import { ImportReportResolver } from './import-report.resolver.ts';
import { LdapGroupResolver } from './ldap-group.resolver.ts';
import { LogResolver } from './log.resolver.ts';
import { ManifestResolver } from './manifest.resolver.ts';
import { MembershipResolver } from './membership.resolver.ts';
import { MirroredGroupResolver, MirrorResolver, PlannedMirrorResolver } from './mirror.resolver.ts';
import { NestingResolver } from './nesting.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import { surroundOperations } from './operations.ts';
import { OwnershipResolver } from './ownership.resolver.ts';
import { PasskeyResolver } from './passkey.resolver.ts';
import { PolicyResolver } from './policy.resolver.ts';
import { QuestionsResolver } from './questions.resolver.ts';
import { ReconcileResolver } from './reconcile.resolver.ts';
import { ResourceResolver } from './resource.resolver.ts';
import { ResourceFieldsResolver } from './resource-fields.resolver.ts';
import { ResourceGroupResolver } from './resource-group.resolver.ts';
import { ResourceGroupFieldsResolver } from './resource-group-fields.resolver.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { SshKeyResolver } from './ssh-key.resolver.ts';
import { SyncerResolver } from './syncer.resolver.ts';
import { SystemResolver } from './system.resolver.ts';
import { TotpResolver } from './totp.resolver.ts';
import { UndoResolver } from './undo.resolver.ts';
import { UserResolver } from './user.resolver.ts';
import { UserFieldsResolver } from './user-fields.resolver.ts';
import { UserGroupResolver } from './user-group.resolver.ts';
import { UserGroupFieldsResolver } from './user-group-fields.resolver.ts';
import { VerificationResolver } from './verification.resolver.ts';
import { ViewerFieldsResolver } from './viewer-fields.resolver.ts';
import { WebhookResolver } from './webhook.resolver.ts';

const resolvers: NonEmptyArray<new () => object> = [
  SignInResolver,
  TotpResolver,
  PasskeyResolver,
  ViewerFieldsResolver,
  VerificationResolver,
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
  ImportReportResolver,
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

/** Types that are reached only through the interface that they implement. */
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
    'Users, groups, resources and what follows from them, now and at any other instant. The terms are explained in `api/docs/glossary.md`.',
  mutation:
    'Changes of the directory. Each is one transaction. Errors that the caller can do something about are in `userErrors`.',
  subscription:
    'Changes as they happen, over WebSocket (graphql-ws). A subscription can resume from a position.',
};

let made: Promise<GraphQLSchema> | undefined;

/** The schema of the public API; built once. */
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
    // type-graphql requires this, although no subscription uses it.
    pubSub: createPubSub(),
  });
  for (const name of oneOfInputs) {
    const type = schema.getType(name);
    // type-graphql has no decorator for `@oneOf`; graphql-js and the printed schema use this property.
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  for (const [operation, description] of Object.entries(rootDescriptions)) {
    const type = schema.getRootType(operation as OperationTypeNode);
    // type-graphql has no decorator for descriptions of root types.
    if (type) type.description = description;
  }
  const duration = schema.getType('ISO8601Duration');
  // That of the package is a text of many lines about other libraries.
  if (duration) duration.description = 'A duration as ISO 8601 defines it, such as P90D or PT1H30M.';
  readScalars(schema);
  surroundOperations(schema);
  guardFields(schema);
  return schema;
}
