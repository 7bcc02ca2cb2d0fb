import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  type TypeNode,
} from 'graphql';

/** Input types that several mutations shared in version 0.1.0. Now each input type is named after its mutation. */
const formerInputs = new Set([
  'EndEdgeInput',
  'ExtendEdgeInput',
  'RevokeInput',
  'RuleExemptionInput',
  'TargetsInput',
  'WebhookInput',
]);

/**
 * Keeps documents working that were written for version 0.1.0: a variable that is declared with a former input type
 * gets the input type of the place where it is used. Changes the document in place, before it is validated.
 */
export function renameFormerInputs(schema: GraphQLSchema, document: DocumentNode): void {
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION)
      renameIn(schema, definition);
}

function renameIn(schema: GraphQLSchema, operation: OperationDefinitionNode): void {
  const former = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, namedIn(type)]),
  );
  for (const [variable, { name }] of former) if (!formerInputs.has(name.value)) former.delete(variable);
  if (former.size === 0) return;
  const mutations = schema.getMutationType()?.getFields() ?? {};
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD) continue;
    for (const { name, value } of field.arguments ?? []) {
      const declared = value.kind === Kind.VARIABLE ? former.get(value.name.value) : undefined;
      const argument = mutations[field.name.value]?.args.find((one) => one.name === name.value);
      if (declared && argument) Object.assign(declared.name, { value: getNamedType(argument.type).name });
    }
  }
}

const namedIn = (type: TypeNode): NamedTypeNode =>
  type.kind === Kind.NAMED_TYPE ? type : namedIn(type.type);
