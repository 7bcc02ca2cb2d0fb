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

/** What a user follows where another directory is their master. */
export const masteredFacts = ['email', 'givenName', 'familyName', 'jobTitle', 'department', 'phone'] as const;

/** What they follow as far as it is stated there: many directories know nothing of these, and then they are ours. */
export const masteredWhereStated = ['location', 'employeeType', 'employeeNumber'] as const;
