import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { objectEnd } from '../edges/drafts.ts';
import { EndAssignmentInput } from '../edges/edge.inputs.ts';
import { onlyEdge } from '../edges/edge.service.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { Assignment } from '../model/assignment.entity.ts';
import { AssignmentConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { BindingObject } from '../model/end-unions.ts';
import type { Node } from '../model/node.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { AddAssignmentInput, AssignmentPayload } from '../policies/policy.inputs.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => Policy, { description: 'The policy.' })
  policy(@Root() { sourceKey }: Assignment, @Ctx() { loaders }: Context): Promise<Policy> {
    return loaders.node<Policy>(sourceKey);
  }

  @FieldResolver(() => BindingObject, {
    description: 'The system or system group that the policy is assigned to.',
  })
  object(@Root() { targetKey }: Assignment, @Ctx() { loaders }: Context): Promise<Node> {
    return loaders.node(targetKey);
  }

  @Mutation(() => AssignmentPayload, {
    description: 'Assigns a policy to a system or system group. For admins.',
  })
  async addAssignment(
    @Arg('input', () => AddAssignmentInput, {
      description: 'The policy, the system or system group, and the lifetime.',
    })
    input: AddAssignmentInput,
    @Ctx() { edges }: Context,
  ): Promise<AssignmentPayload> {
    const { policy, object, priority, startsAt, endsAt, duration } = input;
    const source = { kind: 'POLICY', ref: policy } as const;
    const draft = { source, target: objectEnd(object), priority, startsAt, endsAt, duration };
    return payload(await edges.add(EdgeKind.ASSIGNMENT, [draft], input));
  }

  @Mutation(() => AssignmentPayload, { description: 'Ends an assignment now. For admins.' })
  async endAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'The assignment.' }) input: EndAssignmentInput,
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
    description: 'The policies that are assigned to the group. For admins and auditors.',
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
