import { registerEnumType } from 'type-graphql';

export enum Role {
  ADMIN = 'ADMIN',
  AUDITOR = 'AUDITOR',
  MEMBER = 'MEMBER',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'The role of a user in Muster itself.',
  valuesConfig: {
    ADMIN: { description: 'May see and change everything.' },
    AUDITOR: { description: 'May see everything and change nothing.' },
    MEMBER: { description: 'May see their own groups and access, and manage the groups that they own.' },
  },
});
