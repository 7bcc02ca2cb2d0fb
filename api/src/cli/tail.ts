import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Client, type ClientOptions } from './client.ts';
import { Failure } from './failure.ts';
import { printJson } from './output.ts';

interface Options extends ClientOptions {
  after?: number;
  cursorFile?: string;
  kind?: string[];
}

const feed = `subscription ($after: Position, $where: ChangeFilter) {
  changes(after: $after, where: $where) {
    position
    changes { position transaction at kind summary nodeIds edgeId before after actor { kind name } authority reason requestId hash }
  }
}`;

interface Message {
  data?: { changes: { position: number; changes: unknown[] } } | null;
}

export function addTail(program: Command): void {
  program
    .command('tail')
    .description('Print every change as a line of JSON, as it happens')
    .option('--after <position>', 'resume after this position; 0: from the beginning', Number)
    .option('--cursor-file <file>', 'the file in which to store the position, to resume from it')
    .option('--kind <kind...>', 'only changes of these kinds, such as MEMBERSHIP_ADDED')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      await follow(new Client(options), options);
    });
}

/** Follows the feed until it is interrupted. A lost connection is restored and resumes at its position. */
async function follow(client: Client, { after, cursorFile, kind }: Options): Promise<void> {
  let position = (cursorFile ? positionIn(cursorFile) : undefined) ?? after;
  for (;;) {
    const socket = createClient({
      url: new URL('/graphql', client.url.replace(/^http/, 'ws')).href,
      webSocketImpl: WebSocket,
      connectionParams: { token: client.token },
      retryAttempts: 0,
    });
    try {
      const variables = { after: position, where: kind ? { kinds: kind } : undefined };
      for await (const message of socket.iterate({ query: feed, variables }) as AsyncIterable<Message>) {
        if (!message.data) continue;
        for (const change of message.data.changes.changes) printJson(change);
        position = message.data.changes.position;
        if (cursorFile) writeFileSync(cursorFile, `${position}\n`);
      }
    } catch (error) {
      if (Array.isArray(error))
        throw new Failure(error.map(({ message }: { message: string }) => message).join('\n'));
      if ((error as { code?: number }).code === 4403)
        throw new Failure('The token is invalid, expired or revoked.', 77);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    } finally {
      await socket.dispose();
    }
  }
}

function positionIn(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
