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

/** Hexadecimal digits, which is 64 bits: enough to tell apart the few keys of one server. */
const fingerprintLength = 16;

/**
 * Encrypts values that must be read again, such as the secrets of authenticator apps, so that a copy of the database
 * alone does not reveal them. Each purpose has a key of its own: what was sealed or signed for one cannot be opened or
 * verified for another.
 */
export class Vault {
  constructor(private readonly secret: Buffer) {
    if (secret.length !== keyBytes)
      throw new Error(`A secret key has ${keyBytes} bytes, not ${secret.length}.`);
  }

  /** Identifies the key without revealing anything about it. */
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
