import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataFolder: string) => join(dataFolder, 'url');

/** Stores the address of the server of a data folder, for commands on the same machine. */
export function storeUrl(dataFolder: string, url: string): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(fileIn(dataFolder), `${url}\n`);
}

/** The address of the server of a data folder, or of the last one; undefined if none was ever started. */
export function storedUrl(dataFolder: string): string | undefined {
  try {
    return readFileSync(fileIn(dataFolder), 'utf8').trim();
  } catch {
    return undefined;
  }
}
