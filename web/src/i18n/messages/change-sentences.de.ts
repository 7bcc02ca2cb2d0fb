import type { ChangeKind } from '~/gql/graphql';
import { germanFacts } from './facts.de';

/** The values of the sentence of a change; `summaryValues` in the API. */
export interface SummaryValues {
  /** The names of the first and second object of the change; empty where there is none. */
  one: string;
  other: string;
  syncer: string;
  name: string | null;
  level: string | null;
  priority: number | null;
  role: string | null;
  by: string | null;
  decision: string | null;
  people: readonly string[];
  position: number | null;
  isGuest: boolean;
  /** Whether the edge had not started yet when the change was made. */
  isPlanned: boolean;
  start: string | null;
  end: string | null;
  /** The names of the facts that differ. */
  fields: readonly string[];
}

type Say = (values: SummaryValues) => string;

const instant = (iso: string): string =>
  new Date(iso).toLocaleString('de', { dateStyle: 'medium', timeStyle: 'short' });
const from = ({ isPlanned, start }: SummaryValues) => (isPlanned && start ? ` ab ${instant(start)}` : '');
const until = ({ end }: SummaryValues) => (end ? ` bis ${instant(end)}` : '');
const quoted = ({ name }: SummaryValues) => (name === null ? 'ohne Namen' : `„${name}“`);
const fields = ({ fields: names }: SummaryValues) =>
  names.length === 0 ? '' : `: ${names.map((name) => germanFacts[name] ?? name).join(', ')}`;

/** The parts of sentences about a kind of edge: the noun, and what is said when it starts and ends. */
interface Phrases {
  noun: Say;
  added: Say;
  planned: Say;
  ended: Say;
}

const access = ({ level }: SummaryValues) => (level === null ? 'Zugang' : `Zugang (${level})`);
const priority = ({ priority: value }: SummaryValues) => (value ? ` mit Priorität ${value}` : '');

const phrases = {
  MEMBERSHIP: {
    noun: ({ one, other }) => `Die Mitgliedschaft von ${one} in ${other}`,
    added: (w) => `${w.one} wurde Mitglied von ${w.other}${until(w)}`,
    planned: (w) => `${w.one} wird Mitglied von ${w.other}${from(w)}${until(w)}`,
    ended: ({ one, other }) => `${one} ist nicht mehr Mitglied von ${other}`,
  },
  NESTING: {
    noun: ({ one, other }) => `Die Verschachtelung von ${one} in ${other}`,
    added: (w) => `${w.one} wurde in ${w.other} verschachtelt${until(w)}`,
    planned: (w) => `${w.one} wird in ${w.other} verschachtelt${from(w)}${until(w)}`,
    ended: ({ one, other }) => `${one} ist nicht mehr in ${other} verschachtelt`,
  },
  BINDING: {
    noun: (w) => `Der ${access(w)} von ${w.one} zu ${w.other}`,
    added: (w) => `${w.one} bekam ${access(w)} zu ${w.other}${until(w)}`,
    planned: (w) => `${w.one} bekommt ${access(w)} zu ${w.other}${from(w)}${until(w)}`,
    ended: (w) => `Der ${access(w)} von ${w.one} zu ${w.other} wurde beendet`,
  },
  CONTAINMENT: {
    noun: ({ one, other }) => `Die Zugehörigkeit von ${other} zu ${one}`,
    added: (w) => `${w.other} wurde zu ${w.one} hinzugefügt${until(w)}`,
    planned: (w) => `${w.other} wird zu ${w.one} hinzugefügt${from(w)}${until(w)}`,
    ended: ({ one, other }) => `${other} wurde aus ${one} entfernt`,
  },
  OWNERSHIP: {
    noun: ({ one, other }) => `Der Besitz von ${one} an ${other}`,
    added: (w) => `${w.one} wurde Besitzer von ${w.other}${until(w)}`,
    planned: (w) => `${w.one} wird Besitzer von ${w.other}${from(w)}${until(w)}`,
    ended: ({ one, other }) => `${one} ist nicht mehr Besitzer von ${other}`,
  },
  ASSIGNMENT: {
    noun: ({ one, other }) => `Die Zuweisung von ${one} an ${other}`,
    added: (w) => `${w.one} wurde ${w.other} zugewiesen${priority(w)}${until(w)}`,
    planned: (w) => `${w.one} wird ${w.other} zugewiesen${priority(w)}${from(w)}${until(w)}`,
    ended: ({ one, other }) => `${one} ist ${other} nicht mehr zugewiesen`,
  },
} satisfies Record<string, Phrases>;

