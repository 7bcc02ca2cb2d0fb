import { type Directory, farFuture, type Shape } from './directory.ts';

type Below = (below: number) => number;

/** One mutation of a history, independent of the copy of the directory. */
export interface Mutation {
  name: string;
  by: 'admin' | 'owner';
  /** Contains labels instead of ids, and names without the prefix of a copy. */
  input: Input;
}

export type Input = { [field: string]: Value };
type Value = string | number | boolean | null | Id | Name | Value[] | Input;

/** Stands for the id of an object or edge. */
class Id {
  constructor(readonly label: string) {}
  toJSON = () => `id of ${this.label}`;
}

/** Stands for a name in one copy of the directory. */
class Name {
  constructor(readonly label: string) {}
  toJSON = () => this.label;
}

/** The input for one copy of the directory; null if it refers to an edge that does not exist there. */
export function inputFor(value: Value, directory: Directory): unknown {
  if (value instanceof Id) return directory.ids.get(value.label) ?? 'membership_2000000000';
  if (value instanceof Name) return `${directory.prefix}${value.label}`;
  if (Array.isArray(value)) return value.map((item) => inputFor(item, directory));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, inputFor(item, directory)]));
}

export function randomShape(below: Below): Shape {
  const department = () => ['A', 'B', null][below(3)] ?? null;
  const yes = () => below(2) === 0;
  return {
    departments: [department(), department(), department()],
    rule: department(),
    isExempt: below(3) === 0,
    isMember: yes(),
    isNested: yes(),
    isBound: yes(),
    isContained: yes(),
  };
}

/** Two to five mutations. Most concern the same few objects, so that they conflict often. */
export function randomHistory(below: Below): Mutation[] {
  const count = 2 + (below(10) % 4);
  const theme = themes[below(themes.length)] ?? everything;
  return Array.from({ length: count }, () => {
    const makers = below(6) === 0 ? everything : theme;
    const make = makers[below(makers.length)] ?? addMembership;
    return make(below);
  });
}

type Make = (below: Below) => Mutation;

const admin = (name: string, input: Input): Mutation => ({ name, by: 'admin', input });
const pick = (below: Below, ...labels: string[]): string => labels[below(labels.length)] ?? '';
const ref = (label: string): Input => ({ id: new Id(label) });
const user = (below: Below) => ref(pick(below, 'u0', 'u0', 'u1', 'u2'));
const group = (below: Below) => ref(pick(below, 'g0', 'g0', 'g1', 'g2'));
const part = (below: Below): Input =>
  below(2) === 0
    ? { resource: ref(pick(below, 'r0', 'r1')) }
    : { resourceGroup: ref(pick(below, 'p0', 'p1')) };
const department = (below: Below): Value => (below(5) === 0 ? null : new Name(pick(below, 'A', 'B')));
const rule = (below: Below): Value => ({ department: { eq: new Name(pick(below, 'A', 'B')) } });
const end = (below: Below): Input => (below(3) === 0 ? { endsAt: farFuture } : {});

const addMembership: Make = (below) =>
  admin('addMembership', { user: user(below), userGroup: group(below), ...end(below) });
const ownerAdds: Make = (below) => ({
  name: 'addMembership',
  by: 'owner',
  input: { user: user(below), userGroup: ref('g0') },
});
const ownerRenames: Make = (below) => ({
  name: 'updateUserGroup',
  by: 'owner',
  input: { userGroup: ref('g0'), name: new Name(pick(below, 'g0', 'other')) },
});
const endOwnership: Make = () => admin('endOwnership', { id: new Id('u2-g0') });
const addToMirrored: Make = (below) => admin('addMembership', { user: user(below), userGroup: ref('m0') });
const endMirror: Make = (below) =>
  admin('endMirrors', { userGroups: [ref('m0')], handover: pick(below, 'FINALISE', 'TERMINATE') });
const nestInMirrored: Make = () => admin('addNesting', { child: ref('g0'), parent: ref('m0') });
const nestMirrored: Make = () => admin('addNesting', { child: ref('m0'), parent: ref('g0') });
const addNesting: Make = (below) => admin('addNesting', { child: group(below), parent: group(below) });
const addBinding: Make = (below) =>
  admin('addBinding', {
    subject: below(2) === 0 ? { user: user(below) } : { userGroup: group(below) },
    object: part(below),
    level: pick(below, 'read', 'write', 'admin', 'admin'),
    ...end(below),
  });
const addContainment: Make = (below) =>
  admin('addContainment', { resourceGroup: ref(pick(below, 'p0', 'p1')), part: part(below) });
const archiveGroup: Make = (below) => admin('archiveUserGroup', { userGroup: group(below) });
const archiveResource: Make = (below) => admin('archiveResource', { resource: ref(pick(below, 'r0', 'r1')) });
const archiveResourceGroup: Make = (below) =>
  admin('archiveResourceGroup', { resourceGroup: ref(pick(below, 'p0', 'p1')) });
