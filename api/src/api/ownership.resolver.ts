import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { ownableEnd } from '../edges/drafts.ts';
import { EndOwnershipInput, LifetimeWriteInput } from '../edges/edge.inputs.ts';
import { onlyEdge } from '../edges/edge.service.ts';
import { EdgePayload } from '../edges/edges.payload.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Ownable } from '../model/end-unions.ts';
import type { Node } from '../model/node.entity.ts';
import { Ownership } from '../model/ownership.entity.ts';
import { OwnableRef, UserRef } from '../model/refs.inputs.ts';
import { User } from '../model/user.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import type { Context } from './context.ts';

@InputType({ description: 'Makes a user an owner of a group, who manages it without being an admin.' })
export class AddOwnershipInput extends LifetimeWriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => OwnableRef, { description: 'The user group or resource group.' })
  object: OwnableRef;
}

@PayloadType('The result of a mutation of an ownership.')
export class OwnershipPayload extends EdgePayload {
  @Field(() => Ownership, {
    nullable: true,
    description: 'The ownership as it is now; null where nothing was done.',
  })
  ownership: Ownership | null = null;
}

@Resolver(() => Ownership)
export class OwnershipResolver {
  @FieldResolver(() => User, { description: 'The user.' })
  user(@Root() { sourceKey }: Ownership, @Ctx() { loaders }: Context): Promise<User> {
    return loaders.node<User>(sourceKey);
  }

  @FieldResolver(() => Ownable, { description: 'The user group or resource group that they manage.' })
  object(@Root() { targetKey }: Ownership, @Ctx() { loaders }: Context): Promise<Node> {
    return loaders.node(targetKey);
  }

  @Mutation(() => OwnershipPayload, {
    description: 'Makes a user an owner of a user group or resource group. For admins.',
  })
  async addOwnership(
    @Arg('input', () => AddOwnershipInput, { description: 'The user, the group and the lifetime.' })
    input: AddOwnershipInput,
    @Ctx() { edges }: Context,
  ): Promise<OwnershipPayload> {
    const { user, object, startsAt, endsAt, duration } = input;
    const draft = {
      source: { kind: 'USER', ref: user } as const,
      target: ownableEnd(object),
      startsAt,
      endsAt,
      duration,
    };
    return payload(await edges.add(EdgeKind.OWNERSHIP, [draft], input));
  }

  @Mutation(() => OwnershipPayload, { description: 'Ends an ownership now. For admins.' })
  async endOwnership(
    @Arg('input', () => EndOwnershipInput, { description: 'The ownership.' }) input: EndOwnershipInput,
    @Ctx() { moves }: Context,
  ): Promise<OwnershipPayload> {
    return payload(await moves.end([input.id], input, ['Ownership']));
  }
}

const payload = (written: EdgesWritten): OwnershipPayload =>
  Object.assign(new OwnershipPayload(), written, { ownership: onlyEdge(written, Ownership) });
