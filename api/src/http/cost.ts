import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { limitError } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import { defaultPageSize, maxPageSize } from '../shared/paging.ts';

/** The most values in one answer: enough for 100 people with 50 groups each and 50 resources of each group. */
const maxCost = 2_000_000;

/**
 * The assumed length of lists without pages, such as the keys of a person or the sources of a setting. Most are
 * shorter.
 */
const unpagedRows = 10;

/**
 * The assumed upper limit of `first`. Some lists allow larger pages than others; a larger `first` gives their maximum,
 * or an error.
 */
const largestPage = 1_000;

/** The cost of `totalCount`, which reads all rows of a list. */
const countingCost = 50;

/** The cost of a mutation, which is a transaction with its consequences. */
const mutationCost = 10;

/** The average length of the lists of an introspection, with nearly 400 types; 1 for all others. */
const introspectionRows: Record<string, number> = {
  types: 400,
  fields: 8,
  inputFields: 4,
  enumValues: 2,
  args: 2,
};

/**
 * The cost of a selection set: what it costs once, and what it costs per row of the lists in it. The number of rows is
 * stated on the field above: `users(first: 200) { nodes { … } }`.
 */
interface Cost {
  once: number;
  perRow: number;
}

/**
 * The most values that the answer to an operation may contain. For example, a page of 50 with 3 fields each, within
 * each row of a page of 50, is 7,500. Fragments are followed wherever they are spread, which `limits.selections`
 * bounds.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 1;
  const { once, perRow } = new CostEstimator(schema, document, operation, variables).ofSet(
    operation.selectionSet,
    root,
  );
  return Math.max(1, once + perRow * unpagedRows);
}

/** Refuses an operation whose answer could be too large. */
export const excessOfCost = (cost: number) =>
  cost <= maxCost ? null : limitError(errorText('COST_TOO_HIGH', { cost, limit: maxCost }));

/** The actual cost of an answer: the values in it, and the transactions that it took. */
export function usedBy(operation: OperationDefinitionNode, data: unknown): number {
  const transactions = operation.operation === 'mutation' ? operation.selectionSet.selections.length : 0;
  return valuesIn(data) + mutationCost * transactions;
}

/** The cost of a document that is parsed and then refused, in proportion to its length. */
export const costOfRefusal = (query: string): number => 100 + Math.ceil(query.length / 50);

/** The number of objects, and of all values in them that are neither object nor list. */
function valuesIn(data: unknown): number {
  if (typeof data !== 'object' || data === null || data instanceof Date) return 1;
  let values = Array.isArray(data) ? 0 : 1;
  for (const inner of Array.isArray(data) ? data : Object.values(data)) values += valuesIn(inner);
  return values;
}

class CostEstimator {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly defaults: Map<string, unknown>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    this.defaults = new Map(
      operation.variableDefinitions?.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
      ]),
    );
  }

  ofSet(set: SelectionSetNode, parent: GraphQLNamedType): Cost {
    const always = { once: 0, perRow: 0 };
    // An object has one type, so of the fragments for the types of a union or interface only the most expensive one
    // counts.
    const byType = new Map<string, Cost>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        add(always, this.ofField(selection, parent));
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      const type = fragment && this.typeWithin(parent, fragment.typeCondition?.name.value);
      if (!type) continue;
      const cost = this.ofSet(fragment.selectionSet, type);
      if (type === parent || !isObjectType(type)) {
        add(always, cost);
      } else {
        const known = byType.get(type.name) ?? { once: 0, perRow: 0 };
        byType.set(type.name, add(known, cost));
      }
    }
    const mostExpensive = { once: 0, perRow: 0 };
    for (const { once, perRow } of byType.values()) {
      mostExpensive.once = Math.max(mostExpensive.once, once);
      mostExpensive.perRow = Math.max(mostExpensive.perRow, perRow);
    }
    return add(always, mostExpensive);
  }

  /** The narrower of the type of an object and the type condition of a fragment; undefined where no object has both. */
  private typeWithin(parent: GraphQLNamedType, condition: string | undefined): GraphQLNamedType | undefined {
    const type = condition === undefined ? parent : this.schema.getType(condition);
    if (!type || type === parent) return type;
    if (!isObjectType(parent)) return type;
    return isAbstractType(type) && this.schema.isSubType(type, parent) ? parent : undefined;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType): Cost {
    const name = node.name.value;
    const field = this.fieldOf(parent, name);
    if (name === 'totalCount') return { once: countingCost, perRow: 0 };
    const own = parent === this.schema.getMutationType() ? mutationCost : 1;
    const type = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || isLeafType(type)) return { once: own, perRow: 0 };
    const below = this.ofSet(node.selectionSet, type);
    const isIntrospection = parent.name.startsWith('__');
    const stated = isIntrospection ? (introspectionRows[name] ?? 1) : this.pageSize(node, field);
    const each = own + below.once + below.perRow * (stated ?? unpagedRows);
    if (!isListType(getNullableType(field.type))) return { once: each, perRow: 0 };
    // A list that states its own length, or one whose length was stated on the field that contains it.
    return stated === null ? { once: 0, perRow: each } : { once: stated * each, perRow: 0 };
  }

  /** The number of rows of a field that takes `first` or is a connection; null for any other. */
  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const isPaged = field.args.some(({ name }) => name === 'first');
    if (!isPaged) return getNamedType(field.type).name.endsWith('Connection') ? defaultPageSize : null;
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (!given || given.kind === Kind.NULL) return defaultPageSize;
    const first =
      given.kind === Kind.INT
        ? Number(given.value)
        : given.kind === Kind.VARIABLE
          ? (this.variables[given.name.value] ?? this.defaults.get(given.name.value) ?? defaultPageSize)
          : maxPageSize;
    return typeof first === 'number' && first >= 0 ? Math.min(first, largestPage) : maxPageSize;
  }

  private fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }
}

function add(total: Cost, { once, perRow }: Cost): Cost {
  total.once += once;
  total.perRow += perRow;
  return total;
}
