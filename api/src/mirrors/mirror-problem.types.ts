import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageCode } from '../shared/error-messages.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';

export enum MirrorProblemKind {
  USER = 'USER',
  GROUP = 'GROUP',
  MEMBER = 'MEMBER',
  NESTING = 'NESTING',
  CIRCLE = 'CIRCLE',
}
registerEnumType(MirrorProblemKind, {
  name: 'MirrorProblemKind',
  description: 'What could not be taken over from another directory as it is stated there.',
  valuesConfig: {
    USER: { description: 'A person: no user was made for them, or a fact of them is left out.' },
    GROUP: { description: 'A group: it is left out, or is called otherwise here.' },
    MEMBER: { description: 'Somebody in a group: they are not in it here.' },
    NESTING: { description: 'A group in a group: it is not nested there here.' },
    CIRCLE: {
      description: 'Groups that contain each other. Here each has the members of all, and none is nested.',
    },
  },
});

@ObjectType({
  description:
    'What could not be taken over from another directory as it is stated there: which object, why, and what to do. Everything else is taken over.',
})
export class MirrorProblem {
  @Field(() => MirrorProblemKind, { description: 'What kind of object it is.' })
  kind: MirrorProblemKind;

  @Field(() => ID, {
    description:
      'What the other directory knows it by for good, such as the objectGUID. Of a member or a nesting: the group that it would be in. Of a circle: its first group.',
  })
  anchor: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a member or a nesting: the person or the group that would be in the group.',
  })
  memberAnchor: string | null;

  @Field(() => String, { description: 'What it is called in the other directory.' })
  name: string;

  text: ErrorText;

  @Field(() => String, { description: 'Why it could not be taken over, and what to do.' })
  get problem(): string {
    return String(this.text);
  }

  @CodeField()
  get problemCode(): MessageCode | null {
    return this.text.code;
  }

  @ValuesField()
  get problemValues(): Readonly<Record<string, string | number>> | null {
    return this.text.values;
  }

  @Field(() => GraphQLDateTime, { description: 'Since when it is so.' })
  since: Date;

  /** Whether it was not so before. */
  isNew: boolean;
}
