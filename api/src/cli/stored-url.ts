import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataFolder: string) => join(dataFolder, 'url');

/** Stores where the server of a data folder listens, for commands on the same machine. */
export function storeUrl(dataFolder: string, url: string): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(fileIn(dataFolder), `${url}\n`);
}

/** Where the server of a data folder listens, or listened last; undefined where none was started. */
export function storedUrl(dataFolder: string): string | undefined {
  try {
    return readFileSync(fileIn(dataFolder), 'utf8').trim();
  } catch {
    return undefined;
  }
}
