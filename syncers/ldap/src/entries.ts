import type { Attributes } from './attributes.ts';
import type { Layout } from './config.ts';
import { rdn, under } from './dn.ts';
import { encodedFor, encodedHost, encodedSudoUser } from './encode.ts';
import type { LeftOut } from './left-out.ts';
import type { Desired, Person, Target } from './types.ts';

/** An entry as it should be. `anchor` is stored in LDAP, identifies the entry, and finds it even after it was renamed. */
export interface Entry {
  anchor: string;
  dn: string;
  classes: string[];
  attributes: Attributes;
  /** Ids of the users in a group; null for people. */
  members: Set<string> | null;
  /** Attributes that the entry should have but that cannot be written. */
  leftOut: LeftOut[];
}

const numberOf = (target: Target, level: string): number | null =>
  ('levelGroups' in target && target.levelGroups.find((group) => group.level === level)?.gidNumber) || null;

const levelsOf = (target: Target): readonly string[] => ('levels' in target ? target.levels : []);

export const personAnchor = (user: string): string => user;

/** The anchors of all entries that a target may have: the group itself, one group for each level, and sudo rights. */
export function anchorsOf(target: Target): string[] {
  const levels = levelsOf(target).map((level) => `${target.id}:${level}`);
  return [target.id, ...levels, ...(isSystem(target) ? [sudoAnchor(target.id)] : [])];
}

const sudoAnchor = (target: string): string => `${target}/sudo`;
const isSystem = (target: Target): boolean => 'kind' in target && target.kind === 'SYSTEM';

const ownGroup = 'own-group-of-';

/** The id of the primary group of a user. It has the form of a target id, although Muster has no such target. */
export const personGroupOf = (user: string): string => `${ownGroup}${user}`;

/** The user whose primary group this target is; null for any other target. */
export const ownerOf = (target: string): string | null =>
  target.startsWith(ownGroup) ? target.slice(ownGroup.length) : null;

/** The target to which an anchor belongs; null for a person's anchor. */
export function targetOf(anchor: string): string | null {
  const [id = ''] = anchor.split(/[:/]/);
  return id.startsWith('user_') ? null : id;
}

export class Entries {
  private readonly layout: Layout;
  private readonly desired: Desired;

  constructor(layout: Layout, desired: Desired) {
    this.layout = layout;
    this.desired = desired;
  }

  /** Null if the person should have no entry. */
  ofPerson(user: string): Entry | null {
    return this.desired.isWanted(user) ? this.ofKnown(user) : null;
  }

  /** Null if the syncer has no facts of the person. */
  ofKnown(user: string): Entry | null {
    const person = this.desired.people.get(user);
    if (!person) return null;
    const { personName, personClasses, personAttributes, people, passwords, sshKeys, base, anchor } =
      this.layout;
    const attributes: Attributes = {};
    const leftOut: LeftOut[] = [];
    for (const [name, template] of Object.entries(personAttributes)) {
      const { value, why } = encodedFor(name, filled(template, person));
      attributes[name] = value ? [value] : [];
      if (why !== undefined) leftOut.push({ attribute: name, why });
    }
    if (passwords) attributes.userPassword = person.passwordHash ? [`{ARGON2}${person.passwordHash}`] : [];
    if (sshKeys) attributes[sshKeys] = person.sshKeys;
    attributes[anchor] = [personAnchor(user)];
    const name = attributes[personName]?.[0] ?? person.user.username;
    return {
      anchor: personAnchor(user),
      dn: under(rdn(personName, name), below(people, base)),
      classes: personClasses,
      attributes,
      members: null,
      leftOut,
    };
  }

