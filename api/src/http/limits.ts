import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from 'graphql';
import { defaultPageSize, maxPageSize } from '../shared/paging.ts';

/** What a stranger may send at most. */
export const limits = {
  bodyBytes: 32 * 1024 * 1024,
  tokens: 4_000,
  depth: 14,
  aliases: 30,
  rootFields: 20,
  cost: 500_000,
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
          `This operation may ask for ${measured.cost} rows; at most ${limits.cost} are allowed. Ask for smaller pages, or nest less.`,
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

/** Its rows: a page of 50 within each of a page of 50 may be 2,500. */
function measure(
  context: ValidationContext,
  set: SelectionSetNode | undefined,
  visited: readonly string[] = [],
): Measured {
  const total: Measured = { depth: 0, aliases: 0, cost: 0 };
  for (const selection of set?.selections ?? []) {
    const inner = measureOne(context, selection, visited);
    total.depth = Math.max(total.depth, inner.depth);
    total.aliases += inner.aliases;
    total.cost += inner.cost;
  }
  return total;
}

function measureOne(
  context: ValidationContext,
  selection: SelectionNode,
  visited: readonly string[],
): Measured {
  if (selection.kind === Kind.INLINE_FRAGMENT) return measure(context, selection.selectionSet, visited);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    // A fragment within itself is refused by the rules of GraphQL.
    if (!fragment || visited.includes(name)) return { depth: 0, aliases: 0, cost: 0 };
    return measure(context, fragment.selectionSet, [...visited, name]);
  }
  const below = measure(context, selection.selectionSet, visited);
  return {
    depth: below.depth + 1,
    aliases: below.aliases + (selection.alias ? 1 : 0),
    cost: isConnection(selection) ? pageSize(selection) * (1 + below.cost) : below.cost,
  };
}

const isConnection = (field: FieldNode): boolean =>
  field.selectionSet?.selections.some(
    (inner) => inner.kind === Kind.FIELD && ['nodes', 'edges'].includes(inner.name.value),
  ) ?? false;

/** Variables are not known yet when an operation is validated. */
function pageSize(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!first) return defaultPageSize;
  return first.kind === Kind.INT ? Math.min(Number(first.value), maxPageSize) : maxPageSize;
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
