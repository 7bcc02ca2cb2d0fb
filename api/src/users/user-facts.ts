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
