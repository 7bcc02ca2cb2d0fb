import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { limitError } from '../shared/coded-error.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import { errorText } from '../shared/error-text.ts';

/** Limits on one document. Within these limits, every validation rule of GraphQL is cheap. */
export const limits = {
  tokens: 4_000,
  depth: 14,
  aliases: 30,
  rootFields: 20,
  operations: 20,
  fragments: 100,
  variables: 100,
  /** The number of fields and fragments in a document, counting each fragment wherever it is spread. */
  selections: 5_000,
  /**
   * How often the same field may be selected in one place, because GraphQL compares each occurrence with every other.
   */
  repetitions: 25,
  directives: 100,
  /** How deep lists and objects may be nested, in literals and in variables. */
  valueDepth: 32,
} as const;

/** The size of a selection set with everything in it. */
interface Shape {
  depth: number;
  aliases: number;
  selections: number;
}

const nothing: Shape = { depth: 0, aliases: 0, selections: 0 };

/**
 * Why a document exceeds a limit; null where it does not. Takes time in proportion to its length: each fragment is
 * measured once, and measuring stops at the first limit that is exceeded.
 */
export function excessOf(document: DocumentNode): GraphQLError | null {
  try {
    new DocumentMeasurer(document).check();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

class DocumentMeasurer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly shapes = new Map<string, Shape | 'unfinished'>();
  private directives = 0;

  constructor(private readonly document: DocumentNode) {}

  check(): void {
    let operations = 0;
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION) operations += 1;
    }
    most(operations, limits.operations, 'DOCUMENT_OPERATIONS');
    most(this.fragments.size, limits.fragments, 'DOCUMENT_FRAGMENTS');
    let selections = 0;
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) {
        continue;
      }
      if (definition.kind === Kind.OPERATION_DEFINITION)
        this.checkVariables(definition.variableDefinitions ?? []);
      this.countDirectives(definition.directives);
      const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
      const shape = isFragment ? this.fragment(definition.name.value) : this.measure(definition.selectionSet);
      selections += shape.selections;
      most(selections, limits.selections, 'DOCUMENT_FIELDS');
      if (!isFragment) this.checkOperation(definition.selectionSet, shape);
      this.checkRepetitions([definition.selectionSet]);
    }
  }

  private checkOperation(set: SelectionSetNode, shape: Shape): void {
    most(set.selections.length, limits.rootFields, 'DOCUMENT_ROOT_FIELDS');
    most(shape.aliases, limits.aliases, 'DOCUMENT_ALIASES');
    const isIntrospection = set.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
    );
    // The usual introspection query nests `ofType` deeper. GraphQL has a rule of its own for its depth.
    most(shape.depth, isIntrospection ? 2 * limits.depth : limits.depth, 'DOCUMENT_DEPTH');
  }

  private checkVariables(definitions: readonly { defaultValue?: ValueNode }[]): void {
    most(definitions.length, limits.variables, 'DOCUMENT_VARIABLES');
    for (const { defaultValue } of definitions) if (defaultValue) this.checkValue(defaultValue, 0);
  }

  private countDirectives(directives: readonly unknown[] | undefined): void {
    this.directives += directives?.length ?? 0;
    most(this.directives, limits.directives, 'DOCUMENT_DIRECTIVES');
  }

  private measure(set: SelectionSetNode | undefined): Shape {
    const total = { ...nothing };
    for (const selection of set?.selections ?? []) {
      this.countDirectives(selection.directives);
      let inner: Shape;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        inner = this.fragment(selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        inner = this.measure(selection.selectionSet);
      } else {
        for (const { value } of selection.arguments ?? []) this.checkValue(value, 0);
        const { depth, aliases, selections } = this.measure(selection.selectionSet);
        inner = { depth: depth + 1, aliases: aliases + (selection.alias ? 1 : 0), selections };
      }
      total.depth = Math.max(total.depth, inner.depth);
      total.aliases += inner.aliases;
      total.selections += 1 + inner.selections;
    }
    most(total.selections, limits.selections, 'DOCUMENT_FIELDS');
    return total;
  }

  private fragment(name: string): Shape {
    const known = this.shapes.get(name);
    if (known === 'unfinished') throw limitError(errorText('DOCUMENT_RECURSION', { name }));
    if (known) return known;
    const fragment = this.fragments.get(name);
    // A missing fragment is reported by the rules of GraphQL.
    if (!fragment) return nothing;
    this.shapes.set(name, 'unfinished');
    const shape = this.measure(fragment.selectionSet);
    this.shapes.set(name, shape);
    return shape;
  }

  /** Fragments are expanded here, which `limits.selections` bounds. */
  private checkRepetitions(sets: readonly SelectionSetNode[]): void {
    const fields = new Map<string, SelectionSetNode[]>();
    const counts = new Map<string, number>();
    const collect = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          collect(selection.selectionSet);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = this.fragments.get(selection.name.value);
          if (fragment) collect(fragment.selectionSet);
        } else {
          const name = (selection.alias ?? selection.name).value;
          const count = (counts.get(name) ?? 0) + 1;
          counts.set(name, count);
          if (count > limits.repetitions)
            throw limitError(errorText('DOCUMENT_REPETITIONS', { name, limit: limits.repetitions }));
          if (selection.selectionSet) {
            const below = fields.get(name) ?? [];
            below.push(selection.selectionSet);
            fields.set(name, below);
          }
        }
      }
    };
    for (const set of sets) collect(set);
    for (const below of fields.values()) this.checkRepetitions(below);
  }

  private checkValue(value: ValueNode, depth: number): void {
    most(depth, limits.valueDepth, 'ARGUMENTS_TOO_DEEP');
    if (value.kind === Kind.LIST) for (const item of value.values) this.checkValue(item, depth + 1);
    if (value.kind === Kind.OBJECT) for (const field of value.fields) this.checkValue(field.value, depth + 1);
  }
}

/** Refuses variables that are nested too deeply for the code that reads them. */
export function excessOfVariables(variables: unknown): GraphQLError | null {
  // One more, because the variables themselves are an object.
  return nestsWithin(variables, limits.valueDepth + 1)
    ? null
    : limitError(errorText('VARIABLES_TOO_DEEP', { limit: limits.valueDepth }));
}

function nestsWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => nestsWithin(inner, depth - 1));
}

function most(
  number: number,
  limit: number,
  code:
    | Exclude<Extract<MessageCode, `DOCUMENT_${string}`>, 'DOCUMENT_RECURSION' | 'DOCUMENT_REPETITIONS'>
    | 'ARGUMENTS_TOO_DEEP',
): void {
  if (number > limit) throw limitError(errorText(code, { limit }));
}
