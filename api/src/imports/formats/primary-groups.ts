import { type Entry, valuesOf } from './ldif-entries.ts';
import { partsOfSid } from './sid.ts';

/**
 * People are members of their primary group without being in its list: POSIX accounts name it by its number
 * (RFC 2307, `gidNumber`), Active Directory by the last number of its SID (`primaryGroupID`), and Samba on another
 * directory by its whole SID (`sambaPrimaryGroupSID`).
 */
export interface PrimaryGroup {
  /** The attribute that names it, as it is usually spelt, and its value. */
  attribute: string;
  value: string;
  line: number;
  /** The keys by which the group may be found, the most reliable one first. */
  keys: readonly string[];
}

/** The primary groups that the entry of a person names. */
export function primaryGroupsOf(entry: Entry): PrimaryGroup[] {
  const own = valuesOf(entry, 'objectsid').flatMap(({ text }) => partsOfSid(text) ?? []);
  const domain = own[0]?.domain;
  const found = (attribute: string, keysOf: (value: string) => string[]): PrimaryGroup[] =>
    valuesOf(entry, attribute.toLowerCase()).flatMap(({ text, line }) => {
      const value = text.trim();
      return value === '' ? [] : [{ attribute, value, line, keys: keysOf(value) }];
    });
  return [
    ...found('gidNumber', (gid) => [keyOfGid(gid)]),
    // Numbers are unique within a domain. Without the person's own SID, the domain is unknown.
    ...found('primaryGroupID', (rid) =>
      domain ? [keyOfSid(`${domain}-${rid}`), `token ${rid}`] : [`rid ${rid}`],
    ),
    ...found('sambaPrimaryGroupSID', (sid) => [keyOfSid(sid)]),
  ];
}

/** The keys by which people may name a group as their primary group. */
export function keysOfGroup(entry: Entry): string[] {
  const values = (name: string) => valuesOf(entry, name).map(({ text }) => text.trim());
  const sids = [...values('objectsid'), ...values('sambasid')].filter((sid) => partsOfSid(sid) !== null);
  const tokens = values('primarygrouptoken');
  const rids = [...sids.flatMap((sid) => partsOfSid(sid)?.rid ?? []), ...tokens];
  return [
    ...new Set([
      ...values('gidnumber').map(keyOfGid),
      ...sids.map(keyOfSid),
      ...tokens.map((rid) => `token ${rid}`),
      ...rids.map((rid) => `rid ${rid}`),
    ]),
  ];
}

const keyOfGid = (gid: string): string => `gid ${gid}`;
const keyOfSid = (sid: string): string => `sid ${sid.toUpperCase()}`;
