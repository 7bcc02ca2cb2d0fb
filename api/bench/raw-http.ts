import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/**
 * The least that an answer over HTTP can cost: a bare server that runs the statement that it receives and returns the rows,
 * without authentication or any checks.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { sql, parameters } = JSON.parse(Buffer.concat(chunks).toString());
  const { rows } = await pool.query(sql, parameters);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(rows));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.error(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
process.on('SIGTERM', () => process.exit(0));
