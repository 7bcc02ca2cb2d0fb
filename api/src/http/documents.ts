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
import { costOf, excessOfCost } from './cost.ts';
import { renameFormerInputs } from './former-inputs.ts';
import { excessOf, excessOfVariables, limits } from './limits.ts';

/** What somebody sends to be executed, over HTTP or a socket. */
export interface GraphQLRequest {
  query: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

/** A document that may be executed, and what one of its operations costs. */
export interface Accepted {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  cost: number;
}

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** The first errors say enough, and each costs a search for names that are alike. */
const maxErrors = 10;

/** Documents are remembered, because the same ones come again and again: so many, and only short ones. */
const remembered = { documents: 500, characters: 20_000 };

/**
 * Parses and checks documents in the same way for HTTP and for sockets. The limits come first: the rules of GraphQL are
 * checked only on documents that are small enough for them.
 */
export class Documents {
  private readonly known = new Map<string, Checked>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document and its cost, or why it is not executed. */
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

  /** Gives former names of inputs in a document that was parsed elsewhere their names of today. */
  rename(document: DocumentNode): void {
    renameFormerInputs(this.schema, document);
  }

  private check(query: string): Checked {
    const known = this.known.get(query);
    if (known) {
      // Last used, last forgotten.
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

/** The same codes as Apollo Server gives. */
const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { ...error.extensions, code },
  });

/** Errors as graphql-js has them. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : undefined,
      });
