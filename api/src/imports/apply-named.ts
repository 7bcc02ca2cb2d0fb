import type { Transaction } from '../changes/transaction.ts';
import type { Node } from '../graph/node.entity.ts';
import { typeNamed } from '../policies/catalogue/catalogue.ts';
import { Policy } from '../policies/policy.entity.ts';
import { policySnapshot } from '../policies/policy-snapshot.ts';
import { checkedSettings } from '../policies/settings.ts';
import { ResourceGroup } from '../resource-groups/resource-group.entity.ts';
import { resourceGroupSnapshot } from '../resource-groups/resource-group-snapshot.ts';
import { checkedPasswords, checkedPeriod } from '../resources/deprovisioning.ts';
import { checkedLevels } from '../resources/levels.ts';
import { Resource, type ResourceKind } from '../resources/resource.entity.ts';
import { resourceSnapshot } from '../resources/resource-snapshot.ts';
import { InputError } from '../shared/errors.ts';
import { cleanAttributes, cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { checkedRule } from '../user-groups/rule.ts';
import { UserGroup } from '../user-groups/user-group.entity.ts';
import { userGroupSnapshot } from '../user-groups/user-group-snapshot.ts';
import type { UserFilter } from '../users/user-filter.ts';
import { changed } from './apply-users.ts';
import type { Directory, Names } from './directory.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';

/** How objects of one type are made, changed and written down. */
interface Kind<Type extends Node, Entry> {
  noun: string;
  list: keyof Manifest;
  change: 'USER_GROUP' | 'RESOURCE' | 'RESOURCE_GROUP' | 'POLICY';
  make(entry: Entry): Type;
  assign(object: Type, entry: Entry): void;
  snapshot(object: Type): Record<string, unknown>;
}

type Described = {
  name: string;
  description?: string | null | undefined;
  externalId?: string | null | undefined;
};

/** Checks a rule from outside against the type `UserFilter` of the schema. */
export type RuleParser = (rule: unknown) => UserFilter;

/** Creates and updates the groups and resources of a document. Gives the groups whose rule is new. */
export async function applyNamed(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
  parseRule: RuleParser,
): Promise<Set<UserGroup>> {
  const ruled = new Set<UserGroup>();
  await applyKind(tx, manifest.userGroups, directory.userGroups, plan, {
    noun: 'user group',
    list: 'userGroups',
    change: 'USER_GROUP',
    make: (entry) => new UserGroup(requiredText(entry.name, 'name'), tx.now),
    assign: (group, entry) => {
      describe(group, entry);
      if (entry.rule === undefined) return;
      const rule = checkedRule(parseRule(entry.rule));
      if (JSON.stringify(rule) === JSON.stringify(group.rule)) return;
      group.rule = rule;
      ruled.add(group);
    },
    snapshot: userGroupSnapshot,
  });
  await applyKind(tx, manifest.resources, directory.resources, plan, {
    noun: 'resource',
    list: 'resources',
    change: 'RESOURCE',
    make: (entry) => new Resource(entry.kind as ResourceKind, requiredText(entry.name, 'name'), tx.now),
    assign: (resource, entry) => {
      describe(resource, entry);
      if (entry.levels) resource.levels = checkedLevels(entry.levels);
      if (Object.keys(entry.attributes).length > 0) resource.attributes = cleanAttributes(entry.attributes);
      if (entry.deprovision) resource.deprovision = entry.deprovision;
      if (entry.gracePeriod !== undefined) resource.gracePeriod = checkedPeriod(entry.gracePeriod);
      if (entry.setsPasswords !== undefined)
        resource.setsPasswords = checkedPasswords(resource, entry.setsPasswords);
    },
    snapshot: resourceSnapshot,
  });
  await applyKind(tx, manifest.resourceGroups, directory.resourceGroups, plan, {
    noun: 'resource group',
    list: 'resourceGroups',
    change: 'RESOURCE_GROUP',
    make: (entry) => new ResourceGroup(entry.kind as ResourceKind, requiredText(entry.name, 'name'), tx.now),
    assign: (group, entry) => {
      describe(group, entry);
      if (entry.levels) group.levels = checkedLevels(entry.levels);
    },
    snapshot: resourceGroupSnapshot,
  });
  await applyKind(tx, manifest.policies, directory.policies, plan, {
    noun: 'policy',
    list: 'policies',
    change: 'POLICY',
    make: (entry) => new Policy(entry.type, requiredText(entry.name, 'name'), entry.settings, tx.now),
    assign: (policy, entry) => {
      if (policy.typeId !== entry.type)
        throw new InputError(`${policy.name} is of the type ${policy.typeId}, and stays so.`).at('type');
      describe(policy, entry);
      policy.settings = checkedSettings(typeNamed(entry.type), entry.settings);
    },
    snapshot: policySnapshot,
  });
  return ruled;
}

function describe(object: { description: string | null; externalId: string | null }, entry: Described): void {
  if (entry.description !== undefined) object.description = cleanProse(entry.description, 'description');
  if (entry.externalId !== undefined) object.externalId = cleanText(entry.externalId, 'externalId');
}

async function applyKind<Type extends Node, Entry extends { name: string; kind?: string }>(
  tx: Transaction,
  entries: readonly Entry[],
  names: Names<Type>,
  plan: Plan,
  kind: Kind<Type, Entry>,
): Promise<void> {
  const created: { object: Type; path: string }[] = [];
  const before = new Map<Type, Record<string, unknown>>();
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const path = `${kind.list}.${index}`;
    if (seen.has(entry.name.toLowerCase()))
      plan.fail(`The ${kind.noun} ${entry.name} is there twice.`, `${path}.name`);
    seen.add(entry.name.toLowerCase());
    plan.try(path, () => {
      let object = names.get(entry.name);
      if (object) {
        assertSame(plan, object, entry, kind.noun, path);
        before.set(object, kind.snapshot(object));
      } else {
        object = kind.make(entry);
        names.set(entry.name, object);
        created.push({ object, path });
      }
      kind.assign(object, entry);
    });
  });
  plan.assertSound();
  tx.em.persist(created.map(({ object }) => object));
  await tx.em.flush();
  for (const { object, path } of created) {
    plan.add('CREATE', kind.noun, object.label, path);
    tx.record({
      kind: `${kind.change}_CREATED`,
      nodes: [object.key],
      before: null,
      after: kind.snapshot(object),
    });
  }
  for (const [object, was] of before) {
    const is = kind.snapshot(object);
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    object.touch(tx.now);
    plan.add('UPDATE', kind.noun, object.label, null, changed(was, is));
    tx.record({ kind: `${kind.change}_UPDATED`, nodes: [object.key], before: was, after: is });
  }
}

function assertSame(plan: Plan, object: Node, entry: { kind?: string }, noun: string, path: string): void {
  if (object.archivedAt) plan.fail(`The ${noun} ${object.label} is archived.`, `${path}.name`);
  const kind = (object as Partial<Resource>).kind;
  if (entry.kind && kind !== entry.kind)
    plan.fail(`${object.label} is a ${kind}, and stays one.`, `${path}.kind`);
}
