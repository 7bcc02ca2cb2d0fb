import type { Transaction } from '../changes/transaction.ts';
import { newNode } from '../graph/plain-nodes.ts';
import { createNodes, type NodeType, type Reassigned, updateNodes } from '../graph/write-nodes.ts';
import type { Node } from '../model/node.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import { Resource, type ResourceKind } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { assignPolicy, policyNodeType } from '../policies/write-policies.ts';
import { assignResourceGroup, resourceGroupType } from '../resource-groups/write-resource-groups.ts';
import { assignResource, resourceType } from '../resources/write-resources.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { inParts } from '../shared/in-parts.ts';
import { requiredText } from '../shared/text.ts';
import { assignUserGroup, userGroupType } from '../user-groups/write-user-groups.ts';
import type { UserFilter } from '../users/user-filter.ts';
import { changed } from './apply-users.ts';
import type { Directory, Names } from './directory.ts';
import { type ObjectList, objectLists } from './edge-lists.ts';
import { identified } from './identify.ts';
import type { Manifest } from './manifest.ts';
import type { Plan, PlannedKind } from './plan.ts';

/** How objects of one type are created and changed. */
interface Kind<Type extends Node, Entry> {
  list: ObjectList;
  planned: PlannedKind;
  type: NodeType<Type>;
  make(entry: Entry): Type;
  assign(object: Type, entry: Entry): void;
}

/** Checks a rule against the type `UserFilter` of the schema. */
export type RuleParser = (rule: unknown) => UserFilter;

/** Creates and updates the groups and resources of a document. Returns the groups whose rule is new. */
export async function applyNamed(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
  parseRule: RuleParser,
): Promise<Set<UserGroup>> {
  const ruled = new Set<UserGroup>();
  await applyKind(tx, manifest.userGroups, directory.userGroups, plan, {
    list: 'userGroups',
    planned: 'PLANNED_KIND_USER_GROUP',
    type: userGroupType,
    make: (entry) => newNode(UserGroup, requiredText(entry.name, 'name'), tx.now),
    assign: (group, { name: _, rule, ...entry }) => {
      const before = JSON.stringify(group.rule);
      assignUserGroup(group, { ...entry, rule: rule && parseRule(rule) });
      if (JSON.stringify(group.rule) !== before) ruled.add(group);
    },
  });
  await applyKind(tx, manifest.resources, directory.resources, plan, {
    list: 'resources',
    planned: 'PLANNED_KIND_RESOURCE',
    type: resourceType,
    make: (entry) => new Resource(entry.kind as ResourceKind, requiredText(entry.name, 'name'), tx.now),
    assign: (resource, { name: _, attributes, ...entry }) =>
      assignResource(resource, {
        ...entry,
        attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
      }),
  });
  await applyKind(tx, manifest.resourceGroups, directory.resourceGroups, plan, {
    list: 'resourceGroups',
    planned: 'PLANNED_KIND_RESOURCE_GROUP',
    type: resourceGroupType,
    make: (entry) => new ResourceGroup(entry.kind as ResourceKind, requiredText(entry.name, 'name'), tx.now),
    assign: (group, { name: _, ...entry }) => assignResourceGroup(group, entry),
  });
  await applyKind(tx, manifest.policies, directory.policies, plan, {
    list: 'policies',
    planned: 'PLANNED_KIND_POLICY',
    type: policyNodeType,
    make: (entry) => new Policy(entry.type, requiredText(entry.name, 'name'), entry.settings, tx.now),
    assign: (policy, { name: _, ...entry }) => {
      if (policy.typeId !== entry.type)
        throw new InputError(errorText('POLICY_TYPE_STAYS', { name: policy.name, type: policy.typeId })).at(
          'type',
        );
      assignPolicy(policy, entry);
    },
  });
  return ruled;
}

async function applyKind<
  Type extends Node & { name: string },
  Entry extends { name: string; kind?: string; externalId?: string | null | undefined },
>(
  tx: Transaction,
  entries: readonly Entry[],
  names: Names<Type>,
  plan: Plan,
  kind: Kind<Type, Entry>,
): Promise<void> {
  const created: { object: Type; path: string }[] = [];
  const known: (Reassigned<Type> & { path: string })[] = [];
  const seen = new Set<string>();
  const { noun } = objectLists[kind.list];
  const pathOf = (index: number) => `${kind.list}.${index}`;
  await inParts(entries, (part, start) =>
    part.forEach(({ name }, index) => {
      const folded = fold(name);
      if (seen.has(folded))
        plan.fail(errorText('ENTRY_TWICE', { noun, name }), `${pathOf(start + index)}.name`);
      seen.add(folded);
    }),
  );
  const stated = entries.map(({ name, externalId }, index) => ({ name, externalId, path: pathOf(index) }));
  const meant = await identified(noun, stated, names, plan);
  const take = (entry: Entry, index: number) => {
    const path = pathOf(index);
    plan.try(path, () => {
      let object = meant[index];
      if (object) {
        assertSame(plan, object, entry, noun, path);
        known.push({ node: object, before: kind.type.snapshot(object), path });
        if (fold(object.name) !== fold(entry.name)) object.name = requiredText(entry.name, 'name');
      } else {
        object = kind.make(entry);
        names.set(entry.name, object);
        created.push({ object, path });
      }
      kind.assign(object, entry);
    });
  };
  await inParts(entries, (part, start) => {
    for (const [index, entry] of part.entries()) take(entry, start + index);
  });
  plan.assertSound();
  // Renames come first: a new object may have a name that one of them gives up.
  const changes = await plan.tryAll(known, (those) => updateNodes(tx, kind.type, those));
  await createNodes(
    tx,
    kind.type,
    created.map(({ object }) => object),
  );
  for (const { object, path } of created) plan.add('CREATE', kind.planned, object.label, path);
  const paths = new Map(known.map(({ node, path }) => [node, path]));
  for (const { node, before, after } of changes)
    plan.add('UPDATE', kind.planned, node.label, paths.get(node) ?? null, changed(before, after));
}

function assertSame(plan: Plan, object: Node, entry: { kind?: string }, noun: string, path: string): void {
  if (object.archivedAt) plan.fail(errorText('ENTRY_ARCHIVED', { noun, name: object.label }), `${path}.name`);
  const kind = (object as Partial<Resource>).kind;
  if (entry.kind && kind !== entry.kind)
    plan.fail(errorText('KIND_STAYS', { name: object.label, kind: String(kind) }), `${path}.kind`);
}
