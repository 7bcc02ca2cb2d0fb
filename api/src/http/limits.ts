import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from 'graphql';

/** What a stranger may send at most. */
export const limits = {
  bodyBytes: 32 * 1024 * 1024,
  tokens: 4_000,
  depth: 14,
  aliases: 30,
  rootFields: 20,
  cost: 20_000,
} as const;

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'LIMIT' } });

/** Depth, aliases, number of root fields and cost of each operation, with fragments followed. */
const limitRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const measured = measure(context, operation.selectionSet);
    const isIntrospection = operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
    );
    if (operation.selectionSet.selections.length > limits.rootFields) {
      context.reportError(refuse(`An operation asks for at most ${limits.rootFields} fields at its root.`));
    }
    if (measured.aliases > limits.aliases)
      context.reportError(refuse(`An operation has at most ${limits.aliases} aliases.`));
    if (isIntrospection) return;
    if (measured.depth > limits.depth)
      context.reportError(refuse(`An operation nests at most ${limits.depth} deep.`));
    if (measured.cost > limits.cost) {
      context.reportError(
        refuse(
          `This operation costs ${measured.cost}; at most ${limits.cost} is allowed. Ask for smaller pages, or nest less.`,
        ),
      );
    }
  },
});

interface Measured {
  depth: number;
  aliases: number;
  cost: number;
}

/** Each field costs one, times the rows that lists above it may have: a page of 50 within a page of 50 is 2,500 rows. */
function measure(
  context: ValidationContext,
  set: SelectionSetNode | undefined,
  visited: readonly string[] = [],
): Measured {
  const total: Measured = { depth: 0, aliases: 0, cost: 0 };
  for (const selection of set?.selections ?? []) {
    let inner: Measured;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value);
      // A fragment within itself is refused by the rules of GraphQL.
      if (!fragment || visited.includes(selection.name.value)) continue;
      inner = measure(context, fragment.selectionSet, [...visited, selection.name.value]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      inner = measure(context, selection.selectionSet, visited);
    } else {
      const below = measure(context, selection.selectionSet, visited);
      const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
      const isConnection = selection.selectionSet?.selections.some(
        (field) => field.kind === Kind.FIELD && ['nodes', 'edges'].includes(field.name.value),
      );
      const rows = first?.kind === Kind.INT ? Math.max(1, Number(first.value)) : isConnection ? 10 : 1;
      inner = {
        depth: below.depth + 1,
        aliases: below.aliases + (selection.alias ? 1 : 0),
        cost: Math.ceil(1 + (below.cost * rows) / (isConnection ? 10 : 1)),
      };
    }
    total.depth = Math.max(total.depth, inner.depth);
    total.aliases += inner.aliases;
    total.cost += inner.cost;
  }
  return total;
}

export const validationRules: ValidationRule[] = [limitRule];

/** For operations that do not come through Apollo Server, which is given the same rules. */
export function validateLimits(schema: GraphQLSchema, query: string): readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? [error] : [];
  }
  return validate(schema, document, [...specifiedRules, ...validationRules]);
}
