import { createHmac } from 'node:crypto';
import { describe, expect } from 'vitest';
import { Addresses } from '../src/shared/addresses.ts';
import { test as base, type Caller } from './app.ts';
import { Receiver } from './receiver.ts';

const test = base.extend<{ receiver: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the parameter to know what a fixture needs
  receiver: async ({}, use) => {
    const receiver = await Receiver.start();
    await use(receiver);
    receiver.stop();
  },
});

async function create(admin: Caller, url: string, more: object = {}) {
  const { webhook, secret, userErrors } = await admin.change(
    'createWebhook',
    { name: 'Hook', url, ...more },
    'webhook { id position } secret',
  );
  expect(userErrors).toEqual([]);
  return { id: webhook.id as string, secret: secret as string };
}

async function webhookOf(admin: Caller) {
  const { webhooks } = await admin.ask(
    '{ webhooks { position attempts failingSince nextAttemptAt message isPaused deliveries { position status message } } }',
  );
  return webhooks[0];
}

describe('a webhook', () => {
  test('receives every change in order, and can verify the sender', async ({ admin, receiver }) => {
    const { secret } = await create(admin, receiver.url);
    for (const name of ['One', 'Two', 'Three']) await admin.change('createUserGroup', { name });
    await expect
      .poll(() => receiver.types)
      .toEqual(['webhook.created', ...Array(3).fill('user_group.created')]);
    expect(receiver.positions).toEqual(receiver.positions.toSorted((one, other) => one - other));

    const [, { headers, body } = { headers: {}, body: '' }] = receiver.received;
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(30);
    expect(JSON.parse(body)).toMatchObject({
      data: { kind: 'USER_GROUP_CREATED', after: { name: 'One' }, actor: { name: 'Grace' } },
    });
    expect(
      JSON.stringify(await admin.ask('{ webhooks { name url } changes { nodes { after } } }')),
    ).not.toContain(secret);
  });

  test('receives refused messages again, in order, with the same id, after the requested delay', async ({
    admin,
    receiver,
  }) => {
    await create(admin, receiver.url, { kinds: ['USER_GROUP_CREATED'] });
    receiver.answers = [
      { status: 500, text: 'Not now' },
      { status: 429, headers: { 'retry-after': '0' } },
    ];
    await admin.change('createUserGroup', { name: 'One' });
    await admin.change('createUserGroup', { name: 'Two' });
    await expect.poll(async () => (await webhookOf(admin)).message).toBe('500: Not now');
    await expect.poll(() => receiver.received.length).toBe(4);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[3]).not.toBe(ids[0]);
    // Deliveries are recorded a moment after the receiver has accepted them.
    const statuses = async () =>
      (await webhookOf(admin)).deliveries.map(({ status }: { status: number }) => status);
    await expect.poll(statuses).toEqual([204, 204, 429, 500]);
    const { attempts, failingSince } = await webhookOf(admin);
    expect({ attempts, failingSince }).toEqual({ attempts: 0, failingSince: null });
  });

  test('can be replayed from a position and paused, and receives nothing after it was archived', async ({
    admin,
    receiver,
  }) => {
    const { id } = await create(admin, receiver.url, { kinds: ['USER_GROUP_CREATED'] });
    for (const name of ['One', 'Two']) await admin.change('createUserGroup', { name });
    await expect.poll(() => receiver.received.length).toBe(2);
    const before = receiver.positions;
    await admin.change('replayWebhook', { id, after: (before[0] as number) - 1 });
    await expect.poll(() => receiver.positions).toEqual([...before, ...before]);

    await admin.change('updateWebhook', { id, isPaused: true });
    await admin.change('createUserGroup', { name: 'Three' });
    await admin.change('updateWebhook', { id, isPaused: false });
    await expect.poll(() => receiver.received.length).toBe(5);
    receiver.answers = [{ status: 410 }];
    await admin.change('createUserGroup', { name: 'Four' });
    await expect.poll(async () => (await webhookOf(admin)).isPaused).toBe(true);
    await admin.change('archiveWebhook', { id });
    expect((await admin.ask('{ webhooks { id } }')).webhooks).toEqual([]);
  });

  test('cannot reach the network of the server', async ({ admin, receiver }) => {
    const refused = async (url: string) => {
      const { userErrors } = await admin.change('createWebhook', { name: 'Hook', url });
      return userErrors[0]?.message ?? null;
    };
    expect(await refused('https://169.254.169.254/latest/meta-data')).toContain('not on the public internet');
    expect(await refused('http://[::1]:5432/')).toContain('not on the public internet');
    expect(await refused('http://[::ffff:10.0.0.1]/')).toContain('not on the public internet');
    expect(await refused('http://2130706434/')).toContain('127.0.0.2');
    expect(await refused('http://localhost.localdomain.invalid/')).not.toBeNull();
    expect(await refused('https://user:secret@example.com/')).toContain('without a password');
    expect(await refused('file:///etc/passwd')).toContain('State an address');

    await create(admin, receiver.url, { kinds: ['USER_GROUP_CREATED'] });
    receiver.answers = [{ status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' } }];
    await admin.change('createUserGroup', { name: 'One' });
    await expect.poll(async () => (await webhookOf(admin)).message).toContain('302');
  });

  test('connects to the address that was checked, even if the name resolves to another one later', () => {
    const addresses = new Addresses(['10.1.0.0/16']);
    const cases: [string, boolean][] = [
      ['93.184.215.14', true],
      ['10.1.2.3', true],
      ['10.2.2.3', false],
      ['::ffff:10.1.2.3', true],
      ['::ffff:127.0.0.1', false],
      ['::ffff:7f00:1', false],
      ['fd00::1', false],
      ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
      ['100.64.0.1', false],
      ['0.0.0.0', false],
    ];
    for (const [address, expected] of cases)
      expect([address, addresses.mayReach(address)]).toEqual([address, expected]);
  });
});
