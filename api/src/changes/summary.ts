import type { Node } from '../graph/node.entity.ts';

interface Summarised {
  kind: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

type Sentence = (names: { one: string; other: string; level: string; until: string }) => string;

const edgeSentences: Record<string, Sentence> = {
  MEMBERSHIP_ADDED: ({ one, other, until }) => `${one} joined ${other}${until}`,
  MEMBERSHIP_ENDED: ({ one, other }) => `${one} was taken out of ${other}`,
  MEMBERSHIP_EXPIRED: ({ one, other }) => `${one}’s membership of ${other} expired`,
  MEMBERSHIP_STARTED: ({ one, other }) => `${one}’s membership of ${other} started`,
  MEMBERSHIP_EXTENDED: ({ one, other, until }) => `${one}’s membership of ${other} was extended${until}`,
  MEMBERSHIP_SHORTENED: ({ one, other, until }) => `${one}’s membership of ${other} was shortened${until}`,
  NESTING_ADDED: ({ one, other, until }) => `${one} was nested in ${other}${until}`,
  NESTING_ENDED: ({ one, other }) => `${one} is no longer nested in ${other}`,
  BINDING_ADDED: ({ one, other, level, until }) => `${one} was given ${level} on ${other}${until}`,
  BINDING_ENDED: ({ one, other, level }) => `${one} lost ${level} on ${other}`,
  BINDING_EXPIRED: ({ one, other, level }) => `${level} of ${one} on ${other} expired`,
  BINDING_STARTED: ({ one, other, level }) => `${level} of ${one} on ${other} started`,
  BINDING_EXTENDED: ({ one, other, level, until }) => `${level} of ${one} on ${other} was extended${until}`,
  BINDING_SHORTENED: ({ one, other, level, until }) => `${level} of ${one} on ${other} was shortened${until}`,
  CONTAINMENT_ADDED: ({ one, other, until }) => `${other} was put into ${one}${until}`,
  CONTAINMENT_ENDED: ({ one, other }) => `${other} was taken out of ${one}`,
  OWNERSHIP_ADDED: ({ one, other, until }) => `${one} became an owner of ${other}${until}`,
  OWNERSHIP_ENDED: ({ one, other }) => `${one} is no longer an owner of ${other}`,
  ASSIGNMENT_ADDED: ({ one, other, until }) => `${one} was assigned to ${other}${until}`,
  ASSIGNMENT_ENDED: ({ one, other }) => `${one} is no longer assigned to ${other}`,
  ASSIGNMENT_EXPIRED: ({ one, other }) => `The assignment of ${one} to ${other} expired`,
  ACCOUNT_ADOPTED: ({ one, other }) => `An account on ${other} was adopted for ${one}`,
  SYSTEM_ENROLLED: ({ one }) => `${one} enrolled`,
  ENROLMENT_REVOKED: ({ one }) =>
    one ? `${one} may no longer enrol with a token` : 'A token for enrolling was revoked',
  ENROLMENT_CREATED: ({ one }) => (one ? `${one} may enrol` : 'A system may enrol'),
  RULE_EXEMPTION_ADDED: ({ one, other }) => `${one} was exempted from the rule of ${other}`,
  RULE_EXEMPTION_REMOVED: ({ one, other }) => `${one} is no longer exempt from the rule of ${other}`,
  SIGNED_IN: ({ one }) => `${one} signed in`,
  SSH_KEY_ADDED: ({ one }) => `${one} has another SSH key`,
  SSH_KEY_REMOVED: ({ one }) => `An SSH key of ${one} was removed`,
  TOTP_CONFIRMED: ({ one }) => `${one} signs in with an authenticator app, too`,
  TOTP_REMOVED: ({ one }) => `${one} no longer has an authenticator app`,
  PASSKEY_ADDED: ({ one }) => `${one} has another passkey`,
  PASSKEY_REMOVED: ({ one }) => `A passkey of ${one} was removed`,
  TARGET_ADDED: ({ one }) => `${one} is synced`,
  TARGET_REMOVED: ({ one }) => `${one} is no longer synced`,
  PASSWORD_HASHED: ({ one }) => `The password of ${one} was hashed for systems`,
  PASSWORD_SET: ({ one }) => `The password of ${one} was set`,
};

/** One sentence for people. A kind that has none of its own reads as its words. */
export function summarise(change: Summarised, nodes: readonly (Node | null)[]): string {
  const [one, other] = nodes.map((node) => node?.label ?? 'something else');
  const facts = change.after ?? change.before ?? {};
  const sentence = edgeSentences[change.kind];
  if (sentence && one !== undefined) {
    const until =
      typeof facts.endsAt === 'string' ? ` until ${facts.endsAt.slice(0, 16).replace('T', ' ')} UTC` : '';
    return sentence({ one, other: other ?? '', level: String(facts.level ?? ''), until });
  }
  const words = change.kind.toLowerCase().split('_');
  const verb = words.pop() ?? '';
  return `${one ?? words.join(' ')} was ${verb}`;
}