const moves: Record<Move, (of: Phrases, w: SummaryValues) => string> = {
  ADDED: (of, w) => (w.isPlanned ? of.planned(w) : of.added(w)),
  STARTED: (of, w) => `${of.noun(w)} hat begonnen`,
  EXTENDED: (of, w) =>
    w.end ? `${of.noun(w)} wurde verlängert${until(w)}` : `${of.noun(w)} hat kein Ende mehr`,
  SHORTENED: (of, w) => `${of.noun(w)} wurde verkürzt${until(w)}`,
  EXPIRED: (of, w) => `${of.noun(w)} ist abgelaufen`,
  ENDED: (of, w) => (w.isPlanned ? `${of.noun(w)} wurde vor dem Beginn abgesagt` : of.ended(w)),
};

const ofEdge = <Kind extends keyof typeof phrases>(kind: Kind): Record<`${Kind}_${Move}`, Say> => {
  const sentences = Object.entries(moves).map(([move, say]) => [
    `${kind}_${move}`,
    (w: SummaryValues) => say(phrases[kind], w),
  ]);
  return Object.fromEntries(sentences) as Record<`${Kind}_${Move}`, Say>;
};

type Move = 'ADDED' | 'STARTED' | 'EXTENDED' | 'SHORTENED' | 'EXPIRED' | 'ENDED';

const roles: Readonly<Record<string, string>> = { ADMIN: 'Admin', AUDITOR: 'Prüfer', MEMBER: 'Mitglied' };
const ways: Readonly<Record<string, string>> = {
  PASSWORD: ' mit Passwort',
  LINK: ' mit einem Anmeldelink',
  PASSKEY: ' mit einem Passkey',
};
const decisions: Readonly<Record<string, string>> = {
  LINK: 'mit Benutzern verknüpft',
  CREATE: 'als Benutzer angelegt',
  UNLINK: 'von ihren Benutzern gelöst',
};

/** `: ada, bob, eve und weitere`. */
const listed = (names: readonly string[]): string =>
  names.length === 0 ? '' : `: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' und weitere' : ''}`;

const object = <Kind extends string>(kind: Kind, noun: string, article: 'Der' | 'Die') =>
  ({
    [`${kind}_CREATED`]: ({ one }: SummaryValues) => `${article} ${noun} ${one} wurde angelegt`,
    [`${kind}_UPDATED`]: (w: SummaryValues) => `${article} ${noun} ${w.one} wurde geändert${fields(w)}`,
    [`${kind}_ARCHIVED`]: ({ one }: SummaryValues) => `${article} ${noun} ${one} wurde archiviert`,
  }) as Record<`${Kind}_${'CREATED' | 'UPDATED' | 'ARCHIVED'}`, Say>;

/**
 * The sentence of a change in German; null for kinds of a newer version. Objects that the viewer may not see are called
 * "something else".
 */
export function germanChange(kind: string, values: object): string | null {
  const say = Object.hasOwn(germanChanges, kind) ? germanChanges[kind as keyof typeof germanChanges] : null;
  if (say === null) return null;
  const given = values as SummaryValues;
  return say({
    ...given,
    one: given.one ?? 'etwas anderes',
    other: given.other ?? 'etwas anderes',
    syncer: given.syncer ?? 'Ein Syncer',
  });
}

