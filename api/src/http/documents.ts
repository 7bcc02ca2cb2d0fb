import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { excessOfLists } from '../inputs/excess-of-lists.ts';
import { codedError } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import { reasonOf } from '../shared/reason.ts';
import { costOf, excessOfCost } from './cost.ts';
import { renameFormerInputs } from './former-inputs.ts';
import { excessOf, excessOfVariables, limits } from './limits.ts';

/** A request to execute a GraphQL document, over HTTP or a socket. */
export interface GraphQLRequest {
  query: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

/** A document that may be executed, and the cost of the selected operation. */
export interface Accepted {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  cost: number;
}

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** The most validation errors that are reported. Each one costs a search for similar names. */
const maxErrors = 10;

/**
 * Checked documents are cached, because clients send the same ones repeatedly: at most this many, of at most this
 * length.
 */
const remembered = { documents: 500, characters: 20_000 };

/**
 * Parses and validates documents in the same way for HTTP and for sockets. Limits are checked first, so that the rules
 * of GraphQL only run on documents that are small enough for them.
 */
export class Documents {
  private readonly known = new Map<string, Checked>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document with its cost, or why it is refused. */
  accept({
    query,
    operationName,
    variables,
  }: GraphQLRequest): Accepted | { errors: readonly GraphQLError[] } {
    const checked = this.check(query);
    if ('errors' in checked) return checked;
    const { document } = checked;
    const tooDeep = excessOfVariables(variables);
    if (tooDeep) return { errors: [tooDeep] };
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      const text = operationName
        ? errorText('OPERATION_NOT_IN_DOCUMENT', { name: operationName })
        : errorText('OPERATION_NAME_MISSING');
      return { errors: [codedError(text, 'OPERATION_RESOLUTION_FAILURE')] };
    }
    const tooLong = excessOfLists(this.schema, operation, variables ?? {});
    if (tooLong) return { errors: [tooLong] };
    const cost = costOf(this.schema, document, operation, variables ?? {});
    const tooMuch = excessOfCost(cost);
    return tooMuch ? { errors: [tooMuch] } : { document, operation, cost };
  }

  /** Replaces former names of input types in a document that was parsed elsewhere. */
  rename(document: DocumentNode): void {
    renameFormerInputs(this.schema, document);
  }

  private check(query: string): Checked {
    const known = this.known.get(query);
    if (known) {
      // The least recently used document is removed first.
      this.known.delete(query);
      this.known.set(query, known);
      return known;
    }
    const checked = checkDocument(this.schema, query);
    if (query.length <= remembered.characters && 'document' in checked) {
      this.known.set(query, checked);
      const [oldest] = this.known.keys();
      if (this.known.size > remembered.documents && oldest !== undefined) this.known.delete(oldest);
    }
    return checked;
  }
}

function checkDocument(schema: GraphQLSchema, query: string): Checked {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
  renameFormerInputs(schema, document);
  const excess = excessOf(document);
  if (excess) return { errors: [excess] };
  const errors = validate(schema, document, undefined, { maxErrors });
  if (errors.length === 0) return { document };
  return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
}

/** The same codes as those of Apollo Server. */
const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { ...error.extensions, code },
  });

/** Any error as a GraphQLError. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(reasonOf(error), {
        originalError: error instanceof Error ? error : undefined,
      });
