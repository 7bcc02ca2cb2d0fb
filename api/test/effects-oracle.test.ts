import { expect } from 'vitest';
import { type App, type Caller, test } from './app.ts';
import { accessAt, instants, readDirectory } from './effects-oracle.ts';
import { insertPlannedGraph } from './insert-planned-graph.ts';
import { random } from './random.ts';
import { randomMutation } from './random-mutation.ts';

test.override({ hasMemory: true });

const span = 'spanCount spans { kind from until before after }';
const effects = `effects {
  isComplete gainCount lossCount membershipGainCount membershipLossCount
  gains { user { username } resource { name } ${span} } losses { user { username } resource { name } ${span} }
  membershipGains { user { username } userGroup { name } ${span} }
  membershipLosses { user { username } userGroup { name } ${span} }
}`;

interface Span {
  kind: string;
  from: string | null;
  until: string | null;
  before: string | null;
  after: string | null;
}
interface Effect {
  user: { username: string };
  resource?: { name: string };
  userGroup?: { name: string };
  spanCount: number;
  spans: Span[];
}

/** For longer runs by hand, set EFFECTS_MUTATIONS=2000 and another EFFECTS_SEED. */
const mutations = Number(process.env.EFFECTS_MUTATIONS ?? 300);
const firstSeed = Number(process.env.EFFECTS_SEED ?? 1);
const mutationsOfGraph = 10;

test(`effects are the difference of what everybody has before and after, at all times: ${mutations} random mutations`, {
  timeout: mutations * 1_000,
}, async ({ app, admin }) => {
  let [done, changed] = [0, 0];
  for (let seed = firstSeed; done < mutations; seed += 1) {
    const below = random(seed * 7_919);
    const inserted = await insertPlannedGraph(app, below, seed);
    for (let number = 0; number < mutationsOfGraph; number += 1) {
      const mutation = await randomMutation(app, inserted, below);
      const wrong = await compare(app, admin, Object.values(inserted).flat(), mutation);
      expect(wrong.wrong, `seed ${seed}, mutation ${number}: ${JSON.stringify(mutation)}`).toEqual([]);
      done += 1;
      changed += wrong.changed ? 1 : 0;
    }
  }
  console.log(`${done} mutations from seed ${firstSeed}, ${changed} of which changed access`);
  expect(changed).toBeGreaterThan(mutations / 3);
});

async function compare(
  app: App,
  admin: Caller,
  keys: number[],
  { name, input }: { name: string; input: Record<string, unknown> },
): Promise<{ wrong: string[]; changed: boolean }> {
  const before = await readDirectory(app.database.em.fork(), keys);
  const dry = await admin.change(name, { ...input, dryRun: true }, effects);
  const done = await admin.change(name, input, effects);
  if (done.userErrors.length > 0) return { wrong: [], changed: false };
  const now = Date.now();
  const after = await readDirectory(app.database.em.fork(), keys);

  const wrong: string[] = [];
  if (!same(dry.effects, done.effects)) wrong.push('the dry run says something else');
  const reported = spansByPair({ ...done.effects });
  let changed = false;
  for (const at of instants([before, after], now)) {
    const [was, is] = [accessAt(before, at), accessAt(after, at)];
    for (const pair of new Set([...was.keys(), ...is.keys(), ...reported.keys()])) {
      const expected = was.get(pair) === is.get(pair) ? [] : [`${was.get(pair)} > ${is.get(pair)}`];
      const found = (reported.get(pair) ?? [])
        .filter(({ from, until }) => (from ?? 0) <= at && at < (until ?? Infinity))
        .map(({ before: one, after: other }) => `${one} > ${other}`);
      changed ||= expected.length > 0;
      if (expected.join() !== found.join())
        wrong.push(`${pair} at ${new Date(at).toISOString()}: is ${expected}, reported ${found}`);
    }
  }
  return { wrong, changed };
}

/** The dry run happens a moment earlier, but must say the same. */
const same = (dry: object, done: object): boolean => JSON.stringify(dry) === JSON.stringify(done);

/** Spans by "user object". The level of a membership is '', as in the oracle. */
function spansByPair(reported: Record<string, unknown>) {
  const found = new Map<
    string,
    { from: number | null; until: number | null; before?: string; after?: string }[]
  >();
  const lists = [
    ...['gains', 'losses'].map((list) => ({ list, kind: 'access' })),
    ...['membershipGains', 'membershipLosses'].map((list) => ({ list, kind: 'group' })),
  ];
  for (const { list, kind } of lists) {
    const effectsOfList = (reported[list] ?? []) as Effect[];
    expect(effectsOfList).toHaveLength(Number(reported[countOf[list] ?? '']));
    for (const { user, resource, userGroup, spans, spanCount } of effectsOfList) {
      expect(spans).toHaveLength(spanCount);
      const pair = `${user.username} ${resource?.name ?? userGroup?.name}`;
      const isGain = list === 'gains' || list === 'membershipGains';
      const read = spans.map(({ from, until, before, after }) => ({
        from: from === null ? null : Date.parse(from),
        until: until === null ? null : Date.parse(until),
        before: kind === 'access' ? (before ?? undefined) : isGain ? undefined : '',
        after: kind === 'access' ? (after ?? undefined) : isGain ? '' : undefined,
      }));
      found.set(pair, [...(found.get(pair) ?? []), ...read]);
    }
  }
  return found;
}

const countOf: Record<string, string> = {
  gains: 'gainCount',
  losses: 'lossCount',
  membershipGains: 'membershipGainCount',
  membershipLosses: 'membershipLossCount',
};
