import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.ts';
import { effectsOf } from './effects.ts';
import type { Effects } from './effects.types.ts';

/** Effects cost as much as the questions they answer: they are computed only for mutations whose answer shows them. */
export const effectsWanted: MiddlewareFn<Context> = async ({ info, context }, next) => {
  if (info.parentType !== info.schema.getMutationType() || !asksFor(info, 'effects')) return next();
  let effects: Effects | null = null;
  context.watch.observe = async (tx) => {
    effects = await effectsOf(tx, context.visibility);
  };
  try {
    const payload = await next();
    if (payload && effects) payload.effects = effects;
    return payload;
  } finally {
    context.watch.observe = undefined;
  }
};

const asksFor = (info: GraphQLResolveInfo, name: string): boolean =>
  info.fieldNodes.some((node) =>
    fieldsIn(info, node.selectionSet).some((field) => field.name.value === name),
  );

function fieldsIn(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(info, selection.selectionSet);
    return fieldsIn(info, info.fragments[selection.name.value]?.selectionSet);
  });
}
