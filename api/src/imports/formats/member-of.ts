import type { Entry } from './ldif-entries.ts';

/**
 * The attributes in which entries name the groups that they are in: of OpenLDAP, 389 Directory Server and Active
 * Directory; of OpenDJ and its relatives; of eDirectory.
 */
const attributes = ['memberof', 'ismemberof', 'groupmembership'];

export interface MemberOf {
  dn: string;
  line: number;
}

/** The groups that an entry says it is in. */
export const memberOfIn = (entry: Entry): MemberOf[] =>
  attributes.flatMap((name) =>
    (entry.attributes.get(name) ?? []).flatMap(({ text, line }) => {
      const dn = text.trim();
      return dn === '' ? [] : [{ dn, line }];
    }),
  );
