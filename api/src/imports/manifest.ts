import { z } from 'zod';
import { edgeKinds } from '../model/edge-kinds.ts';
import { Deprovision } from '../model/resource.entity.ts';
import { ofEachFact, userFacts } from '../model/user-facts.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError, type UserError } from '../shared/errors.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { isObject } from '../shared/is-object.ts';
import { isoInstant } from '../shared/iso-instant.ts';
import { one } from '../shared/one.ts';
import { issueOf, textOf } from './manifest-issue.ts';

/** A time: RFC 3339, or a date, which means its first instant in UTC. */
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/)
  .describe('A date, which means its first instant in UTC, or RFC 3339 such as 2027-01-31T17:00:00Z.')
  .transform((text, context) => {
    const instant = isoInstant(text);
    if (instant) return instant;
    context.addIssue(issueOf(errorText('NO_SUCH_TIME', { text })));
    return z.NEVER;
  });

const name = z.string().trim().min(1).max(200);
const lifetime = { from: time.optional(), until: time.optional() };

/** An entry in its short form, a name, or its long form, which can have a lifetime. */
const entry = <Key extends string>(...keys: Key[]) =>
  z.union([
    name.transform((text) => ({ name: text, key: null as Key | null, from: undefined, until: undefined })),
    z
      .strictObject({ ...Object.fromEntries(keys.map((key) => [key, name.optional()])), ...lifetime })
      .transform((long, context) => {
        const given = keys.filter((key) => (long as Record<string, unknown>)[key] !== undefined);
        if (given.length !== 1) {
          context.addIssue(issueOf(errorText('EXACTLY_ONE_OF', { fields: keys.join(', ') })));
          return z.NEVER;
        }
        const key = one(given[0], 'exactly one was given');
        return {
          name: (long as Record<string, unknown>)[key] as string,
          key,
          from: long.from,
          until: long.until,
        };
      }),
  ]);

const text = z.string().max(2_000).nullable().optional();
const strings = z.record(z.string(), z.string()).optional();
const kind = z.enum(['SYSTEM', 'APPLICATION', 'NETWORK', 'STORAGE']);
const levels = z.array(z.string()).min(1).optional();

const user = z.strictObject({
  username: name,
  displayName: text,
  ...ofEachFact((fact) => text.describe(`${userFacts[fact].meaning}.`)),
  externalId: text,
  attributes: strings,
  state: z.enum(['STAGED', 'ACTIVE', 'SUSPENDED', 'ARCHIVED']).optional(),
  guest: z.strictObject({ sponsor: name, until: time }).optional(),
});

const member = entry('user');

const userGroup = z.strictObject({
  name,
  description: text,
  externalId: text,
  rule: z.record(z.string(), z.unknown()).optional(),
  exempt: z.array(name).optional(),
  ldap: z
    .union([z.boolean(), z.array(name)])
    .optional()
    .describe(
      'Whether it is an LDAP group of users: of the only LDAP syncer there is, or of those that are named.',
    ),
  owners: z.array(entry('user')).optional(),
  members: z.array(member).optional(),
  memberOf: z.array(entry('userGroup')).optional(),
});

/** Facts such as `os` may be given beside the other keys: every unknown key is a fact. */
const resource = z
  .looseObject({
    kind,
    name,
    description: text,
    externalId: text,
    levels,
    attributes: strings,
    deprovision: z.enum(Deprovision).optional(),
    gracePeriod: z.string().nullable().optional(),
    setsPasswords: z.boolean().optional(),
  })
  .transform((whole, context) => {
    const { kind, name, description, externalId, levels, attributes, ...more } = whole;
    const { deprovision, gracePeriod, setsPasswords, ...facts } = more;
    for (const [fact, value] of Object.entries(facts)) {
      if (typeof value === 'string') continue;
      context.addIssue({ ...issueOf(errorText('FACT_IS_TEXT', { name: fact })), path: [fact] });
    }
    return {
      kind,
      name,
      description,
      externalId,
      levels,
      deprovision,
      gracePeriod,
      setsPasswords,
      attributes: { ...attributes, ...(facts as Record<string, string>) },
    };
  });

const resourceGroup = z.strictObject({
  kind,
  name,
  description: text,
  externalId: text,
  levels,
  owners: z.array(entry('user')).optional(),
  resources: z.array(entry('resource')).optional(),
  resourceGroups: z.array(entry('resourceGroup')).optional(),
});

const binding = z
  .strictObject({
    user: name.optional(),
    userGroup: name.optional(),
    resource: name.optional(),
    resourceGroup: name.optional(),
    level: z.string().optional(),
    ...lifetime,
  })
  .refine(
    (it) => (it.user === undefined) !== (it.userGroup === undefined),
    issueOf(errorText('EXACTLY_ONE_OF', { fields: 'user, userGroup' })),
  )
  .refine(
    (it) => (it.resource === undefined) !== (it.resourceGroup === undefined),
    issueOf(errorText('EXACTLY_ONE_OF', { fields: 'resource, resourceGroup' })),
  );

