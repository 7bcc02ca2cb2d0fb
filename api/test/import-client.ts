import { type ReadOptions, readFiles } from '../src/imports/formats/read-files.ts';
import type { Source } from '../src/imports/formats/source.ts';
import type { Caller } from './app.ts';

export type Files = Record<string, string | Uint8Array>;

const answer = `stepCount notes { message } problemCount remarkCount
  counts { created updated unchanged partial failed skipped }
  rows { line name outcome stepCount steps { action kind name } problems { place message } remarks { message } }
  problems { place message } remarks { place message }
  report { id }`;

/** Imports files with this content. */
export const importFiles = (
  admin: Caller,
  files: Files,
  more: Record<string, unknown> = {},
  selection = answer,
) =>
  admin.change(
    'importFiles',
    {
      files: Object.entries(files).map(([name, content]) => ({
        name,
        content: Buffer.from(content).toString('base64'),
      })),
      ...more,
    },
    selection,
  );

/** What a file with this text is read as. */
export const readText = (text: string, name: string, options: ReadOptions = {}): Source =>
  readFiles([{ name, bytes: Buffer.from(text) }], options);

/** The names of the groups that somebody is directly in. */
export async function groupsOf(admin: Caller, username: string): Promise<string[]> {
  const { user } = await admin.ask(
    `query ($username: String!) { user(ref: { username: $username }) {
      memberships(first: 100) { nodes { userGroup { name } } } } }`,
    { username },
  );
  return user.memberships.nodes.map((one: { userGroup: { name: string } }) => one.userGroup.name).sort();
}
