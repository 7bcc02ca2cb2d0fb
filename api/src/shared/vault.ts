import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
export const keyBytes = 32;

/** Hexadecimal digits: 64 bits, as keys of one server are to be told apart, not found again. */
const fingerprintLength = 16;

/**
 * Encrypts what must be read again, such as the secrets of authenticator apps, so that a copy of the database alone
 * gives none of it. Each purpose has a key of its own: what was sealed for one is not opened, or signed, for another.
 */
export class Vault {
  constructor(private readonly secret: Buffer) {
    if (secret.length !== keyBytes)
      throw new Error(`A secret key has ${keyBytes} bytes, not ${secret.length}.`);
  }

  /** Tells keys apart, and tells nothing of the key. */
  get fingerprint(): string {
    return this.sign('fingerprint', Buffer.alloc(0)).toString('hex').slice(0, fingerprintLength);
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