const endEdge: Make = (below) =>
  admin('endEdges', { ids: [new Id(pick(below, 'u0-g0', 'g0-g2', 'g2-r0', 'p0-r0'))] });
const extendEdge: Make = (below) =>
  admin('extendEdges', { ids: [new Id(pick(below, 'u0-g0', 'g2-r0', 'p0-r0'))], endsAt: farFuture });
const moveDepartment: Make = (below) =>
  admin('updateUser', { user: user(below), department: department(below) });
const rename: Make = (below) =>
  admin('updateUser', { user: user(below), username: new Name(pick(below, 'u0', 'u1', 'u2', 'other')) });
const takeAddress: Make = (below) =>
  admin('updateUser', { user: user(below), email: new Name('one@example.com') });
const changeRule: Make = (below) =>
  admin('updateUserGroup', {
    userGroup: ref(pick(below, 'g1', 'g1', 'g0')),
    rule: below(4) === 0 ? null : rule(below),
  });
const renameGroup: Make = (below) =>
  admin('updateUserGroup', { userGroup: group(below), name: new Name(pick(below, 'g0', 'g1', 'other')) });
const createRuled: Make = (below) =>
  admin('createUserGroup', { name: new Name(pick(below, 'new', 'other')), rule: rule(below) });
const createUser: Make = (below) =>
  admin('createUser', { username: new Name(pick(below, 'new', 'other')), department: department(below) });
const exempt: Make = (below) =>
  admin(pick(below, 'addRuleExemption', 'removeRuleExemption'), { userGroup: ref('g1'), user: user(below) });
const dropLevels: Make = (below) =>
  admin('updateResource', {
    resource: ref(pick(below, 'r0', 'r1')),
    levels: below(3) === 0 ? ['read', 'write', 'admin'] : ['read', 'write'],
  });
const dropGroupLevels: Make = (below) =>
  admin('updateResourceGroup', {
    resourceGroup: ref(pick(below, 'p0', 'p1')),
    levels: below(3) === 0 ? ['read', 'write', 'admin'] : ['read', 'write'],
  });
const sponsor: Make = (below) =>
  admin('updateUser', {
    user: user(below),
    guest: below(4) === 0 ? null : { sponsor: user(below), endsAt: farFuture },
  });
const setState: Make = (below) =>
  admin('setUserState', { user: user(below), state: pick(below, 'ACTIVE', 'SUSPENDED', 'ARCHIVED') });
const dismissAdmin: Make = (below) => {
  const who = ref(pick(below, 'a0', 'a1'));
  return below(2) === 0
    ? admin('setUserRole', { user: who, role: pick(below, 'MEMBER', 'MEMBER', 'ADMIN') })
    : admin('setUserState', { user: who, state: pick(below, 'SUSPENDED', 'SUSPENDED', 'ACTIVE') });
};
const importEdges: Make = (below) =>
  admin('applyManifest', {
    manifest: {
      muster: 1,
      users: [{ username: new Name('u1') }, { username: new Name('imported') }],
      userGroups: [
        {
          name: new Name(pick(below, 'g0', 'g1', 'g2')),
          members: [new Name('u0'), new Name('u1'), new Name('imported')],
        },
      ],
      bindings: [{ user: new Name('u1'), resource: new Name('r0'), level: pick(below, 'read', 'admin') }],
    },
  });
const importFacts: Make = (below) =>
  admin('applyManifest', {
    manifest: {
      muster: 1,
      users: [{ username: new Name('u0'), department: new Name(pick(below, 'A', 'B')) }],
      userGroups:
        below(2) === 0 ? [] : [{ name: new Name('g1'), rule: rule(below), exempt: [new Name('u1')] }],
    },
  });
const importGuest: Make = () =>
  admin('applyManifest', {
    manifest: {
      muster: 1,
      users: [
        { username: new Name('u0'), guest: { sponsor: new Name('u1'), until: farFuture } },
        { username: new Name('a0'), state: 'SUSPENDED' },
      ],
    },
  });

const themes: Make[][] = [
  [archiveGroup, addMembership, addNesting, addBinding, importEdges],
  [archiveResource, addBinding, addContainment, dropLevels],
  [archiveResourceGroup, addContainment, addBinding, dropGroupLevels],
  [moveDepartment, changeRule, createRuled, createUser, exempt, archiveGroup],
  [moveDepartment, changeRule, importFacts, exempt],
  [dropLevels, dropGroupLevels, addBinding, addContainment],
  [sponsor, sponsor, setState, importGuest],
  [addMembership, addMembership, ownerAdds, endEdge, extendEdge],
  [ownerAdds, ownerRenames, endOwnership],
  [addToMirrored, endMirror, nestInMirrored, nestMirrored],
  [dismissAdmin, dismissAdmin, importGuest],
  [rename, takeAddress, renameGroup, createRuled, createUser],
  [importEdges, archiveResource, dropLevels, endEdge],
];
const everything: Make[] = [...new Set(themes.flat())];
