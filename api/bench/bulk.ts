import pg from 'pg';
import type { Bench, Line } from './bench.ts';
import { from as copyFrom } from './copy.ts';
import { timingOf } from './timing.ts';

const count = 100_000;
const rowsAtOnce = 5_000;

/**
 * Adds 100,000 memberships with the largest allowed mutations, compared with COPY into the same table with the same
 * indexes.
 */
export async function bulkAdd({ ask, url }: Bench): Promise<Line[]> {
  const { createUserGroup } = await ask<{ createUserGroup: { userGroup: { id: string } } }>(
    'mutation { createUserGroup(input: { name: "everybody" }) { userGroup { id } } }',
  );
  const group = createUserGroup.userGroup.id;
  const start = performance.now();
  for (let from = 0; from < count; from += rowsAtOnce) {
    const rows = Array.from({ length: rowsAtOnce }, (_, index) => ({
      user: { id: `user_${1_000 + from + index}` },
    }));
    const { addMemberships } = await ask<{ addMemberships: { addedCount: number; position: number } }>(
      'mutation ($input: AddMembershipsInput!) { addMemberships(input: $input) { addedCount position userErrors { message } } }',
      { input: { userGroup: { id: group }, rows } },
    );
    if (addMemberships.addedCount !== rowsAtOnce)
      throw new Error(`Only ${addMemberships.addedCount} were added`);
  }
  const ours = performance.now() - start;

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
