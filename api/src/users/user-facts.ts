/** What is said of a user in a text, and may be left out. */
export const userFacts = [
  'email',
  'givenName',
  'familyName',
  'jobTitle',
  'department',
  'location',
  'employeeType',
  'employeeNumber',
  'phone',
  'externalId',
] as const;

/** What a user follows where another directory is their master: all but what Muster's own integrations know them by. */
export const masteredFacts = userFacts.filter((fact) => fact !== 'externalId');