const { priority } = edgeKinds.ASSIGNMENT;

const assignment = z
  .strictObject({
    resource: name.optional(),
    resourceGroup: name.optional(),
    priority: z.int().min(priority.least).max(priority.most).default(priority.usual),
    ...lifetime,
  })
  .refine(
    (it) => (it.resource === undefined) !== (it.resourceGroup === undefined),
    issueOf(errorText('EXACTLY_ONE_OF', { fields: 'resource, resourceGroup' })),
  );

const policy = z.strictObject({
  name,
  type: z.string(),
  description: text,
  externalId: text,
  settings: z.record(z.string(), z.unknown()),
  assignments: z.array(assignment).optional(),
});

export const manifestFormat = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this format is, for editors.'),
  muster: z.literal(1).describe('The version of the format.'),
  users: z.array(user).default([]),
  userGroups: z.array(userGroup).default([]),
  resources: z.array(resource).default([]),
  resourceGroups: z.array(resourceGroup).default([]),
  bindings: z.array(binding).default([]),
  policies: z.array(policy).default([]),
});

export type Manifest = z.output<typeof manifestFormat>;
export type ManifestUser = Manifest['users'][number];
export type ManifestEntry = { name: string; from?: Date | undefined; until?: Date | undefined };

const errorsShown = 100;

/**
 * The parsed document, or its errors with their places: the first hundred, or, on demand, all of them. Lists, which may
 * have 100,000 entries, are parsed entry by entry, so that others are served meanwhile.
 */
export async function parseManifest(document: unknown, isWhole = false): Promise<Manifest> {
  const issues: z.core.$ZodIssue[] = [];
  const parsed = <Value>(schema: z.ZodType<Value>, value: unknown, path: (string | number)[]): Value[] => {
    const result = schema.safeParse(value);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) issues.push({ ...issue, path: [...path, ...issue.path] });
    return [];
  };
  const listOf = (list: string): unknown[] => {
    const entries = isObject(document) ? document[list] : null;
    return Array.isArray(entries) ? entries : [];
  };
  const entriesOf = <Entry>(schema: z.ZodType<Entry>, list: string): Promise<Entry[]> =>
    allOfParts(listOf(list), (part, start) =>
      part.flatMap((entry, index) => parsed(schema, entry, [list, start + index])),
    );
  const [head] = parsed(manifestFormat, withoutEntries(document), []);
  const users = await entriesOf(user, 'users');
  const userGroups = [];
  for (const [index, entry] of listOf('userGroups').entries()) {
    const long = isObject(entry) && Array.isArray(entry.members) ? entry.members : null;
    const [group] = parsed(userGroup, isObject(entry) && long ? { ...entry, members: [] } : entry, [
      'userGroups',
      index,
    ]);
    const members = await allOfParts(long ?? [], (part, start) =>
      part.flatMap((one, place) => parsed(member, one, ['userGroups', index, 'members', start + place])),
    );
    if (group) userGroups.push(long ? { ...group, members } : group);
  }
  const resources = await entriesOf(resource, 'resources');
  const resourceGroups = await entriesOf(resourceGroup, 'resourceGroups');
  const bindings = await entriesOf(binding, 'bindings');
  const policies = await entriesOf(policy, 'policies');
  if (head === undefined || issues.length > 0)
    throw new ManifestErrors(
      issues
        .flatMap(innermost)
        .slice(0, isWhole ? undefined : errorsShown)
        .map((issue) => new InputError(textOf(issue)).at(...issue.path.map(String))),
    );
  return { ...head, users, userGroups, resources, resourceGroups, bindings, policies };
}

/** The document with empty lists. What is wrongly no list stays, to be refused. */
const withoutEntries = (document: unknown): unknown =>
  isObject(document)
    ? Object.fromEntries(
        Object.entries(document).map(([name, value]) => [name, Array.isArray(value) ? [] : value]),
      )
    : document;

/**
 * For an entry that fits neither form, the errors of the form that it resembles more: the one whose first error is
 * deeper or later.
 */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (issues: z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const form = issue.errors.reduce<z.core.$ZodIssue[]>(
    (best, issues) => (depth(issues) >= depth(best) ? issues : best),
    [],
  );
  if (form.length === 0) return [issue];
  return form.flatMap(innermost).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** All errors that were found in a document. */
export class ManifestErrors extends Error {
  constructor(readonly errors: UserError[]) {
    super(`${errors.length} errors`);
  }
}
