import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ErrorText } from '../shared/error-text.ts';
import { MessageFields } from '../shared/message-fields.ts';

@ObjectType({
  description: 'The connection of a syncer to the directory that it mirrors. The password is never shown.',
})
export class DirectoryServer {
  @Field(() => String, { description: 'The URL, such as ldaps://dc1.ad.example.com.' })
  url: string;

  @Field(() => Boolean, { description: 'Whether the connection is encrypted with StartTLS.' })
  startTls: boolean;

  @Field(() => String, { description: 'The account that it signs in with, such as muster@ad.example.com.' })
  account: string;

  @Field(() => String, {
    nullable: true,
    description: 'The certificates to trust, in PEM; null: those of the system.',
  })
  ca: string | null;

  @Field(() => Boolean, { description: 'Whether a password is stored.' })
  hasPassword: boolean;
}

@ObjectType({ description: 'An object that was found in another directory.' })
export class DirectoryEntry {
  @Field(() => ID, {
    description: 'The permanent id in the other directory; for a unit, its distinguished name.',
  })
  anchor: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The description.' })
  description: string | null;
}

export enum DirectoryRequestState {
  REQUESTED = 'REQUESTED',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(DirectoryRequestState, {
  name: 'DirectoryRequestState',
  description: 'The state of a request to another directory.',
  valuesConfig: {
    REQUESTED: { description: 'The syncer has not answered yet.' },
    DONE: { description: 'The request was carried out.' },
    FAILED: { description: 'The request failed.' },
  },
});

export enum DirectoryKind {
  GROUP = 'GROUP',
  UNIT = 'UNIT',
  USER = 'USER',
}
registerEnumType(DirectoryKind, {
  name: 'DirectoryKind',
  description: 'The kind of objects to find in another directory.',
  valuesConfig: {
    GROUP: { description: 'Groups.' },
    UNIT: { description: 'Organisational units.' },
    USER: { description: 'People.' },
  },
});

@ObjectType({ description: 'A search in another directory.' })
export class DirectorySearch {
  @Field(() => DirectoryKind, { description: 'The kind of objects to find.' })
  kind: DirectoryKind;

  @Field(() => String, { description: 'A part of the name; empty: everything.' })
  text: string;
}

@ObjectType({ description: 'One step of what a syncer did in the directory that it mirrors.' })
export class DirectoryStep {
  @MessageFields('text', { description: 'What was done.' })
  action: ErrorText;
}

@ObjectType({ description: 'A request to a syncer to do something in the directory that it mirrors.' })
export class DirectoryRequest {
  @Field(() => ID, { description: 'The id.' })
  id: string;

  @Field(() => DirectoryRequestState, { description: 'The state.' })
  state: DirectoryRequestState;

  @Field(() => DirectorySearch, {
    nullable: true,
    description: 'The search; null where a person is to be synced.',
  })
  search: DirectorySearch | null;

  @Field(() => ID, { nullable: true, description: 'The anchor of the person to sync; null for a search.' })
  anchor: string | null;

  @Field(() => [DirectoryEntry], { description: 'The objects that were found: at most 100.' })
  found: DirectoryEntry[];

  @Field(() => [DirectoryStep], { description: 'What was done, step by step.' })
  steps: DirectoryStep[];

  @MessageFields('message', { nullable: true, description: 'What went wrong.' })
  text: ErrorText | null;
}
