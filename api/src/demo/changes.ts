/** Sends a document to the API and returns its data. */
interface Client {
  ask<Data>(document: string, variables?: object): Promise<Data>;
}

/** Makes a few ordinary changes, so that the activity list looks realistic. */
export async function makeExampleChanges(client: Client): Promise<void> {
  const change = (mutation: string, type: string, input: object) =>
    client.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`, {
      input,
    });

  const { userGroup } = await client.ask<{
    userGroup: { memberships: { nodes: { id: string; user: { username: string } }[] } };
  }>(
    '{ userGroup(ref: { name: "Web team" }) { memberships(first: 12) { nodes { id user { username } } } } }',
  );
  const [first, , third, , fifth] = userGroup.memberships.nodes;
  if (!first || !third || !fifth) return;

  await change('addMembership', 'AddMembershipInput', {
    user: { username: third.user.username },
    userGroup: { name: 'Release managers' },
    duration: 'P14D',
    reason: 'Covers a holiday',
  });
  await change('addBinding', 'AddBindingInput', {
    subject: { user: { username: first.user.username } },
    object: { resource: { name: 'db-1' } },
    level: 'login',
    duration: 'PT8H',
    reason: 'Ticket 4711: look at a slow query',
  });
  await change('updateUser', 'UpdateUserInput', {
    user: { username: fifth.user.username },
    location: 'Lisbon',
    reason: 'Moved',
  });
  await change('endMembership', 'EndMembershipInput', { id: fifth.id, reason: 'Changed teams' });
}