/** The sentence of each kind of change. If one is missing, it does not compile. */
const germanChanges: Record<Exclude<ChangeKind, 'UNKNOWN'>, Say> = {
  ...ofEdge('MEMBERSHIP'),
  ...ofEdge('NESTING'),
  ...ofEdge('BINDING'),
  ...ofEdge('CONTAINMENT'),
  ...ofEdge('OWNERSHIP'),
  ...ofEdge('ASSIGNMENT'),
  ...object('USER_GROUP', 'Benutzergruppe', 'Die'),
  ...object('RESOURCE', 'Ressource', 'Die'),
  ...object('RESOURCE_GROUP', 'Ressourcengruppe', 'Die'),
  ...object('POLICY', 'Richtlinie', 'Die'),
  USER_CREATED: ({ one, isGuest }) => `Der Benutzer ${one} wurde angelegt${isGuest ? ', als Gast' : ''}`,
  USER_UPDATED: (w) => `Der Benutzer ${w.one} wurde geändert${fields(w)}`,
  USER_ROLE_CHANGED: ({ one, role }) => `${one} hat jetzt die Rolle ${(role && roles[role]) ?? role}`,
  USER_STAGED: ({ one }) => `${one} ist wieder vorbereitet und hat bis zur Aktivierung keinen Zugang`,
  USER_ACTIVATED: ({ one }) => `${one} wurde aktiviert`,
  USER_SUSPENDED: ({ one }) => `${one} wurde gesperrt`,
  USER_ARCHIVED: ({ one }) => `${one} wurde archiviert`,
  RULE_EXEMPTION_ADDED: ({ one, other }) => `${one} wurde von der Regel von ${other} ausgenommen`,
  RULE_EXEMPTION_REMOVED: ({ one, other }) => `${one} ist nicht mehr von der Regel von ${other} ausgenommen`,
  SIGNED_IN: ({ one, by }) => `${one} hat sich${(by && ways[by]) ?? ''} angemeldet`,
  SIGN_IN_LINK_CREATED: ({ one }) => `Für ${one} wurde ein Anmeldelink erstellt`,
  SIGN_IN_LINK_REVOKED: ({ one }) => `Ein Anmeldelink von ${one} wurde beendet`,
  PASSWORD_SET: ({ one }) => `Das Passwort von ${one} wurde festgelegt`,
  PASSWORD_HASHED: ({ one }) => `Das Passwort von ${one} wurde für Systeme gehasht`,
  TOKEN_CREATED: (w) => `Das API-Token ${quoted(w)} wurde ${w.one ? `für ${w.one} ` : ''}erstellt`,
  TOKEN_REVOKED: (w) => `Das API-Token ${quoted(w)}${w.one ? ` von ${w.one}` : ''} wurde widerrufen`,
  SESSION_REVOKED: ({ one }) => `Eine Browsersitzung von ${one} wurde beendet`,
  TOTP_CONFIRMED: ({ one }) => `${one} hat eine Authenticator-App eingerichtet`,
  TOTP_REMOVED: ({ one }) => `Die Authenticator-App von ${one} wurde entfernt`,
  PASSKEY_ADDED: (w) => `Der Passkey ${quoted(w)} von ${w.one} wurde hinzugefügt`,
  PASSKEY_REMOVED: (w) => `Der Passkey ${quoted(w)} von ${w.one} wurde entfernt`,
  SSH_KEY_ADDED: (w) => `Der SSH-Schlüssel ${quoted(w)} von ${w.one} wurde hinzugefügt`,
  SSH_KEY_REMOVED: (w) => `Der SSH-Schlüssel ${quoted(w)} von ${w.one} wurde entfernt`,
  SYNCER_CREATED: (w) => `Der Syncer ${quoted(w)} wurde angelegt`,
  SYNCER_ARCHIVED: (w) => `Der Syncer ${quoted(w)} wurde archiviert`,
  TARGET_ADDED: ({ one }) => `${one} wurde Ziel eines Syncers`,
  TARGET_REMOVED: ({ one }) => `${one} ist nicht mehr Ziel eines Syncers`,
  GRANTS_REPAIRED: ({ one }) => `Die Berechtigungen auf ${one} wurden neu abgeleitet`,
  RECONCILE_REQUESTED: ({ syncer }) => `Von ${syncer} wurde ein Abgleich angefordert`,
  RECONCILE_APPROVED: ({ syncer }) => `Der angehaltene Abgleich von ${syncer} wurde genehmigt`,
  RECONCILE_DISMISSED: ({ syncer }) => `Der angehaltene Abgleich von ${syncer} wurde verworfen`,
  ACCOUNT_ADOPTED: (w) => `Das Konto ${quoted(w)} auf ${w.other} wurde ${w.one} zugeordnet`,
  MIRROR_CONNECTION_CHANGED: ({ syncer }) =>
    `Die Verbindung von ${syncer} zu seinem Verzeichnis wurde geändert`,
  MIRROR_SELECTION_CHANGED: ({ syncer }) => `Die Auswahl, die ${syncer} spiegelt, wurde geändert`,
  MIRROR_MATCHES_DECIDED: ({ syncer, decision, people }) =>
    `Personen, die ${syncer} spiegelt, wurden ${(decision && decisions[decision]) ?? 'zugeordnet'}${listed(people)}`,
  MIRROR_ENDED: ({ one }) => `${one} wird nicht mehr aus einem anderen Verzeichnis gespiegelt`,
  DIRECTORY_REQUESTED: ({ syncer }) => `${syncer} sollte in seinem Verzeichnis etwas nachsehen`,
  ENROLMENT_CREATED: ({ one }) =>
    one
      ? `Für ${one} wurde ein Aufnahme-Token erstellt`
      : 'Ein Aufnahme-Token für ein neues System wurde erstellt',
  ENROLMENT_REVOKED: ({ one }) =>
    one
      ? `Ein Aufnahme-Token für ${one} wurde widerrufen`
      : 'Ein Aufnahme-Token für ein neues System wurde widerrufen',
  SYSTEM_ENROLLED: ({ one }) => `${one} wurde aufgenommen und hat jetzt einen Agenten`,
  WEBHOOK_CREATED: (w) => `Der Webhook ${quoted(w)} wurde angelegt`,
  WEBHOOK_UPDATED: (w) => `Der Webhook ${quoted(w)} wurde geändert${fields(w)}`,
  WEBHOOK_REPLAYED: (w) =>
    `Der Webhook ${quoted(w)} wurde zurückgesetzt: Was nach Position ${w.position} geschah, wird noch einmal gesendet`,
  WEBHOOK_ARCHIVED: (w) => `Der Webhook ${quoted(w)} wurde archiviert`,
  CLOCK_SET_BACK: ({ one, other }) =>
    `Die Uhr wurde zurückgestellt: Was für ${[one, other].filter(Boolean).join(' und ')} von selbst begonnen oder geendet hatte, ist noch nicht so weit`,
};
