import { createHash } from 'node:crypto';
import { errorText } from '../shared/error-text.ts';
import { InputError, LimitError } from '../shared/errors.ts';

/** A public key in the format of authorized_keys (sshd(8), AUTHORIZED_KEYS FILE FORMAT). */
export interface ParsedKey {
  type: string;
  /** Base64. */
  body: string;
  comment: string;
  /** As `ssh-keygen -l` prints it: SHA256:… without padding. */
  fingerprint: string;
}

/** Without DSA, which OpenSSH refuses, and without certificates, which are not keys. */
const types = new Set([
  'ssh-ed25519',
  'ssh-rsa',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
]);

/** In characters. An RSA key of 16,384 bits, the longest that OpenSSH accepts, has 2,800; a comment follows it. */
const longestKey = 8_000;

/** NIST SP 800-131A disallows shorter RSA keys. */
const leastRsaBits = 2_048;

export function parseSshKey(text: string): ParsedKey {
  // Checked first, because matching takes time in proportion to the length, and hashing takes memory.
  if (text.length > longestKey) {
    throw new LimitError(errorText('SSH_KEY_TOO_LONG', { limit: longestKey }), longestKey).at('key');
  }
  const line = text.trim();
  if (line.includes('PRIVATE KEY')) {
    throw new InputError(errorText('SSH_KEY_PRIVATE')).at('key');
  }
  const [, type = '', body = '', comment = ''] =
    /^(\S+) +([A-Za-z0-9+/]+={0,2})(?: +([^\r\n]*))?$/.exec(line) ?? [];
  if (!types.has(type)) {
    throw new InputError(errorText('SSH_KEY_INVALID', { types: [...types].join(', ') })).at('key');
  }
  const [embedded, ...fields] = fieldsOf(Buffer.from(body, 'base64'));
  if (embedded?.toString() !== type) throw damagedKey();
  if (type === 'ssh-rsa' && bitsOf(fields[1]) < leastRsaBits) {
    throw new InputError(errorText('SSH_KEY_WEAK', { bits: String(leastRsaBits) })).at('key');
  }
  const digest = createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64').replace(/=+$/, '');
  return { type, body, comment: comment.trim().slice(0, 200), fingerprint: `SHA256:${digest}` };
}

const damagedKey = () => new InputError(errorText('SSH_KEY_DAMAGED')).at('key');

/** The strings in a key, each of which is preceded by its length (RFC 4253, section 6.6). */
function fieldsOf(blob: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  let at = 0;
  while (at < blob.length) {
    if (at + 4 > blob.length) throw damagedKey();
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) throw damagedKey();
    fields.push(blob.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** The length in bits of an mpint (RFC 4251, section 5), which has a leading zero byte where its first bit is set. */
function bitsOf(number: Buffer | undefined): number {
  const digits = number?.toString('hex').replace(/^(00)+/, '') ?? '';
  return digits === '' ? 0 : BigInt(`0x${digits}`).toString(2).length;
}
