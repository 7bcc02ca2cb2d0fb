import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { draftRows, rowLifetime } from '../edges/drafts.ts';
import { EndMembershipInput, ExtendMembershipInput } from '../edges/edge.inputs.ts';
import { type EdgeDraft, onlyEdge } from '../edges/edge.service.ts';
import { AddMembershipInput, AddMembershipsInput } from '../edges/membership.inputs.ts';
import { MembershipPayload, MembershipsPayload } from '../edges/membership.payloads.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Membership } from '../model/membership.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import type { Context } from './context.ts';

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => User, { description: 'The user.' })
  user(@Root() { sourceKey }: Membership, @Ctx() { loaders }: Context): Promise<User> {
    return loaders.node<User>(sourceKey);
  }

  @FieldResolver(() => UserGroup, { description: 'The user group.' })
  userGroup(@Root() { targetKey }: Membership, @Ctx() { loaders }: Context): Promise<UserGroup> {
    return loaders.node<UserGroup>(targetKey);
  }

  @Mutation(() => MembershipPayload, {
    description:
      'Adds a user to a user group. A membership that exists already stays as it is, unless the new one ends later. For admins and owners.',
  })
  async addMembership(
    @Arg('input', () => AddMembershipInput, { description: 'The user, the group and the lifetime.' })
    input: AddMembershipInput,
    @Ctx() { edges }: Context,
  ): Promise<MembershipPayload> {
    return payload(await edges.add(EdgeKind.MEMBERSHIP, [draft(input)], input));
  }

  @Mutation(() => MembershipsPayload, {
    description:
      'Adds users to user groups in one transaction, all or none unless `keepGoing` is true. For admins and owners.',
  })
  async addMemberships(
    @Arg('input', () => AddMembershipsInput, { description: 'The memberships.' })
    input: AddMembershipsInput,
    @Ctx() { edges }: Context,
  ): Promise<MembershipsPayload> {
    const drafts = draftRows(input.rows, (row) => {
      const userGroup = row.userGroup ?? input.userGroup;
      if (!userGroup) throw new InputError(errorText('GROUP_MISSING')).at('userGroup');
      return draft({ user: row.user, userGroup, ...rowLifetime(row, input) });
    });
    return Object.assign(new MembershipsPayload(), await edges.addRows(EdgeKind.MEMBERSHIP, drafts, input));
  }

  @Mutation(() => MembershipPayload, { description: 'Moves the end of a membership. For admins and owners.' })
  async extendMembership(
    @Arg('input', () => ExtendMembershipInput, { description: 'The membership and its new end.' })
    input: ExtendMembershipInput,
    @Ctx() { moves }: Context,
  ): Promise<MembershipPayload> {
    return payload(await moves.extend([input.id], input, input, ['Membership']));
  }

  @Mutation(() => MembershipPayload, { description: 'Ends a membership now. For admins and owners.' })
  async endMembership(
    @Arg('input', () => EndMembershipInput, { description: 'The membership.' }) input: EndMembershipInput,
    @Ctx() { moves }: Context,
  ): Promise<MembershipPayload> {
    return payload(await moves.end([input.id], input, ['Membership']));
  }
}

const draft = ({
  user,
  userGroup,
  startsAt,
  endsAt,
  duration,
}: Omit<AddMembershipInput, 'reason' | 'dryRun'>): EdgeDraft => ({
  source: { kind: 'USER', ref: user },
  target: { kind: 'USER_GROUP', ref: userGroup },
  startsAt,
  endsAt,
  duration,
});

const payload = (written: EdgesWritten): MembershipPayload =>
  Object.assign(new MembershipPayload(), written, { membership: onlyEdge(written, Membership) });
