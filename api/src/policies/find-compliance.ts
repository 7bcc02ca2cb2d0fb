import { assignmentsOf, systemsIn } from '../graph/assignments.ts';
import { findKey } from '../graph/references.ts';
import { enrollingKinds } from '../model/syncer-kinds.ts';
import { catalogue, typeNamed } from '../policy-types/catalogue.ts';
import { clock } from '../shared/clock.ts';
import type { StoredText } from '../shared/error-text.ts';
import { fold } from '../shared/fold.ts';
import { instantOf } from '../shared/instant.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { one } from '../shared/one.ts';
import { assertCursor, cursorOf, Page, pageOf } from '../shared/paging.ts';
import { reported } from '../shared/reported-text.ts';
import { instant, int, nullable, oneOf, type RowOf, text, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';
import type { ComplianceArgs, ComplianceFilter } from './compliance.inputs.ts';
import { Compliance, ComplianceState } from './compliance.types.ts';
import { describeType } from './describe-type.ts';

const complianceRow = {
  system: int,
  name: text,
  policy_type: text,
  state: oneOf('text', Object.values(ComplianceState)),
  message: nullable(written<StoredText>()),
  since: nullable(instant),
  drifts: int,
  drifted_at: nullable(instant),
  drift: nullable(written<StoredText>()),
  reported_at: nullable(instant),
};
type ComplianceRow = RowOf<typeof complianceRow>;

/**
 * The compliance of systems with types of policies, which are given as rows of (system, policy_type). A report that was
 * made before the agent had received the last change does not count for the current policies.
 */
const withState = (of: Sql): Sql => sql`
  select s.system, r.name, r.name_key, s.policy_type, case when c.position >= notified.position then c.state else 'PENDING' end as state,
    c.message, c.since, coalesce(c.drifts, 0) as drifts, c.drifted_at, c.drift, c.reported_at
  from (${of}) s
  join resource r on r.id = s.system
  left join compliance c on c.resource_id = s.system and c.policy_type = s.policy_type
  left join lateral (
    select max(y.notified_position) as position from target t join syncer y on y.id = t.syncer_id
    where t.node_id = s.system and y.kind = any(${enrollingKinds}::text[]) and y.archived_at is null
  ) notified on true`;

/** The compliance of a system with a type of policies. Loads many at once. */
export async function complianceOf(loaders: Loaders, system: number, type: string): Promise<Compliance> {
  const types = catalogue.map(({ id }) => id);
  const all = await loaders.cache.load('compliance', {}, system, async (systems) => {
    const pairs = sql`select system, policy_type from unnest(${[...systems]}::int[]) as k(system)
      cross join unnest(${types}::text[]) as p(policy_type)`;
    const found = await rowsOf(loaders.em, complianceRow, withState(pairs));
    return listsOf(systems, found, (row) => row.system, complianceFrom);
  });
  return one(
    all.find(({ typeId }) => typeId === type),
    'there is a row for each type of policies',
  );
}

const order = sql`name_key, system, policy_type`;

/** Every system that policies apply to, with each type of them. */
export async function listCompliance(
  loaders: Loaders,
  { where, ...args }: ComplianceArgs,
): Promise<Page<Compliance>> {
  const { em } = loaders;
  const page = pageOf(args);
  const { size, after } = page;
  const pairs = sql`select distinct x.system, p.policy_type
    from (${assignmentsOf(await systemsFor(em, where), clock.now())}) x
    join policy p on p.id = x.policy where ${typesIn(where)}`;
  const all = sql`select * from (${withState(pairs)}) a where ${statesIn(where)}`;
  const place = after === null ? sql`true` : sql`(${order}) > (${placeIn(after)})`;
  const found = await rowsOf(
    em,
    complianceRow,
    sql`select * from (${all}) b where ${place} order by ${order} limit ${size + 1}`,
  );
  return Page.from(found.map(complianceFrom), page, cursorOfCompliance, async () => {
    const [counted] = await rowsOf(em, { count: int }, sql`select count(*)::int as count from (${all}) b`);
    return counted?.count ?? 0;
  });
}

/** The systems that may be in the list. Systems that have not reported cannot be found among the reports. */
async function systemsFor(em: Loaders['em'], where: ComplianceFilter | null | undefined): Promise<Sql> {
  const group = where?.resourceGroup
    ? await findKey(em, 'RESOURCE_GROUP', where.resourceGroup, 'where', 'resourceGroup')
    : null;
  const listed =
    group === null
      ? sql`select id from resource where resource_kind = 'SYSTEM'`
      : systemsIn(group, clock.now());
  if (!where?.state || where.state.includes(ComplianceState.PENDING)) return listed;
  return sql`select resource_id from compliance where state = any(${where.state}::text[]) intersect (${listed})`;
}

const typesIn = (where: ComplianceFilter | null | undefined): Sql =>
  where?.type ? sql`p.policy_type = any(${where.type.map((id) => typeNamed(id).id)}::text[])` : sql`true`;

const statesIn = (where: ComplianceFilter | null | undefined): Sql =>
  where?.state ? sql`a.state = any(${where.state}::text[])` : sql`true`;

const cursorOfCompliance = ({ resourceName, resourceKey, typeId }: Compliance): string =>
  cursorOf([fold(resourceName), resourceKey, typeId]);

function placeIn(after: unknown[]): Sql {
  assertCursor(after, 'text', 'key', 'text');
  const [name, system, type] = after;
  return sql`${name}::text, ${system}::int, ${type}::text`;
}

const complianceFrom = (row: ComplianceRow): Compliance =>
  Object.assign(new Compliance(), {
    resourceKey: row.system,
    resourceName: row.name,
    typeId: row.policy_type,
    type: describeType(typeNamed(row.policy_type)),
    state: row.state,
    text: reported(row.message),
    since: instantOf(row.since),
    drifts: row.drifts,
    driftedAt: instantOf(row.drifted_at),
    driftText: reported(row.drift),
    reportedAt: instantOf(row.reported_at),
  });
