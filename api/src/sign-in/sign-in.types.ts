import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ActorKindType } from '../model/actor.type.ts';
import { Role } from '../model/role.ts';
import { UserError } from '../shared/errors.ts';
import { PayloadType } from '../shared/payload-type.ts';

export enum TokenScopeType {
  READ = 'READ',
  WRITE = 'WRITE',
  CREDENTIALS = 'CREDENTIALS',
  SYNC = 'SYNC',
}
registerEnumType(TokenScopeType, {
  name: 'TokenScope',
  description: 'What an API token may be used for.',
  valuesConfig: {
    READ: { description: 'Read what its owner may see.' },
    WRITE: { description: 'Change what its owner may change, but for what people sign in with.' },
    CREDENTIALS: {
      description:
        'With WRITE: also add SSH keys, make sign-in links, syncers and enrolments, and remove authenticator apps of others, as far as its owner may.',
    },
    SYNC: { description: 'Apply grants, as a syncer.' },
  },
});

@ObjectType('Viewer', { description: 'Who asks.' })
export class ViewerType {
  @Field(() => ActorKindType, { description: 'What kind of thing it is.' })
  kind: ActorKindType;

  @Field(() => String, { description: 'The display name of the person, or the name of the token.' })
  name: string;

  userKey: number | null;

  @Field(() => Role, { description: 'The role of the person; MEMBER for a syncer.' })
  role: Role;

  @Field(() => [TokenScopeType], { description: 'What it may be used for.' })
  scopes: TokenScopeType[];

  @Field(() => Boolean, { description: 'Whether it may change anything at all.' })
  canWrite: boolean;
}

@ObjectType({ description: 'A browser in which somebody is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The address from which it was started.' })
  address: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'An API token. Its secret is shown once, when it is created.' })
export class ApiToken {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => String, { description: 'What people call it.' })
  name: string;

  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  prefix: string;

  @Field(() => [TokenScopeType], { description: 'What it may be used for.' })
  scopes: TokenScopeType[];

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends by itself; null: never.' })
  expiresAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last used, to the minute; null: never.',
  })
  lastUsedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: Date | null;
}

@PayloadType('What signing in answers.')
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when nobody is.' })
  viewer: ViewerType | null = null;

  @Field(() => Boolean, {
    description:
      'Whether the password was right, and a `code` is needed, too: ask for it, and sign in again.',
  })
  needsCode = false;

  @Field(() => [UserError], { description: 'Why it failed; empty when it did not.' })
  userErrors: UserError[] = [];
}

@PayloadType('What setting a password answers.')
export class SetPasswordPayload {
  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[] = [];
}

@PayloadType('A link that signs a user in once.')
export class SignInLinkPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Give it to the user over a way that you trust. Null on a dry run.',
  })
  url: string | null = null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it can be used.' })
  expiresAt: Date | null = null;

  @Field(() => [UserError], { description: 'Why there is none; empty when there is.' })
  userErrors: UserError[] = [];
}

@PayloadType('A new API token.')
export class CreateTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token, without its secret.' })
  token: ApiToken | null = null;

  @Field(() => String, { nullable: true, description: 'Shown now and never again. Null on a dry run.' })
  secret: string | null = null;

  @Field(() => [UserError], { description: 'Why there is none; empty when there is.' })
  userErrors: UserError[] = [];
}

@PayloadType('What was revoked.')
export class RevokePayload {
  @Field(() => ID, { nullable: true, description: 'The id of what was revoked.' })
  id: string | null = null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[] = [];
}
