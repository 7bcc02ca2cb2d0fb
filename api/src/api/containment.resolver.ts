import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AddContainmentInput, AddContainmentsInput } from '../edges/containment.inputs.ts';
import { ContainmentPayload, ContainmentsPayload } from '../edges/containment.payloads.ts';
import { draftRows, objectEnd, rowLifetime } from '../edges/drafts.ts';
import { EndContainmentInput } from '../edges/edge.inputs.ts';
import { onlyEdge } from '../edges/edge.service.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import { Containment } from '../model/containment.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { BindingObject } from '../model/end-unions.ts';
import type { Node } from '../model/node.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import type { Context } from './context.ts';

@Resolver(() => Containment)
export class ContainmentResolver {
  @FieldResolver(() => ResourceGroup, { description: 'The resource group.' })
  resourceGroup(@Root() { sourceKey }: Containment, @Ctx() { loaders }: Context): Promise<ResourceGroup> {
    return loaders.node<ResourceGroup>(sourceKey);
  }

  @FieldResolver(() => BindingObject, { description: 'The resource or resource group in it.' })
  part(@Root() { targetKey }: Containment, @Ctx() { loaders }: Context): Promise<Node> {
    return loaders.node(targetKey);
  }

  @Mutation(() => ContainmentPayload, {
    description:
      'Puts a resource or resource group into a resource group. For admins, and owners of both groups.',
  })
  async addContainment(
    @Arg('input', () => AddContainmentInput, {
      description: 'The resource or resource group, the group to put it into, and the lifetime.',
    })
    input: AddContainmentInput,
    @Ctx() { edges }: Context,
  ): Promise<ContainmentPayload> {
    const { resourceGroup, part, startsAt, endsAt, duration } = input;
    const source = { kind: 'RESOURCE_GROUP', ref: resourceGroup } as const;
    return payload(
      await edges.add(
        EdgeKind.CONTAINMENT,
        [{ source, target: objectEnd(part), startsAt, endsAt, duration }],
        input,
      ),
    );
  }

  @Mutation(() => ContainmentsPayload, {
    description:
      'Adds several containments in one transaction, all or none unless `keepGoing` is true. For admins, and owners of all the groups.',
  })
  async addContainments(
    @Arg('input', () => AddContainmentsInput, { description: 'The containments.' })
    input: AddContainmentsInput,
    @Ctx() { edges }: Context,
  ): Promise<ContainmentsPayload> {
    const drafts = draftRows(input.rows, (row) => ({
      source: { kind: 'RESOURCE_GROUP', ref: row.resourceGroup } as const,
      target: objectEnd(row.part),
      ...rowLifetime(row, input),
    }));
    return Object.assign(new ContainmentsPayload(), await edges.addRows(EdgeKind.CONTAINMENT, drafts, input));
  }

  @Mutation(() => ContainmentPayload, {
    description: 'Ends a containment now. For admins and owners of the resource group.',
  })
  async endContainment(
    @Arg('input', () => EndContainmentInput, { description: 'The containment.' })
    input: EndContainmentInput,
    @Ctx() { moves }: Context,
  ): Promise<ContainmentPayload> {
    return payload(await moves.end([input.id], input, ['Containment']));
  }
}

const payload = (written: EdgesWritten): ContainmentPayload =>
  Object.assign(new ContainmentPayload(), written, { containment: onlyEdge(written, Containment) });
