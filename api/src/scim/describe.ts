import { type Attribute, enterpriseSchema } from './attributes.ts';

/** The characteristics of an attribute (RFC 7643, section 7) that differ from the usual ones. */
interface Trait {
  description?: string;
  type?: 'reference' | 'dateTime';
  referenceTypes?: readonly string[];
  caseExact?: boolean;
  mutability?: 'readOnly' | 'immutable';
  required?: boolean;
  uniqueness?: 'server';
  canonicalValues?: readonly string[];
}

/** By name of the attribute; `members.type` takes precedence over `type`. */
const traits: Record<string, Trait> = {
  userName: {
    description: 'What the person signs in with. Muster takes it as the username.',
    required: true,
    uniqueness: 'server',
  },
  displayName: { description: 'The name that is shown to people.' },
  externalId: { description: 'What identifies the resource at the provider.', caseExact: true },
  active: { description: 'Whether the person may use anything. Without it, they may.' },
  name: { description: 'The parts of the name of the person.' },
  emails: { description: 'E-mail addresses. Muster takes the primary one, or else the first.' },
  phoneNumbers: { description: 'Phone numbers. Muster takes the one that its facts of a user name.' },
  profileUrl: {
    description: 'A page about the person.',
    type: 'reference',
    referenceTypes: ['external'],
    caseExact: true,
  },
  'photos.value': { type: 'reference', referenceTypes: ['external'], caseExact: true },
  $ref: {
    description: 'The address of the resource.',
    type: 'reference',
    referenceTypes: ['uri'],
    caseExact: true,
  },
  primary: { description: 'Whether this is the main one of several values. At most one is.' },
  manager: { description: 'The manager of the person.' },
  'manager.value': { description: 'The id of the manager.', caseExact: true },
  'manager.$ref': { type: 'reference', referenceTypes: ['User'], caseExact: true },
  groups: {
    description: 'The groups that the person is in directly. They change through the members of a group.',
    mutability: 'readOnly',
  },
  'groups.value': { description: 'The id of the group.', mutability: 'readOnly', caseExact: true },
  'groups.display': { description: 'The name of the group.', mutability: 'readOnly' },
  'groups.type': { description: 'Always direct.', mutability: 'readOnly', canonicalValues: ['direct'] },
  'groups.$ref': { type: 'reference', referenceTypes: ['Group'], mutability: 'readOnly', caseExact: true },
  members: { description: 'The people and groups in the group.' },
  'members.value': { description: 'The id of a user or group.', mutability: 'immutable', caseExact: true },
  'members.display': {
    description: 'The name of the member. Muster looks it up, and ignores what is sent.',
    mutability: 'readOnly',
  },
  'members.type': {
    description: 'What the member is. Muster looks it up by the id, and ignores what is sent.',
    mutability: 'immutable',
    canonicalValues: ['User', 'Group'],
  },
  'members.$ref': {
    description: 'The address of the member. Muster makes it of the id, and ignores what is sent.',
    type: 'reference',
    referenceTypes: ['User', 'Group'],
    mutability: 'immutable',
    caseExact: true,
  },
};

/** Ids and addresses that every resource has (RFC 7643, section 3.1). */
const exactOfAll = new Set(['id', 'meta.location', 'meta.version']);
const exact = new Set(
  Object.entries<Trait>(traits).flatMap(([path, { caseExact }]) => (caseExact ? [path.toLowerCase()] : [])),
);

/** Whether values at a path are compared with their case, as `/Schemas` says. */
export function isCaseExact(path: readonly string[]): boolean {
  const [first, ...rest] = path.map((step) => step.toLowerCase());
  const name = (first === enterpriseSchema.toLowerCase() ? rest : [first, ...rest]).join('.');
  return exact.has(name) || exactOfAll.has(name) || name.endsWith('.$ref');
}

/** The words of a name: “phone numbers” for `phoneNumbers`. */
const words = (name: string): string =>
  name.replace(/^\$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function described(path: string, name: string, type: string, more: object): object {
  const trait =
    traits[path] ?? (path === name || name === '$ref' || name === 'primary' ? (traits[name] ?? {}) : {});
  const { referenceTypes, canonicalValues } = trait;
  return {
    name,
    type: trait.type ?? type,
    description: trait.description ?? `The ${words(name)} as the provider states it.`,
    required: trait.required ?? false,
    caseExact: trait.caseExact ?? false,
    mutability: trait.mutability ?? 'readWrite',
    returned: 'default',
    uniqueness: trait.uniqueness ?? 'none',
    ...(referenceTypes && { referenceTypes }),
    ...(canonicalValues && { canonicalValues }),
    ...more,
  };
}

/** An attribute as `/Schemas` describes it. @see RFC 7643, section 7 */
export function describeAttribute({ name, kind, parts }: Attribute, isRequired: boolean): object {
  const isComplex = kind === 'plural' || kind === 'complex';
  return described(name, name, isComplex ? 'complex' : kind, {
    multiValued: kind === 'plural',
    ...(isRequired && { required: true }),
    ...(parts && {
      subAttributes: parts.map((part) =>
        described(`${name}.${part}`, part, part === 'primary' ? 'boolean' : 'string', { multiValued: false }),
      ),
    }),
  });
}
