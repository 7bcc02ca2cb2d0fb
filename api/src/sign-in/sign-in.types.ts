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
  description: 'A scope of an API token: what it may be used for.',
  valuesConfig: {
    READ: { description: 'Read what its owner may see.' },
    WRITE: { description: 'Change what its owner may change, except for credentials.' },
    CREDENTIALS: {
      description:
        'Together with WRITE: also add SSH keys, create sign-in links, syncers and enrolments, and remove authenticator apps of other users, as far as its owner may.',
    },
    SYNC: { description: 'Apply grants or mirror a directory, as a syncer.' },
  },
});

@ObjectType('Viewer', { description: 'The caller: a person or a syncer.' })
export class ViewerType {
  @Field(() => ActorKindType, { description: 'The kind of the caller.' })
  kind: ActorKindType;

  @Field(() => String, { description: 'The display name of the person, or the name of the token.' })
  name: string;

  userKey: number | null;

  @Field(() => Role, { description: 'The role of the person; MEMBER for a syncer.' })
  role: Role;

  @Field(() => [TokenScopeType], { description: 'What it may be used for.' })
  scopes: TokenScopeType[];

  @Field(() => Boolean, { description: 'Whether the caller may change anything at all.' })
  canWrite: boolean;
}

@ObjectType({ description: 'A browser session.' })
export class Session {
  @Field(() => ID, { description: 'The id of the session.' })
  id: string;

  @Field(() => GraphQLDateTime, { description: 'When the session was started.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it expires.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'The User-Agent header of the browser.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The address from which it was started.' })
  address: string | null;

  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'An API token. Its secret is shown only once, when it is created.' })
export class ApiToken {
  @Field(() => ID, { description: 'The id of the token.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  prefix: string;

  @Field(() => [TokenScopeType], { description: 'What it may be used for.' })
  scopes: TokenScopeType[];

  @Field(() => GraphQLDateTime, { description: 'When the token was created.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it expires; null where it does not.' })
  expiresAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last used, to the minute; null where it never was.',
  })
  lastUsedAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was revoked; null where it was not.',
  })
  revokedAt: Date | null;
}

@PayloadType('The result of signing in.')
export class SignInPayload {
  @Field(() => ViewerType, {
    nullable: true,
    description: 'The user who is signed in now; null where nobody is.',
  })
  viewer: ViewerType | null = null;

  @Field(() => Boolean, {
    description: 'Whether the password was right but a `code` is needed, too: ask for it and sign in again.',
  })
  needsCode = false;

  @Field(() => [UserError], { description: 'Why signing in failed; empty on success.' })
  userErrors: UserError[] = [];
}

@PayloadType('The result of setting a password.')
export class SetPasswordPayload {
  @Field(() => [UserError], { description: 'Why nothing was done; empty on success.' })
  userErrors: UserError[] = [];
}

@PayloadType('The result of creating a sign-in link.')
export class SignInLinkPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The URL of the link, to be given to the user in a secure way. Null on a dry run.',
  })
  url: string | null = null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the link expires.' })
  expiresAt: Date | null = null;

  @Field(() => [UserError], { description: 'Why no link was created; empty on success.' })
  userErrors: UserError[] = [];
}

@PayloadType('The result of creating an API token.')
export class CreateTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token, without its secret.' })
  token: ApiToken | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret, which is shown only now. Null on a dry run.',
  })
  secret: string | null = null;

  @Field(() => [UserError], { description: 'Why no token was created; empty on success.' })
  userErrors: UserError[] = [];
}

@PayloadType('The result of revoking a token or session.')
export class RevokePayload {
  @Field(() => ID, { nullable: true, description: 'The id of what was revoked.' })
  id: string | null = null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty on success.' })
  userErrors: UserError[] = [];
}
