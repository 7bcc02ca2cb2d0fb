import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ErrorText } from '../shared/error-text.ts';
import { MessageFields } from '../shared/message-fields.ts';

export enum MirrorProblemKind {
  USER = 'USER',
  GROUP = 'GROUP',
  MEMBER = 'MEMBER',
  NESTING = 'NESTING',
  CYCLE = 'CYCLE',
}
registerEnumType(MirrorProblemKind, {
  name: 'MirrorProblemKind',
  description: 'The kind of a problem: what could not be mirrored as the other directory states it.',
  valuesConfig: {
    USER: { description: 'A person: no user was created for them, or one of their facts is left out.' },
    GROUP: { description: 'A group: it is left out, or has another name here.' },
    MEMBER: { description: 'A member of a group: they are not in it here.' },
    NESTING: { description: 'A nested group: it is not nested here.' },
    CYCLE: {
      description:
        'Groups that contain each other. Here each has the members of all of them, and none is nested.',
    },
  },
});

@ObjectType({
  description:
    'An object that could not be mirrored as the other directory states it, with the reason and what to do. Everything else is mirrored.',
})
export class MirrorProblem {
  @Field(() => MirrorProblemKind, { description: 'The kind of the problem.' })
  kind: MirrorProblemKind;

  @Field(() => ID, {
    description:
      'The permanent id of the object in the other directory, such as its objectGUID. For a member or a nesting: that of the group. For a cycle: that of its first group.',
  })
  anchor: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For a member or a nesting: the id of the person or group that should be in the group.',
  })
  memberAnchor: string | null;

  @Field(() => String, { description: 'The name of the object in the other directory.' })
  name: string;

  @MessageFields('problem', { description: 'Why it could not be mirrored, and what to do.' })
  text: ErrorText;

  @Field(() => GraphQLDateTime, { description: 'Since when the problem has existed.' })
  since: Date;

  /** Whether the problem did not exist before. */
  isNew: boolean;
}
