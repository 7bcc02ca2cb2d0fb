import { GraphQLDateTime, GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { WriteInput } from '../shared/write.input.ts';

/** The lifetime of a new edge. It is half-open, and unless stated it starts now and has no end. */
@InputType()
export abstract class LifetimeWriteInput extends WriteInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the edge starts to count. Now when left out or in the past.',
  })
  startsAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which the edge no longer counts. It has no end when left out.',
  })
  endsAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description:
      'Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration such as P14D or PT8H.',
  })
  duration?: string | null;
}

/** The fields of every mutation that adds many edges. */
@InputType()
export abstract class LifetimeRowsInput extends LifetimeWriteInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether rows that cannot be added are left out and all others are added. Then the result of each row has the reason, and position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong row prevents the whole mutation.',
  })
  keepGoing?: boolean | null;
}

/** The same for one row of many. */
@InputType()
export abstract class LifetimeRowInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the edge starts to count. Now when left out or in the past.',
  })
  startsAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which the edge no longer counts. It has no end when left out.',
  })
  endsAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description: 'Instead of `endsAt`: how long the edge counts from its start on, as an ISO 8601 duration.',
  })
  duration?: string | null;
}

@InputType()
abstract class ExtendEdgeInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the edge.' })
  id: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The new end.' })
  endsAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description:
      'Instead of `endsAt`: how long the edge counts from now on, or from its start where it is planned, as an ISO 8601 duration.',
  })
  duration?: string | null;
}

@InputType()
abstract class EndEdgeInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the edge.' })
  id: string;
}

@InputType({
  description: 'Moves the end of a membership. With neither `endsAt` nor `duration` it has no end any more.',
})
export class ExtendMembershipInput extends ExtendEdgeInput {}

@InputType({
  description: 'Moves the end of a binding. With neither `endsAt` nor `duration` it has no end any more.',
})
export class ExtendBindingInput extends ExtendEdgeInput {}

@InputType({ description: 'Ends a membership now.' })
export class EndMembershipInput extends EndEdgeInput {}

@InputType({ description: 'Ends a nesting now.' })
export class EndNestingInput extends EndEdgeInput {}

@InputType({ description: 'Ends a binding now.' })
export class EndBindingInput extends EndEdgeInput {}

@InputType({ description: 'Ends a containment now.' })
export class EndContainmentInput extends EndEdgeInput {}

@InputType({ description: 'Ends an ownership now.' })
export class EndOwnershipInput extends EndEdgeInput {}

@InputType({ description: 'Ends an assignment now.' })
export class EndAssignmentInput extends EndEdgeInput {}

/** The fields of every mutation of many existing edges. */
@InputType()
abstract class EdgesInput extends WriteInput {
  @Field(() => [ID], { description: 'The ids of the edges: at most 10,000.' })
  ids: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether edges that cannot be changed are left out, and all others are changed. The result of each edge has the outcome and the reason. Position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong edge prevents the whole mutation.',
  })
  keepGoing?: boolean | null;
}

@InputType({
  description:
    'Moves the ends of edges of any kind. With neither `endsAt` nor `duration` they have no end any more.',
})
export class ExtendEdgesInput extends EdgesInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'The new end.' })
  endsAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description:
      'Instead of `endsAt`: how long the edge counts from now on, or from its start where it is planned, as an ISO 8601 duration.',
  })
  duration?: string | null;
}

@InputType({ description: 'Ends edges of any kind now.' })
export class EndEdgesInput extends EdgesInput {}
