import { GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ReportedCodeField, ReportedValuesField } from '../shared/reported-text.ts';
import { WriteInput } from '../shared/write.input.ts';
import { DirectoryKind, DirectoryRequestState } from './directory.types.ts';

@InputType({ description: 'Sets the connection of a syncer to the directory that it mirrors.' })
export class SetDirectoryConnectionInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => String, { description: 'The URL: ldaps://host, or ldap://host with `startTls`.' })
  url: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to encrypt the connection with StartTLS.',
  })
  startTls?: boolean | null;

  @Field(() => String, { description: 'The account to sign in with, such as muster@ad.example.com.' })
  account: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The password. When left out, the stored one is kept, which is possible only where `url` and `account` stay the same.',
  })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The certificates to trust, in PEM; those of the system when left out.',
  })
  ca?: string | null;
}

@InputType({ description: 'A search in another directory.' })
export class DirectorySearchInput {
  @Field(() => DirectoryKind, { description: 'The kind of objects to find.' })
  kind: DirectoryKind;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'A part of the name; everything when left out.',
  })
  text?: string | null;
}

@InputType({
  description:
    'Asks a syncer to do something in the directory that it mirrors. Exactly one of `search` and `anchor` is given.',
})
export class RequestDirectoryInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => DirectorySearchInput, { nullable: true, description: 'Search for objects.' })
  search?: DirectorySearchInput | null;

  @Field(() => ID, { nullable: true, description: 'Sync this person now: their anchor.' })
  anchor?: string | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    defaultValue: 'PT10S',
    description: 'How long to wait for the answer, as an ISO 8601 duration: at most a minute.',
  })
  within?: string | null;
}

@InputType({ description: 'An object that was found in another directory.' })
export class DirectoryEntryInput {
  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The description.' })
  description?: string | null;
}

@InputType({ description: 'One step of what a syncer did.' })
export class DirectoryStepInput {
  @Field(() => String, { description: 'What was done, in English.' })
  text: string;

  @ReportedCodeField()
  textCode?: string | null;

  @ReportedValuesField()
  textValues?: unknown;
}

@InputType({ description: 'The answer of a syncer to a request.' })
export class AnswerDirectoryInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the request.' })
  id: string;

  @Field(() => DirectoryRequestState, { description: 'The new state: DONE or FAILED.' })
  state: DirectoryRequestState;

  @Field(() => [DirectoryEntryInput], {
    nullable: true,
    description: 'The objects that were found; the first 100 are stored.',
  })
  found?: DirectoryEntryInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What was done, step by step, in English. `codedSteps` says the same with codes.',
  })
  steps?: string[] | null;

  @Field(() => [DirectoryStepInput], {
    nullable: true,
    description: 'What was done, step by step. `steps` is then not needed.',
  })
  codedSteps?: DirectoryStepInput[] | null;

  @Field(() => String, { nullable: true, description: 'What went wrong, in English.' })
  message?: string | null;

  @ReportedCodeField()
  messageCode?: string | null;

  @ReportedValuesField()
  messageValues?: unknown;
}
