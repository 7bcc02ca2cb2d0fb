import pg from 'pg';

/** A connection of somebody who works on the server of the database itself. */
export async function operator(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}
