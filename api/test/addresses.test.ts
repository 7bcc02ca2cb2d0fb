import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { Addresses } from '../src/shared/addresses.ts';
import { send } from '../src/webhooks/send.ts';

const none = new Addresses([]);

describe('a webhook', () => {
  test.for([
    '8.8.8.8',
    '192.0.1.1',
    '100.128.0.1',
    '172.32.0.1',
    '198.20.0.1',
    '223.255.255.255',
    '2a00:1450:4001:80b::200e',
    '2606:4700::1111',
    '2001:4860:4860::8888',
    '3ffd::1',
  ])('may reach %s, which is public', (address) => {
    expect(none.mayReach(address)).toBe(true);
  });

  test.for([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::10.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:a00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '100:0:0:1::1',
    '2001::1',
    '2001:0:7f00:1::',
    '2001:db8::1',
    '2002:7f00:1::',
    '3ffe::1',
    '3fff::1',
    '3fff:fff:ffff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'feff::1',
    'ff02::1',
    '4000::1',
    '8000::1',
    '1::1',
    'no address',
  ])('may not reach %s', (address) => {
    expect(none.mayReach(address)).toBe(false);
  });

  test('may reach the networks that settings name, and no others', () => {
    const some = new Addresses(['10.1.0.0/16', 'fd00:1::/32', '::1']);
    expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::5', '::1'].map((one) => some.mayReach(one))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['10.2.0.1', 'fd00:2::5', '::2', '127.0.0.1'].map((one) => some.mayReach(one))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('checks the address that it connects to, however it is written', async () => {
    const urls = ['http://127.1/', 'http://0x7f000001/', 'http://[::ffff:127.0.0.1]/', 'http://localhost/'];
    for (const url of urls) {
      await expect(send(new URL(url), {}, '{}', none)).rejects.toThrow('not on the public internet');
      await expect(
        new Promise((resolve, reject) =>
          none.lookup(new URL(url).hostname, {}, (error, address) =>
            error ? reject(error) : resolve(address),
          ),
        ),
      ).rejects.toThrow('not on the public internet');
    }
  });

  test('follows no redirect', async () => {
    const asked: string[] = [];
    const receiver = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    try {
      const answer = await send(new URL(`http://127.0.0.1:${port}/`), {}, '{}', new Addresses(['127.0.0.1']));
      expect(answer.status).toBe(307);
      expect(asked).toEqual(['/']);
    } finally {
      await new Promise((resolve) => receiver.close(resolve));
    }
  });
});
