import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { EndNestingInput } from '../edges/edge.inputs.ts';
import { onlyEdge } from '../edges/edge.service.ts';
import { AddNestingInput } from '../edges/membership.inputs.ts';
import { NestingPayload } from '../edges/membership.payloads.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Nesting } from '../model/nesting.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import type { Context } from './context.ts';

@Resolver(() => Nesting)
export class NestingResolver {
  @FieldResolver(() => UserGroup, { description: 'The group whose members become members of the parent.' })
  child(@Root() { sourceKey }: Nesting, @Ctx() { loaders }: Context): Promise<UserGroup> {
    return loaders.node<UserGroup>(sourceKey);
  }

  @FieldResolver(() => UserGroup, { description: 'The group that gets the members of the child.' })
  parent(@Root() { targetKey }: Nesting, @Ctx() { loaders }: Context): Promise<UserGroup> {
    return loaders.node<UserGroup>(targetKey);
  }

  @Mutation(() => NestingPayload, {
    description:
      'Nests a user group in another. Refused where it would close a cycle. For admins and owners of the parent.',
  })
  async addNesting(
    @Arg('input', () => AddNestingInput, { description: 'The groups and the lifetime.' })
    input: AddNestingInput,
    @Ctx() { edges }: Context,
  ): Promise<NestingPayload> {
    const { child, parent, startsAt, endsAt, duration } = input;
    const draft = {
      source: { kind: 'USER_GROUP', ref: child },
      target: { kind: 'USER_GROUP', ref: parent },
      startsAt,
      endsAt,
      duration,
    } as const;
    return payload(await edges.add(EdgeKind.NESTING, [draft], input));
  }

  @Mutation(() => NestingPayload, { description: 'Ends a nesting now. For admins and owners of the parent.' })
  async endNesting(
    @Arg('input', () => EndNestingInput, { description: 'The nesting.' }) input: EndNestingInput,
    @Ctx() { moves }: Context,
  ): Promise<NestingPayload> {
    return payload(await moves.end([input.id], input, ['Nesting']));
  }
}

const payload = (written: EdgesWritten): NestingPayload =>
  Object.assign(new NestingPayload(), written, { nesting: onlyEdge(written, Nesting) });
