import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AddBindingInput, AddBindingsInput } from '../edges/binding.inputs.ts';
import { BindingPayload, BindingsPayload } from '../edges/binding.payloads.ts';
import { BindingsArgs, bindingCondition } from '../edges/binding-filter.ts';
import { draftRows, objectEnd, rowLifetime, subjectEnd } from '../edges/drafts.ts';
import { EndBindingInput, ExtendBindingInput } from '../edges/edge.inputs.ts';
import { onlyEdge } from '../edges/edge.service.ts';
import { listEdges } from '../edges/edge-list.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import { statusCondition } from '../edges/stated-edges.ts';
import { Binding } from '../model/binding.entity.ts';
import { BindingConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { BindingObject, BindingSubject } from '../model/end-unions.ts';
import type { Node } from '../model/node.entity.ts';
import { sql } from '../shared/sql.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@Resolver(() => Binding)
export class BindingResolver {
  @FieldResolver(() => BindingSubject, { description: 'The user or user group that has access.' })
  subject(@Root() { sourceKey }: Binding, @Ctx() { loaders }: Context): Promise<Node> {
    return loaders.node(sourceKey);
  }

  @FieldResolver(() => BindingObject, {
    description: 'The resource or resource group that they have access to.',
  })
  object(@Root() { targetKey }: Binding, @Ctx() { loaders }: Context): Promise<Node> {
    return loaders.node(targetKey);
  }

  @Query(() => BindingConnection, { description: 'All bindings, the oldest first. For admins and auditors.' })
  async bindings(
    @Args(() => BindingsArgs) { status, search, where, ...page }: BindingsArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    const condition = sql`e.kind = 'BINDING' and ${statusCondition(status)} and ${bindingCondition({ search, where })}`;
    return new BindingConnection(await listEdges<Binding>(context, condition, page));
  }

  @Mutation(() => BindingPayload, {
    description:
      'Binds a user or user group to a resource or resource group. For admins and owners of the resource group.',
  })
  async addBinding(
    @Arg('input', () => AddBindingInput, {
      description: 'The subject, the object, the level and the lifetime.',
    })
    input: AddBindingInput,
    @Ctx() { edges }: Context,
  ): Promise<BindingPayload> {
    const { subject, object, level, startsAt, endsAt, duration } = input;
    const draft = {
      source: subjectEnd(subject),
      target: objectEnd(object),
      level,
      startsAt,
      endsAt,
      duration,
    };
    return payload(await edges.add(EdgeKind.BINDING, [draft], input));
  }

  @Mutation(() => BindingsPayload, {
    description:
      'Adds several bindings in one transaction, all or none unless `keepGoing` is true. For admins and owners of the resource groups.',
  })
  async addBindings(
    @Arg('input', () => AddBindingsInput, { description: 'The bindings.' })
    input: AddBindingsInput,
    @Ctx() { edges }: Context,
  ): Promise<BindingsPayload> {
    const drafts = draftRows(input.rows, (row) => ({
      source: subjectEnd(row.subject),
      target: objectEnd(row.object),
      level: row.level,
      ...rowLifetime(row, input),
    }));
    return Object.assign(new BindingsPayload(), await edges.addRows(EdgeKind.BINDING, drafts, input));
  }

  @Mutation(() => BindingPayload, {
    description: 'Moves the end of a binding. For admins and owners of the resource group.',
  })
  async extendBinding(
    @Arg('input', () => ExtendBindingInput, { description: 'The binding and its new end.' })
    input: ExtendBindingInput,
    @Ctx() { moves }: Context,
  ): Promise<BindingPayload> {
    return payload(await moves.extend([input.id], input, input, ['Binding']));
  }

  @Mutation(() => BindingPayload, {
    description: 'Ends a binding now. For admins and owners of the resource group.',
  })
  async endBinding(
    @Arg('input', () => EndBindingInput, { description: 'The binding.' }) input: EndBindingInput,
    @Ctx() { moves }: Context,
  ): Promise<BindingPayload> {
    return payload(await moves.end([input.id], input, ['Binding']));
  }
}

const payload = (written: EdgesWritten): BindingPayload =>
  Object.assign(new BindingPayload(), written, { binding: onlyEdge(written, Binding) });
