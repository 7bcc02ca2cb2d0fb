import { test as base, describe, expect } from 'vitest';
import { parseSshKey } from '../src/ssh-keys/parse-ssh-key.ts';
import { test } from './app.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ada@laptop';

describe('SSH keys', () => {
  test('are people’s own: added, shown and removed by themselves', async ({ app, seed }) => {
    const ada = await app.as(await seed.user('ada'));

    const added = await ada.change('addSshKey', { key }, 'sshKey { id name fingerprint line } position');
    const again = await ada.change('addSshKey', { key }, 'sshKey { id } position');
    const { me } = await ada.ask('{ me { user { sshKeys { name type } } } }');
    await ada.change('removeSshKey', { id: added.sshKey.id });
    const after = await ada.ask('{ me { user { sshKeys { name } } } }');

    expect(added.sshKey).toMatchObject({
      name: 'ada@laptop',
      fingerprint: 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU',
      line: key,
    });
    expect(again).toMatchObject({ sshKey: { id: added.sshKey.id }, position: null, userErrors: [] });
    expect(me.user.sshKeys).toEqual([{ name: 'ada@laptop', type: 'ssh-ed25519' }]);
    expect(after.me.user.sshKeys).toEqual([]);
  });

  test('cannot be shared, nor given to others, nor seen by them', async ({ app, seed }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const [asAda, asBob] = [await app.as(ada), await app.as(bob)];
    const { sshKey } = await asAda.change('addSshKey', { key }, 'sshKey { id }');

    const shared = await asBob.change('addSshKey', { key });
    const given = await asBob.change('addSshKey', { key, user: { id: ada.id } });
    const removed = await asBob.change('removeSshKey', { id: sshKey.id });

    expect([shared, given, removed].map(({ userErrors }) => userErrors[0].code)).toEqual([
      'CONFLICT',
      'FORBIDDEN',
      'NOT_FOUND',
    ]);
  });
});

describe('an invalid public key', () => {
  base.each([
    ['', 'one line'],
    ['hello', 'one line'],
    ['ssh-dss AAAAB3NzaC1kc3M= old', 'one line'],
    ['command="rm" ssh-ed25519 AAAA', 'one line'],
    [`${key}\n${key}`, 'one line'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'private key'],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMq', 'cut off'],
    ['ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl', 'cut off'],
    ['ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDH', 'cut off'],
  ])('%j is refused with what to do', (text, remedy) => {
    expect(() => parseSshKey(text)).toThrow(remedy);
  });

  base('an RSA key that is too short is refused, one that is long enough is not', () => {
    const blob = (bits: number) => {
      const field = (content: Buffer) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(content.length);
        return Buffer.concat([length, content]);
      };
      const modulus = Buffer.concat([Buffer.from([0]), Buffer.alloc(bits / 8, 0xff)]);
      return Buffer.concat([
        field(Buffer.from('ssh-rsa')),
        field(Buffer.from([1, 0, 1])),
        field(modulus),
      ]).toString('base64');
    };
    expect(() => parseSshKey(`ssh-rsa ${blob(1_024)}`)).toThrow('2048 bits');
    expect(parseSshKey(`ssh-rsa ${blob(2_048)} long enough`).comment).toBe('long enough');
  });
});
