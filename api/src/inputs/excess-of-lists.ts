import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { filterLimits } from '../shared/filters.ts';
import { alternativeTo, listLimitOf } from './list-limits.ts';

/**
 * Why the lists and filters in variables are more than may be sent; null where they are not. Looked at as they were sent:
 * graphql-js takes about 20 µs for each object to make it what its type says, which is half a second for 20,000 of them.
 */
export function excessOfLists(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type);
    if (!isInputType(known)) continue;
    const excess = excessIn(variables[variable.name.value], known);
    if (excess !== null) return new GraphQLError(excess, { extensions: { code: 'LIMIT' } });
  }
  return null;
}

/** The same for one value of a type, as a sentence. */
export function excessIn(value: unknown, type: GraphQLInputType): string | null {
  return new Looking().at(value, type, '');
}

class Looking {
  private parts = 0;

  at(value: unknown, type: GraphQLInputType, place: string): string | null {
    if (value === null || value === undefined) return null;
    if (isNonNullType(type)) return this.at(value, type.ofType, place);
    if (isListType(type)) return this.atList(Array.isArray(value) ? value : [value], type.ofType, place);
    if (!isInputObjectType(type) || typeof value !== 'object') return null;
    const fields = type.getFields();
    if (fields.AND) {
      this.parts += 1;
      if (this.parts > filterLimits.parts)
        return `A filter has at most ${filterLimits.parts} parts in its AND, OR and NOT.`;
    }
    for (const [name, inner] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const excess = field ? this.at(inner, field.type, `${type.name}.${name}`) : null;
      if (excess !== null) return excess;
    }
    return null;
  }

  private atList(items: readonly unknown[], item: GraphQLInputType, place: string): string | null {
    // A list that is itself a variable has no place here: its limit is that of the argument it is given to.
    const limit = place === '' ? null : listLimitOf(place, item);
    if (limit !== null && items.length > limit) {
      return `${place} may have at most ${limit} items, and there are ${items.length}. ${alternativeTo(place)}`;
    }
    for (const one of items) {
      const excess = this.at(one, item, place);
      if (excess !== null) return excess;
    }
    return null;
  }
}
