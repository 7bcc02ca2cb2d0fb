import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/**
 * Encrypts what must be read again, such as the secrets of authenticator apps, so that a copy of the database alone
 * gives none of it. Each purpose has a key of its own: what was sealed for one is not opened, or signed, for another.
 */
export class Vault {
  constructor(private readonly secret: Buffer) {
    if (secret.length !== keyBytes)
      throw new Error(`A secret key has ${keyBytes} bytes, not ${secret.length}.`);
  }

  seal(purpose: string, plain: string): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.key(purpose), iv);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  open(purpose: string, sealed: Buffer): string {
    const decipher = createDecipheriv(algorithm, this.key(purpose), sealed.subarray(0, ivBytes));
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    const plain = decipher.update(sealed.subarray(ivBytes + tagBytes));
    return Buffer.concat([plain, decipher.final()]).toString('utf8');
  }

  sign(purpose: string, data: Buffer): Buffer {
    return createHmac('sha256', this.key(purpose)).update(data).digest();
  }

  isSigned(purpose: string, data: Buffer, signature: Buffer): boolean {
    const expected = this.sign(purpose, data);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, '', `muster ${purpose}`, keyBytes));
  }
}

/** The vault of a key file, which is made where there is none. Every process on one database needs the same file. */
export async function openVault(path: string): Promise<Vault> {
  await mkdir(dirname(path), { recursive: true });
  // Of two processes that start at once, one writes and both read.
  await writeFile(path, `${randomBytes(keyBytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const secret = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (secret.length !== keyBytes) {
    throw new Error(`${path} does not hold a key of ${keyBytes} bytes in base64. Restore it from a backup.`);
  }
  return new Vault(secret);
}
