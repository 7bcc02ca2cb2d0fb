import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { authorizeReader } from '../auth/authorize.ts';
import type { Context } from '../context.ts';
import { AssignmentConnection } from '../edges/connections.ts';
import { objectEnd } from '../edges/drafts.ts';
import { EndAssignmentInput } from '../edges/edge.inputs.ts';
import { type EdgesWritten, onlyEdge } from '../edges/edge.service.ts';
import { BindingObject } from '../edges/end-unions.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { EdgeKind } from '../graph/edge.entity.ts';
import type { Node } from '../graph/node.entity.ts';
import { ResourceGroup } from '../resource-groups/resource-group.entity.ts';
import { InputError } from '../shared/errors.ts';
import { Assignment } from './assignment.entity.ts';
import { Policy } from './policy.entity.ts';
import { AddAssignmentInput, AssignmentPayload } from './policy.inputs.ts';

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => Policy, { description: 'The policy.' })
  policy(@Root() { sourceKey }: Assignment, @Ctx() { loaders }: Context): Promise<Policy> {
    return loaders.node<Policy>(sourceKey);
  }

  @FieldResolver(() => BindingObject, { description: 'The system, or system group, that it counts on.' })
  object(@Root() { targetKey }: Assignment, @Ctx() { loaders }: Context): Promise<Node> {
    return loaders.node(targetKey);
  }

  @Mutation(() => AssignmentPayload, { description: 'Lets a policy count on systems. Admins only.' })
  async addAssignment(
    @Arg('input', () => AddAssignmentInput, { description: 'Which policy, where, and for how long.' })
    input: AddAssignmentInput,
    @Ctx() { edges }: Context,
  ): Promise<AssignmentPayload> {
    const { policy, object, startsAt, endsAt, duration } = input;
    const priority = input.priority ?? 0;
    if (Math.abs(priority) > 1_000) throw new InputError('A priority is from -1000 to 1000.').at('priority');
    const source = { kind: 'POLICY', ref: policy } as const;
    const draft = { source, target: objectEnd(object), priority, startsAt, endsAt, duration };
    return payload(await edges.add(EdgeKind.ASSIGNMENT, [draft], input));
  }

  @Mutation(() => AssignmentPayload, { description: 'Lets a policy count somewhere no more. Admins only.' })
  async endAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'Which assignment.' }) input: EndAssignmentInput,
    @Ctx() { moves }: Context,
  ): Promise<AssignmentPayload> {
    return payload(await moves.end([input.id], input, ['Assignment']));
  }
}

const payload = (written: EdgesWritten): AssignmentPayload =>
  Object.assign(new AssignmentPayload(), written, { assignment: onlyEdge(written, Assignment) });

@Resolver(() => ResourceGroup)
export class GroupAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, {
    description: 'The policies that are assigned to it. For admins and auditors.',
  })
  async assignments(
    @Root() { key }: ResourceGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() { stated, viewer }: Context,
  ): Promise<object> {
    authorizeReader(viewer);
    return new AssignmentConnection(await stated.to(EdgeKind.ASSIGNMENT, key, args));
  }
}
