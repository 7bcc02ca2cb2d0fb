import { de } from './de';

/** Facts of objects by their names in the API, as messages of the server name them. */
export const germanFacts: Readonly<Record<string, string>> = {
  ...de.user,
  attributes: de.attributes.title,
  deprovision: 'Ende des Zugangs',
  description: 'Beschreibung',
  gracePeriod: 'Frist bis zum Löschen',
  kind: 'Art',
  levels: 'Stufen',
  name: 'Name',
  rule: 'Regel',
  setsPasswords: 'Passwörter der Personen',
  settings: 'Einstellungen',
};
