import { registerEnumType } from 'type-graphql';

export enum Role {
  ADMIN = 'ADMIN',
  AUDITOR = 'AUDITOR',
  MEMBER = 'MEMBER',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What a user may do in Muster itself.',
  valuesConfig: {
    ADMIN: { description: 'Everything.' },
    AUDITOR: { description: 'See everything, change nothing.' },
    MEMBER: { description: 'See their own groups and access, and manage the groups they own.' },
  },
});
