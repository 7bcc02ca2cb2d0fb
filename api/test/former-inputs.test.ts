import { expect } from 'vitest';
import { test } from './app.ts';

const former: [mutation: string, input: string][] = [
  ['endBinding', 'EndEdgeInput'],
  ['endMembership', 'EndEdgeInput'],
  ['endNesting', 'EndEdgeInput'],
  ['endContainment', 'EndEdgeInput'],
  ['endOwnership', 'EndEdgeInput'],
  ['endAssignment', 'EndEdgeInput'],
  ['extendBinding', 'ExtendEdgeInput'],
  ['extendMembership', 'ExtendEdgeInput'],
  ['revokeToken', 'RevokeInput'],
  ['revokeSession', 'RevokeInput'],
  ['archiveWebhook', 'WebhookInput'],
];

test.for(former)('%s still takes a variable of the type %s', async ([mutation, input], { admin }) => {
  const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) { userErrors { code } } }`;
  const variables = { input: { id: 'none', dryRun: true } };
  const refused = { [mutation]: { userErrors: [{ code: 'BAD_INPUT' }] } };
  expect((await admin.run(query, variables)).data).toEqual(refused);
  expect((await admin.runOverSocket(query, variables)).data).toEqual(refused);
});

test('another name is refused as before', async ({ admin }) => {
  const { errors } = await admin.run(
    'mutation ($input: EndingInput!) { endBinding(input: $input) { position } }',
    { input: { id: 'none' } },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});
