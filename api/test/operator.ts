import pg from 'pg';

/** A superuser's connection, as a database operator has it. */
export async function operator(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}
