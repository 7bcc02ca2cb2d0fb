import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The fields of a selection set, including those of its fragments. */
export function fieldsIn(
  set: SelectionSetNode | undefined,
  fragment: (name: string) => FragmentDefinitionNode | undefined,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragment);
    return fieldsIn(fragment(selection.name.value)?.selectionSet, fragment);
  });
}

/** The names of the fields that an operation selects below a field, without aliases. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): Set<string> {
  const fields = fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, (name) => fragments[name]));
  return new Set(fields.map(({ name }) => name.value));
}
