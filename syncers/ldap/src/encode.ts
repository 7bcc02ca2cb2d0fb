import { domainToASCII } from 'node:url';
import { type Report, report } from '@muster/syncer-core';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const isAscii = (value: string): boolean => /^[\x00-\x7f]*$/.test(value);

/** `value` is null if the attribute cannot hold it; `why` is the reason. */
export type Encoded = { value: string; why?: undefined } | { value: null; why: Report };

/**
 * The value in a form that an attribute of the standard schemas accepts. Mail addresses and home directories are IA5
 * strings, which are ASCII (RFC 4524 section 2.16, RFC 2307 section 3). A server would refuse the whole entry because
 * of one other letter.
 */
export function encodedFor(attribute: string, value: string): Encoded {
  const name = attribute.toLowerCase();
  if (isAscii(value)) return { value };
  if (addresses.has(name)) return encodedAddress(value);
  if (paths.has(name)) return { value: encodedPath(value) };
  return { value };
}

const addresses = new Set(['mail', 'rfc822mailbox', 'mailalternateaddress', 'maillocaladdress']);
const paths = new Set(['homedirectory', 'unixhomedirectory']);

/** Domains have an ASCII form (RFC 5891). The part before the @ has none. */
function encodedAddress(value: string): Encoded {
  const at = value.lastIndexOf('@');
  const [local, domain] = [value.slice(0, at), domainToASCII(value.slice(at + 1))];
  if (at > 0 && isAscii(local) && domain !== '') return { value: `${local}@${domain}` };
  return { value: null, why: report('REPORT_MAIL_LETTERS', { value }) };
}

/** Usernames have no percent sign, so two different ones never get one directory. */
const encodedPath = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  value.replace(/[^\x00-\x7f]+/g, (letters) => encodeURIComponent(letters.toWellFormed()));

/** Names of hosts: sudo compares them with the host name, which is ASCII. */
export const encodedHost = (name: string): string => (isAscii(name) ? name : domainToASCII(name) || name);

/** sudo accepts a number after a # instead of a name: https://www.sudo.ws/docs/man/sudoers.man/#User_List */
export const encodedSudoUser = (username: string, uidNumber: number): string =>
  isAscii(username) ? username : `#${uidNumber}`;