  /** The entries of a target. Empty if it is not a target, or no longer one. */
  ofTarget(id: string): Entry[] {
    const owner = ownerOf(id);
    if (owner !== null) return this.ofPersonGroup(owner);
    const target = this.desired.targets.get(id);
    if (!target) return [];
    const members = this.desired.membersOf(id);
    const everybody = new Set(members.keys());
    const entries = [this.group(id, target.name, target, everybody, target.gidNumber)];
    const levels = levelsOf(target);
    levels.forEach((level, index) => {
      // Each level includes those before it.
      const atLeast = [...members].filter(([, held]) => levels.indexOf(held.level ?? '') >= index);
      const holders = new Set(atLeast.map(([user]) => user));
      entries.push(
        this.group(`${id}:${level}`, `${target.name}-${level}`, target, holders, numberOf(target, level)),
      );
    });
    if (isSystem(target) && this.layout.sudoers !== null && levels.includes('sudo')) {
      entries.push(...this.sudo(target, levels.indexOf('sudo')));
    }
    return entries;
  }

  /** The primary group of a person. There is none if the host creates it, or if the person should have no entry. */
  ofPersonGroup(user: string): Entry[] {
    const { personGroups, base, groupClass, anchor } = this.layout;
    const person = this.desired.isWanted(user) ? this.desired.people.get(user) : undefined;
    if (personGroups === null || !person) return [];
    const { username } = person.user;
    return [
      {
        anchor: personGroupOf(user),
        dn: under(rdn('cn', username), below(personGroups, base)),
        classes: [groupClass, 'posixGroup', 'musterObject'],
        attributes: {
          cn: [username],
          gidNumber: [String(person.uidNumber)],
          [anchor]: [personGroupOf(user)],
        },
        // Its only member is the user who has it as primary group, which needs no value.
        members: new Set(),
        leftOut: [],
      },
    ];
  }

  dnOf(user: string): string | null {
    return this.ofPerson(user)?.dn ?? null;
  }

  private group(
    anchor: string,
    name: string,
    { description }: Target,
    members: Set<string>,
    number: number | null,
  ): Entry {
    const { groups, base, groupClass, groupClasses, groupNumbers } = this.layout;
    const hasNumber = groupNumbers && number !== null;
    const attributes: Attributes = {
      cn: [name],
      description: description ? [description] : [],
      [this.layout.anchor]: [anchor],
    };
    if (groupNumbers) attributes.gidNumber = hasNumber ? [String(number)] : [];
    return {
      anchor,
      dn: under(rdn('cn', name), below(groups, base)),
      classes: [groupClass, ...groupClasses.filter((name) => hasNumber || name !== 'posixGroup')],
      attributes,
      members,
      leftOut: [],
    };
  }

  /** The format is described at https://www.sudo.ws/docs/man/sudoers.ldap.man/ */
  private sudo(target: Target, from: number): Entry[] {
    const levels = levelsOf(target);
    const holders = [...this.desired.membersOf(target.id)]
      .filter(([, held]) => levels.indexOf(held.level ?? '') >= from)
      .flatMap(([user]) => this.desired.people.get(user) ?? [])
      .map(({ user: { username }, uidNumber }) => encodedSudoUser(username, uidNumber));
    if (holders.length === 0) return [];
    const anchor = sudoAnchor(target.id);
    return [
      {
        anchor,
        dn: under(rdn('cn', target.name), below(this.layout.sudoers as string, this.layout.base)),
        classes: ['sudoRole', 'musterObject'],
        attributes: {
          cn: [target.name],
          sudoHost: [encodedHost(target.name)],
          sudoUser: holders.sort(),
          sudoCommand: ['ALL'],
          sudoRunAsUser: ['ALL'],
          [this.layout.anchor]: [anchor],
        },
        members: null,
        leftOut: [],
      },
    ];
  }
}

/** The DN of a folder below the base. */
export const below = (folder: string, base: string): string => (folder === '' ? base : under(folder, base));

/** Fills a template. `{familyName|displayName}` is the first of these fields that has a value. */
function filled(template: string, { user, uidNumber }: Person): string {
  const fields: Record<string, string | number | null | undefined> = { ...user, uidNumber };
  return template.replace(/\{([^}]+)\}/g, (_whole, names: string) => {
    const values = names.split('|').map((name) => fields[name.trim()]);
    return String(values.find((value) => value != null && value !== '') ?? '');
  });
}
