import pg from 'pg';
import type { Bench, Line } from './bench.ts';
import { from as copyFrom } from './copy.ts';
import { timingOf } from './timing.ts';

const count = 100_000;

/** 100,000 memberships in one mutation, beside COPY of the same rows into the same table with the same indexes. */
export async function bulkAdd({ ask, url }: Bench): Promise<Line[]> {
  const { createUserGroup } = await ask<{ createUserGroup: { userGroup: { id: string } } }>(
    'mutation { createUserGroup(input: { name: "everybody" }) { userGroup { id } } }',
  );
  const group = createUserGroup.userGroup.id;
  const input = {
    userGroup: { id: group },
    rows: Array.from({ length: count }, (_, index) => ({ user: { id: `user_${1_000 + index}` } })),
  };
  const start = performance.now();
  const { addMemberships } = await ask<{ addMemberships: { addedCount: number; position: number } }>(
    'mutation ($input: AddMembershipsInput!) { addMemberships(input: $input) { addedCount position userErrors { message } } }',
    { input },
  );
  const ours = performance.now() - start;
  if (addMemberships.addedCount !== count) throw new Error(`Only ${addMemberships.addedCount} were added`);

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const samples: number[] = [];
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    await copyFrom(client, count, Number(group.split('_')[1]));
    samples.push(performance.now() - began);
  }
  await client.end();
  return [{ what: 'add 100,000 memberships', size: '100k', ours, floor: timingOf(samples).p50 }];
}
