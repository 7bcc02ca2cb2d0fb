import { expect, test } from 'vitest';
import { accessLine, membershipLine, type Span } from '../src/console/effect-lines';
import { de } from '../src/i18n/messages/de';
import { en } from '../src/i18n/messages/en';

const about = { m: en.effects, language: 'en', user: 'Ada' } as const;
const [soon, later] = ['2031-11-27T12:00:00Z', '2032-02-26T12:00:00Z'];
const nothing = { from: null, until: null, before: null, after: null, beforeEndsAt: null, afterEndsAt: null };

test.for<[string, Partial<Span> & Pick<Span, 'kind'>]>([
  ['Ada gains login on web', { kind: 'GAINED', after: 'login' }],
  [
    'Ada gains login on web from 27 Nov 2031 until 26 Feb 2032 (limited by the guest’s end date)',
    { kind: 'GAINED', after: 'login', from: soon, afterEndsAt: later, endsWithGuest: true },
  ],
  ['Ada gains sudo on web (has login)', { kind: 'HIGHER', before: 'login', after: 'sudo' }],
  [
    'Ada keeps login on web until 26 Feb 2032 instead of 27 Nov 2031',
    { kind: 'LONGER', after: 'login', from: soon, until: later, afterEndsAt: later },
  ],
  [
    'Ada keeps login on web for good instead of until 27 Nov 2031',
    { kind: 'LONGER', after: 'login', from: soon },
  ],
  ['Ada loses login on web', { kind: 'LOST', before: 'login', until: later, beforeEndsAt: later }],
  ['Ada loses login on web until 26 Feb 2032', { kind: 'LOST', before: 'login', until: later }],
  ['Ada loses sudo on web (keeps login)', { kind: 'LOWER', before: 'sudo', after: 'login' }],
  [
    'Ada keeps login on web only until 27 Nov 2031 instead of 26 Feb 2032',
    { kind: 'SHORTER', before: 'login', from: soon, until: later, beforeEndsAt: later },
  ],
])('%s', ([sentence, span]) => {
  expect(accessLine(about, 'web', { ...nothing, endsWithGuest: false, ...span })).toBe(sentence);
});

test('dates on the same day are shown with their hour', () => {
  const [morning, noon] = [new Date(2031, 10, 27, 9).toISOString(), new Date(2031, 10, 27, 12).toISOString()];
  const span: Span = { ...nothing, kind: 'LONGER', from: morning, afterEndsAt: noon, endsWithGuest: false };
  expect(membershipLine(about, 'Ops', span)).toBe(
    'Ada stays in Ops until 27 Nov 2031, 12:00 instead of 27 Nov 2031, 09:00',
  );
  expect(
    membershipLine({ ...about, m: de.effects, language: 'de' }, 'Ops', {
      ...span,
      from: soon,
      afterEndsAt: later,
    }),
  ).toBe('Ada bleibt bis 26. Feb. 2032 in Ops statt bis 27. Nov. 2031');
});
